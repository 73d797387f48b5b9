//! What a reader takes along or brings back.

mod csv;
mod json;
mod picture;
mod qr;
