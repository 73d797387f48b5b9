//! The rise of one indicator, small: from 2015 to 2020, in multiples of the 2015 value.

use super::element::{Element, element};
use super::target;
use crate::chart::{Frame, Line, Scale, VIEW_BOX};
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Quantity, Shape, TARGET_YEAR, project};
use yew::Html;

/// All sparklines share one scale, from 1 to 2.5 times the 2015 value.
pub const MULTIPLES: Scale = Scale { low: 1.0, high: 2.5 };

/// The years of the plan.
const YEARS: Scale = Scale { low: BASELINE_YEAR as f64, high: TARGET_YEAR as f64 };

/// A line from the dot of 2015 to the diamond of 2020. Decoration: the values are beside it.
pub fn sparkline(indicator: &Indicator) -> Html {
    let frame = Frame { x: YEARS, y: MULTIPLES };
    let multiple = indicator.target.value / indicator.baseline.value;
    let line = Line::of(frame, |year| multiple_at(indicator, year), YEARS.low, YEARS.high, 1.0);
    let mut path = element("path.plan").put("d", line.path);
    if let Some(sum) = sum(indicator) {
        path = path.set("data-kind", sum);
    }
    element("svg.spark")
        .set("aria-hidden", "true")
        .with(across("line.rest", "100%"))
        .with(stretched().with(path))
        .with(dot("100%", "4"))
        .html(diamond("100%".to_owned(), frame.down(multiple)))
        .into()
}

/// A straight line from side to side.
#[inline(never)]
pub(super) fn across(tag_and_class: &'static str, y: &'static str) -> Element {
    element(tag_and_class).set("x1", "0").set("x2", "100%").set("y1", y).set("y2", y)
}

/// The square for curves, stretched to its box.
#[inline(never)]
pub fn stretched() -> Element {
    element("svg").set("viewBox", VIEW_BOX).set("preserveAspectRatio", "none")
}

/// The dot of 2015, at the left.
#[inline(never)]
pub(super) fn dot(y: &'static str, r: &'static str) -> Element {
    element("circle.dot").set("cx", "0").set("cy", y).set("r", r)
}

/// The drawn multiple in a year: by steady growth, or linear if nothing grows by rates.
pub fn multiple_at(indicator: &Indicator, year: f64) -> f64 {
    let part = YEARS.share(year);
    let straight = 1.0 + (indicator.target.value / indicator.baseline.value - 1.0) * part;
    match indicator.kind {
        Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow => {
            let steady = Assumption { shape: Shape::SteadyGrowth, ..Assumption::default() };
            project(&Quantity::of(indicator), &steady).at(year) / indicator.baseline.value
        }
        _ => straight,
    }
}

/// Two five-year sums have no line between them, only a comparison, which is dashed.
pub fn sum(indicator: &Indicator) -> Option<&'static str> {
    (indicator.kind == Kind::PeriodSum).then_some("sum")
}

/// The diamond of a target, at a position in the box.
pub fn diamond(x: String, y: String) -> Html {
    element("svg.at").put("x", x).put("y", y).with(target::diamond()).into()
}
