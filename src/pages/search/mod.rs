//! Search: the palette over any page, and the page of results.

mod palette;
mod result;
mod results;

pub use palette::{FIELD, PALETTE, palette};
pub use results::results;
