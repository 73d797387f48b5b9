//! Dragged handles, and values from fields and the clipboard.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardEvent, Element, Event, PointerEvent};
use yew::AttrValue;

/// The control that an event happened on. Yew listens to all events at the root, so its current target is of no use.
fn target(event: &Event) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Some(target.closest("[tabindex]").ok().flatten().unwrap_or(target))
}

/// Captures a pointer for the handle on which it went down, until it is released.
pub fn grab(event: &PointerEvent) {
    if let Some(handle) = target(event) {
        // Refused only if the pointer is gone already.
        let _ = handle.set_pointer_capture(event.pointer_id());
    }
}

/// How high a pointer is in the box around its handle, found by a selector: 0 at the bottom, 1 at the top, beyond these
/// outside. `None` without such a box, or if it has no height.
pub fn height_share(event: &PointerEvent, box_selector: &str) -> Option<f64> {
    let area = target(event)?.closest(box_selector).ok()??.get_bounding_client_rect();
    let share = (area.bottom() - f64::from(event.client_y())) / area.height();
    share.is_finite().then_some(share)
}

/// The pasted text.
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

/// The value of the field or list that an event comes from.
pub fn value_of(event: &Event) -> AttrValue {
    event
        .target()
        .and_then(|field| Reflect::get(&field, &JsValue::from_str("value")).ok()?.as_string())
        .map(AttrValue::from)
        .unwrap_or_default()
}
