//! The values year by year, with a row for the reader's observed values.

use super::doubts::question;
use super::observed::{asked, cell, use_known};
use crate::pages::pieces::header;
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Projection, Quantity, TARGET_YEAR, project};
use crate::scenario::{Scenario, Step};
use crate::ui::element::{Element, element};
use crate::ui::island::island;
use crate::ui::scroll_box::scrolling;
use crate::words::{number, value};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The properties of [`values`].
#[derive(PartialEq)]
pub(super) struct ValuesProps {
    pub(super) indicator: &'static Indicator,
    pub(super) scenario: Scenario,
    /// The path of that scenario.
    pub(super) path: Rc<Projection>,
    /// Whether something that moves the path is held.
    pub(super) held: bool,
    pub(super) on_step: Callback<Step>,
}

/// The table, and below it the questions about entries.
pub(super) fn values(props: ValuesProps) -> Html {
    let draw = |props: &ValuesProps, context: &mut _| use_values(props).run(context);
    island(0, "div.values-of-years", "values".to_owned(), props, draw)
}

#[hook]
fn use_values(props: &ValuesProps) -> Html {
    let ValuesProps { indicator, path, held, on_step, .. } = props;
    let known = use_known(props);
    let asked = if *held { Vec::new() } else { asked(props, &known) };
    let years = BASELINE_YEAR..=path.horizon();
    let mut head = element("tr").with(header("col").with(element("span.unseen").text("Year")));
    for year in years.clone() {
        head = head.with(header("col").number(year));
    }
    let plan = Assumption { horizon: path.horizon(), ..Assumption::default() };
    let plan = project(&Quantity::of(indicator), &plan);
    let drawn = |path: &Projection, year| value::drawn(indicator, path.at(f64::from(year)));
    let plan_row = row("tr", "Plan path", path.horizon(), &|year| {
        if year > TARGET_YEAR { String::new() } else { drawn(&plan, year) }
    });
    let your_row = row("tr.yours", "Your path", path.horizon(), &|year| drawn(path, year));
    let growth_row = row("tr.yearly", growth_name(indicator), path.horizon(), &|year| {
        growth(indicator, path, year)
    });
    let questions =
        asked.iter().map(|asked| question(indicator, asked, &known.pending, &known.kept, on_step));
    let table = scrolling("Values year by year").with(
        element("table.years")
            .with(
                element("caption.unseen")
                    .show(indicator.chart_title)
                    .text(": values at the end of each year"),
            )
            .with(element("thead").with(head))
            .with(
                element("tbody")
                    .with(plan_row)
                    .with(
                        element("tr.observed needs-script")
                            .with(header("row").text(observed_name(indicator)))
                            .with(element("td").show(first(indicator)))
                            .all((BASELINE_YEAR + 1..=path.horizon()).map(|year| {
                                Html::from(
                                    element("td").key(year).show(cell(props, year, &asked, &known)),
                                )
                            })),
                    )
                    .with(your_row)
                    .with(growth_row),
            ),
    );
    let questions = element("div.asked-about")
        .set("id", "asked-about")
        .set("aria-live", "polite")
        .all(questions);
    [table, questions].map(Html::from).into_iter().collect()
}

fn row(
    class: &'static str,
    name: &'static str,
    horizon: u16,
    words: &dyn Fn(u16) -> String,
) -> Element {
    let cells = (BASELINE_YEAR..=horizon).map(|year| element("td").words(words(year)));
    element(class).with(header("row").text(name)).each(cells)
}

fn observed_name(indicator: &Indicator) -> &'static str {
    match indicator.kind {
        Kind::PeriodSum => "Amount observed",
        Kind::AverageGrowthRate => "Rate observed",
        _ => "Observed, if you know it",
    }
}

/// What the field of 2015 would hold: the printed value, if that is the value of one year.
fn first(indicator: &Indicator) -> String {
    match indicator.kind {
        Kind::PeriodSum | Kind::AverageGrowthRate => String::new(),
        _ => value::printed(indicator.baseline),
    }
}

fn growth_name(indicator: &Indicator) -> &'static str {
    match indicator.kind {
        Kind::PeriodSum => "Amount of the year",
        Kind::AverageGrowthRate => "Rate of the year",
        Kind::BoundedScore => "Points",
        _ => "Growth",
    }
}

fn growth(indicator: &Indicator, path: &Projection, year: u16) -> String {
    if year == BASELINE_YEAR {
        return String::new();
    }
    let (now, before) = (path.at(f64::from(year)), path.at(f64::from(year) - 1.0));
    match indicator.kind {
        Kind::PeriodSum => value::computed(indicator, path.yearly(year)),
        Kind::AverageGrowthRate => number::fixed(path.yearly(year), 1) + "%",
        Kind::BoundedScore => number::signed(now - before, 1),
        _ if before > 0.0 => number::percent(now / before - 1.0),
        _ => "—".to_owned(),
    }
}
