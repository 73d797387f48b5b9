//! The values year by year, with a row for those that the reader has observed.

use super::course::with_unit;
use super::doubts::{Asked, Why, question, too_large};
use crate::browser;
use crate::pages::field::{FieldProps, Waits, field, taken};
use crate::pages::pieces::header;
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Projection, Quantity, TARGET_YEAR, project};
use crate::scenario::{Decimal, Edit, Entry, Scenario, Step, Values as Entries, doubt};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{State, use_state};
use crate::ui::scroll_box::scrolling;
use crate::words::{number, value};
use std::ops::RangeInclusive;
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
                scrolling("Values year by year").with(
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
                                                element("td")
                                                    .key(year)
                                                    .show(cell(props, year, &asked, &pending)),
                                            )
                                        })),
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
    let ValuesProps { indicator, scenario, path, on_step, .. } = props;
    let place = indicator.index();
    let values = scenario.own(indicator).values;
    let entry = scenario.own(indicator).value(year).filter(|entry| entry.observed);
    let waiting = pending.iter().find(|(at, _)| *at == year).map(|(_, text)| text.clone());
    let text =
        waiting.clone().unwrap_or_else(|| entry.map(|e| e.value.text()).unwrap_or_default().into());
    let why = asked.iter().find(|asked| asked.year == year).map(|asked| &asked.why);
    let doubtful = matches!(why, Some(Why::Doubtful { .. }));
    let wrong = why.is_some() && !doubtful;
    let falls = indicator.kind == Kind::AverageGrowthRate;
    let on_text = {
        let (pending, on_step) = (pending.clone(), on_step.clone());
        Callback::from(move |text: AttrValue| {
            let mut waiting = (*pending).clone();
            let taken = entry_of(&text, year, falls, &mut waiting);
            pending.set(waiting);
            if let Ok(entry) = taken {
                on_step.emit(Step::Set(Edit::Value(place, year, entry)));
            }
            // What waits stands among what is asked about.
            true
        })
    };
    let on_paste = {
        let (pending, on_step, horizon) = (pending.clone(), on_step.clone(), path.horizon());
        Callback::from(move |text: String| {
            let mut waiting = (*pending).clone();
            let Some((values, left_out)) =
                pasted(&text, year..=horizon, values, falls, &mut waiting)
            else {
                return false;
            };
            pending.set(waiting);
            on_step.emit(Step::Set(Edit::Values(place, values)));
            if left_out > 0 {
                let (horizon, count) = (horizon.to_string(), left_out.to_string());
                let rest = if left_out == 1 { " value more was" } else { " values more were" };
                browser::say(
                    &["The table ends in ", &*horizon, ": ", &count, rest, " left out."].concat(),
                );
            }
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

/// The entry of a year that a text comes to, or none. One that waits to become a number is put among those that do.
fn entry_of(
    text: &str,
    year: u16,
    falls: bool,
    waiting: &mut Pending,
) -> Result<Option<Entry>, Waits> {
    waiting.retain(|(at, _)| *at != year);
    let taken = taken(text, falls);
    if taken.is_err() {
        waiting.push((year, text.trim().to_owned().into()));
    }
    taken.map(|value| value.map(|value| Entry { value, observed: true }))
}

/// A row pasted over years, and how many of its values go past them; nothing where it is one value only, which a field
/// takes by itself. An empty cell leaves its year as it is.
///
/// Tabs, semicolons and ends of lines part values; where there are none, spaces do.
fn pasted(
    text: &str,
    years: RangeInclusive<u16>,
    mut values: Entries,
    falls: bool,
    waiting: &mut Pending,
) -> Option<(Entries, usize)> {
    let hard = |c: char| matches!(c, '\t' | ';' | '\n' | '\r');
    let text = text.trim_matches(['\n', '\r', ' ']).replace("\r\n", "\n").replace(", ", ";");
    let mut parts: Vec<&str> = if text.contains(hard) {
        text.split(hard).collect()
    } else {
        text.split_whitespace().collect()
    };
    if parts.len() < 2 {
        return None;
    }
    let there = |part: &&str| !part.trim().is_empty();
    let past = parts.split_off(parts.len().min(years.len()));
    let first = usize::from(years.start() - BASELINE_YEAR - 1);
    for ((year, value), part) in years.zip(values.iter_mut().skip(first)).zip(parts) {
        if there(&part)
            && let Ok(entry) = entry_of(part, year, falls, waiting)
        {
            *value = entry;
        }
    }
    Some((values, past.iter().filter(|part| there(part)).count()))
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
    let doubtful = |value: Decimal, before: f64, path: f64| {
        let (doubt, meant) = doubt(indicator, value, before, path)?;
        Some(Why::Doubtful { value, before, doubt, meant })
    };
    let mut found = Vec::new();
    for (year, text) in pending {
        let asked = Decimal::read(text).and_then(|value| doubtful(value, 0.0, 0.0));
        let no_number = if too_large(text) { Why::TooLarge } else { Why::NotANumber };
        found.push(Asked { year: *year, why: asked.unwrap_or(no_number) });
    }
    for (year, entry) in scenario.own(indicator).entries() {
        let waits = pending.iter().any(|(at, _)| *at == year);
        if !entry.observed || year > path.horizon() || waits || kept.contains(&(year, entry.value))
        {
            continue;
        }
        let before = path.yearly(year - 1);
        if let Some(why) = doubtful(entry.value, before, plan.yearly(year)) {
            found.push(Asked { year, why });
        }
    }
    found
}
