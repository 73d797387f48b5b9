//! What is needed from here: a sentence with three parts that can be changed, and its answer.

use super::Calm;
use super::given_until;
use crate::browser;
use crate::pages::field::{ANY, FieldProps, Heard, field, list, taken, years};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, Goal, LAST_YEAR, Projection, TARGET_YEAR};
use crate::scenario::{Act, Decimal, Scenario};
use crate::ui::element::element;
use crate::ui::hooks::{State, use_effect_with, use_state};
use crate::ui::island::island;
use crate::words::{sought, value};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// A part of the sentence.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    From,
    Value,
    By,
}

/// What the reader has chosen; the rest follows the path and the target.
#[derive(Clone, Copy, Default, PartialEq)]
struct Asked {
    from: Option<u16>,
    value: Option<Decimal>,
    by: Option<u16>,
}

/// The sentence.
pub(super) fn sentence(calm: Rc<Calm>) -> Html {
    let draw = |calm: &Rc<Calm>, context: &mut _| use_sentence(calm).run(context);
    island(0, "div", "goal".to_owned(), calm, draw)
}

#[hook]
fn use_sentence(calm: &Rc<Calm>) -> Html {
    let Calm { indicator, scenario, path, on_act, .. } = &**calm;
    let asked = use_state(Asked::default);
    let open = use_state(|| None::<Part>);
    let wrong = use_state(|| false);
    let goal = Goal {
        from: asked.from.unwrap_or(given_until(path).min(TARGET_YEAR - 1)),
        value: asked.value.map_or(path.quantity().target, Decimal::value),
        by: asked.by.unwrap_or(TARGET_YEAR),
    };
    // A year past the horizon has no place on the path as it is drawn.
    let long = path.whole();
    let answer = long.seek(goal);
    let words = match &answer {
        // What is no goal has no answer, nor that of the goal before.
        _ if *wrong => String::new(),
        Ok(needs) => sought::a_year(indicator, needs) + ".",
        Err(why) => sought::why_not(indicator, goal, *why),
    };
    let said = use_state(AttrValue::default);
    {
        // Told after a change, and not at the start: nobody has asked anything yet.
        let (said, told) = (
            said.setter(),
            if answer.is_ok() && !*wrong { "needs " } else { "" }.to_owned() + &words,
        );
        let first = use_mut_ref(|| true);
        use_effect_with((*asked, words.clone()), move |_| {
            if !first.replace(false) {
                said.set(told.into());
            }
        });
    }
    {
        let was_open = use_mut_ref(|| None::<Part>);
        use_effect_with(*open, move |open| {
            // The focus goes into the field, and back to the words that opened it.
            let part = was_open.replace(*open);
            if let Some(part) = open {
                browser::focus(field_of(*part));
            } else if let Some(part) = part {
                browser::focus_if_lost(field_of(part));
            }
        });
    }
    let start = start(indicator, &long, goal.from);
    let mean = if indicator.kind == Kind::AverageGrowthRate { "a mean of " } else { "" };
    let aim = mean.to_owned() + &sought::aim(indicator, goal.value);
    let part = |part: Part, shown: String| part_of(part, shown, goal, path, &asked, &open, &wrong);
    // A path that gets there by itself needs nothing.
    let aim_drawn = long.drawn(goal.value, goal.by);
    let there = (long.at(f64::from(goal.by)) - aim_drawn).abs() <= 1e-9 * aim_drawn.abs();
    let use_it = scenario.path_to(indicator, goal).filter(|_| !there && !*wrong);
    Html::from(
        element("section.sentence")
            .set("aria-labelledby", "needed")
            .with(element("h2").set("id", "needed").text("What is needed from here?"))
            .with(
                element("p.explorable")
                    .text("From ")
                    .show(part(Part::From, start))
                    .text(", to reach ")
                    .show(part(Part::Value, aim))
                    .text(" by ")
                    .show(part(Part::By, goal.by.to_string()))
                    .text(match answer {
                        _ if *wrong => "",
                        Ok(_) => " needs ",
                        Err(_) => ": ",
                    })
                    .with(
                        element(if answer.is_ok() { "b" } else { "b.impossible" })
                            .words(words.clone()),
                    ),
            )
            .with(element("p.unseen").set("role", "status").show((*said).clone()))
            .with(element("p.remark").words(if *wrong {
                String::new()
            } else {
                sought::remark(indicator, path, goal, answer.ok().as_ref())
            }))
            .html(if let Some(next) = use_it {
                Html::from(
                    element("button.needs-script")
                        .set("type", "button")
                        .onclick(put(on_act, next.into()))
                        .text("Use this path"),
                )
            } else {
                Html::default()
            }),
    )
}

