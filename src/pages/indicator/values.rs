//! The values year by year, with a row for those that the reader has observed.

use super::course::with_unit;
use super::doubts::{Asked, question, too_large};
use super::field::{FieldProps, field};
use crate::pages::pieces::header;
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Projection, Quantity, TARGET_YEAR, project};
use crate::scenario::{Decimal, Edit, Entry, Scenario, Step, Values as Entries, doubt};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{State, use_state};
use crate::words::{number, value};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What [`values`] is given.
#[derive(PartialEq)]
pub(super) struct ValuesProps {
    pub(super) indicator: &'static Indicator,
    pub(super) scenario: Scenario,
    /// The path of that scenario.
    pub(super) path: Rc<Projection>,
    /// Whether something is held that moves the path.
    pub(super) held: bool,
    pub(super) on_step: Callback<Step>,
}

/// What stands in fields and is no value yet: a year and its text.
type Pending = Vec<(u16, AttrValue)>;

/// The table, and under it what is asked about an entry.
pub(super) fn values(props: ValuesProps) -> Html {
    component(props, |props, context| use_values(props).run(context))
}

#[hook]
fn use_values(props: &ValuesProps) -> Html {
    let ValuesProps { indicator, path, held, on_step, .. } = props;
    let pending = use_state(Pending::new);
    let kept = use_state(Vec::<(u16, Decimal)>::new);
    let asked = if *held { Vec::new() } else { asked(props, &pending, &kept) };
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
    let questions = asked.iter().map(|asked| question(indicator, asked, &pending, &kept, on_step));
    Html::from(
        element("div.values-of-years")
            .with(
                element("div.scroll-box")
                    .set("role", "region")
                    .set("tabindex", "0")
                    .set("aria-label", "Values year by year")
                    .with(
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
                                            .with(
                                                element("th")
                                                    .set("scope", "row")
                                                    .show(observed_name(indicator)),
                                            )
                                            .with(element("td").show(first(indicator)))
                                            .all((BASELINE_YEAR + 1..=path.horizon()).map(
                                                |year| {
                                                    Html::from(
                                                        element("td").key(year).show(cell(
                                                            props, year, &asked, &pending,
                                                        )),
                                                    )
                                                },
                                            )),
                                    )
                                    .with(your_row)
                                    .with(growth_row),
                            ),
                    ),
            )
            .with(
                element("div.asked-about")
                    .set("id", "asked-about")
                    .set("aria-live", "polite")
                    .all(questions),
            ),
    )
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

/// What the field of 2015 would hold: the printed value, where that is one year's.
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

/// A year's field.
fn cell(props: &ValuesProps, year: u16, asked: &[Asked], pending: &State<Pending>) -> Html {
    let ValuesProps { indicator, scenario, on_step, .. } = props;
    let place = indicator.index();
    let values = scenario.own(indicator).values;
    let entry = scenario.own(indicator).value(year).filter(|entry| entry.observed);
    let waiting = pending.iter().find(|(at, _)| *at == year).map(|(_, text)| text.clone());
    let text =
        waiting.clone().unwrap_or_else(|| entry.map(|e| e.value.text()).unwrap_or_default().into());
    let doubtful = asked.iter().any(|asked| asked.year == year && asked.why.is_some());
    let wrong = asked.iter().any(|asked| asked.year == year && asked.why.is_none());
    let falls = indicator.kind == Kind::AverageGrowthRate;
    let on_text = {
        let (pending, on_step) = (pending.clone(), on_step.clone());
        Callback::from(move |text: AttrValue| {
            let (edit, waits) = taken(&text, falls);
            let mut others: Pending =
                pending.iter().filter(|(at, _)| *at != year).cloned().collect();
            if waits {
                others.push((year, text));
            }
            pending.set(others);
            if !waits {
                on_step.emit(Step::Set(Edit::Value(place, year, edit)));
            }
        })
    };
    let on_paste = {
        let (pending, on_step) = (pending.setter(), on_step.clone());
        Callback::from(move |text: String| {
            let Some((values, waits)) = pasted(&text, year, values, falls) else { return false };
            on_step.emit(Step::Set(Edit::Values(place, values)));
            pending.set(waits);
            true
        })
    };
    let described = (wrong || doubtful).then(|| AttrValue::from("asked-about"));
    let number = year.to_string();
    let label = with_unit(&["Observed in ", &*number, ", "].concat(), indicator);
    field(FieldProps {
        wrong,
        doubtful,
        described,
        on_paste: Some(on_paste),
        ..FieldProps::new(["observed-", &*number].concat(), label, text, on_text)
    })
}

/// What a text in a field comes to: an entry or none, or that it waits to become a number.
fn taken(text: &str, falls: bool) -> (Option<Entry>, bool) {
    if text.trim().is_empty() {
        return (None, false);
    }
    match Decimal::read(text) {
        Some(value) if falls || value.value() >= 0.0 => {
            (Some(Entry { value, observed: true }), false)
        }
        _ => (None, true),
    }
}

/// A pasted row from a year on; nothing where it is one value only, which a field takes by itself.
///
/// Tabs, semicolons and ends of lines part values; where there are none, spaces do.
fn pasted(text: &str, from: u16, mut values: Entries, falls: bool) -> Option<(Entries, Pending)> {
    let hard = |c: char| matches!(c, '\t' | ';' | '\n' | '\r');
    let text = text.trim_matches(['\n', '\r', ' ']).replace("\r\n", "\n").replace(", ", ";");
    let parts: Vec<&str> = if text.contains(hard) {
        text.split(hard).collect()
    } else {
        text.split_whitespace().collect()
    };
    if parts.len() < 2 {
        return None;
    }
    let mut pending = Pending::new();
    let first = usize::from(from - BASELINE_YEAR - 1);
    for ((year, value), part) in (from..).zip(values.iter_mut().skip(first)).zip(parts) {
        let (entry, waits) = taken(part, falls);
        if waits {
            pending.push((year, part.trim().to_owned().into()));
        } else if entry.is_some() {
            *value = entry;
        }
    }
    Some((values, pending))
}

/// What is asked about the entries as they stand.
fn asked(props: &ValuesProps, pending: &Pending, kept: &[(u16, Decimal)]) -> Vec<Asked> {
    let ValuesProps { indicator, scenario, path, .. } = props;
    let plan = Assumption {
        horizon: path.horizon(),
        start: scenario.assumption(indicator).start,
        ..Assumption::default()
    };
    let plan = project(&Quantity::of(indicator), &plan);
    let mut found = Vec::new();
    for (year, text) in pending {
        let value = Decimal::read(text);
        let why = value.and_then(|value| doubt(indicator, value, 0.0, 0.0));
        let text = if too_large(text) { "too large".into() } else { text.clone() };
        found.push(Asked { year: *year, text, value, before: 0.0, why });
    }
    for (year, entry) in scenario.own(indicator).entries() {
        let waits = pending.iter().any(|(at, _)| *at == year);
        if !entry.observed || year > path.horizon() || waits || kept.contains(&(year, entry.value))
        {
            continue;
        }
        let before = path.yearly(year - 1);
        if let Some(why) = doubt(indicator, entry.value, before, plan.yearly(year)) {
            let text = entry.value.text().into();
            found.push(Asked { year, text, value: Some(entry.value), before, why: Some(why) });
        }
    }
    found
}
