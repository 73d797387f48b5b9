//! The diamond of a target, filled by what becomes of it.

use super::element::{Element, element};
use crate::words::outcome::Outcome;

/// Its corners, around the place where it stands.
const DIAMOND: &str = "M0-6 6 0 0 6-6 0z";

/// The corners of what is filled in it: all within its edge in time, the left half of that if late, nothing where the
/// target is not reached. As corners, since no style needs to be worked out anew for them while a lever moves. Each
/// number stands apart: in a path a minus alone may part two, but a list of corners is then nothing to Firefox.
pub fn filled(status: Outcome) -> &'static str {
    match status {
        Outcome::OnTime => "0 -5.2 5.2 0 0 5.2 -5.2 0",
        Outcome::Late => "0 -5.2 0 5.2 -5.2 0",
        Outcome::NotBy => "",
    }
}

/// The diamond alone, of a target as it is printed.
pub fn diamond() -> Element {
    element("path.diamond").set("d", DIAMOND)
}

/// What is filled in it.
pub fn filling(status: Outcome) -> Element {
    element("polygon.filled").set("points", filled(status))
}
