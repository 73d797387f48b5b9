//! The interface to the browser: the only room that names a web type. It knows nothing of the plan.
//!
//! Each function has a stand-in for the host that does nothing, so that everything else compiles and is tested there.

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
    /// Without a leading slash.
    pub path: String,
    /// Without its question mark.
    pub query: String,
    /// Without its `#`.
    pub fragment: String,
}

/// A move through the browser's history.
#[derive(Clone, Debug, PartialEq)]
pub struct Travel {
    /// Where to.
    pub to: Location,
    /// How far that page was scrolled when the reader left it.
    pub scrolled: Option<Scrolled>,
}

/// How far a page was scrolled, and what the reader saw and used there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scrolled {
    /// From its top, in pixels.
    pub y: f64,
    /// The first row in sight, by its number, and how far below the window's top it began. For rows that get their
    /// height only once they are in sight: the next time, the height of those above may be guessed differently.
    pub row: Option<(u32, f64)>,
    /// The focused link, by its number on the page: usually the one by which the reader left.
    pub link: Option<u32>,
}

/// A key that was pressed while no field had the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name, such as `[` or `z`.
    pub name: String,
    /// With Ctrl, or the command key of a Mac.
    pub command: bool,
    /// With Shift.
    pub shift: bool,
}

/// Why something is not stored on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreTrouble {
    /// The browser does not let this page store anything.
    Blocked,
    /// There is no room left.
    Full,
}

/// Why a file that the reader chose is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It is larger than the page accepts.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// How sharing a link through the device's own menu ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was shared.
    Done,
    /// The reader closed the menu.
    Dismissed,
    /// The browser refused.
    Refused,
}
