//! The edge: the only room that names a web type. It knows nothing of the plan.
//!
//! Each function has a stand-in for the host that does nothing, so that everything else compiles and
//! is tested there.

#[cfg(not(target_arch = "wasm32"))]
mod host;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use host::*;
#[cfg(target_arch = "wasm32")]
pub use web::*;

/// Where the reader is, relative to the site's own address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// With no slash before it.
    pub path: String,
    /// With no question mark before it.
    pub query: String,
    /// With no hash before it.
    pub fragment: String,
}

/// A move through the reader's history.
#[derive(Clone, Debug, PartialEq)]
pub struct Travel {
    /// Where to.
    pub to: Location,
    /// How far down that page was when the reader left it.
    pub scrolled: Option<Scrolled>,
}

/// How far down a page was scrolled, in pixels, and where its reader was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scrolled {
    /// From its beginning.
    pub y: f64,
    /// The first row in sight by its number, and how far below the window's top it began, where rows get their height only
    /// once they are in sight: another time those above it may be taken for higher or lower.
    pub row: Option<(u32, f64)>,
    /// The link that had the focus, by its number on the page: mostly the one by which it was left.
    pub link: Option<u32>,
}

/// A key that was pressed while no field had the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name, as in `[` or `z`.
    pub name: String,
    /// With Ctrl, or the command key of a Mac.
    pub command: bool,
    /// With Shift.
    pub shift: bool,
}

/// Why something is not kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreTrouble {
    /// The browser lets this page keep nothing.
    Blocked,
    /// There is no room left.
    Full,
}

/// Why a file that the reader chose is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It has more bytes than the page reads.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// How handing on a link through the device's own menu ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was handed on.
    Done,
    /// The reader closed the menu.
    Dismissed,
    /// The browser would not.
    Refused,
}
