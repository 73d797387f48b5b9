//! One page of the site each.

pub mod about;
pub mod accessibility;
pub mod arrival;
pub mod at_hand;
pub mod compare;
pub mod contents;
pub mod data;
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
mod picture;
mod pieces;
pub mod search;
mod supposed;
mod undo;
pub mod what_if;
pub mod whole;
