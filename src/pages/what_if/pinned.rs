//! Scenarios that were set aside, and whether this device keeps them.

use super::strip;
use crate::browser;
use crate::pages::at_hand::{AtHand, Kept};
use crate::pages::supposed::pin_name;
use crate::plan;
use crate::scenario::address::LONGEST_NAME;
use crate::scenario::library::name_of;
use crate::scenario::{Act, LETTERS, Pin, Scenario};
use std::rc::Rc;
use yew::prelude::*;

/// The pinned scenarios.
pub(super) fn pinned(at_hand: &AtHand, horizon: u16) -> Html {
    let AtHand { desk, on_act, kept, .. } = at_hand;
    let any = desk.pins().iter().any(Option::is_some);
    html! {
        <section class="pinned" aria-labelledby="pinned">
            <h2 id="pinned">{ "Pinned" }</h2>
            if any {
                <ul>
                    { for desk.pins().iter().enumerate().filter_map(|(place, pin)| {
                        Some(row(place, pin.as_ref()?, horizon, on_act))
                    }) }
                </ul>
            } else {
                <p>{ "Nothing yet. Pin a scenario to keep it, and to see others beside it." }</p>
            }
            if desk.can_give_back() {
                <p class="toast" role="status">
                    { "A pinned scenario is gone. " }
                    <button type="button" onclick={on_act.reform(|_: MouseEvent| Act::GiveBack)}>{ "Undo" }</button>
                </p>
            }
            { kept_words(*kept) }
        </section>
    }
}

/// Whether this device keeps them; nothing where it does.
fn kept_words(kept: Kept) -> Html {
    let words = match kept {
        Kept::Fine => return Html::default(),
        Kept::Blocked => "This browser will not keep scenarios. Share or export to keep them.",
        Kept::Full => {
            "This device’s storage is full, so the last change is not kept. Share or export to keep it."
        }
        Kept::Locked => {
            "What was kept here could not be read in full, and there is no room for a copy. It stays as it is; nothing new is kept. Share or export instead."
        }
        Kept::Aside => {
            "What was kept here could not be read in full. It is put aside on this device, unchanged; what could be read stands above."
        }
    };
    html! { <p class="note" role="status">{ words }</p> }
}

fn row(place: usize, pin: &Rc<Pin>, horizon: u16, on_act: &Callback<Act>) -> Html {
    let letter = LETTERS[place];
    let name = pin_name(pin);
    let scenario = Scenario { horizon, ..pin.scenario };
    let reached: Vec<_> =
        plan::indicators().iter().map(|i| scenario.project(i).reached()).collect();
    let act = |act: Act| on_act.reform(move |_: MouseEvent| act.clone());
    let rename = on_act
        .reform(move |event: Event| Act::Rename(place, name_of(&browser::value_of(&event)).into()));
    let class = ["pin ", ["a", "b", "c"][place]].concat();
    html! {
        <li key={place} data-pin={letter}>
            <button
                type="button" class="show" aria-pressed={if pin.shown { "true" } else { "false" }}
                title="Show or hide in the charts" onclick={act(Act::Show(place, !pin.shown))}
            >
                <svg class="dash" width="24" height="8" viewBox="0 0 24 8" aria-hidden="true">
                    <path class={class.clone()} d="M0 4H24" />
                </svg>
                <b {class}>{ letter }</b>
                <span>{ &name }</span>
                <i>{ strip::count(&reached) }</i>
            </button>
            <details class="facet menu">
                <summary><span aria-hidden="true">{ "⋯" }</span><span class="unseen">{ format!("More on {letter}") }</span></summary>
                <div>
                    <label>
                        <span>{ "Name" }</span>
                        <input type="text" autocomplete="off" maxlength={LONGEST_NAME.to_string()} value={pin.name.to_string()} placeholder={name.clone()} onchange={rename} />
                    </label>
                    <button type="button" data-folds="yes" onclick={act(Act::Load(place))}>{ "Work on this one" }</button>
                    <button type="button" data-folds="yes" onclick={act(Act::Remove(place))}>{ "Remove" }</button>
                </div>
            </details>
        </li>
    }
}
