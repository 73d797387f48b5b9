//! The letters of pinned paths on one of the ten charts: none covers another, or the value at the end of the reader's
//! path.

use super::element::{Element, element};
use super::small_chart::LOWEST;
use crate::chart::Frame;
use crate::chart::labels::spread_out;

/// The distance between labels behind the ends of lines, on the charts' scale: 15 pixels of the lowest chart.
const ROOM: f64 = 0.35;
/// The distance between letters along the top, as a share of the width: 10 pixels of the narrowest chart.
const LETTER: f64 = 0.07;
/// A position where a letter is in the way of nothing.
const AFAR: f64 = 1e4;

/// Pinned paths, by index.
const LETTERS: [(&str, &str); 3] = [("text.pin a", "A"), ("text.pin b", "B"), ("text.pin c", "C")];

/// A letter for each path, which is given by its index, the position where it is last visible, and whether it leaves
/// the chart there. The letter is behind the end of its path, pushed apart from the reader's value and from other
/// letters: downwards, or upwards if there is no room. If the path leaves the chart, the letter is before that
/// position.
pub(super) fn pin_letters(
    frame: Frame,
    yours: f64,
    ends: &[(usize, (f64, f64), bool)],
) -> Vec<Element> {
    let yours = yours.clamp(frame.y.low, frame.y.high);
    let heights = |most: f64| {
        let mut heights: Vec<f64> = ends
            .iter()
            .map(|(_, (_, y), leaves)| if *leaves { -AFAR } else { y.min(most) })
            .collect();
        spread_out(yours, &mut heights, ROOM);
        heights
    };
    let mut behind = heights(AFAR);
    if behind.iter().any(|height| *height > frame.y.high) {
        behind = heights(yours - 1e-6);
    }
    let mut before: Vec<f64> =
        ends.iter().map(|(_, (x, _), leaves)| if *leaves { *x } else { AFAR }).collect();
    spread_out(AFAR, &mut before, LETTER * (frame.x.high - frame.x.low));
    let letter = |(at, (place, (x, y), leaves)): (usize, &(usize, (f64, f64), bool))| {
        let (x, y, dx, anchor) =
            if *leaves { (before[at], *y, "-9", "end") } else { (*x, behind[at], "5", "start") };
        let (class, letter) = LETTERS[*place];
        // Not up into the chart's title, nor down into the years.
        element(class)
            .put("x", frame.across(x))
            .put("y", frame.down(y.clamp(LOWEST, 1.48)))
            .set("dx", dx)
            .set("dy", "5")
            .set("text-anchor", anchor)
            .text(letter)
    };
    ends.iter().enumerate().map(letter).collect()
}
