//! Undo and redo.

use super::focus::focus_next;
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
    // The last step takes away what the next would be pressed with.
    let button = |step: Step, possible: bool, sign: Html, ids: &'static [&str; 2], name| {
        element("button.bare")
            .set("id", ids[0])
            .set("type", "button")
            .flag("disabled", !possible)
            .onclick(on_step.reform(move |_: MouseEvent| {
                focus_next(ids);
                step
            }))
            .show(sign)
            .with(element("span.unseen").text(name))
    };
    let (back, forth) = (timeline.can_undo(), timeline.can_redo());
    tools.with(button(Step::Undo, back, icon::undo(), &["undo", "redo"], "Undo")).with(button(
        Step::Redo,
        forth,
        icon::redo(),
        &["redo", "undo"],
        "Redo",
    ))
}
