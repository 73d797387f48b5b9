//! Sharing a link: by the clipboard, or by the device's own menu.

use super::call::{method, text_of, when};
use super::panels::say;
use super::window;
use crate::browser::Shared;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

/// Whether this browser offers the device's share menu.
pub fn can_share() -> bool {
    window().is_some_and(|w| method(&w.navigator(), "share").is_some())
}

/// Opens the device's share menu for a link. Browsers allow this only on a click or key press.
pub fn share(title: &str, url: &str, ended: Callback<Shared>) {
    let data = Object::new();
    for (name, text) in [("title", title), ("url", url)] {
        let _ = Reflect::set(&data, &JsValue::from_str(name), &JsValue::from_str(text));
    }
    let menu = window()
        .map(|w| w.navigator())
        .and_then(|navigator| method(&navigator, "share")?.call1(&navigator, &data).ok());
    let Some(menu) = menu else {
        ended.emit(Shared::Refused);
        return;
    };
    let broken = ended.clone();
    when(
        &menu,
        move |_| ended.emit(Shared::Done),
        move |error| {
            let is_dismissed = text_of(&error, "name").as_deref() == Some("AbortError");
            broken.emit(if is_dismissed { Shared::Dismissed } else { Shared::Refused });
        },
    );
}

/// Copies a link and reports whether that worked.
pub fn copy(link: &str) {
    const REFUSED: &str = "This browser does not let us copy. The link is in the address bar.";
    // Only pages that came safely have a clipboard.
    let clipboard = window()
        .and_then(|w| Reflect::get(&w.navigator(), &JsValue::from_str("clipboard")).ok())
        .and_then(|clipboard| clipboard.dyn_into::<web_sys::Clipboard>().ok());
    match clipboard {
        Some(clipboard) => {
            when(&clipboard.write_text(link), |_| say("Link copied."), |_| say(REFUSED));
        }
        None => say(REFUSED),
    }
}
