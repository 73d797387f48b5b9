//! How many targets are reached in time, and what becomes of each.

use crate::plan;
use crate::projection::{Quantity, Reached, project};
use crate::route::{Place, Route};
use crate::scenario::{Scenario, address};
use crate::words::outcome;
use yew::prelude::*;

/// When each of the ten is reached.
pub(super) fn reached(scenario: &Scenario) -> Vec<Reached> {
    plan::indicators()
        .iter()
        .map(|i| project(&Quantity::of(i), &scenario.assumption(i)).reached())
        .collect()
}

/// How many of them in time.
pub(super) fn in_time(reached: &[Reached]) -> usize {
    reached.iter().filter(|reached| reached.on_time()).count()
}

/// The count and ten diamonds, each with its year. Links are those of the settled scenario, which the
/// address says; `said` is what a screen reader is told when a lever is let go.
pub(super) fn strip(reached: &[Reached], settled: &Scenario, said: &AttrValue) -> Html {
    let query = address::write(settled);
    html! {
        <section class="attainment" aria-label="Attainment">
            <p class="count"><b>{ in_time(reached) }{ " of 10" }</b>{ " reach target by 2020" }</p>
            <p class="unseen" role="status">{ said }</p>
            <ol>
                { for plan::indicators().iter().zip(reached).map(|(indicator, reached)| {
                    let fragment = format!("chart-{}", indicator.number);
                    let place = Place { route: Route::WhatIf, query: query.clone(), fragment };
                    let clause = outcome::clause(*reached);
                    html! {
                        <li key={indicator.number}>
                            <a href={place.href()} aria-label={format!("{}: {clause}", indicator.title)}>
                                { sign(outcome::status(*reached).key()) }
                                <b>{ outcome::short(*reached) }</b>
                                <span>{ indicator.number }{ " " }<i>{ indicator.label }</i></span>
                            </a>
                        </li>
                    }
                }) }
            </ol>
        </section>
    }
}

/// A diamond, filled by what becomes of the target.
pub(super) fn sign(status: &'static str) -> Html {
    html! {
        <svg class="target sign" width="16" height="16" viewBox="-8 -8 16 16" data-reached={status} aria-hidden="true">
            <path class="diamond" d="M0-6 6 0 0 6-6 0z" />
            <path class="half" d="M0-6V6L-6 0z" />
        </svg>
    }
}
