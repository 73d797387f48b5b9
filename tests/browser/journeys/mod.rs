//! The core journeys, which must go well in every browser: read, filter, search, move, keep, share, compare, and all of it without a network.
//!
//! They run in Chromium with all other scenarios, and by themselves in Firefox and `WebKitGTK`. So they ask
//! nothing that one of the three does not know: no developer tools, no phone (Firefox's window is wider), and
//! where a finger is named, `WebKitGTK`, which has no touch, takes it for the mouse.

mod compare;
mod complaints;
mod indicator;
mod keep;
mod measures;
pub(crate) mod offline;
mod read;
mod search;
mod share;
mod what_if;
