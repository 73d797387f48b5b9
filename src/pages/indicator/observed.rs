//! The row of values that the reader has observed: its fields, and the questions about entries.

use super::course::with_unit;
use super::doubts::{Asked, Why, too_large};
use super::values::ValuesProps;
use crate::browser;
use crate::pages::field::{Bounds, FieldProps, Heard, field, taken};
use crate::plan::Indicator;
use crate::projection::{Assumption, BASELINE_YEAR, Projection, Quantity, project};
use crate::scenario::row::{self, Reading, Row};
use crate::scenario::{Decimal, Doubt, Edit, Entry, Step, Values as Entries, doubt, is_near};
use crate::ui::hooks::{State, use_state};
use crate::words::filled;
use std::rc::Rc;
use yew::prelude::*;

/// Entries that are not values yet: a year and its text.
type Pending = Vec<(u16, AttrValue)>;

/// What is known about the entries besides the scenario.
#[derive(Clone)]
pub(super) struct Known {
    /// Entries that are not values yet.
    pub(super) pending: State<Pending>,
    /// Values that the reader has confirmed.
    pub(super) kept: State<Vec<(u16, Decimal)>>,
    /// Values that replace impossible entries.
    nearest: State<Vec<(u16, Decimal)>>,
    /// The plan's own path.
    plan: Rc<Projection>,
}

#[hook]
pub(super) fn use_known(props: &ValuesProps) -> Known {
    Known {
        pending: use_state(Pending::new),
        kept: use_state(Vec::new),
        nearest: use_state(Vec::new),
        plan: Rc::new(plan(props)),
    }
}

/// The plan's own path, from the start amount that the reader chose.
fn plan(props: &ValuesProps) -> Projection {
    let ValuesProps { indicator, scenario, path, .. } = props;
    let start = scenario.assumption(indicator).start;
    let plan = Assumption { horizon: path.horizon(), start, ..Assumption::default() };
    project(&Quantity::of(indicator), &plan)
}

/// What a text for a year holds: one value or several.
fn reading(indicator: &Indicator, plan: &Projection, year: u16, text: &str) -> Reading {
    let near = |year, value| is_near(indicator, value, plan.yearly(year));
    row::read(text, year..=plan.horizon(), &near)
}

/// Takes what was typed or pasted. Returns whether this page handles it.
type Enter = Rc<dyn Fn(&str, bool) -> bool>;

/// A year's field.
pub(super) fn cell(props: &ValuesProps, year: u16, asked: &[Asked], known: &Known) -> Html {
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
                        "The table ends in #: # more value was left out."
                    } else {
                        "The table ends in #: # more values were left out."
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

/// Values with a pasted row added. What is not a number yet waits, and what is impossible is brought to the nearest
/// possible value.
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

/// The questions about the present entries.
pub(super) fn asked(props: &ValuesProps, known: &Known) -> Vec<Asked> {
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
