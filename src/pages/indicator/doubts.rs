//! A question about an entry, with its answers.

use crate::plan::Indicator;
use crate::scenario::{Decimal, Doubt, Edit, Entry, Step, Values};
use crate::ui::element::element;
use crate::ui::hooks::State;
use crate::words::{filled, value};
use yew::prelude::*;

/// A year with a question about its entry.
#[derive(Clone, PartialEq)]
pub(super) struct Asked {
    pub(super) year: u16,
    pub(super) why: Why,
}

/// The reason for the question.
#[derive(Clone, PartialEq)]
pub(super) enum Why {
    /// It is not a number.
    NotANumber,
    /// It is a number that no indicator can have.
    TooLarge,
    /// It may be one value, or several from that year on: the one, how many they would be, and all values if they are
    /// taken as several.
    Either { one: Decimal, count: usize, values: Box<Values> },
    /// It may be a slip.
    Doubtful {
        value: Decimal,
        /// The value of the year before.
        before: f64,
        doubt: Doubt,
        meant: Option<Decimal>,
    },
}

/// Whether a text is a number that no indicator can have.
pub(super) fn too_large(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 8 && text.chars().all(|c| !c.is_alphabetic()) && Decimal::read(text).is_none()
}

/// The question on a line, with its answers as buttons.
pub(super) fn question(
    indicator: &'static Indicator,
    asked: &Asked,
    pending: &State<Vec<(u16, AttrValue)>>,
    kept: &State<Vec<(u16, Decimal)>>,
    on_step: &Callback<Step>,
) -> Html {
    let (year, place) = (asked.year, indicator.index());
    let (value, meant) = match asked.why {
        Why::Doubtful { value, meant, .. } => (Some(value), meant),
        Why::Either { one, .. } => (None, Some(one)),
        _ => (None, None),
    };
    let answer = |value: Decimal| {
        let entry = Entry { value, observed: true };
        put(Edit::Value(place, year, Some(entry)), year, pending, on_step)
    };
    let several = if let Why::Either { count, values, .. } = &asked.why {
        let onclick = put(Edit::Values(place, **values), year, pending, on_step);
        let words = count.to_string() + " values";
        Html::from(element("button").set("type", "button").onclick(onclick).words(words))
    } else {
        Html::default()
    };
    // What cannot be is not kept: it waits, and is in no scenario.
    let waits = pending.iter().any(|(at, _)| *at == year);
    let keep = value.filter(|_| !waits).map(|value| {
        let kept = kept.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            kept.set(kept.iter().copied().chain([(year, value)]).collect());
        });
        Html::from(
            element("button")
                .set("type", "button")
                .onclick(onclick)
                .text("Keep ")
                .words(shown(value)),
        )
    });
    Html::from(
        element("p.question")
            .key(year)
            .with(
                element("span")
                    .with(element("b").show(year))
                    .text(": ")
                    .show(words(indicator, &asked.why)),
            )
            .html(if let Some(meant) = meant {
                Html::from(
                    element("button")
                        .set("type", "button")
                        .onclick(answer(meant))
                        .show(shown(meant)),
                )
            } else {
                Html::default()
            })
            .html(several)
            .html(keep.unwrap_or_default()),
    )
}

/// Takes an answer instead of the waiting entry.
fn put(
    edit: Edit,
    year: u16,
    pending: &State<Vec<(u16, AttrValue)>>,
    on_step: &Callback<Step>,
) -> Callback<MouseEvent> {
    let (pending, on_step) = (pending.clone(), on_step.clone());
    Callback::from(move |_: MouseEvent| {
        pending.set(pending.iter().filter(|(at, _)| *at != year).cloned().collect());
        on_step.emit(Step::Set(edit));
    })
}

fn shown(value: Decimal) -> String {
    value::free(value.value())
}

/// The question.
fn words(indicator: &Indicator, why: &Why) -> String {
    let (value, before, doubt, meant) = match *why {
        Why::NotANumber => return "Not a number yet".to_owned(),
        Why::TooLarge => {
            return filled("Too large. The unit here is #.", &[indicator.unit_line]);
        }
        Why::Either { .. } => return "Is this one value, or several?".to_owned(),
        Why::Doubtful { value, before, doubt, meant } => (value, before, doubt, meant),
    };
    // Ten times to the last figure, or nearly.
    let ratio = value.value() / before;
    let exactly = |times: f64| (ratio / times - 1.0).abs() < 1e-6;
    let about = if exactly(10.0) || exactly(0.1) { "" } else { "about " };
    let value = shown(value);
    let last = value::free(before);
    let before = if last.len() > 6 { value::computed(indicator, before) } else { last };
    let did_you = meant.map_or_else(
        || " Is that right?".to_owned(),
        |meant| filled(" Did you mean #?", &[&shown(meant)]),
    );
    let question = match doubt {
        Doubt::TenTimes => filled("# is #ten times last year’s #.", &[&value, about, &before]),
        Doubt::Tenth => filled("# is #a tenth of last year’s #.", &[&value, about, &before]),
        Doubt::Far => filled("# is far from last year’s #.", &[&value, &before]),
        Doubt::Year => filled("# looks like a year.", &[&value]),
        Doubt::Unit => filled("#? The unit here is #.", &[&value, indicator.unit_line]),
        Doubt::Negative => filled("# is below zero, which is not possible here.", &[&value]),
        Doubt::Falls => {
            let falls = "A running total cannot fall: # is below last year’s #.";
            return filled(falls, &[&value, &before]);
        }
        Doubt::PastLimit => {
            return filled("This cannot go past #, so # is used.", &[&value, &value]);
        }
    };
    question + &did_you
}
