//! Tests that need no browser.

mod address;
mod any;
mod arrows;
mod chart;
mod colours;
mod compare;
mod compile;
mod data;
mod decimal;
mod desk;
mod files;
mod filter;
mod fuzz;
#[allow(unreachable_pub, reason = "the fuzzer has it as a library")]
#[path = "../fuzz/holds/mod.rs"]
mod holds;
mod hosts;
mod indicator;
mod library;
mod measures;
mod numbers;
mod open_data;
mod pages;
mod projection;
mod route;
mod row;
mod search;
mod small_chart;
mod table;
mod taken_along;
mod timeline;
mod words;
