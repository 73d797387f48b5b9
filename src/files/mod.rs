//! What a reader takes along or brings back, as text: tables, scenarios, pictures and codes.
//!
//! Everything here maps text to text; saving, copying and drawing it is the browser's part.

pub mod csv;
pub mod json;
pub mod picture;
pub mod qr;
