//! The core journeys, which must work in every browser: read, filter, search, move, keep, share, compare, and all of it
//! without a network.
//!
//! They run in Chromium with all other tests, and by themselves in Firefox and `WebKitGTK`. So they use only what all
//! three have: no developer tools, no phone screen (Firefox's window is wider), and in `WebKitGTK`, which has no touch,
//! the mouse stands in for a finger.

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
