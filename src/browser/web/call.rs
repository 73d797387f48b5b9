//! Calls that not every browser supports, and calls that run later.

use super::window;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A function that not every browser has.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}

/// A text property that not every object has.
pub(super) fn text_of(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.as_string()
}

/// Continues when a promise is fulfilled or rejected. One of the two closures is never called, and stays in memory.
///
/// A plain call, because a promise's own methods would need closures that live as long as it does.
pub(super) fn when(
    promise: &JsValue,
    kept: impl FnOnce(JsValue) + 'static,
    broken: impl FnOnce(JsValue) + 'static,
) {
    if let Some(then) = method(promise, "then") {
        let (kept, broken) = (Closure::once_into_js(kept), Closure::once_into_js(broken));
        let _ = then.call2(promise, &kept, &broken);
    }
}

/// Runs something after a number of milliseconds.
pub(super) fn later(then: impl FnOnce() + 'static, milliseconds: i32) {
    if let Some(window) = window() {
        let then = Closure::once_into_js(then);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            then.unchecked_ref(),
            milliseconds,
        );
    }
}
