//! Tests that need no browser.

mod address;
mod arrows;
mod chart;
mod compile;
mod data;
mod numbers;
mod pages;
mod projection;
mod route;
mod table;
mod timeline;
mod words;
