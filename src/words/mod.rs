//! Values to words. British English; the one place that knows how a number is written.

pub mod number;
pub mod outcome;
pub mod shape;
pub mod sought;
pub mod status;
pub mod value;
