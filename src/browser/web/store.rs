//! The device's storage, which keeps texts under keys from one visit to the next.

use super::call::text_of;
use super::{Listener, window};
use crate::browser::StoreTrouble;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Storage, StorageEvent};
use yew::Callback;

/// The code of the error that [`is_full`] looks for, where browsers have no name for it.
const QUOTA: f64 = 22.0;

fn storage() -> Result<Storage, StoreTrouble> {
    // To ask for it is refused where cookies are; elsewhere there is none.
    window().and_then(|w| w.local_storage().ok().flatten()).ok_or(StoreTrouble::Blocked)
}

/// The text stored under a key, if there is one.
///
/// # Errors
///
/// If the browser does not let this page read anything.
pub fn kept(key: &str) -> Result<Option<String>, StoreTrouble> {
    storage()?.get_item(key).map_err(|_| StoreTrouble::Blocked)
}

/// Stores a text under a key, replacing the one before.
///
/// # Errors
///
/// If the browser does not let this page store anything, or nothing more. The text before stays.
pub fn keep(key: &str, text: &str) -> Result<(), StoreTrouble> {
    storage()?
        .set_item(key, text)
        .map_err(|error| if is_full(&error) { StoreTrouble::Full } else { StoreTrouble::Blocked })
}

fn is_full(error: &JsValue) -> bool {
    let name = text_of(error, "name");
    matches!(name.as_deref(), Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED"))
        || Reflect::get(error, &JsValue::from_str("code")).is_ok_and(|code| code == QUOTA)
}

/// The stored keys with this beginning, in alphabetical order.
pub fn keys(prefix: &str) -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or(0);
    let all = (0..count).filter_map(|at| storage.key(at).ok().flatten());
    let mut keys: Vec<String> = Vec::new();
    // Browsers give them in no order in particular. They are few: a sort of std's would be longer than this.
    for key in all.filter(|key| key.starts_with(prefix)) {
        let place = keys.iter().position(|other| *other > key).unwrap_or(keys.len());
        keys.insert(place, key);
    }
    keys
}

/// Listens for another tab of this site that changes the text under a key, or clears the storage.
pub fn on_kept_elsewhere(key: &'static str, heard: Callback<()>) -> Option<Listener> {
    Some(Listener::new(window()?.into(), &["storage"], move |event| {
        let changed = event.dyn_ref::<StorageEvent>().map(StorageEvent::key);
        if changed.is_some_and(|changed| changed.is_none_or(|changed| changed == key)) {
            heard.emit(());
        }
    }))
}
