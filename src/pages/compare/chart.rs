//! The comparison as a chart: for each indicator one mark per scenario, on one scale of the planned gain.

use super::column::{Bar, Column, Row, gained};
use super::table::{MOST, at};
use crate::chart::scale::percentage;
use crate::ui::element::{Element, element};

/// The height of one scenario's lane, in pixels.
const LANE: usize = 18;

/// The greatest share at which a label to the right of its mark still ends before the target, even on a phone.
const ROOM: f64 = 0.505;

/// The marked shares of the scale, with their labels, alignment and style.
const TICKS: [(f64, &str, &str, &str); 4] = [
    (0.0, "0", "start", "line.grid"),
    (0.5, "50%", "middle", "line.grid"),
    (1.0, "target", "middle", "line.mark"),
    (1.5, "150%", "end", "line.grid"),
];

/// The chart of the visible lines. Everything drawn is also said in text, line by line.
pub(super) fn chart(rows: &[&Row], columns: &[Column], linked: bool) -> Element {
    let scale = TICKS.iter().map(|(share, word, anchor, _)| {
        let tick = element("text").put("x", percentage(share / MOST)).set("y", "14");
        tick.set("text-anchor", anchor).text(word)
    });
    let scale =
        element("svg.chart scale").set("height", "20").set("aria-hidden", "true").each(scale);
    let lines = rows.iter().filter(|row| row.indicator.is_some());
    element("figure.gains")
        .with(
            element("figcaption")
                .text("Attainment: the share of the planned gain delivered by 2020"),
        )
        .with(scale)
        .with(element("ol").each(lines.map(|row| line(row, columns, linked))))
}

fn line(row: &Row, columns: &[Column], linked: bool) -> Element {
    let height = columns.len() * LANE;
    let mut drawing = element("svg.chart")
        .put("height", height.to_string())
        .set("aria-hidden", "true")
        .each(TICKS.iter().map(|(share, _, _, line)| {
            let x = percentage(share / MOST);
            element(line).put("x1", x.clone()).put("x2", x).set("y1", "0").set("y2", "100%")
        }));
    let mut name = element("p").text(row.name);
    let mut said = element("span.unseen");
    for (lane, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
        let Some(bar) = cell.bar else { continue };
        let label = [column.mark(linked), " ", &gained(bar.gain)].concat();
        drawing = drawing.with(mark(bar, column, down(lane, columns.len()), label.clone()));
        said = said.text(if lane == 0 { ": " } else { "; " }).words(label).text(", ");
        said = said.words(cell.outcome.clone());
        if let Some(target) = &cell.target {
            let of = [column.mark(linked), ": target ", target].concat();
            name = name.text(" ").with(element("small").set("data-column", column.key()).words(of));
        }
    }
    element("li").with(name.with(said)).with(drawing)
}

/// The middle of a lane, as a share of the height, because paper has less room than a screen.
fn down(lane: usize, lanes: usize) -> String {
    percentage((lane as f64 + 0.5) / lanes as f64)
}

/// A scenario's line to its mark, with its label and share beside it.
fn mark(bar: Bar, column: &Column, y: String, label: String) -> Element {
    let gain = bar.gain.unwrap_or_default();
    let across = |share: f64| percentage((share / MOST).clamp(0.0, 1.0));
    let x = across(gain);
    let stem = element("line.stem").set("x1", "0").put("x2", x.clone());
    let shape = match gain {
        _ if gain > MOST => "M-4-5 3 0-4 5z",
        _ if gain < 0.0 => "M4-5-3 0 4 5z",
        _ => shape(column.key()),
    };
    // Right of the mark; but left of it where it would lie on the target's line or have no room on a phone, and left of
    // that line where the mark is not far enough past it.
    let is_left = gain > 1.05 || (gain > ROOM && gain < 1.0);
    let (dx, anchor) = if is_left { ("-11", "end") } else { ("11", "start") };
    let beside = if gain > 1.05 && gain < MOST { 1.0 } else { gain };
    element("g")
        .set("data-column", column.key())
        .with(stem.put("y1", y.clone()).put("y2", y.clone()))
        .with(at(x).put("y", y.clone()).with(element("path.point").set("d", shape)))
        .with(
            element("text")
                .put("x", across(beside))
                .put("y", y)
                .set("dx", dx)
                .set("dy", "4")
                .set("text-anchor", anchor)
                .words(label),
        )
}

/// The shape of a scenario's mark, so that it is not told by colour alone.
fn shape(key: &str) -> &'static str {
    match key {
        "a" => "M-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0z",
        "b" => "M-4.5-4.5h9v9h-9z",
        "c" => "M0-6 6 5H-6z",
        "plan" => "M0-6 6 0 0 6-6 0z",
        _ => "M-6 0-3-5.5H3L6 0 3 5.5h-6z",
    }
}
