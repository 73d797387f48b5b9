//! A question about an entry, with its answers.

use crate::plan::Indicator;
use crate::scenario::{Decimal, Doubt, Edit, Entry, Step};
use crate::ui::element::element;
use crate::ui::hooks::State;
use crate::words::value;
use yew::prelude::*;

/// A year whose entry is asked about.
#[derive(Clone, PartialEq)]
pub(super) struct Asked {
    pub(super) year: u16,
    pub(super) why: Why,
}

/// Why it is.
#[derive(Clone, PartialEq)]
pub(super) enum Why {
    /// It is no number.
    NotANumber,
    /// It is one that no indicator can have.
    TooLarge,
    /// It may be a slip.
    Doubtful {
        value: Decimal,
        /// The value of the year before.
        before: f64,
        doubt: Doubt,
        meant: Option<Decimal>,
    },
}

/// Whether a text is a number, but one that no indicator can have.
pub(super) fn too_large(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 8 && text.chars().all(|c| !c.is_alphabetic()) && Decimal::read(text).is_none()
}

/// The question in a line, and its answers as buttons.
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
        _ => (None, None),
    };
    let answer = |value: Decimal| {
        let (pending, on_step) = (pending.clone(), on_step.clone());
        Callback::from(move |_: MouseEvent| {
            pending.set(pending.iter().filter(|(at, _)| *at != year).cloned().collect());
            let entry = Entry { value, observed: true };
            on_step.emit(Step::Set(Edit::Value(place, year, Some(entry))));
        })
    };
    // What cannot be is not kept.
    let keep = value.filter(|value| value.value() >= 0.0).map(|value| {
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
            .html(keep.unwrap_or_default()),
    )
}

fn shown(value: Decimal) -> String {
    value::free(value.value())
}

/// The question.
fn words(indicator: &Indicator, why: &Why) -> String {
    let (value, before, doubt, meant) = match *why {
        Why::NotANumber => return "Not a number yet".to_owned(),
        Why::TooLarge => {
            return ["Too large. The unit here is ", indicator.unit_line, "."].concat();
        }
        Why::Doubtful { value, before, doubt, meant } => (value, before, doubt, meant),
    };
    // Ten times to the last figure, or nearly.
    let ratio = value.value() / before;
    let exactly = |times: f64| (ratio / times - 1.0).abs() < 1e-6;
    let about = if exactly(10.0) || exactly(0.1) { " is " } else { " is about " };
    let value = shown(value);
    let last = value::free(before);
    let before = if last.len() > 6 { value::computed(indicator, before) } else { last };
    let meant = meant.map(shown).unwrap_or_default();
    match doubt {
        Doubt::TenTimes => {
            [&*value, about, "ten times last year’s ", &before, ". Did you mean ", &meant, "?"]
                .concat()
        }
        Doubt::Tenth => {
            [&*value, about, "a tenth of last year’s ", &before, ". Did you mean ", &meant, "?"]
                .concat()
        }
        Doubt::Unit => {
            [&*value, "? The unit here is ", indicator.unit_line, ": did you mean ", &meant, "?"]
                .concat()
        }
        Doubt::Falls => {
            ["A running total cannot fall: ", &*value, " is below last year’s ", &before, "."]
                .concat()
        }
        Doubt::PastHundred => "A score cannot pass 100.".to_owned(),
        Doubt::Negative => {
            [&*value, " is below zero, and this cannot be. Did you mean ", &meant, "?"].concat()
        }
    }
}
