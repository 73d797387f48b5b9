//! Stand-ins for the host, where there is no browser: they do nothing and know nothing.

use super::{FileTrouble, Key, Location, Scrolled, Shared, StoreTrouble, Travel};
use yew::{
    AttrValue, Callback, Event, FocusEvent, InputEvent, KeyboardEvent, MouseEvent, PointerEvent,
};

/// A guard that ends a listener when it is dropped.
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

/// Changes the address of the open page.
pub fn replace(_href: &str) {}

/// Listens to moves through the history.
pub fn on_travel(_heard: Callback<Travel>) -> Option<Listener> {
    None
}

/// Listens to plain clicks on links into the site. The callback returns whether it takes the link.
pub fn on_link(_heard: Callback<Location, bool>) -> Option<Listener> {
    None
}

/// Navigates as a link would.
pub fn follow(_href: &str) {}

/// The full address of a link, for sharing.
pub fn absolute_link(href: &str) -> String {
    href.to_owned()
}

/// Listens to keys that no field takes. The callback returns whether it used the key.
pub fn on_key(_heard: Callback<Key, bool>) -> Option<Listener> {
    None
}

/// Sets the title in the browser's tab.
pub fn set_title(_title: &str) {}

/// Scrolls a page to its top, to where it was, or to an item on it, and moves the focus there.
pub fn arrive(_fragment: &str, _scrolled: Option<Scrolled>) {}

/// Scrolls to an item that was not on the page yet when the browser looked for it.
pub fn arrive_late(_fragment: &str) {}

/// The text of the field that an event comes from.
pub fn text(_event: &InputEvent) -> AttrValue {
    AttrValue::default()
}

/// What a click chose: the `data-pick` of the control that was clicked.
pub fn picked(_event: &MouseEvent) -> Option<String> {
    None
}

/// Moves the focus between the controls in the cells of a table, if the key is an arrow key. Returns whether it is one.
pub fn walk(_event: &KeyboardEvent) -> bool {
    false
}

/// Runs something once the page has been painted.
pub fn after_paint(_then: Callback<()>) {}

/// Paints nothing.
pub fn after_each_paint(_then: Callback<(), bool>) {}

/// Opens the dialog with this id over the page. Returns whether this browser can.
pub fn open_dialog(_id: &str) -> bool {
    false
}

/// Closes the dialog with this id.
pub fn close_dialog(_id: &str) {}

/// Whether the target of an event is the listening element itself, not something inside it.
pub fn is_on_itself(_event: &MouseEvent) -> bool {
    false
}

/// Scrolls the element with this id into view within its scrolling box.
pub fn reveal(_id: &str) {}

/// Shows a message for a while, and announces it to screen readers.
pub fn say(_words: &str) {}

/// Whether the focus leaves the group of controls that it was in.
pub fn leaves(_event: &FocusEvent) -> bool {
    false
}

/// Focuses the element with this id and selects its text.
pub fn focus(_id: &str) {}

/// Focuses the element with this id if nothing has the focus.
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

/// Runs something in a turn of its own.
pub fn soon(_then: impl FnOnce() + 'static) {}

/// Parts of a page that change without a redraw of the page.
#[derive(Debug)]
pub struct Parts;

/// Sets the words in which screen readers speak a lever's value.
pub fn speak_of_lever(_lever: &str, _words: &str) {}

impl Parts {
    /// Stands for the text of an element, instead of an attribute.
    pub const TEXT: &'static str = "";

    /// Finds parts by name, each with the attribute that will change.
    pub fn find(_names: &[(String, &'static str)]) -> Self {
        Self
    }

    /// Notes what each part shows already.
    pub fn showing(&mut self, _values: Vec<String>) {}

    /// Forgets what the parts show.
    pub fn forget(&mut self) {}

    /// Writes those of the values that are new, up to one; what comes from there on stays as it is.
    pub fn write(&mut self, _values: &[String], _from: usize, _until: usize) {}
}
/// The text stored under a key, if there is one.
///
/// # Errors
///
/// Always: there is nowhere to store anything.
pub fn kept(_key: &str) -> Result<Option<String>, StoreTrouble> {
    Err(StoreTrouble::Blocked)
}

/// Stores a text under a key, replacing the one before.
///
/// # Errors
///
/// Always: there is nowhere to store anything.
pub fn keep(_key: &str, _text: &str) -> Result<(), StoreTrouble> {
    Err(StoreTrouble::Blocked)
}

/// The stored keys with this beginning, in alphabetical order.
pub fn keys(_prefix: &str) -> Vec<String> {
    Vec::new()
}

/// Listens for another tab of this site that changes the text under a key, or clears the storage.
pub fn on_kept_elsewhere(_key: &'static str, _heard: Callback<()>) -> Option<Listener> {
    None
}

/// Saves a text as a file of this name and media type, among the reader's downloads.
pub fn save(_name: &str, _media: &str, _text: &str) {}

/// Saves a drawing as a PNG picture and reports whether it could.
pub fn save_png(_name: &str, _svg: &str, _width: u32, _height: u32, _done: Callback<bool>) {}

/// Reads the file that the reader has chosen in a field; reports nothing if none was chosen.
pub fn chosen_file(
    _event: &Event,
    _most_bytes: u32,
    _heard: Callback<Result<String, FileTrouble>>,
) {
}

/// Opens the browser's print dialog.
pub fn print() {}

/// Whether this browser offers the device's share menu.
pub fn can_share() -> bool {
    false
}

/// Opens the device's share menu for a link.
pub fn share(_title: &str, _url: &str, _ended: Callback<Shared>) {}

/// Copies a link and reports whether that worked.
pub fn copy(_link: &str) {}

/// Captures a pointer for the handle on which it went down, until it is released.
pub fn grab(_event: &PointerEvent) {}

/// How high a pointer is in the box around its handle: 0 at the bottom, 1 at the top.
pub fn height_share(_event: &PointerEvent, _box_selector: &str) -> Option<f64> {
    None
}

/// The pasted text.
pub fn pasted(_event: &Event) -> Option<String> {
    None
}

/// The value of the field or list that an event comes from.
pub fn value_of(_event: &Event) -> AttrValue {
    AttrValue::default()
}
