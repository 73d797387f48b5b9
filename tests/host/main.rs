//! Tests that need no browser.

mod address;
mod chart;
mod compile;
mod data;
mod numbers;
mod projection;
mod table;
mod timeline;
mod words;
