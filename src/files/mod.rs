//! What a reader takes along or brings back: tables, scenarios, pictures and codes as text.
//!
//! Everything here is text in and text out; to save, copy or draw it is the browser's.

pub mod csv;
pub mod json;
pub mod picture;
pub mod qr;
