//! One indicator's path in real units, from zero.

use super::element::{Element, element};
use super::sparkline::{across, diamond, stretched};
use crate::chart::{Frame, Line, Scale, ticks};
use crate::plan::{Indicator, Kind};
use crate::projection::{
    Assumption, BASELINE_YEAR, Projection, Quantity, Shape, TARGET_YEAR, project,
};
use crate::words::value;

/// The plan's two ends and the ways between them that the plan leaves open.
pub fn large_chart(indicator: &Indicator) -> Element {
    let quantity = Quantity::of(indicator);
    let even = project(&quantity, &Assumption::default());
    let steady =
        project(&quantity, &Assumption { shape: Shape::SteadyGrowth, ..Assumption::default() });
    let highest = even.drawn_target().max(even.drawn_baseline());
    let ticks = ticks::from_zero(highest * 1.08);
    let top = ticks.last().copied().unwrap_or(highest);
    let (from, to) = (f64::from(BASELINE_YEAR), f64::from(TARGET_YEAR));
    let frame = Frame { x: Scale { low: from, high: to }, y: Scale { low: 0.0, high: top } };
    // At the middle the two ways are farthest apart; a rate that is held has only one.
    let apart = indicator.kind != Kind::AverageGrowthRate;

    let mut chart =
        element("svg.chart").set("role", "img").put("aria-label", sentence(indicator, &even));
    for tick in ticks {
        let y = frame.down(tick);
        let line = element("line.grid").set("x1", "0").set("x2", "100%");
        chart = chart.with(line.put("y1", y.clone()).put("y2", y.clone())).with(
            label("text.year", "0", y, "-10", "4")
                .set("text-anchor", "end")
                .words(value::tick(tick)),
        );
    }
    chart = chart.with(across("line.axis", "100%"));
    for year in BASELINE_YEAR..=TARGET_YEAR {
        let year_label = element(if year == TARGET_YEAR { "text.value" } else { "text.year" })
            .put("x", frame.across(f64::from(year)))
            .set("y", "100%")
            .set("dy", "20")
            .set("text-anchor", "middle");
        chart = chart.with(year_label.number(year));
    }
    let mut ways = stretched().with(way("path.plan", frame, &even));
    if apart {
        ways = ways.with(way("path.other", frame, &steady));
    }
    let even_name = middle(frame, &even, "-6", "-8").set("text-anchor", "end").text(if apart {
        "even steps"
    } else {
        "the same rate each year"
    });
    chart = chart.with(ways).with(even_name);
    if apart {
        chart = chart.with(middle(frame, &steady, "6", "18").text("steady growth"));
    }
    let (start, end) = (frame.down(even.drawn_baseline()), frame.down(even.drawn_target()));
    // A value near zero would fall among the years below.
    let low = even.drawn_baseline() < 0.15 * top;
    let start_value = label("text.value", "0", start.clone(), "10", if low { "-8" } else { "18" })
        .words(value::drawn(indicator, even.drawn_baseline()));
    let end_value = label("text.value", "100%", end.clone(), "-12", "-8")
        .set("text-anchor", "end")
        .text("target ")
        .words(value::drawn(indicator, even.drawn_target()));
    chart = chart
        .with(element("circle.dot").set("cx", "0").put("cy", start).set("r", "5"))
        .with(start_value)
        .html(diamond("100%".to_owned(), end))
        .with(end_value);
    let caption = element("figcaption").text(indicator.chart_title).text(", ").text(if apart {
        indicator.unit_line
    } else {
        "index"
    });
    element("figure.large").with(caption).with(chart)
}

/// One of the ways from 2015 to 2020.
#[inline(never)]
fn way(tag_and_class: &'static str, frame: Frame, path: &Projection) -> Element {
    let line = Line::of(frame, |year| path.at(year), frame.x.low, frame.x.high, 0.25);
    element(tag_and_class).put("d", line.path)
}

/// The place of a way's name, beside its middle.
#[inline(never)]
fn middle(frame: Frame, path: &Projection, dx: &'static str, dy: &'static str) -> Element {
    let year = f64::midpoint(frame.x.low, frame.x.high);
    element("text.name")
        .put("x", frame.across(year))
        .put("y", frame.down(path.at(year)))
        .set("dx", dx)
        .set("dy", dy)
}

/// A place for words at one side of the chart.
#[inline(never)]
fn label(
    tag_and_class: &'static str,
    x: &'static str,
    y: String,
    dx: &'static str,
    dy: &'static str,
) -> Element {
    element(tag_and_class).set("x", x).put("y", y).set("dx", dx).set("dy", dy)
}

fn sentence(indicator: &Indicator, plan: &Projection) -> String {
    [
        indicator.chart_title,
        ": from ",
        &value::drawn(indicator, plan.drawn_baseline()),
        " in 2015 to the target of ",
        &value::drawn(indicator, plan.drawn_target()),
        " in 2020, by even steps and by steady growth.",
    ]
    .concat()
}
