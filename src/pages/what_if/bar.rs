//! The scenario at hand: its name, undo and redo, and what can be done with it.

use crate::browser;
use crate::pages::at_hand::AtHand;
use crate::pages::focus::{AFTER_PIN, focus_next};
use crate::pages::undo::undo_and_redo;
use crate::route::{Route, href};
use crate::scenario::{Act, LETTERS, LONGEST_NAME, PRESETS, name_of};
use crate::ui::element::element;
use yew::prelude::*;

/// The name and the tools.
pub(super) fn bar(
    at_hand: &AtHand,
    share: Callback<MouseEvent>,
    export: Callback<MouseEvent>,
) -> Html {
    let AtHand { desk, on_act, .. } = at_hand;
    let timeline = desk.timeline();
    let rename =
        on_act.reform(|event: Event| Act::Name(name_of(&browser::value_of(&event)).into()));
    let pinned = desk.pins().iter().flatten().count();
    let compare = match pinned {
        0 => "Compare".to_owned(),
        pinned => ["Compare ", &(pinned + 1).to_string()].concat(),
    };
    let tools =
        element("div.tools needs-script").set("role", "group").set("aria-label", "Your scenario");
    let tools = undo_and_redo(tools, timeline, &at_hand.on_step());
    Html::from(
        element("div.bar")
            .with(
                element("input.scenario-name needs-script")
                    .set("type", "text")
                    .set("aria-label", "Name of your scenario")
                    .set("placeholder", "Name this scenario")
                    .give("maxlength", LONGEST_NAME.to_string())
                    .value(desk.name().to_string())
                    .onchange(rename),
            )
            .with(
                tools
                    .show(presets(on_act))
                    .show(pin(at_hand))
                    .with(element("a.button").give("href", href(Route::Compare)).show(compare))
                    .with(element("button").set("type", "button").onclick(export).text("Export"))
                    .with(
                        element("button.main")
                            .set("type", "button")
                            .onclick(share)
                            .text("Share")
                            .with(element("span").text(" link")),
                    ),
            ),
    )
}

/// Presets; the first leads back to the plan.
fn presets(on_act: &Callback<Act>) -> Html {
    Html::from(element("details.menu presets").with(element("summary").text("Presets")).with(
        element("div").with(element("ul").all(PRESETS.iter().enumerate().map(|(at, preset)| {
            let choose = on_act
                .reform(move |_: MouseEvent| Act::Begin(PRESETS[at].scenario().into(), "".into()));
            let name = if at == 0 { "Reset to the plan as printed" } else { preset.name };
            Html::from(
                element("li").key(at).with(
                    element("button")
                        .set("type", "button")
                        .onclick(choose)
                        .set("data-folds", "yes")
                        .with(element("b").show(name))
                        .with(element("span").show(preset.says)),
                ),
            )
        }))),
    ))
}

/// Pins the scenario at hand: in a free place, or in place of a pin that the reader chooses.
fn pin(at_hand: &AtHand) -> Html {
    let AtHand { desk, on_act, .. } = at_hand;
    if let Some(place) = desk.pinned() {
        let name = ["Pinned ", LETTERS[place]].concat();
        return Html::from(
            element("button.pinned-as")
                .set("id", "pin-it")
                .set("type", "button")
                .set("aria-disabled", "true")
                .show(name),
        );
    }
    if let Some(place) = desk.free() {
        return Html::from(
            element("button.pin-it")
                .set("id", "pin-it")
                .set("type", "button")
                .onclick(pin_in(place, on_act))
                .text("Pin"),
        );
    }
    let summary = element("summary").set("id", "pin-it").text("Pin");
    Html::from(
        element("details.menu pin-it").with(summary).with(
            element("div")
                .with(element("p").text("Three are pinned. Which one should it replace?"))
                .with(element("ul").all(desk.pins().iter().enumerate().filter_map(
                    |(place, pin)| {
                        let pin = pin.as_ref()?;
                        let name = crate::pages::supposed::pin_name(pin);
                        Some(Html::from(
                            element("li").key(place).with(
                                element("button")
                                    .set("type", "button")
                                    .onclick(pin_in(place, on_act))
                                    .set("data-folds", "yes")
                                    .with(element("b").show(LETTERS[place]))
                                    .with(element("span").show(name)),
                            ),
                        ))
                    },
                ))),
        ),
    )
}

fn pin_in(place: usize, on_act: &Callback<Act>) -> Callback<MouseEvent> {
    on_act.reform(move |_: MouseEvent| {
        focus_next(AFTER_PIN[place]);
        Act::Pin(place)
    })
}
