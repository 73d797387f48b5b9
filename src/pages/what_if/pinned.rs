//! The pinned scenarios, and whether this device stores them.

use super::strip;
use crate::browser;
use crate::pages::at_hand::Kept;
use crate::pages::focus::{AFTER_PIN, AFTER_REMOVE, focus_next};
use crate::pages::pieces::PINNED;
use crate::pages::supposed::pin_name;
use crate::plan;
use crate::scenario::{Act, LETTERS, LONGEST_NAME, Pin, Pins, name_of};
use crate::ui::element::element;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of [`pinned`].
#[derive(PartialEq)]
pub(super) struct PinnedProps {
    /// The pin in each place.
    pub(super) pins: Pins,
    /// The place whose pin can be restored.
    pub(super) gives_back: Option<usize>,
    /// The horizon of the page.
    pub(super) horizon: u16,
    /// What the reader does with them.
    pub(super) on_act: Callback<Act>,
    /// Whether this device stores them.
    pub(super) kept: Kept,
}

/// The pinned scenarios.
pub(super) fn pinned(props: &PinnedProps) -> Html {
    let PinnedProps { pins, gives_back, horizon, on_act, kept } = props;
    let any = pins.iter().any(Option::is_some);
    Html::from(
        element("section.pinned")
            .set("aria-labelledby", "pinned")
            .with(element("h2").set("id", "pinned").text("Pinned"))
            .html(if any {
                Html::from(element("ul").all(
                    pins.iter().enumerate().filter_map(|(place, pin)| {
                        Some(row(place, pin.as_ref()?, *horizon, on_act))
                    }),
                ))
            } else {
                Html::from(
                    element("p").text(
                        "Nothing yet. Pin a scenario to keep it, and to see others beside it.",
                    ),
                )
            })
            .html(if let Some(place) = *gives_back {
                Html::from(
                    element("p.toast")
                        .set("role", "status")
                        .text("One scenario was unpinned. ")
                        .with(
                            element("button")
                                .set("type", "button")
                                .onclick(on_act.reform(move |_: MouseEvent| {
                                    focus_next(AFTER_PIN[place]);
                                    Act::GiveBack
                                }))
                                .text("Undo"),
                        ),
                )
            } else {
                Html::default()
            })
            .show(kept_words(*kept)),
    )
}

/// A note on what this device does not store; nothing if all is well.
fn kept_words(kept: Kept) -> Html {
    let words = match kept {
        Kept::Fine => return Html::default(),
        Kept::Blocked => "This browser will not keep scenarios. Share or export to keep them.",
        Kept::Full => {
            "This device’s storage is full, so the last change is not kept. Share or export to keep it."
        }
        Kept::Locked => {
            "Saved pins could not be fully read, and there is no room for a copy. They stay untouched; new pins are not saved. Share or export instead."
        }
        Kept::Aside => {
            "Saved pins could not be fully read. They are set aside on this device, unchanged; what could be read is above."
        }
    };
    Html::from(element("p.note").set("role", "status").show(words))
}

fn row(place: usize, pin: &Rc<Pin>, horizon: u16, on_act: &Callback<Act>) -> Html {
    let letter = LETTERS[place];
    let name = pin_name(pin);
    let scenario = pin.scenario.seen_to(horizon);
    let reached: Vec<_> =
        plan::indicators().iter().map(|i| scenario.project(i).reached()).collect();
    let act = |act: Act| on_act.reform(move |_: MouseEvent| act.clone());
    let rename = on_act
        .reform(move |event: Event| Act::Rename(place, name_of(&browser::value_of(&event)).into()));
    let remove = on_act.reform(move |_: MouseEvent| {
        focus_next(AFTER_REMOVE[place]);
        Act::Remove(place)
    });
    let class = PINNED[place];
    Html::from(
        element("li")
            .key(place)
            .give("data-pin", letter)
            .with(
                element("button.show")
                    .set("id", AFTER_PIN[place][0])
                    .set("type", "button")
                    .give("aria-pressed", if pin.shown { "true" } else { "false" })
                    .set("title", "Show or hide in the charts")
                    .onclick(act(Act::Show(place, !pin.shown)))
                    .with(
                        element("svg.dash")
                            .set("width", "24")
                            .set("height", "8")
                            .set("viewBox", "0 0 24 8")
                            .set("aria-hidden", "true")
                            .with(element("path").set("class", class).set("d", "M0 4H24")),
                    )
                    .with(element("b").set("class", class).text(letter))
                    .with(element("span").show(&name))
                    .with(element("i").show(strip::count(&reached))),
            )
            .with(
                element("details.menu")
                    .with(
                        element("summary")
                            .with(element("span").set("aria-hidden", "true").text("⋯"))
                            .with(element("span.unseen").text("Options for pin ").text(letter)),
                    )
                    .with(
                        element("div")
                            .with(
                                element("label").with(element("span").text("Name")).with(
                                    element("input")
                                        .set("type", "text")
                                        .give("maxlength", LONGEST_NAME.to_string())
                                        .value(pin.name.to_string())
                                        .give("placeholder", name.clone())
                                        .onchange(rename),
                                ),
                            )
                            .with(
                                element("button")
                                    .set("type", "button")
                                    .set("data-folds", "yes")
                                    .onclick(act(Act::Load(place)))
                                    .text("Work on this one"),
                            )
                            .with(
                                element("button")
                                    .set("type", "button")
                                    .set("data-folds", "yes")
                                    .onclick(remove)
                                    .text("Remove"),
                            ),
                    ),
            ),
    )
}
