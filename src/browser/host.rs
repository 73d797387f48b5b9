//! Stand-ins for the host, where there is no browser: nothing happens and nothing is known.

use super::{FileTrouble, Key, Location, Scrolled, Shared, StoreTrouble, Travel};
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

/// The full address of a link, to be handed on.
pub fn absolute_link(href: &str) -> String {
    href.to_owned()
}

/// Hears each key that no field takes. The listener says whether it used it.
pub fn on_key(_heard: Callback<Key, bool>) -> Option<Listener> {
    None
}

/// Names the page in its tab.
pub fn set_title(_title: &str) {}

/// Brings a page to its beginning, to where it was, or to an item on it, and the focus with it.
pub fn arrive(_fragment: &str, _scrolled: Option<Scrolled>) {}

/// Brings a page to an item on it that was not there when the browser looked for it.
pub fn arrive_late(_fragment: &str) {}

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

/// Paints nothing.
pub fn after_each_paint(_then: Callback<(), bool>) {}

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

/// Nothing has the focus here.
pub fn focus_next(_ids: &[&str]) {}

/// Whether the page is shown in dark colours.
pub fn is_dark() -> bool {
    false
}

/// Shows the page in dark or light colours from now on, on this device.
pub fn set_dark(_dark: bool) {}

/// Whether signs pressed without Ctrl act.
pub fn keys_act_alone() -> bool {
    true
}

/// Has them act from now on, or not, on this device.
pub fn let_keys_act_alone(_act: bool) {}

/// Marks the page as hydrated: controls work from now on.
pub fn ready() {}

/// Does something in a turn of its own.
pub fn soon(_then: impl FnOnce() + 'static) {}

/// Parts of a page that are changed without drawing the page anew.
#[derive(Debug)]
pub struct Parts;

/// Gives a lever the words in which its value is told.
pub fn speak_of_lever(_lever: &str, _words: &str) {}

impl Parts {
    /// The text of an element, in place of an attribute.
    pub const TEXT: &'static str = "";

    /// Finds them: the name of each, and the attribute that will be changed.
    pub fn find(_names: &[(String, &'static str)]) -> Self {
        Self
    }

    /// Says what each shows already.
    pub fn showing(&mut self, _values: Vec<String>) {}

    /// Says that each may show anything.
    pub fn forget(&mut self) {}

    /// Writes those of the values that are new, up to one; what comes from there on stays as it is.
    pub fn write(&mut self, _values: &[String], _from: usize, _until: usize) {}
}
/// The text kept under a key, if there is one.
///
/// # Errors
///
/// Always: there is nowhere to keep anything.
pub fn kept(_key: &str) -> Result<Option<String>, StoreTrouble> {
    Err(StoreTrouble::Blocked)
}

/// Keeps a text under a key, in place of the one before it.
///
/// # Errors
///
/// Always: there is nowhere to keep anything.
pub fn keep(_key: &str, _text: &str) -> Result<(), StoreTrouble> {
    Err(StoreTrouble::Blocked)
}

/// The keys that begin so and have a text, in the order of their letters.
pub fn keys(_prefix: &str) -> Vec<String> {
    Vec::new()
}

/// Hears when another tab of this site changes what is kept under a key, or forgets everything.
pub fn on_kept_elsewhere(_key: &'static str, _heard: Callback<()>) -> Option<Listener> {
    None
}

/// Saves a text as a file of this name and media type, where the reader's files go.
pub fn save(_name: &str, _media: &str, _text: &str) {}

/// Saves a drawing as a PNG picture. Tells whether it could.
pub fn save_png(_name: &str, _svg: &str, _width: u32, _height: u32, _done: Callback<bool>) {}

/// Reads the file that the reader has chosen in a field; tells nothing if none was chosen.
pub fn chosen_file(
    _event: &Event,
    _most_bytes: u32,
    _heard: Callback<Result<String, FileTrouble>>,
) {
}

/// Opens the browser's printing.
pub fn print() {}

/// Whether this browser has a menu of the device for handing on.
pub fn can_share() -> bool {
    false
}

/// Opens the device's menu for handing on a link.
pub fn share(_title: &str, _url: &str, _ended: Callback<Shared>) {}

/// Copies a link, and says whether that went well.
pub fn copy(_link: &str) {}

/// Gives a pointer's moves to the handle on which it went down, wherever it goes, until it is let go.
pub fn grab(_event: &PointerEvent) {}

/// How high a pointer is in the box around its handle: 0 at its bottom, 1 at its top.
pub fn height_share(_event: &PointerEvent, _box_selector: &str) -> Option<f64> {
    None
}

/// The text that a reader pastes.
pub fn pasted(_event: &Event) -> Option<String> {
    None
}

/// The value of the field or the list from which an event comes.
pub fn value_of(_event: &Event) -> AttrValue {
    AttrValue::default()
}
