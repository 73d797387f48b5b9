//! The way back and forth through what a reader has done.

use crate::scenario::{Step, Timeline};
use crate::ui::element::{Element, element};
use crate::ui::icon;
use yew::prelude::*;

/// Adds the two buttons to a row of tools.
pub(super) fn undo_and_redo(
    tools: Element,
    timeline: &Timeline,
    on_step: &Callback<Step>,
) -> Element {
    let button = |step: Step, possible: bool, sign: Html, name: &'static str| {
        element("button.bare")
            .set("type", "button")
            .flag("disabled", !possible)
            .onclick(on_step.reform(move |_: MouseEvent| step))
            .show(sign)
            .with(element("span.unseen").text(name))
    };
    tools.with(button(Step::Undo, timeline.can_undo(), icon::undo(), "Undo")).with(button(
        Step::Redo,
        timeline.can_redo(),
        icon::redo(),
        "Redo",
    ))
}
