//! What runs in a browser: its elements, focus, keys, colours and turns here, each larger topic in a file of its own.
//! `src/browser/host.rs` has a stand-in for every function that other rooms call.

mod call;
mod files;
mod history;
mod panels;
mod parts;
mod pointer;
mod scrolled;
mod share;
mod store;

pub use files::{chosen_file, print, save, save_png};
pub use history::{
    absolute_link, arrive, arrive_late, drop_index, follow, here, on_link, on_travel, push,
    put_behind_hash, replace,
};
pub use panels::{
    after_each_paint, after_paint, close_dialog, is_on_itself, open_dialog, picked, reveal, say,
    walk,
};
pub use parts::Parts;
pub use pointer::{grab, height_share, pasted, value_of};
pub use share::{can_share, copy, share};
pub use store::{keep, kept, keys, on_kept_elsewhere};

use super::Key;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Document, Element, Event, EventTarget, HtmlElement, HtmlInputElement, KeyboardEvent, Node,
    Window,
};
use yew::{AttrValue, Callback, FocusEvent, InputEvent};

const THEME: &str = "ip-plan.theme";
/// Where the device keeps whether keys act alone, and the attribute of the page that says so.
const KEYS: (&str, &str) = ("ip-plan.keys", "data-keys");

// Everything here runs in a window's page: a missing window or document is no state a reader can reach.
fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The element that pages are drawn in.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// A copy of the page's header bar, in an element of its own that is not in the page.
pub fn head_of(root: &Element) -> Option<Element> {
    let copy = document()?.create_element("div").ok()?;
    let all = root.child_nodes();
    // The first and the last are Yew's marks around all that it has drawn.
    for child in [0, 1, all.length().saturating_sub(1)] {
        copy.append_child(&all.item(child)?.clone_node_with_deep(true).ok()?).ok()?;
    }
    Some(copy)
}

/// A guard that ends a listener when it is dropped.
pub struct Listener {
    target: EventTarget,
    events: &'static [&'static str],
    heard: Closure<dyn FnMut(Event)>,
}

impl Listener {
    fn new(
        target: EventTarget,
        events: &'static [&'static str],
        heard: impl FnMut(Event) + 'static,
    ) -> Self {
        let heard = Closure::<dyn FnMut(Event)>::new(heard);
        for event in events {
            let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        }
        Self { target, events, heard }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        for event in self.events {
            let _ = self
                .target
                .remove_event_listener_with_callback(event, self.heard.as_ref().unchecked_ref());
        }
    }
}

/// Listens to keys that no field takes. The callback returns whether it used the key.
pub fn on_key(heard: Callback<Key, bool>) -> Option<Listener> {
    let document = document()?;
    Some(Listener::new(document.into(), &["keydown"], move |event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        let typing = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| takes_text(&element));
        let key = Key {
            name: event.key(),
            command: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
        };
        // A field takes all keys but the one that calls for the search.
        let taken = typing && !(key.command && key.name == "k");
        if taken || event.alt_key() || event.default_prevented() || panels::is_covered() {
            return;
        }
        // What speech input types, or a hand presses by mistake, is one sign.
        if !key.command && key.name.chars().count() == 1 && !keys_act_alone() {
            return;
        }
        if key.name == "Escape" && panels::fold(None) {
            return;
        }
        if heard.emit(key) {
            event.prevent_default();
        }
    }))
}

fn takes_text(element: &Element) -> bool {
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.type_() != "range",
        None => element.has_attribute("contenteditable") || element.tag_name() == "SELECT",
    }
}

/// Sets the title in the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The text of the field that an event comes from.
pub fn text(event: &InputEvent) -> AttrValue {
    value_of(event)
}

/// Whether the focus leaves the group of controls that it was in.
pub fn leaves(event: &FocusEvent) -> bool {
    // Yew hears all events at the root: the group is found from where the focus was.
    let group = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|element| element.closest("[role=group]").ok().flatten());
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    !group.zip(to).is_some_and(|(group, to)| group.contains(Some(&to)))
}

/// Focuses the element with this id and selects its text.
pub fn focus(id: &str) {
    let Some(element) = document().and_then(|d| d.get_element_by_id(id)) else { return };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
    // What is drawn takes the focus as well, by functions of the same names.
    let drawn = element.unchecked_ref::<HtmlElement>();
    if drawn.tab_index() < 0 {
        let _ = drawn.set_attribute("tabindex", "-1");
    }
    let _ = drawn.focus();
}

