//! The diamond of a target, filled by its outcome.

use super::element::{Element, element};
use crate::words::outcome::Outcome;

/// Its corners, relative to its position.
const DIAMOND: &str = "M0-6 6 0 0 6-6 0z";

/// The corners of its fill: everything inside its edge if the target is reached in time, the left half of that if late,
/// nothing if it is not reached. As corners, because changing these needs no new styles while a lever moves. The
/// numbers are separated by spaces: in a path a minus alone may separate two, but Firefox then draws nothing for a list
/// of corners.
pub fn filled(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::OnTime => "0 -5.2 5.2 0 0 5.2 -5.2 0",
        Outcome::Late => "0 -5.2 0 5.2 -5.2 0",
        Outcome::NotBy => "",
    }
}

/// The diamond alone, for a target as printed.
pub fn diamond() -> Element {
    element("path.diamond").set("d", DIAMOND)
}

/// Its fill.
pub fn filling(outcome: Outcome) -> Element {
    element("polygon.filled").set("points", filled(outcome))
}
