//! Fingers and mice on what is drawn, what is pasted, and what is chosen from a list.

use super::window;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, HtmlSelectElement, PointerEvent};
use yew::{AttrValue, Event};

/// The control that an event fell on. Yew hears all events at the root, so its current target is of no use.
fn control(event: &PointerEvent) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Some(target.closest("[tabindex]").ok().flatten().unwrap_or(target))
}

/// Has all that this finger, or the mouse, does from now on go to the control it fell on, wherever it moves.
pub fn grab(event: &PointerEvent) {
    if let Some(control) = control(event) {
        let _ = control.set_pointer_capture(event.pointer_id());
    }
}

/// How high in a box around its control an event is: 0 at the bottom, 1 at the top.
pub fn height_share(event: &PointerEvent, box_selector: &str) -> Option<f64> {
    let found = control(event)?.closest(box_selector).ok().flatten()?.get_bounding_client_rect();
    let height = found.height();
    (height > 0.0).then(|| (found.bottom() - f64::from(event.client_y())) / height)
}

/// The text that is pasted.
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

/// A short tremble, where the device can.
pub fn vibrate(milliseconds: u32) {
    if let Some(window) = window() {
        let navigator = window.navigator();
        // Not every browser has it, and a missing function would throw.
        if js_sys::Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false) {
            navigator.vibrate_with_duration(milliseconds);
        }
    }
}

/// What is chosen in the list that an event comes from.
pub fn chosen(event: &Event) -> AttrValue {
    event
        .target()
        .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok())
        .map(|list| AttrValue::from(list.value()))
        .unwrap_or_default()
}
