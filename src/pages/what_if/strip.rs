//! How many targets are reached in time, and what becomes of each.

use crate::plan;
use crate::projection::{Quantity, Reached, project};
use crate::route::{Place, Route};
use crate::scenario::{Scenario, address};
use crate::words::outcome;
use yew::prelude::*;

/// What [`Strip`] is given.
#[derive(Properties, PartialEq)]
pub struct StripProps {
    /// What the reader supposes.
    pub scenario: Scenario,
    /// Whether a lever is held: the count is announced when it is let go.
    pub held: bool,
    /// What the reader supposed before that: the address still says it.
    pub settled: Scenario,
}

/// The count and ten diamonds, each with its year.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let reached: Vec<Reached> = plan::indicators()
        .iter()
        .map(|i| project(&Quantity::of(i), &props.scenario.assumption(i)).reached())
        .collect();
    let count = reached.iter().filter(|reached| reached.on_time()).count();
    let said = use_state(|| AttrValue::Static(""));
    {
        let said = said.setter();
        let drawn_by_reader = use_mut_ref(|| false);
        use_effect_with((props.held, count), move |(held, count)| {
            // Not at the start: nobody has done anything yet.
            if !*held && drawn_by_reader.replace(true) {
                said.set(AttrValue::from(format!("{count} of 10 reach their target by 2020")));
            }
        });
    }
    let query = address::write(&props.settled);
    html! {
        <section class="attainment" aria-label="Attainment">
            <p class="count"><b>{ format!("{count} of 10") }</b>{ " reach target by 2020" }</p>
            <p class="unseen" role="status">{ &*said }</p>
            <ol>
                { for plan::indicators().iter().zip(reached).map(|(indicator, reached)| {
                    let fragment = format!("chart-{}", indicator.number);
                    let href = Place { route: Route::WhatIf, query: query.clone(), fragment }.href();
                    html! {
                        <li key={indicator.number}>
                            <a {href} aria-label={format!("{}: {}", indicator.title, outcome::clause(reached))}>
                                { sign(outcome::status(reached).key()) }
                                <b>{ outcome::short(reached) }</b>
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
pub fn sign(status: &'static str) -> Html {
    html! {
        <svg class="target sign" width="16" height="16" viewBox="-8 -8 16 16" data-reached={status} aria-hidden="true">
            <path class="diamond" d="M0-6 6 0 0 6-6 0z" />
            <path class="half" d="M0-6V6L-6 0z" />
        </svg>
    }
}
