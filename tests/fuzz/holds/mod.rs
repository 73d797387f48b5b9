//! The properties that every text from outside must satisfy. Each function panics if one is violated.

mod address;
mod json;
mod library;
mod links;
mod search;
mod told;

pub use address::{LONGEST, address};
pub use json::json;
pub use library::library;
pub use links::links;
pub use search::search;

use std::borrow::Cow;

/// The text that a browser would make of bytes.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}
