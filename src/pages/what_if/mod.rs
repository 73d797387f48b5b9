//! What if? Levers, ten charts on one scale, and what becomes of each target.

mod bar;
mod key;
mod levers;
mod multiple;
mod strip;
mod values;

use super::at_hand::{AtHand, place, use_at_hand};
use crate::plan;
use crate::route::{Place, Route};
use crate::scenario::{Act, Edit, Pace, Scenario, Step};
use std::rc::Rc;
use yew::prelude::*;

/// What [`WhatIf`] is given.
#[derive(Properties, PartialEq)]
pub struct WhatIfProps {
    /// The scenario at hand.
    pub at_hand: AtHand,
    /// The levers that were moved before the program started.
    pub early: Rc<[(String, String)]>,
}

/// The what-if.
#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let AtHand { desk, visit, on_act, .. } = &props.at_hand;
    let (trouble, _) = use_at_hand(Route::WhatIf, &props.at_hand);
    let sheet = use_state(|| false);
    let on_step = &props.at_hand.on_step();
    let levers = desk.timeline();
    {
        let (on_act, early) = (on_act.clone(), props.early.clone());
        use_effect_with(*visit, move |visit| {
            if *visit == 1 {
                let edits = early.iter().filter_map(moved);
                edits.for_each(|edit| on_act.emit(Act::Step(Step::Set(edit))));
            }
        });
    }
    let scenario = *levers.now();
    let reached = strip::reached(&scenario);
    let said = use_state(AttrValue::default);
    {
        // Told when a lever is let go, and not at the start: nobody has done anything yet.
        let told =
            (levers.is_held(), strip::in_time(&reached), levers.can_undo() || levers.can_redo());
        let said = said.setter();
        use_effect_with(told, move |(held, count, changed)| {
            if !held && *changed {
                said.set(format!("{count} of 10 reach their target by 2020").into());
            }
        });
    }
    html! {
        <div class="what-if">
            <div class="intro">
                <h1>{ "What if?" }</h1>
                <p>{ "Ink is the plan. " }<b>{ "Blue is yours." }</b></p>
                <p class="without-script">
                    { "Moving the levers needs script. Below stand the plan’s own paths, as charts and as a table." }
                </p>
            </div>
            { levers::levers(&scenario, on_step, &sheet) }
            <div class="answer">
                { trouble }
                { bar::bar(levers, on_step) }
                { strip::strip(&reached, levers.settled(), &said) }
                <div class="multiples">
                    { for plan::indicators().iter().map(|indicator| {
                        let (pace, own) = scenario.pace_of(indicator);
                        html! {
                            <multiple::Multiple
                                key={indicator.number}
                                {indicator}
                                assumption={scenario.assumption(indicator)}
                                {pace}
                                {own}
                                on_step={on_step.clone()}
                            />
                        }
                    }) }
                    { key::how_to_read() }
                </div>
                <values::Values scenario={*levers.settled()} />
            </div>
        </div>
    }
}

/// Where a scenario is shown among all ten.
pub fn place_of(scenario: &Scenario, name: &str) -> Place {
    place(Route::WhatIf, scenario, name)
}

/// The edit that a lever's name and value in the page mean.
fn moved((name, value): &(String, String)) -> Option<Edit> {
    let value: i32 = value.parse().ok()?;
    let pace = || Pace::new(value.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16);
    match name.as_str() {
        "pace" => Some(Edit::Pace(pace())),
        "delay" => Some(Edit::Delay(u8::try_from(value).ok()?)),
        "horizon" => Some(Edit::Horizon(u16::try_from(value).ok()?)),
        _ => {
            let number: usize = name.strip_prefix("own-")?.parse().ok()?;
            Some(Edit::Own(number.checked_sub(1)?, pace()))
        }
    }
}
