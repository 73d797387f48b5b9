//! Handles that are dragged, and what fields and the clipboard give.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardEvent, Element, Event, PointerEvent};
use yew::AttrValue;

/// The control on which an event fell. Yew hears all events at the root, so its current target is of no use.
fn target(event: &Event) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Some(target.closest("[tabindex]").ok().flatten().unwrap_or(target))
}

/// Gives a pointer's moves to the handle on which it went down, wherever it goes, until it is let go.
pub fn grab(event: &PointerEvent) {
    if let Some(handle) = target(event) {
        // Refused only if the pointer is gone already.
        let _ = handle.set_pointer_capture(event.pointer_id());
    }
}

/// How high a pointer is in the box around its handle that a selector names: 0 at its bottom, 1 at its
/// top, beyond them outside. Nothing where there is no such box, or it has no height.
pub fn height_share(event: &PointerEvent, box_selector: &str) -> Option<f64> {
    let area = target(event)?.closest(box_selector).ok()??.get_bounding_client_rect();
    let share = (area.bottom() - f64::from(event.client_y())) / area.height();
    share.is_finite().then_some(share)
}

/// The text that a reader pastes.
pub fn pasted(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}

/// The value of the field or the list from which an event comes.
pub fn value_of(event: &Event) -> AttrValue {
    event
        .target()
        .and_then(|field| Reflect::get(&field, &JsValue::from_str("value")).ok()?.as_string())
        .map(AttrValue::from)
        .unwrap_or_default()
}
