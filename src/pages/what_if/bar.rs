//! What the reader supposes, in words, and the way back.

use crate::scenario::{Edit, Pace, Scenario, Step, Timeline};
use crate::ui::icon;
use crate::words::shape;
use yew::prelude::*;

/// The scenario in words with undo, redo and the way to the plan as printed.
pub(super) fn bar(timeline: &Timeline, on_step: &Callback<Step>) -> Html {
    let step = |step: Step| on_step.reform(move |_: MouseEvent| step);
    let scenario = timeline.now();
    let is_plan = scenario.is_plan();
    html! {
        <div class="bar">
            <p class="scenario" data-plan={is_plan.then_some("yes")}>{ in_words(scenario) }</p>
            <div class="tools needs-script" role="group" aria-label="Your changes">
                <button type="button" class="bare" disabled={!timeline.can_undo()} onclick={step(Step::Undo)}>
                    { icon::undo() }<span class="unseen">{ "Undo" }</span>
                </button>
                <button type="button" class="bare" disabled={!timeline.can_redo()} onclick={step(Step::Redo)}>
                    { icon::redo() }<span class="unseen">{ "Redo" }</span>
                </button>
                <button type="button" disabled={is_plan} onclick={step(Step::Set(Edit::Reset))}>
                    { "As printed" }
                </button>
            </div>
        </div>
    }
}

/// The scenario in a line: 110% of needed · steady growth · 1 year late · 2 of their own.
pub(super) fn in_words(scenario: &Scenario) -> String {
    if scenario.is_plan() {
        return "The plan as printed".to_owned();
    }
    let mut parts = Vec::new();
    if scenario.pace != Pace::NEEDED {
        parts.push(format!("{} of needed", pace(scenario.pace)));
    }
    if scenario.shape != Scenario::default().shape {
        parts.push(shape::name(scenario.shape).to_owned());
    }
    if scenario.delay > 0 {
        parts.push(late(scenario.delay));
    }
    match scenario.own.iter().flatten().count() {
        0 => {}
        own => parts
            .push(format!("{own} with a pace of {} own", if own == 1 { "its" } else { "their" })),
    }
    parts.join(" · ")
}

/// A pace as per cent of the one needed: 110%.
pub(super) fn pace(pace: Pace) -> String {
    crate::words::number::fixed(f64::from(pace.percent()), 0) + "%"
}

/// A delay in words.
pub(super) fn late(years: u8) -> String {
    match years {
        0 => "none".to_owned(),
        1 => "1 year late".to_owned(),
        years => format!("{years} years late"),
    }
}
