//! The scenario at hand: its name, the way back, what differs from the plan, and where it can go from here.

use crate::browser;
use crate::pages::at_hand::AtHand;
use crate::pages::supposed::{differences, in_words};
use crate::route::{Route, href};
use crate::scenario::address::LONGEST_NAME;
use crate::scenario::library::name_of;
use crate::scenario::{Act, LETTERS, PRESETS, Scenario, Step};
use crate::ui::element::element;
use crate::ui::icon;
use yew::prelude::*;

/// The name, the tools, and what differs from the plan in a sentence and as a list.
pub(super) fn bar(
    at_hand: &AtHand,
    share: Callback<MouseEvent>,
    export: Callback<MouseEvent>,
) -> Html {
    let AtHand { desk, on_act, .. } = at_hand;
    let timeline = desk.timeline();
    let scenario = timeline.now();
    let step = |step: Step| on_act.reform(move |_: MouseEvent| Act::Step(step));
    let rename =
        on_act.reform(|event: Event| Act::Name(name_of(&browser::value_of(&event)).into()));
    let pinned = desk.pins().iter().flatten().count();
    let compare = match pinned {
        0 => "Compare".to_owned(),
        pinned => ["Compare ", &(pinned + 1).to_string()].concat(),
    };
    html! {
        <div class="bar">
            <input
                class="scenario-name needs-script" type="text" aria-label="Name of your scenario"
                placeholder="Name this scenario" maxlength={LONGEST_NAME.to_string()}
                autocomplete="off" value={desk.name().to_string()} onchange={rename}
            />
            <div class="tools needs-script" role="toolbar" aria-label="Your scenario">
                <button type="button" class="bare" disabled={!timeline.can_undo()} onclick={step(Step::Undo)}>
                    { icon::undo() }<span class="unseen">{ "Undo" }</span>
                </button>
                <button type="button" class="bare" disabled={!timeline.can_redo()} onclick={step(Step::Redo)}>
                    { icon::redo() }<span class="unseen">{ "Redo" }</span>
                </button>
                { presets(on_act) }
                { pin(at_hand) }
                <a class="button" href={href(Route::Compare)}>{ compare }</a>
                <button type="button" onclick={export}>{ "Export" }</button>
                <button type="button" class="main" onclick={share}>{ "Share link" }</button>
            </div>
            { differs(scenario) }
        </div>
    }
}

/// What differs from the plan, in a sentence that follows each move, and as a list.
fn differs(scenario: &Scenario) -> Html {
    let is_plan = scenario.is_plan();
    let found = differences(scenario);
    let sentence = element("p.scenario")
        .with(element("bdi").set("data-part", "scenario").words(in_words(scenario)));
    let sentence = if is_plan { sentence.set("data-plan", "yes") } else { sentence };
    let list = (found.len() > 1).then(|| {
        let count = [&*found.len().to_string(), " things differ"].concat();
        let items = found.into_iter().map(|difference| element("li").words(difference));
        element("details.facet menu")
            .with(element("summary").words(count))
            .with(element("div").with(element("ul").each(items)))
    });
    let lead = element("p.lead").text(if is_plan { "" } else { "Differs from the plan: " });
    element("div.differs").with(lead).with(sentence).may(list).into()
}

/// Scenarios to begin with; the first is the way back to the plan.
fn presets(on_act: &Callback<Act>) -> Html {
    html! {
        <details class="facet menu presets">
            <summary>{ "Presets" }</summary>
            <div>
                <ul>
                    { for PRESETS.iter().enumerate().map(|(at, preset)| {
                        let choose = on_act
                            .reform(move |_: MouseEvent| Act::Put(PRESETS[at].scenario().into()));
                        let name = if at == 0 { "Reset to the plan as printed" } else { preset.name };
                        html! {
                            <li key={at}>
                                <button type="button" onclick={choose} data-folds="yes">
                                    <b>{ name }</b><span>{ preset.says }</span>
                                </button>
                            </li>
                        }
                    }) }
                </ul>
            </div>
        </details>
    }
}

/// Pins the scenario at hand: in a free place, or in that of another which the reader chooses.
fn pin(at_hand: &AtHand) -> Html {
    let AtHand { desk, on_act, .. } = at_hand;
    if let Some(place) = desk.pinned() {
        let name = ["Pinned as ", LETTERS[place]].concat();
        return html! { <button type="button" disabled=true class="pinned-as">{ name }</button> };
    }
    if let Some(place) = desk.free() {
        let pin = on_act.reform(move |_: MouseEvent| Act::Pin(place));
        return html! { <button type="button" class="pin-it" onclick={pin}>{ "Pin" }</button> };
    }
    html! {
        <details class="facet menu pin-it">
            <summary>{ "Pin" }</summary>
            <div>
                <p>{ "Three are pinned. Which shall it replace?" }</p>
                <ul>
                    { for desk.pins().iter().enumerate().filter_map(|(place, pin)| {
                        let pin = pin.as_ref()?;
                        let replace = on_act.reform(move |_: MouseEvent| Act::Pin(place));
                        let name = crate::pages::supposed::pin_name(pin);
                        Some(html! {
                            <li key={place}>
                                <button type="button" onclick={replace} data-folds="yes">
                                    <b>{ LETTERS[place] }</b><span>{ name }</span>
                                </button>
                            </li>
                        })
                    }) }
                </ul>
            </div>
        </details>
    }
}
