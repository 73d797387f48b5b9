//! The rise of one target, small: from 2015 to 2020, in multiples of the 2015 value.

use crate::chart::{Frame, Line, Scale, VIEW_BOX};
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, Quantity, Shape, project};
use yew::prelude::*;

/// All sparklines share one scale, from 1 to 2.5 times the 2015 value.
pub const MULTIPLES: Scale = Scale { low: 1.0, high: 2.5 };

/// A line from the dot of 2015 to the diamond of 2020. Decoration: the values stand beside it.
pub fn sparkline(indicator: &Indicator) -> Html {
    let frame = Frame { x: Scale { low: 2015.0, high: 2020.0 }, y: MULTIPLES };
    let multiple = indicator.target.value / indicator.baseline.value;
    let line = Line::of(frame, |year| multiple_at(indicator, year), 2015.0, 2020.0, 1.0);
    html! {
        <svg class="spark" aria-hidden="true">
            <line class="rest" x1="0" x2="100%" y1="100%" y2="100%" />
            <svg viewBox={VIEW_BOX} preserveAspectRatio="none">
                <path class="plan" d={line.path} data-kind={sum(indicator)} />
            </svg>
            <circle class="dot" cx="0" cy="100%" r="4" />
            { diamond("100%".to_owned(), frame.down(multiple)) }
        </svg>
    }
}

/// The drawn multiple in a year on the way: by steady growth, or straight where nothing grows by rates.
pub fn multiple_at(indicator: &Indicator, year: f64) -> f64 {
    let part = (year - 2015.0) / 5.0;
    let straight = 1.0 + (indicator.target.value / indicator.baseline.value - 1.0) * part;
    match indicator.kind {
        Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow => {
            let steady = Assumption { shape: Shape::SteadyGrowth, ..Assumption::default() };
            project(&Quantity::of(indicator), &steady).at(year) / indicator.baseline.value
        }
        _ => straight,
    }
}

/// Two five-year sums have no line between them, only a comparison: dashed.
pub fn sum(indicator: &Indicator) -> Option<&'static str> {
    (indicator.kind == Kind::PeriodSum).then_some("sum")
}

/// The diamond of a target at a place in the box.
pub fn diamond(x: String, y: String) -> Html {
    html! {
        <svg class="at" {x} {y}><path class="diamond" d="M0-6 6 0 0 6-6 0z" /></svg>
    }
}
