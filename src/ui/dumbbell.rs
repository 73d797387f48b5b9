//! The rise of a row's indicator on one scale for all rows: multiples of the 2015 value, with a tick for each year.

use super::element::element;
use super::sparkline::{MULTIPLES, diamond, dot, multiple_at, sum};
use crate::chart::scale::percentage;
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, TARGET_YEAR};
use yew::Html;

/// The marked multiples of the scale.
pub const MARKS: [(f64, &str); 4] = [(1.0, "1×"), (1.5, "1.5×"), (2.0, "2×"), (2.5, "2.5×")];

/// A dot, a line and a diamond. Decoration: the values are in the same row.
pub fn dumbbell(indicator: &Indicator) -> Html {
    let x = |multiple: f64| percentage(MULTIPLES.share(multiple));
    let target = x(indicator.target.value / indicator.baseline.value);
    let moves = indicator.target.value > indicator.baseline.value;
    let mut drawing = element("svg.dumbbell").set("aria-hidden", "true").each(MARKS.iter().map(
        |(multiple, _)| {
            let line = element("line.grid").put("x1", x(*multiple)).put("x2", x(*multiple));
            line.set("y1", "0").set("y2", "100%")
        },
    ));
    if moves {
        let mut line = element("line.plan")
            .set("x1", "0")
            .put("x2", target.clone())
            .set("y1", "50%")
            .set("y2", "50%");
        if let Some(sum) = sum(indicator) {
            line = line.set("data-kind", sum);
        }
        drawing = drawing.with(line);
    }
    if moves && indicator.kind != Kind::PeriodSum {
        drawing = drawing.each((BASELINE_YEAR + 1..TARGET_YEAR).map(|year| {
            element("svg.at")
                .put("x", x(multiple_at(indicator, f64::from(year))))
                .set("y", "50%")
                .with(element("path.plan").set("d", "M0-5V5"))
        }));
    }
    drawing
        .html(diamond(target, "50%".to_owned()))
        .with(dot("50%", if moves { "5" } else { "3.5" }))
        .into()
}
