//! Tests that need no browser.

mod compile;
mod data;
mod projection;
mod table;
