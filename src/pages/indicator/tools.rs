//! Undo and redo, and the chart as a picture.

use crate::pages::picture::save_chart;
use crate::pages::undo::undo_and_redo;
use crate::plan::Indicator;
use crate::scenario::{Desk, Edit, Step};
use crate::ui::element::element;
use yew::prelude::*;

/// Undo, redo, and buttons that clear what is set here.
pub(super) fn tools(
    indicator: &'static Indicator,
    desk: &UseReducerHandle<Desk>,
    on_step: &Callback<Step>,
) -> Html {
    let timeline = desk.timeline();
    let save = |png: bool, name: &'static str| {
        let desk = desk.clone();
        element("button")
            .set("type", "button")
            .set("aria-label", name)
            .onclick(Callback::from(move |_: MouseEvent| save_chart(indicator, &desk, png)))
    };
    let step = |step: Step| on_step.reform(move |_: MouseEvent| step);
    let scenario = timeline.now();
    let (own, place) = (scenario.own(indicator), indicator.index());
    let (_, by_hand) = own.counts();
    let observed = own.values.map(|entry| entry.filter(|entry| entry.observed));
    let tools = element("div.page-tools needs-script")
        .set("role", "group")
        .set("aria-label", "Your changes");
    Html::from(
        undo_and_redo(tools, timeline, on_step)
            .html(if by_hand > 0 {
                Html::from(
                    element("button")
                        .set("type", "button")
                        .onclick(step(Step::Set(Edit::Values(place, observed))))
                        .text("Remove values set by hand"),
                )
            } else {
                Html::default()
            })
            .html(if own.is_set() {
                Html::from(
                    element("button")
                        .set("type", "button")
                        .onclick(step(Step::Set(Edit::Clear(place))))
                        .text("Clear this indicator"),
                )
            } else {
                Html::default()
            })
            .with(save(false, "Save the chart as SVG").text("SVG"))
            .with(save(true, "Save the chart as PNG").text("PNG")),
    )
}
