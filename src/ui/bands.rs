//! Bands: one for each measure, coloured by its family of action.

use super::element::{Element, element};
use crate::plan::MeasureRef;

/// The distance between bands, and the length of a band in the map, in pixels.
const PITCH: usize = 3;
const LENGTH: usize = 24;

/// A family's lines in the two drawings.
const LINES: [&str; 6] = ["path.f1", "path.f2", "path.f3", "path.f4", "path.f5", "path.f6"];
/// The class of a family, by index.
pub const FAMILIES: [&str; 6] = ["f1", "f2", "f3", "f4", "f5", "f6"];

/// Bands one above the other, in plan order, as in the map. Decoration: the count is beside it.
pub fn pile(measures: &[MeasureRef]) -> Element {
    drawing("svg.pile", LENGTH, measures.len() * PITCH, measures, |at, path| {
        path.push_str("M0 ");
        number(path, at * PITCH + 1);
        path.push_str("h24");
    })
    .put("width", LENGTH.to_string())
    .put("height", (measures.len() * PITCH).to_string())
}

/// Bands side by side, in the order given.
pub fn row(measures: &[MeasureRef]) -> Element {
    drawing("svg.band-row", measures.len() * 2, 1, measures, |at, path| {
        path.push('M');
        number(path, at * 2 + 1);
        path.push_str(" 0v1");
    })
    .put("width", (measures.len() * 4).to_string())
    .set("preserveAspectRatio", "none")
}

/// One path for each family present, so that a family can be dimmed as a whole.
fn drawing(
    class: &'static str,
    width: usize,
    height: usize,
    measures: &[MeasureRef],
    band: impl Fn(usize, &mut String),
) -> Element {
    let size = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    let mut drawing = element(class).put("viewBox", size).set("aria-hidden", "true");
    for (family, class) in LINES.into_iter().enumerate() {
        let mut path = String::new();
        for (at, measure) in measures.iter().enumerate() {
            if measure.family() == family {
                band(at, &mut path);
            }
        }
        if !path.is_empty() {
            drawing = drawing.with(element(class).put("d", path));
        }
    }
    drawing
}

fn number(out: &mut String, number: usize) {
    out.push_str(&number.to_string());
}
