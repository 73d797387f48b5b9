//! A row's rise on one scale for all rows: multiples of the 2015 value, with a tick each year.

use super::sparkline::{MULTIPLES, diamond, multiple_at, sum};
use crate::chart::scale::percentage;
use crate::plan::{Indicator, Kind};
use yew::prelude::*;

/// The multiples at which the scale is marked.
pub const MARKS: [(f64, &str); 4] = [(1.0, "1×"), (1.5, "1.5×"), (2.0, "2×"), (2.5, "2.5×")];

/// A dot, a line and a diamond. Decoration: the values stand in the same row.
pub fn dumbbell(indicator: &Indicator) -> Html {
    let x = |multiple: f64| percentage(MULTIPLES.share(multiple));
    let target = x(indicator.target.value / indicator.baseline.value);
    let moves = indicator.target.value > indicator.baseline.value;
    html! {
        <svg class="dumbbell" aria-hidden="true">
            { for MARKS.iter().map(|(multiple, _)| html! {
                <line class="grid" x1={x(*multiple)} x2={x(*multiple)} y1="0" y2="100%" />
            }) }
            if moves {
                <line class="plan" x1="0" x2={target.clone()} y1="50%" y2="50%" data-kind={sum(indicator)} />
            }
            if moves && indicator.kind != Kind::PeriodSum {
                { for (2016_u16..2020).map(|year| {
                    let x = x(multiple_at(indicator, f64::from(year)));
                    html! { <svg class="at" {x} y="50%"><path class="plan" d="M0-5V5" /></svg> }
                }) }
            }
            { diamond(target, "50%".to_owned()) }
            <circle class="dot" cx="0" cy="50%" r={if moves { "5" } else { "3.5" }} />
        </svg>
    }
}
