//! The levers for all ten indicators: beside the charts, above them, or in a sheet on a phone.

use super::happening::happening;
use super::multiple::of_needed;
use super::pinned::PinnedProps;
use crate::pages::pieces::mapped;
use crate::pages::supposed::{differences, late, pace};
use crate::projection::{LAST_YEAR, Shape, TARGET_YEAR};
use crate::scenario::{
    Edit, LONGEST_DELAY, Pace, Scenario, Step, USUAL_HORIZON, USUAL_SPREAD, WIDEST_SPREAD,
};
use crate::ui::element::element;
use crate::ui::hooks::use_state;
use crate::ui::icon;
use crate::ui::island::island;
use crate::ui::lever::{LeverProps, Move, lever};
use crate::words::shape;
use yew::functional::Hook;
use yew::prelude::*;

/// The range of each lever.
pub(super) const PACE: (i32, i32) = (Pace::LEAST.percent() as i32, Pace::MOST.percent() as i32);
pub(super) const DELAY: (i32, i32) = (0, LONGEST_DELAY as i32);
pub(super) const SPREAD: (i32, i32) = (0, WIDEST_SPREAD as i32);
const HORIZON: (i32, i32) = (TARGET_YEAR as i32, LAST_YEAR as i32);

/// The properties of [`levers`].
#[derive(PartialEq)]
pub(super) struct LeversProps {
    /// Their positions.
    pub(super) scenario: Scenario,
    /// What the reader does with them.
    pub(super) on_step: Callback<Step>,
    /// The pins.
    pub(super) pinned: PinnedProps,
}

/// Pace, shape, delay, horizon, likely range and event, and below them the pins. On a phone they are in a sheet that
/// opens and closes.
pub(super) fn levers(props: LeversProps) -> Html {
    island(0, "div.unboxed", "all-levers".to_owned(), props, |props, context| {
        use_levers(props).run(context)
    })
}

#[hook]
fn use_levers(props: &LeversProps) -> Html {
    let LeversProps { scenario, on_step, pinned } = props;
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.setter();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                open.set(false);
            }
        })
    };
    Html::from(
        element("section.levers needs-script")
            .set("aria-label", "Levers for all ten")
            .give("data-open", open.then_some("yes"))
            .onkeydown(onkeydown)
            .with(
                element("div.sheet")
                    .set("id", "levers")
                    .show(lever(LeverProps {
                        value: i32::from(scenario.pace.percent()),
                        needed: i32::from(Pace::NEEDED.percent()),
                        shown: (pace(scenario.pace) + " of needed").into(),
                        spoken: of_needed(scenario.pace).into(),
                        unit: "% of needed".into(),
                        ..titled(
                            "pace",
                            "Pace",
                            PACE,
                            mapped(on_step, |value| Edit::Pace(Pace::new(value as i16))),
                        )
                    }))
                    .show(shape_choice(scenario.shape, on_step))
                    .show(lever(LeverProps {
                        value: i32::from(scenario.delay),
                        page: 1,
                        shown: late(scenario.delay).into(),
                        spoken: late(scenario.delay).into(),
                        unit: "years".into(),
                        ..titled(
                            "delay",
                            "Delay",
                            DELAY,
                            mapped(on_step, |years| Edit::Delay(years as u8)),
                        )
                    }))
                    .show(lever(LeverProps {
                        value: i32::from(scenario.horizon),
                        needed: i32::from(USUAL_HORIZON),
                        page: 5,
                        shown: scenario.horizon.to_string().into(),
                        spoken: scenario.horizon.to_string().into(),
                        unit: "year".into(),
                        ..titled(
                            "horizon",
                            "Look ahead to",
                            HORIZON,
                            mapped(on_step, |year| Edit::Horizon(year as u16)),
                        )
                    }))
                    .show(lever(LeverProps {
                        value: i32::from(scenario.spread),
                        needed: i32::from(USUAL_SPREAD),
                        page: 5,
                        shown: spread(scenario.spread).into(),
                        spoken: spoken_spread(scenario.spread).into(),
                        unit: "% a year".into(),
                        ..titled(
                            "spread",
                            "Likely range",
                            SPREAD,
                            mapped(on_step, |spread| Edit::Spread(spread as u8)),
                        )
                    }))
                    .show(happening(scenario.event, on_step))
                    .show(super::pinned::pinned(pinned)),
            )
            .with(
                element("button.sheet-toggle")
                    .set("type", "button")
                    .give("aria-expanded", if *open { "true" } else { "false" })
                    .set("aria-controls", "levers")
                    .onclick(toggle)
                    .with(element("b").text("Levers"))
                    .with(
                        element("span")
                            .words(pace(scenario.pace))
                            .text(" · ")
                            .text(shape::name(scenario.shape))
                            .text(" · ")
                            .words(late_or_not(scenario.delay))
                            .words(others(scenario)),
                    )
                    .show(icon::chevron()),
            ),
    )
}

/// A lever under its title, with labels for its ends.
fn titled(
    name: &'static str,
    title: &'static str,
    (least, most): (i32, i32),
    on_move: Callback<Move>,
) -> LeverProps {
    LeverProps {
        label: title.into(),
        title: Some(title.into()),
        least,
        most,
        ..LeverProps::new(name.into(), on_move)
    }
}

/// The likely range, in short.
pub(super) fn spread(spread: u8) -> String {
    if spread == 0 { "off".to_owned() } else { ["±", &spread.to_string(), "%"].concat() }
}

/// The likely range, in words that stand by themselves.
pub(super) fn spoken_spread(spread: u8) -> String {
    if spread == 0 {
        "no likely range is drawn".to_owned()
    } else {
        let spread = spread.to_string();
        ["each year strays by about ", &spread, "%; nine in ten paths lie in the shaded range"]
            .concat()
    }
}

/// How many other settings differ: · 3 more differences.
fn others(scenario: &Scenario) -> String {
    let plan = Scenario::default();
    let else_as_planned =
        Scenario { pace: plan.pace, shape: plan.shape, delay: plan.delay, ..*scenario };
    match differences(&else_as_planned).len() {
        0 => String::new(),
        1 => " · 1 more difference".to_owned(),
        many => [" · ", &*many.to_string(), " more differences"].concat(),
    }
}

fn late_or_not(years: u8) -> String {
    if years == 0 { "no delay".to_owned() } else { late(years) }
}

/// A choice of five shapes, each with a drawing.
fn shape_choice(chosen: Shape, on_step: &Callback<Step>) -> Html {
    Html::from(
        element("fieldset.choice")
            .with(
                element("legend")
                    .with(element("span").text("Shape"))
                    .with(element("span.value").show(shape::name(chosen))),
            )
            .with(element("div").all(shape::CHOICE.into_iter().map(|shape| {
                Html::from(
                    element("label")
                        .key(shape::name(shape))
                        .give("title", shape::meaning(shape))
                        .with(
                            element("input")
                                .set("type", "radio")
                                .set("name", "shape")
                                .checked(shape == chosen)
                                .onchange(
                                    on_step.reform(move |_: Event| Step::Set(Edit::Shape(shape))),
                                ),
                        )
                        .with(
                            element("svg.icon")
                                .set("width", "36")
                                .set("height", "18")
                                .set("viewBox", "0 0 36 18")
                                .set("aria-hidden", "true")
                                .with(element("path.line").give("d", shape::glyph(shape))),
                        )
                        .with(element("span").show(shape::name(shape))),
                )
            }))),
    )
}
