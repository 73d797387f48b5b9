//! Taking over a printed page, without going through what stands as it was printed.

use super::{document, window};
use crate::browser::STILL;
use js_sys::{Object, Reflect};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Node};

/// What Yew asks a node for, to go through all that is in it.
const CHILD: &str = "firstChild";

thread_local! {
    static TAKES_OVER: Cell<bool> = const { Cell::new(false) };
}

/// Runs something in a turn of its own, so that what went before it does not hold up a reader together with it.
pub fn soon(then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let then = Closure::once_into_js(then);
        let _ = window.set_timeout_with_callback(then.unchecked_ref());
    }
}

/// The page in this element is about to be taken over: what stands in it seems empty to Yew until [`taken_over`].
/// Nothing is moved for it, so the browser has nothing to lay out again.
pub fn take_over(root: &Element) {
    TAKES_OVER.set(true);
    let none = Object::new();
    // Of its own, the element has neither value; so both can be given and taken.
    let _ = Reflect::set(&none, &"value".into(), &JsValue::NULL);
    let _ = Reflect::set(&none, &"configurable".into(), &JsValue::TRUE);
    each_still(root, |part| {
        let _ = Reflect::define_property(part.unchecked_ref::<Object>(), &CHILD.into(), &none);
    });
}

/// Whether a printed page is just being taken over.
pub fn takes_over() -> bool {
    TAKES_OVER.get()
}

/// Every element tells again what is in it.
pub(super) fn taken_over() {
    if TAKES_OVER.replace(false)
        && let Some(page) = document().and_then(|document| document.document_element())
    {
        each_still(&page, |part| {
            let _ = Reflect::delete_property(part.unchecked_ref::<Object>(), &CHILD.into());
        });
    }
}

fn each_still(root: &Element, mut each: impl FnMut(&Node)) {
    let Ok(parts) = root.query_selector_all(&["[", STILL, "]"].concat()) else { return };
    for part in (0..parts.length()).filter_map(|at| parts.get(at)) {
        each(&part);
    }
}