/// The start in words: 9.8 in 2017.
fn start(indicator: &Indicator, path: &Projection, from: u16) -> String {
    let at = value::drawn(indicator, path.at(f64::from(from)));
    let year = from.to_string();
    match indicator.kind {
        Kind::PeriodSum if from == BASELINE_YEAR => ["the end of ", &*year].concat(),
        Kind::PeriodSum => ["a total of ", &*at, " in ", &year].concat(),
        Kind::AverageGrowthRate => ["an index of ", &*at, " in ", &year].concat(),
        _ => [&*at, " in ", &year].concat(),
    }
}

fn field_of(part: Part) -> &'static str {
    match part {
        Part::From => "goal-from",
        Part::Value => "goal-value",
        Part::By => "goal-by",
    }
}

/// A part: a button with its value, and the small field that it opens.
fn part_of(
    part: Part,
    shown: String,
    goal: Goal,
    path: &Projection,
    asked: &State<Asked>,
    open: &State<Option<Part>>,
    wrong: &State<bool>,
) -> Html {
    let id = field_of(part);
    let what = match part {
        Part::From => "The year to start from",
        Part::Value => "The value to reach",
        Part::By => "The year by which to reach it",
    };
    if **open != Some(part) {
        let open = open.setter();
        return Html::from_iter([
            Html::from(
                element("button.part needs-script")
                    .set("type", "button")
                    .set("id", id)
                    .put("aria-label", [&*shown, ". Change: ", what].concat())
                    .onclick(move |_| open.set(Some(part)))
                    .show(shown.clone()),
            ),
            Html::from(element("span.without-script").show(shown)),
        ]);
    }
    let close = {
        let (open, wrong) = (open.setter(), wrong.setter());
        Callback::from(move |()| {
            open.set(None);
            wrong.set(false);
        })
    };
    let on_year = {
        let (asked, close) = (asked.clone(), close.clone());
        Callback::from(move |text: AttrValue| {
            let year = text.parse().ok();
            asked.set(match part {
                Part::From => Asked { from: year, ..*asked },
                _ => Asked { by: year, ..*asked },
            });
            close.emit(());
        })
    };
    // What is past the most has an answer: that it cannot be.
    let bounds = (path.quantity().bounds().0, ANY.1);
    let on_text = {
        let (asked, close, wrong) = (asked.clone(), close.clone(), wrong.setter());
        Callback::from(move |text: AttrValue| {
            let (heard, value) = taken(&text, bounds);
            wrong.set(heard == Heard::Refused);
            if heard != Heard::Refused {
                asked.set(Asked { value, ..*asked });
            }
            if heard == Heard::Taken {
                close.emit(());
            }
            heard
        })
    };
    let leave = close.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        // A field hears both by itself, and stays open while it holds what is no number.
        if part != Part::Value && matches!(event.key().as_str(), "Escape" | "Enter") {
            leave.emit(());
        }
    });
    let leave = close.clone();
    let onfocusout = Callback::from(move |event: FocusEvent| {
        if browser::leaves(&event) {
            leave.emit(());
        }
    });
    Html::from(
        element("span.part-open")
            .set("role", "group")
            .give("aria-label", what)
            .onkeydown(onkeydown)
            .onfocusout(onfocusout)
            .show(match part {
                Part::From => {
                    let last = path.horizon().max(TARGET_YEAR) - 1;
                    list(
                        id.into(),
                        what.into(),
                        &years(BASELINE_YEAR..=last),
                        &goal.from.to_string(),
                        &on_year,
                    )
                }
                Part::By => list(
                    id.into(),
                    what.into(),
                    &years(BASELINE_YEAR + 1..=LAST_YEAR),
                    &goal.by.to_string(),
                    &on_year,
                ),
                Part::Value => {
                    let text = Decimal::of(goal.value).map(Decimal::text).unwrap_or_default();
                    field(FieldProps {
                        on_close: Some(close),
                        ..FieldProps::new(id, what.into(), text.into(), bounds, on_text)
                    })
                }
            }),
    )
}

/// Takes a whole scenario as the reader's own, in one step.
fn put(on_act: &Callback<Act>, scenario: Rc<Scenario>) -> Callback<MouseEvent> {
    on_act.reform(move |_: MouseEvent| Act::Put(scenario.clone()))
}
