//! What if? Levers, ten charts on one scale, and what becomes of each target.

mod bar;
mod key;
mod levers;
mod multiple;
mod strip;
mod values;

use crate::browser::{self, Key};
use crate::plan;
use crate::route::{Place, Route};
use crate::scenario::address::{self, Complaint};
use crate::scenario::{Edit, Pace, Scenario, Step, Timeline};
use std::rc::Rc;
use yew::prelude::*;

/// What [`WhatIf`] is given.
#[derive(Properties, PartialEq)]
pub struct WhatIfProps {
    /// The scenario in the address; nothing where the one that is here stays.
    pub query: Option<String>,
    /// Which arrival this is; the first is drawn on the host.
    pub visit: u32,
    /// The levers that were moved before the program started.
    pub early: Rc<[(String, String)]>,
    /// The reader's scenario and its history.
    pub levers: UseReducerHandle<Timeline>,
    /// What the reader does.
    pub on_step: Callback<Step>,
}

/// The what-if.
#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let WhatIfProps { levers, on_step, .. } = props;
    let complaints = use_state(Vec::<Complaint>::new);
    let sheet = use_state(|| false);
    {
        // Each arrival brings its scenario in; one that is already here keeps its history.
        let (on_step, complaints, now) = (on_step.clone(), complaints.setter(), *levers.now());
        let early = props.early.clone();
        use_effect_with((props.visit, props.query.clone()), move |(visit, query)| {
            if *visit == 0 {
                return;
            }
            if let Some(query) = query {
                let (scenario, found) = address::read(query);
                complaints.set(found);
                if scenario != now {
                    on_step.emit(Step::Open(scenario));
                }
            }
            if *visit == 1 {
                early.iter().filter_map(moved).for_each(|edit| on_step.emit(Step::Set(edit)));
            }
        });
    }
    {
        // The address follows when the lever is let go: some browsers refuse a hundred changes in a row.
        let settled = (!levers.is_held() && props.visit > 0).then_some(*levers.now());
        use_effect_with(settled, |settled| {
            if let Some(scenario) = settled {
                // The chart that a link points at stays the one it points at.
                let fragment = browser::here().fragment;
                browser::replace(&Place { fragment, ..place(scenario) }.href());
            }
        });
    }
    {
        let on_step = on_step.clone();
        use_effect_with((), move |()| {
            let listener = browser::on_key(Callback::from(move |key: Key| {
                let step = match (key.command, key.name.as_str(), key.shift) {
                    (true, "z", false) => Step::Undo,
                    (true, "z" | "Z", true) | (true, "y", false) => Step::Redo,
                    _ => return false,
                };
                on_step.emit(step);
                true
            }));
            move || drop(listener)
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
    let dismiss = {
        let complaints = complaints.setter();
        Callback::from(move |_: MouseEvent| complaints.set(Vec::new()))
    };
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
                if !complaints.is_empty() {
                    { trouble(&complaints, dismiss) }
                }
                { bar::bar(levers, on_step) }
                { strip::strip(&reached, levers.settled(), &said) }
                <div class="multiples">
                    { for plan::indicators().iter().map(|indicator| {
                        let (pace, own) = scenario.pace_of(indicator.index());
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

/// Where a scenario is shown.
pub fn place(scenario: &Scenario) -> Place {
    Place { query: address::write(scenario), ..Route::WhatIf.into() }
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

/// What of a link could not be taken, what stands instead, and the way on.
fn trouble(complaints: &[Complaint], dismiss: Callback<MouseEvent>) -> Html {
    let newer = complaints.iter().any(|complaint| matches!(complaint, Complaint::Newer(_)));
    let lead = if newer {
        "This link comes from a later version of this site. We opened what we could:"
    } else {
        "This link is damaged. We opened what could be read; the rest is as the plan has it:"
    };
    html! {
        <div class="trouble" role="status">
            <p>{ lead }</p>
            <ul>{ for complaints.iter().filter(|complaint| !matches!(complaint, Complaint::Newer(_))).map(|complaint| html! { <li>{ complaint.to_string() }{ "." }</li> }) }</ul>
            <button type="button" onclick={dismiss}>{ "Close" }</button>
        </div>
    }
}
