//! The IP Plan 2016–2020: an explorer of one national plan, its ten indicators and what-if projections of their targets.
//!
//! The rooms. `ARCHITECTURE.md` lists them in reading order and says which may name which.

pub mod app;
pub mod browser;
pub mod chart;
#[cfg(feature = "ssr")]
pub mod document;
pub mod files;
pub mod filter;
pub mod pages;
pub mod plan;
pub mod projection;
pub mod route;
pub mod scenario;
pub mod search;
pub mod ui;
pub mod words;
