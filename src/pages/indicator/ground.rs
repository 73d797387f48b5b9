//! The parts of the large chart that no handle moves: its axes, the plan's two ends and its path between them.

use crate::chart::{Frame, Line, Scale, ticks};
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Quantity, TARGET_YEAR, project};
use crate::ui::element::{Element, element};
use crate::ui::sparkline::stretched;
use crate::ui::static_part::static_part;
use crate::words::{number, value};
use yew::prelude::*;

/// The scales of the chart; nothing is measured.
pub(super) fn frame(horizon: u16, top: f64) -> Frame {
    let x = Scale { low: f64::from(BASELINE_YEAR), high: f64::from(horizon) };
    Frame { x, y: Scale { low: 0.0, high: top } }
}

/// The properties of [`ground`].
#[derive(PartialEq)]
pub(super) struct GroundProps {
    pub(super) indicator: &'static Indicator,
    pub(super) horizon: u16,
    pub(super) top: f64,
}

/// Drawn once, and skipped while a handle moves.
pub(super) fn ground(props: GroundProps) -> Html {
    static_part(props, |props, _| draw_ground(props))
}

fn draw_ground(props: &GroundProps) -> Html {
    let GroundProps { indicator, horizon, top } = *props;
    let frame = frame(horizon, top);
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    let mut ground = element("g");
    // A little below the top, so that there are four or five lines.
    for tick in ticks::from_zero(top * 0.8).into_iter().filter(|tick| *tick <= top) {
        let y = frame.down(tick);
        let line = element(if tick > 0.0 { "line.grid" } else { "line.axis" });
        ground = ground
            .with(line.set("x1", "0").set("x2", "100%").put("y1", y.clone()).put("y2", y.clone()))
            .with(
                place("text.year", "0%".to_owned(), y, "-10", "4")
                    .set("text-anchor", "end")
                    .words(value::tick(tick)),
            );
    }
    for year in BASELINE_YEAR..=horizon {
        if let Some(words) = year_label(year, horizon) {
            let class = match year {
                TARGET_YEAR => "text.value",
                // On the smallest phone there is no room beside a whole year.
                _ if year == BASELINE_YEAR + 1 || year.abs_diff(TARGET_YEAR) == 1 => {
                    "text.year beside"
                }
                _ => "text.year",
            };
            let label = place(class, frame.across(f64::from(year)), "100%".to_owned(), "0", "20");
            ground = ground.with(label.set("text-anchor", "middle").words(words));
        }
    }
    let (start, end) = (plan.drawn_baseline(), plan.drawn_target());
    let (x, y) = (frame.across(f64::from(TARGET_YEAR)), frame.down(end));
    let line = Line::of(frame, |year| plan.at(year), frame.x.low, f64::from(TARGET_YEAR), 0.25);
    // A value near zero would fall among the years below.
    let low = start < 0.15 * top;
    let mut from = place(
        "text.value",
        "0%".to_owned(),
        frame.down(start),
        if low { "-8" } else { "8" },
        if low { "-14" } else { "20" },
    );
    if indicator.kind != Kind::PeriodSum {
        let year = if low { "" } else { " in 2015" };
        from = from.words(value::drawn(indicator, start) + year);
    }
    ground
        .with(
            element("line.goal")
                .put("x1", x.clone())
                .put("x2", x.clone())
                .put("y1", y.clone())
                .set("y2", "100%"),
        )
        .with(element("line.goal").put("x1", x).set("x2", "100%").put("y1", y.clone()).put("y2", y))
        .with(stretched().with(element("path.plan").put("d", line.path)))
        .with(element("circle.dot").set("cx", "0").put("cy", frame.down(start)).set("r", "4.5"))
        .with(from)
        .into()
}

/// A year's label on the axis, in full, in short or not at all, as there is room.
fn year_label(year: u16, horizon: u16) -> Option<String> {
    let years = horizon - BASELINE_YEAR;
    let main = year == BASELINE_YEAR || year == TARGET_YEAR;
    if main || years <= 5 || (years > 12 && year.is_multiple_of(5)) {
        Some(year.to_string())
    } else if years <= 12 || (year == horizon && horizon % 5 > 1) {
        Some(number::short_year(year))
    } else {
        None
    }
}

/// A label at a position in the box.
#[inline(never)]
pub(super) fn place(
    tag_and_class: &'static str,
    x: String,
    y: String,
    dx: &'static str,
    dy: &'static str,
) -> Element {
    element(tag_and_class).put("x", x).put("y", y).set("dx", dx).set("dy", dy)
}
