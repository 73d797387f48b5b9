//! Numbers to positions. Names no other room.
//!
//! A drawing is never measured: it fills its box whatever the size. Lines live in a square of [`SIDE`] units that is
//! stretched to the box and hides what lies outside, with strokes that do not stretch. Marks and words stand at shares
//! of the box's width and height. So a chart is right before any script has run, on paper and at every zoom.

pub mod labels;
pub mod line;
pub mod scale;
pub mod ticks;

pub use line::{Line, Side, band, points};
pub use scale::{Frame, Scale};

/// The side of the stretched square in which lines are drawn, in its units.
pub const SIDE: f64 = 10_000.0;

/// The square's view box.
pub const VIEW_BOX: &str = "0 0 10000 10000";
