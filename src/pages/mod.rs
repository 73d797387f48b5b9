//! One page of the site each.

pub mod about;
pub mod contents;
pub mod indicator;
pub mod indicators;
pub mod method;
pub mod node;
pub mod not_found;
pub mod overview;
mod pieces;
pub mod what_if;