/// Sets the words in which screen readers speak a lever's value.
pub fn speak_of_lever(lever: &str, words: &str) {
    let query = ["[data-lever=", lever, "]"].concat();
    if let Some(Ok(Some(lever))) = document().map(|d| d.query_selector(&query)) {
        let _ = lever.set_attribute("aria-valuetext", words);
    }
}

/// Focuses the element with this id if nothing has the focus, because what had it is gone.
pub fn focus_if_lost(id: &str) {
    let focused = document().and_then(|d| d.active_element());
    if focused.is_none_or(|element| element.tag_name() == "BODY") {
        focus(id);
    }
}

/// Focuses the first of these elements that can take it, if a key pressed the focused control, or if that control is
/// gone or disabled. After a finger or mouse the focus stays where it is, and the page does not move under it.
pub fn focus_next(ids: &[&str]) {
    let focused = || document().and_then(|d| d.active_element());
    let stays = focused().is_some_and(|it| {
        it.tag_name() != "BODY"
            && !it.has_attribute("disabled")
            && !matches!(it.matches(":focus-visible"), Ok(true))
    });
    if !stays {
        let takes = |id: &&&str| {
            focus(id);
            focused().is_some_and(|it| it.id() == **id)
        };
        ids.iter().find(takes);
    }
}

/// A closure that reports once more how far the levers in an element were moved before the program listened; `None` if
/// they stand as printed.
pub fn moved_in(part: &Element) -> Option<impl FnOnce() + use<>> {
    let found = part.query_selector_all("input[data-lever]").ok()?;
    let moved: Vec<_> = (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into::<HtmlInputElement>().ok())
        .filter(|input| input.value() != input.default_value())
        .map(|input| (input.value(), input))
        .collect();
    (!moved.is_empty()).then_some(move || {
        for (value, input) in moved {
            input.set_value(&value);
            for event in ["input", "change"] {
                if let Ok(event) = Event::new(event) {
                    let _ = input.dispatch_event(&event);
                }
            }
        }
    })
}

/// What the reader typed into the page's search field before the program started.
pub fn typed_early() -> Option<String> {
    let field = document()?.query_selector("main input[type=search]").ok()??;
    let words = field.dyn_into::<HtmlInputElement>().ok()?.value();
    (!words.is_empty()).then_some(words)
}

/// Whether the page is shown in dark colours.
pub fn is_dark() -> bool {
    let theme = document()
        .and_then(|d| d.document_element())
        .and_then(|page| page.get_attribute("data-theme"));
    match theme.as_deref() {
        Some("dark") => true,
        Some("light") => false,
        _ => window()
            .and_then(|w| w.match_media("(prefers-color-scheme: dark)").ok().flatten())
            .is_some_and(|query| query.matches()),
    }
}

/// Shows the page in dark or light colours from now on, on this device.
pub fn set_dark(dark: bool) {
    let theme = if dark { "dark" } else { "light" };
    if let Some(page) = document().and_then(|d| d.document_element()) {
        let _ = page.set_attribute("data-theme", theme);
    }
    // Storage that is full or blocked only means that the next visit asks the system again.
    let _ = keep(THEME, theme);
}

/// Whether signs pressed without Ctrl act: what this page was told, or else what the device keeps.
pub fn keys_act_alone() -> bool {
    let told = document().and_then(|d| d.document_element()?.get_attribute(KEYS.1));
    told.or_else(|| kept(KEYS.0).ok().flatten()).as_deref() != Some("off")
}

/// Has them act from now on, or not, on this device.
pub fn let_keys_act_alone(act: bool) {
    let told = if act { "on" } else { "off" };
    if let Some(page) = document().and_then(|d| d.document_element()) {
        let _ = page.set_attribute(KEYS.1, told);
    }
    // As with the colours: where nothing can be kept it holds for this visit.
    let _ = keep(KEYS.0, told);
}

/// Runs something in a turn of its own, so that it does not add to the time for which the work before it blocks the
/// reader.
pub fn soon(then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let then = Closure::once_into_js(then);
        let _ = window.set_timeout_with_callback(then.unchecked_ref());
    }
}

/// Leaves the message of a panic for `src/browser/boot.js`, which goes on from there.
pub fn note_panic(panic: &str) {
    if let Some(page) = document().and_then(|d| d.document_element()) {
        let _ = page.set_attribute("data-panic", panic);
    }
}

/// Marks the page as hydrated: controls work from now on.
pub fn ready() {
    if let Some(page) = document().and_then(|d| d.document_element()) {
        let _ = page.set_attribute("data-app", "ready");
    }
}
