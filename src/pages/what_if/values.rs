//! The charts as a table: every value that a line shows.

use crate::plan::{self, Indicator};
use crate::projection::{Assumption, BASELINE_YEAR, Quantity, project};
use crate::scenario::Scenario;
use crate::ui::scroll_box::scroll_box;
use crate::words::{outcome, value};
use yew::prelude::*;

/// What [`Values`] is given.
#[derive(Properties, PartialEq)]
pub(super) struct ValuesProps {
    /// What the reader supposes.
    pub(super) scenario: Scenario,
}

/// All ten charts as one table: the plan's path and the reader's, year by year.
#[component]
pub(super) fn Values(props: &ValuesProps) -> Html {
    let scenario = props.scenario;
    let years = BASELINE_YEAR..=scenario.horizon;
    let differs = !scenario.is_plan();
    html! {
        <section class="values" aria-labelledby="values">
            <h2 id="values">{ "The same as a table" }</h2>
            { scroll_box("Values of all ten charts", html! {
                <table>
                    <caption>
                        { "Values at the end of each year, in the printed unit. Indicator 8 is the total since 2016; indicator 9 is income, with 2015 as 100. After 2020 the plan’s path is only carried on." }
                    </caption>
                    <thead>
                        <tr>
                            <th scope="col">{ "Indicator" }</th>
                            <th scope="col">{ "Path" }</th>
                            { for years.clone().map(|year| html! { <th scope="col" key={year}>{ year }</th> }) }
                            <th scope="col">{ "Target of 2020" }</th>
                        </tr>
                    </thead>
                    { for plan::indicators().iter().map(|indicator| {
                        let yours = differs.then(|| scenario.assumption(indicator));
                        rows(indicator, yours.as_ref(), scenario.horizon)
                    }) }
                </table>
            }) }
        </section>
    }
}

fn rows(indicator: &Indicator, yours: Option<&Assumption>, horizon: u16) -> Html {
    let plan = Assumption { horizon, ..Assumption::default() };
    html! {
        <tbody key={indicator.number}>
            { row(indicator, "Plan", &plan, true) }
            if let Some(yours) = yours {
                { row(indicator, "Yours", yours, false) }
            }
        </tbody>
    }
}

fn row(indicator: &Indicator, name: &'static str, assumption: &Assumption, first: bool) -> Html {
    let projection = project(&Quantity::of(indicator), assumption);
    html! {
        <tr data-path={(!first).then_some("yours")}>
            if first {
                <th scope="rowgroup">{ indicator.number }{ " " }{ indicator.chart_title }</th>
            } else {
                <td></td>
            }
            <th scope="row">{ name }</th>
            { for (BASELINE_YEAR..=projection.horizon()).map(|year| html! {
                <td key={year}>{ value::drawn(indicator, projection.at(f64::from(year))) }</td>
            }) }
            <td>{ outcome::clause(projection.reached()) }</td>
        </tr>
    }
}
