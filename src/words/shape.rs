//! The shapes of paths, in words.

use crate::projection::Shape;

/// Shapes that a reader may choose for all ten at once. The bounded curve makes sense only for scores.
pub const CHOICE: [Shape; 5] =
    [Shape::EvenSteps, Shape::SteadyGrowth, Shape::SlowStart, Shape::FastStart, Shape::SCurve];

/// The name of a shape.
pub fn name(shape: Shape) -> &'static str {
    match shape {
        Shape::EvenSteps => "even steps",
        Shape::SteadyGrowth => "steady growth",
        Shape::SlowStart => "slow start",
        Shape::FastStart => "fast start",
        Shape::SCurve => "S-curve",
        Shape::Bounded => "bounded curve",
    }
}

/// What a shape means, in a sentence.
pub fn meaning(shape: Shape) -> &'static str {
    match shape {
        Shape::EvenSteps => "The same amount is added each year.",
        Shape::SteadyGrowth => "The same rate of growth each year, so more is added each time.",
        Shape::SlowStart => "Little at first, more and more later.",
        Shape::FastStart => "Much at first, less and less later.",
        Shape::SCurve => "Slow, then fast, then slow again.",
        Shape::Bounded => "A score slows down as it nears 0 or 100.",
    }
}

/// A drawing of a shape, in a box of 36 by 18.
pub fn glyph(shape: Shape) -> &'static str {
    match shape {
        Shape::EvenSteps => "M3 16 33 2",
        Shape::SteadyGrowth => "M3 16C17 14 27 9 33 2",
        Shape::SlowStart => "M3 16c20 0 28-4 30-14",
        Shape::FastStart => "M3 16C5 6 13 2 33 2",
        Shape::SCurve => "M3 16c14 0 16-14 30-14",
        Shape::Bounded => "M3 16C9 8 21 4 33 3",
    }
}
