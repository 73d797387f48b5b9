//! A curve as SVG path text, and where it leaves its box. It is drawn whole: the square in which it stands hides what
//! lies outside, so it meets the edges exactly where it crosses them, and comes back where it does.

use super::SIDE;
use super::scale::{Frame, push_integer};

/// The edge of the box at which a curve leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Above the highest value.
    Top,
    /// Below the lowest value.
    Bottom,
}

/// A drawn curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The path, in units of [`SIDE`].
    pub path: String,
    /// Where it is last visible: its end, or the edge beyond which it ends.
    pub end: (f64, f64),
    /// The edge beyond which it ends.
    pub leaves: Option<Side>,
    /// Where it last left the box, though it may have come back.
    left: Option<((f64, f64), Side)>,
}

impl Line {
    /// Draws the curve `f` from `from` to `to`, with a point every `step`.
    pub fn of(frame: Frame, f: impl Fn(f64) -> f64, from: f64, to: f64, step: f64) -> Self {
        let count = ((to - from) / step).round().max(1.0) as u32;
        let mut path = String::with_capacity(12 * (count as usize + 1));
        let mut last = (from, f(from));
        let (mut leaves, mut left) = (None, None);
        for at in 0..=count {
            let x = from + (to - from) * f64::from(at) / f64::from(count);
            let next = (x, f(x));
            push(&mut path, frame, next);
            let side = outside(frame, next.1);
            if let Some(side) = side.filter(|_| side != leaves) {
                left = Some((crossing(frame, last, next, side), side));
            }
            leaves = side;
            last = next;
        }
        let end = left.filter(|_| leaves.is_some()).map_or(last, |(end, _)| end);
        Self { path, end, leaves, left }
    }

    /// The corners of an arrow at the edge where the line last leaves its box, as an SVG polyline takes them, in units
    /// of [`SIDE`]; none if the line stays inside.
    pub fn arrow(&self, frame: Frame) -> String {
        let Some(((x, y), side)) = self.left else { return String::new() };
        let back = if side == Side::Top { ARROW.1 } else { -ARROW.1 };
        let (x, y) = (frame.x.share(x), 1.0 - frame.y.share(y));
        let mut corners = String::with_capacity(32);
        for (x, y) in [(x - ARROW.0, y + back), (x, y), (x + ARROW.0, y + back)] {
            if !corners.is_empty() {
                corners.push(' ');
            }
            push_corner(&mut corners, (x, y));
        }
        corners
    }
}

/// How far the strokes of an arrow reach to either side and back, as shares of the box.
const ARROW: (f64, f64) = (0.032, 0.075);

impl Line {
    /// A closed area as path text, by the points around it; empty without points.
    pub fn area(frame: Frame, points: impl Iterator<Item = (f64, f64)>) -> String {
        let mut path = String::with_capacity(200);
        for point in points {
            push(&mut path, frame, point);
        }
        if !path.is_empty() {
            path.push('Z');
        }
        path
    }
}

/// The corners of a path of straight lines, as an SVG polyline or polygon takes them. Changing these is cheaper for a
/// browser than changing a path, which is a matter of style.
///
/// ```
/// # use ip_plan::chart::points;
/// assert_eq!(points("M0 500L1000 20Z"), "0 500 1000 20");
/// ```
pub fn points(path: &str) -> String {
    let corners = path.trim_start_matches('M').trim_end_matches('Z');
    corners.replace('L', " ")
}

fn outside(frame: Frame, y: f64) -> Option<Side> {
    // A curve that runs along the edge has not left.
    const HAIR: f64 = 1e-9;
    let share = frame.y.share(y);
    if share > 1.0 + HAIR {
        Some(Side::Top)
    } else if share < -HAIR {
        Some(Side::Bottom)
    } else {
        None
    }
}

fn crossing(frame: Frame, inside: (f64, f64), outside: (f64, f64), side: Side) -> (f64, f64) {
    let edge = match side {
        Side::Top => frame.y.high,
        Side::Bottom => frame.y.low,
    };
    let rise = outside.1 - inside.1;
    let part = if rise == 0.0 { 0.0 } else { ((edge - inside.1) / rise).clamp(0.0, 1.0) };
    (inside.0 + (outside.0 - inside.0) * part, edge)
}

fn push(path: &mut String, frame: Frame, (x, y): (f64, f64)) {
    path.push(if path.is_empty() { 'M' } else { 'L' });
    push_corner(path, (frame.x.share(x), 1.0 - frame.y.share(y)));
}

/// A corner, as shares of the box across and down.
fn push_corner(text: &mut String, (across, down): (f64, f64)) {
    push_integer(text, units(across));
    text.push(' ');
    push_integer(text, units(down));
}

fn units(share: f64) -> i32 {
    // So far outside that where a line crosses an edge does not move.
    (share.clamp(-100.0, 100.0) * SIDE).round() as i32
}

/// The band between low and high values at the ends of years, starting with `from`.
pub fn band(
    frame: Frame,
    from: f64,
    ends: impl DoubleEndedIterator<Item = (f64, f64)> + Clone,
) -> String {
    let years = ends.clone().count();
    let mut path = String::with_capacity(24 * years);
    for (at, (low, _)) in ends.clone().enumerate() {
        push(&mut path, frame, (from + at as f64, low));
    }
    for (at, (_, high)) in ends.rev().enumerate() {
        push(&mut path, frame, (from + (years - 1 - at) as f64, high));
    }
    path.push('Z');
    path
}
