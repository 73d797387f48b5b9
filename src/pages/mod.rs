//! The pages of the site, one module each, and the pieces they share: `arrival` and `at_hand` (what a page gets from
//! its address and the desk), `measure`, `pieces`, `field`, `event`, `differs`, `supposed`, `undo`, `focus` and
//! `picture`.

pub mod about;
pub mod accessibility;
pub mod arrival;
pub mod at_hand;
pub mod compare;
pub mod contents;
pub mod data;
mod differs;
mod event;
mod field;
mod focus;
pub mod glossary;
pub mod indicator;
pub mod indicators;
mod measure;
pub mod measures;
pub mod method;
pub mod names;
pub mod node;
pub mod not_found;
pub mod overview;
pub mod picture;
mod pieces;
pub mod search;
mod supposed;
mod undo;
pub mod what_if;
pub mod whole;
