//! Names at the ends of paths and words beside marks, without overlaps.

use super::fit::{Wish, spread_out, wrap};
use super::paper::{Paper, Style};
use super::plot::{Plot, widest};
use super::{Mark, Series, Tone};
use crate::chart::labels::rising;

/// For the names at the ends: the font size, the line height, and the gap between two names.
const SIZE: f64 = 16.0;
const PITCH: f64 = 20.0;
const GAP: f64 = 6.0;
/// The greatest width of a line of a name, and the gap between it and the box.
const WIDEST: f64 = 210.0;
const LEAD: f64 = 30.0;
/// The height of words beside a mark, with the space around them.
const HEIGHT: f64 = 21.0;

/// The width that the names at the ends need beside the box, in pixels.
pub(super) fn room(lines: &[Series]) -> f64 {
    let widest = widest(lines.iter().map(|line| &line.name), WIDEST, SIZE);
    if widest > 0.0 { widest + LEAD } else { 0.0 }
}

/// Writes each path's name beside the box, as near as possible to the path's end.
pub(super) fn ends(paper: &mut Paper, lines: &[Series], plot: &Plot) {
    let room = plot.foot - plot.top + 2.0 * PITCH;
    let wrapped = |most_lines| {
        let mut height = 0.0;
        let mut names = Vec::new();
        for line in lines {
            let words = wrap(&line.name, WIDEST / SIZE, most_lines);
            let end = line.points.iter().rev().find_map(|point| plot.place(*point));
            let (Some((_, y)), false) = (end, words.is_empty()) else { continue };
            let own = PITCH * words.len() as f64 + GAP;
            height += own;
            // More than have room are not drawn: none could be read.
            if height > room {
                return (names, false);
            }
            names.push((line.tone, words, y, own));
        }
        (names, true)
    };
    let (mut names, all) = wrapped(2);
    if !all {
        names = wrapped(1).0;
    }
    let within = |y: f64| y.max(plot.top).min(plot.foot);
    // Those that end outside keep their order at the edge.
    let near = |y: f64| within(y) + (y - within(y)) / 1000.0;
    let wishes: Vec<Wish> = names.iter().map(|(_, _, y, own)| (near(*y), *own)).collect();
    let middles = spread_out(&wishes, plot.top - PITCH, plot.foot + PITCH);
    for ((tone, words, y, own), middle) in names.into_iter().zip(middles) {
        if (y - within(y)).abs() < 1.0 {
            // From the edge of the box: within it, it would read as the path.
            let (from, to) = ((plot.right + 8.0, y), (plot.right + LEAD - 8.0, middle));
            paper.line(from, to, tone.colour(), "1");
        }
        let mut foot = middle - (own - GAP) / 2.0 - 4.5;
        for line in words {
            foot += PITCH;
            let style = Style::new(SIZE, tone.colour()).bold();
            paper.words((plot.right + LEAD, foot), style, &line);
        }
    }
}

/// The side of a mark on which its words stand.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// They end before it.
    Before,
    /// They begin after it.
    After,
}

/// Words beside a mark.
#[derive(Clone, Copy)]
struct Label<'a> {
    side: Side,
    at: (f64, f64),
    tone: Tone,
    words: &'a str,
}

/// Writes the words beside the marks.
pub(super) fn marks(paper: &mut Paper, marks: &[Mark], plot: &Plot) {
    let is_early = |x: f64| x < plot.left + (plot.right - plot.left) / 3.0;
    let mut labels: Vec<Label> = Vec::new();
    for mark in marks {
        let (Some(words), Some(at)) = (&mark.label, plot.place(mark.at)) else { continue };
        let side = if is_early(at.0) { Side::After } else { Side::Before };
        labels.push(Label { side, at, tone: mark.tone, words });
    }
    let heights: Vec<f64> = labels.iter().map(|label| label.at.1).collect();
    labels = rising(&heights).into_iter().map(|at| labels[at]).collect();
    while let Some(first) = labels.first().copied() {
        // Those of one year stand in a column, the highest value first.
        let (mut column, others): (Vec<Label>, Vec<Label>) =
            labels.iter().partition(|label| (label.at.0 - first.at.0).abs() < HEIGHT);
        labels = others;
        // Most paths rise: above is free before a mark, below is free after it.
        for (place, label) in column.iter_mut().enumerate() {
            let is_low = label.at.1 > plot.foot - 2.0 * HEIGHT;
            label.at.1 += match label.side {
                Side::After if !is_low => HEIGHT * 0.8,
                _ if place == 0 => -HEIGHT * 0.8,
                _ => 4.0,
            };
            if place > 0 {
                label.side = Side::After;
            }
        }
        let wishes: Vec<Wish> = column.iter().map(|label| (label.at.1, HEIGHT)).collect();
        let middles = spread_out(&wishes, plot.top - HEIGHT, plot.foot - 2.0);
        for (label, middle) in column.into_iter().zip(middles) {
            let style = Style::new(15.0, label.tone.colour()).bold();
            let (style, x) = match label.side {
                Side::Before => (style.anchor("end"), label.at.0 - 11.0),
                Side::After => (style, label.at.0 + 11.0),
            };
            paper.rimmed_words((x, middle + 5.0), style, label.words);
        }
    }
}
