//! The explorer in real browsers: clicked, dragged, typed into, reloaded and disturbed.
//!
//! `cargo xtask test` builds the site, serves it twice and runs this. Each test runs at the top of a host and below a
//! path, in a browser of its own that leaves nothing behind.

mod access;
mod compare;
mod guards;
mod harness;
mod hydration;
mod indicator;
mod indicators;
mod journeys;
mod lines;
mod measures;
mod navigation;
mod odds;
mod offline;
mod one_file;
mod overview;
mod requests;
mod screens;
mod search;
mod what_if;
