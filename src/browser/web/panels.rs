//! What comes and goes over a page: dialogs, messages and menus; and work that waits for a paint.

use super::call::later;
use super::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, MouseEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::{Callback, KeyboardEvent};

/// How long a message stays, in milliseconds.
const STAY: i32 = 6000;

/// What a click chose: the `data-pick` of the control that was clicked.
pub fn picked(event: &MouseEvent) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest("[data-pick]").ok().flatten()?.get_attribute("data-pick")
}

/// Moves the focus between the controls in the cells of a table, if the key is an arrow key. Returns whether it is one.
pub fn walk(event: &KeyboardEvent) -> bool {
    let key = event.key();
    let forth = matches!(key.as_str(), "ArrowRight" | "ArrowDown");
    let across = matches!(key.as_str(), "ArrowRight" | "ArrowLeft");
    if !forth && !matches!(key.as_str(), "ArrowLeft" | "ArrowUp") {
        return false;
    }
    let cell = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|element| element.closest("td, th").ok().flatten());
    let Some(cell) = cell else { return false };
    let step = |from: &Element| {
        if forth { from.next_element_sibling() } else { from.previous_element_sibling() }
    };
    let column =
        std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling)
            .count();
    let mut at = if across { Some(cell) } else { cell.parent_element() };
    while let Some(next) = at.as_ref().and_then(step) {
        let cell = if across {
            Some(next.clone())
        } else {
            let first = next.first_element_child();
            std::iter::successors(first, Element::next_element_sibling).nth(column)
        };
        // Cells that count nothing have nothing to press, and are passed over.
        let control = cell.and_then(|cell| cell.query_selector("button").ok().flatten());
        if let Some(control) = control.and_then(|control| control.dyn_into::<HtmlElement>().ok()) {
            let _ = control.focus();
            break;
        }
        at = Some(next);
    }
    true
}

/// Runs something once the page has been painted.
pub fn after_paint(then: Callback<()>) {
    // A frame's callbacks run before it is painted: the next frame's come after.
    frame(move || frame(move || then.emit(())));
}

/// Runs something after each paint of the page, until it says that it is done.
pub fn after_each_paint(then: Callback<(), bool>) {
    frame(move || next_frames(then));
}

fn next_frames(then: Callback<(), bool>) {
    frame(move || {
        if then.emit(()) {
            next_frames(then);
        }
    });
}

fn frame(then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let _ = window.request_animation_frame(Closure::once_into_js(then).unchecked_ref());
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens the dialog with this id over the page. Returns whether this browser can.
pub fn open_dialog(id: &str) -> bool {
    // Where dialogs are not known the element is a plain one, and there is no such type to call on.
    let Some(dialog) = dialog(id) else { return false };
    dialog.open() || dialog.show_modal().is_ok()
}

/// Closes the dialog with this id.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Whether the target of an event is the listening element itself, not something inside it.
pub fn is_on_itself(event: &MouseEvent) -> bool {
    event.target() == event.current_target()
}

/// Scrolls the element with this id into view within its scrolling box.
pub fn reveal(id: &str) {
    if let Some(element) = document().and_then(|d| d.get_element_by_id(id)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Shows a message for a while, and announces it to screen readers.
pub fn say(words: &str) {
    let said = document().and_then(|d| d.get_element_by_id("said"));
    let Some(said) = said else { return };
    said.set_text_content(Some(words));
    let words = words.to_owned();
    let clear = move || {
        if said.text_content().as_deref() == Some(&words) {
            said.set_text_content(None);
        }
    };
    later(clear, STAY);
}

/// Closes menus that are open over the page, except the one that contains an element. Returns whether there was one.
pub(super) fn fold(but: Option<&Element>) -> bool {
    let Some(open) = document().and_then(|d| d.query_selector_all(".facet[open],.menu[open]").ok())
    else {
        return false;
    };
    // Some controls in a list end what it was opened for.
    let but = but.filter(|e| !matches!(e.closest("[data-folds]"), Ok(Some(_))));
    let mut folded = false;
    for list in (0..open.length()).filter_map(|at| open.get(at)?.dyn_into::<Element>().ok()) {
        if but.is_none_or(|element| !list.contains(Some(element))) {
            let _ = list.remove_attribute("open");
            if let Ok(Some(summary)) = list.query_selector("summary")
                && but.is_none()
            {
                let _ = summary.unchecked_into::<HtmlElement>().focus();
            }
            folded = true;
        }
    }
    folded
}

/// Whether a dialog is open over the page and takes its keys.
pub(super) fn is_covered() -> bool {
    document().is_some_and(|d| matches!(d.query_selector("dialog[open]"), Ok(Some(_))))
}

/// Hides whatever is open over the page.
pub(super) fn close_all() {
    let Some(document) = document() else { return };
    if let Ok(Some(open)) = document.query_selector("[popover]:popover-open") {
        let _ = open.unchecked_into::<HtmlElement>().hide_popover();
    }
    if let Ok(Some(open)) = document.query_selector("dialog[open]") {
        open.unchecked_into::<HtmlDialogElement>().close();
    }
}
