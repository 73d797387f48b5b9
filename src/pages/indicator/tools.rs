//! What the reader supposes of this indicator, in words, and the way back.

use crate::pages::picture::save_chart;
use crate::pages::supposed::in_words;
use crate::plan::Indicator;
use crate::scenario::{Desk, Edit, Step};
use crate::ui::icon;
use yew::prelude::*;

/// The scenario in words with undo, redo, and buttons that take away what is set here.
pub(super) fn tools(
    indicator: &'static Indicator,
    desk: &UseReducerHandle<Desk>,
    on_step: &Callback<Step>,
) -> Html {
    let timeline = desk.timeline();
    let save = |png: bool| {
        let desk = desk.clone();
        move |_: MouseEvent| save_chart(indicator, &desk, png)
    };
    let step = |step: Step| on_step.reform(move |_: MouseEvent| step);
    let scenario = timeline.now();
    let (own, place) = (scenario.own(indicator), indicator.index());
    let (_, by_hand) = own.counts();
    let observed = own.values.map(|entry| entry.filter(|entry| entry.observed));
    html! {
        <div class="page-tools needs-script" role="group" aria-label="Your changes">
            <p class="scenario">{ in_words(scenario) }</p>
            <button type="button" class="bare" disabled={!timeline.can_undo()} onclick={step(Step::Undo)}>
                { icon::undo() }<span class="unseen">{ "Undo" }</span>
            </button>
            <button type="button" class="bare" disabled={!timeline.can_redo()} onclick={step(Step::Redo)}>
                { icon::redo() }<span class="unseen">{ "Redo" }</span>
            </button>
            if by_hand > 0 {
                <button type="button" onclick={step(Step::Set(Edit::Values(place, observed)))}>
                    { "Remove values set by hand" }
                </button>
            }
            if own.is_set() {
                <button type="button" onclick={step(Step::Set(Edit::Clear(place)))}>{ "Clear this indicator" }</button>
            }
            <button type="button" onclick={save(false)} aria-label="Save the chart as SVG">{ "SVG" }</button>
            <button type="button" onclick={save(true)} aria-label="Save the chart as PNG">{ "PNG" }</button>
        </div>
    }
}
