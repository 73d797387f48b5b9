//! The values year by year, with a row for those that the reader has observed.

use super::course::with_unit;
use super::doubts::{Asked, Why, question, too_large};
use crate::browser;
use crate::pages::field::{Bounds, FieldProps, Heard, field, taken};
use crate::pages::pieces::header;
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Projection, Quantity, TARGET_YEAR, project};
use crate::scenario::row::{self, Reading, Row};
use crate::scenario::{
    Decimal, Doubt, Edit, Entry, Scenario, Step, Values as Entries, doubt, is_near,
};
use crate::ui::element::{Element, element};
use crate::ui::hooks::{State, use_state};
use crate::ui::later::later;
use crate::ui::scroll_box::scrolling;
use crate::words::{filled, number, value};
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
    let draw = |props: &ValuesProps, context: &mut _| use_values(props).run(context);
    later(0, "div.values-of-years", "values".to_owned(), props, draw)
}

#[hook]
fn use_values(props: &ValuesProps) -> Html {
    let ValuesProps { indicator, path, held, on_step, .. } = props;
    let known = Known {
        pending: use_state(Pending::new),
        kept: use_state(Vec::new),
        nearest: use_state(Vec::new),
        plan: Rc::new(plan(props)),
    };
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

/// The plan's own path, from the start that the reader chose.
fn plan(props: &ValuesProps) -> Projection {
    let ValuesProps { indicator, scenario, path, .. } = props;
    let start = scenario.assumption(indicator).start;
    let plan = Assumption { horizon: path.horizon(), start, ..Assumption::default() };
    project(&Quantity::of(indicator), &plan)
}

/// What a text for a year is: one value or several.
fn reading(indicator: &Indicator, plan: &Projection, year: u16, text: &str) -> Reading {
    let near = |year, value| is_near(indicator, value, plan.yearly(year));
    row::read(text, year..=plan.horizon(), &near)
}

/// What is known of the entries beside the scenario.
#[derive(Clone)]
struct Known {
    /// What is no value yet.
    pending: State<Pending>,
    /// Values that the reader has said are meant so.
    kept: State<Vec<(u16, Decimal)>>,
    /// Values that stand in place of what cannot be.
    nearest: State<Vec<(u16, Decimal)>>,
    /// The plan's own path.
    plan: Rc<Projection>,
}

/// Takes what was typed or pasted; says whether it was for this page to take.
type Enter = Rc<dyn Fn(&str, bool) -> bool>;

/// A year's field.
fn cell(props: &ValuesProps, year: u16, asked: &[Asked], known: &Known) -> Html {
    let ValuesProps { indicator, scenario, path, on_step, .. } = props;
    let (indicator, place) = (*indicator, indicator.index());
    let values = scenario.own(indicator).values;
    let entry = scenario.own(indicator).value(year).filter(|entry| entry.observed);
    let waiting = known.pending.iter().find(|(at, _)| *at == year).map(|(_, text)| text.clone());
    let text = waiting.unwrap_or_else(|| entry.map(|e| e.value.text()).unwrap_or_default().into());
    let why = asked.iter().find(|asked| asked.year == year).map(|asked| &asked.why);
    let doubtful = matches!(why, Some(Why::Doubtful { .. } | Why::Either { .. }));
    let wrong = why.is_some() && !doubtful;
    let bounds = path.quantity().bounds();
    let enter: Enter = {
        let (known, on_step) = (known.clone(), on_step.clone());
        Rc::new(move |text: &str, is_pasted: bool| {
            // Nobody types a row with one comma: that is a number with decimals, or with its thousands parted.
            let is_one = !is_pasted && text.matches([',', ' ']).count() < 2;
            let one = || Row { cells: vec![(year, text.to_owned())], left_out: 0 };
            let (row, asks) = match reading(indicator, &known.plan, year, text) {
                Reading::Row(row) => (row, false),
                Reading::Either(_) if !is_one => (one(), true),
                _ if is_pasted => return false,
                _ => (one(), false),
            };
            let mut waiting = (*known.pending).clone();
            let mut nearest = (*known.nearest).clone();
            let next = entered(&row, values, bounds, &mut waiting, &mut nearest);
            if asks {
                waiting.push((year, text.to_owned().into()));
            } else if next != values {
                on_step.emit(Step::Set(Edit::Values(place, next)));
            }
            known.pending.set(waiting);
            known.nearest.set(nearest);
            if row.left_out > 0 {
                let pieces = [&*known.plan.horizon().to_string(), &row.left_out.to_string()];
                browser::say(&filled(
                    if row.left_out == 1 {
                        "The table ends in #: # value more was left out."
                    } else {
                        "The table ends in #: # values more were left out."
                    },
                    &pieces,
                ));
            }
            true
        })
    };
    let on_text = {
        let enter = enter.clone();
        Callback::from(move |text: AttrValue| {
            enter(&text, false);
            // What waits stands among what is asked about.
            Heard::Taken
        })
    };
    let on_paste = Callback::from(move |text: String| enter(&text, true));
    let described = (wrong || doubtful).then(|| AttrValue::from("asked-about"));
    let number = year.to_string();
    let label = with_unit(&["Observed in ", &*number, ", "].concat(), indicator);
    field(FieldProps {
        wrong,
        doubtful,
        described,
        on_paste: Some(on_paste),
        ..FieldProps::new(["observed-", &*number].concat(), label, text, bounds, on_text)
    })
}

/// Values with a row put among them. What is no number yet waits, and what cannot be is brought to the nearest.
fn entered(
    row: &Row,
    mut values: Entries,
    bounds: Bounds,
    waiting: &mut Pending,
    limited: &mut Vec<(u16, Decimal)>,
) -> Entries {
    for (year, text) in &row.cells {
        waiting.retain(|(at, _)| at != year);
        limited.retain(|(at, _)| at != year);
        let (heard, value) = taken(text, bounds);
        match heard {
            Heard::Refused => {
                waiting.push((*year, text.trim().to_owned().into()));
                continue;
            }
            Heard::Nearest(nearest) => limited.push((*year, nearest)),
            Heard::Taken => {}
        }
        if let Some(entry) = values.get_mut(usize::from(year - BASELINE_YEAR - 1)) {
            *entry = value.map(|value| Entry { value, observed: true });
        }
    }
    values
}

/// What is asked about the entries as they stand.
fn asked(props: &ValuesProps, known: &Known) -> Vec<Asked> {
    let ValuesProps { indicator, scenario, path, .. } = props;
    let Known { pending, kept, nearest, plan } = known;
    let values = scenario.own(indicator).values;
    let doubtful = |value: Decimal, before: f64, path: f64| {
        let (doubt, meant) = doubt(indicator, value, before, path)?;
        Some(Why::Doubtful { value, before, doubt, meant })
    };
    let mut found = Vec::new();
    for (year, text) in pending.iter() {
        let why = match (reading(indicator, plan, *year, text), Decimal::read(text)) {
            (Reading::Either(row), Some(one)) => {
                let bounds = path.quantity().bounds();
                let values = entered(&row, values, bounds, &mut Vec::new(), &mut Vec::new());
                Some(Why::Either { one, count: row.cells.len(), values: Box::new(values) })
            }
            (_, one) => one.and_then(|value| doubtful(value, 0.0, 0.0)),
        };
        let no_number = if too_large(text) { Why::TooLarge } else { Why::NotANumber };
        found.push(Asked { year: *year, why: why.unwrap_or(no_number) });
    }
    for (year, entry) in scenario.own(indicator).entries() {
        let (waits, value) = (pending.iter().any(|(at, _)| *at == year), entry.value);
        if !entry.observed || year > path.horizon() || waits || kept.contains(&(year, value)) {
            continue;
        }
        let before = path.yearly(year - 1);
        let why = if nearest.contains(&(year, value)) {
            Some(Why::Doubtful { value, before, doubt: Doubt::PastLimit, meant: None })
        } else {
            doubtful(value, before, plan.yearly(year))
        };
        found.extend(why.map(|why| Asked { year, why }));
    }
    found
}
