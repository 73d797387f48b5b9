//! From values to words, in British English. The only place that knows how a number is written.

mod filled;
pub mod number;
pub mod outcome;
pub mod shape;
pub mod sought;
pub mod status;
pub mod value;

pub use filled::filled;
