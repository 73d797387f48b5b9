//! The charts as a table: every value that a line shows.

use crate::pages::pieces::header;
use crate::plan::{self, Indicator};
use crate::projection::BASELINE_YEAR;
use crate::scenario::Scenario;
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scroll_box;
use crate::ui::static_part::static_part;
use crate::words::{outcome, value};
use yew::prelude::*;

/// The properties of [`values`].
#[derive(PartialEq)]
pub(super) struct ValuesProps {
    /// What the reader supposes.
    pub(super) scenario: Scenario,
}

/// All ten charts as one table: the plan's path and the reader's, year by year.
pub(super) fn values(props: ValuesProps) -> Html {
    static_part(props, |props, _| draw_values(props))
}

fn draw_values(props: &ValuesProps) -> Html {
    let scenario = props.scenario;
    let differs = !scenario.is_plan();
    let head = element("tr")
        .with(header("col").text("Indicator"))
        .with(header("col").text("Path"))
        .each((BASELINE_YEAR..=scenario.horizon).map(|year| header("col").number(year)))
        .with(header("col").text("2020 target reached"));
    let table = element("table")
        .with(element("caption").text("Values at the end of each year, in the printed unit. Indicator 8 is the total since 2016; indicator 9 is income, with 2015 as 100. After 2020 the plan’s path is only carried on."))
        .with(element("thead").with(head))
        .each(plan::indicators().iter().map(|indicator| {
            let plan = Scenario::default().seen_to(scenario.horizon);
            let name = header("rowgroup").number(indicator.number.into()).text(" ").text(indicator.chart_title);
            let name = if differs { name.set("rowspan", "2") } else { name };
            let rows = element("tbody").with(row(element("tr").with(name), indicator, "Plan", &plan));
            if differs {
                let yours = element("tr").set("data-path", "yours");
                rows.with(row(yours, indicator, "Yours", &scenario))
            } else {
                rows
            }
        }));
    element("section.values")
        .set("aria-labelledby", "values")
        .with(element("h2").set("id", "values").text("These values as a table"))
        .html(scroll_box("Values of all ten charts", table.into()))
        .into()
}

/// A path's values, year by year, added to a row that says whose they are.
fn row(row: Element, indicator: &Indicator, path: &'static str, scenario: &Scenario) -> Element {
    let projection = scenario.project(indicator);
    let values = (BASELINE_YEAR..=projection.horizon())
        .map(|year| element("td").words(value::drawn(indicator, projection.at(f64::from(year)))));
    row.with(header("row").text(path))
        .each(values)
        .with(element("td").words(outcome::clause(projection.reached())))
}
