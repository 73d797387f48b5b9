//! What the reader supposes, in words, and the way back.

use crate::pages::supposed::in_words;
use crate::scenario::{Edit, Step, Timeline};
use crate::ui::icon;
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
