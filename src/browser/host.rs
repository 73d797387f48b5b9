//! Stand-ins for the host, where there is no browser: nothing happens and nothing is known.

use super::{Key, Location, Travel};
use yew::{
    AttrValue, Callback, Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, PointerEvent,
};

/// Ends what it stands for when it is dropped.
#[derive(Debug)]
pub struct Listener;

impl Drop for Listener {
    fn drop(&mut self) {}
}

/// Where the reader is.
pub fn here() -> Location {
    Location::default()
}

/// Adds an entry to the history and remembers how far the page was scrolled.
pub fn push(_href: &str) {}

/// Changes the address of the page that is open.
pub fn replace(_href: &str) {}

/// Hears each move through the history.
pub fn on_travel(_heard: Callback<Travel>) -> Option<Listener> {
    None
}

/// Hears each plain click on a link into the site. The listener says whether it takes it.
pub fn on_link(_heard: Callback<Location, bool>) -> Option<Listener> {
    None
}

/// Goes where a link would go.
pub fn follow(_href: &str) {}

/// Hears each key that no field takes. The listener says whether it used it.
pub fn on_key(_heard: Callback<Key, bool>) -> Option<Listener> {
    None
}

/// Names the page in its tab.
pub fn set_title(_title: &str) {}

/// Brings a page to its beginning, to where it was, or to an item on it, and the focus with it.
pub fn arrive(_fragment: &str, _scroll: Option<f64>) {}

/// The text of the field that an event comes from.
pub fn text(_event: &InputEvent) -> AttrValue {
    AttrValue::default()
}

/// What was chosen by a click: the `data-pick` of the control that it fell on.
pub fn picked(_event: &MouseEvent) -> Option<String> {
    None
}

/// Moves the focus from the control in one cell of a table to that in the next, as arrow keys ask. Says
/// whether the key was one.
pub fn walk(_event: &KeyboardEvent) -> bool {
    false
}

/// Runs something once the page has been painted.
pub fn after_paint(_then: Callback<()>) {}

/// Opens the dialog with this id over the page. Says whether this browser can.
pub fn open_dialog(_id: &str) -> bool {
    false
}

/// Closes the dialog with this id.
pub fn close_dialog(_id: &str) {}

/// Whether an event fell on the very element that listens, and on nothing in it.
pub fn is_on_itself(_event: &MouseEvent) -> bool {
    false
}

/// Brings the element with this id into view within what scrolls around it.
pub fn reveal(_id: &str) {}

/// Says something to the reader for a while, in words and to screen readers.
pub fn say(_words: &str) {}

/// Whether the focus leaves the group of controls that it was in.
pub fn leaves(_event: &FocusEvent) -> bool {
    false
}

/// Puts the focus on the element with this id and selects its text.
pub fn focus(_id: &str) {}

/// Puts the focus on the element with this id if nothing has it.
pub fn focus_if_lost(_id: &str) {}

/// The levers that a reader has moved before the program started: names and values.
pub fn moved_early() -> Vec<(String, String)> {
    Vec::new()
}

/// Whether the page is shown in dark colours.
pub fn is_dark() -> bool {
    false
}

/// Shows the page in dark or light colours from now on, on this device.
pub fn set_dark(_dark: bool) {}

/// Marks the page as taken over: controls work from now on.
pub fn ready() {}

/// Has all that this finger, or the mouse, does from now on go to the element that listens, wherever it moves.
pub fn grab(_event: &PointerEvent) {}

/// How high in a box around the element that listens an event is: 0 at the bottom, 1 at the top.
pub fn height_share(_event: &PointerEvent, _box_selector: &str) -> Option<f64> {
    None
}

/// The text that is pasted.
pub fn pasted(_event: &Event) -> Option<String> {
    None
}

/// A short tremble, where the device can.
pub fn vibrate(_milliseconds: u32) {}

/// What is chosen in the list that an event comes from.
pub fn chosen(_event: &Event) -> AttrValue {
    AttrValue::default()
}
