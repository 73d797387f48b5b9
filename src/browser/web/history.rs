//! Navigation: addresses, the history, links.

use super::panels::{close_all, fold};
use super::share::copy;
use super::{Listener, document, scrolled, soon, window};
use crate::browser::{Location, Scrolled, Travel};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, EventTarget, History, HtmlAnchorElement, HtmlElement, MouseEvent, ScrollRestoration,
};
use yew::Callback;

thread_local! {
    /// The number of the current history entry.
    static ENTRY: Cell<u32> = const { Cell::new(0) };
    /// The page that is shown.
    static SHOWN: RefCell<Location> = RefCell::new(Location::default());
    /// Whether all pages share one address, with their own behind a `#`.
    static BEHIND_HASH: Cell<bool> = const { Cell::new(false) };
    /// The callback for links.
    static LINKS: RefCell<Option<Callback<Location, bool>>> = const { RefCell::new(None) };
}

/// From now on addresses stand behind a `#`: this is the edition in one file.
pub fn put_behind_hash() {
    BEHIND_HASH.set(true);
}

fn is_behind_hash() -> bool {
    BEHIND_HASH.get()
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// The site's own address. It is read from the document, where the page's base is frozen; the base element's own
/// address would follow each move through the history.
///
/// In the edition in one file it is that file's address with a `#`, behind which its pages have theirs.
fn site() -> String {
    if is_behind_hash() {
        return [bare(&address()), "#"].concat();
    }
    let base = document().and_then(|d| d.base_uri().ok().flatten()).unwrap_or_default();
    bare(&base).split('?').next().unwrap_or_default().to_owned()
}

/// The full address of the open page.
fn address() -> String {
    window().and_then(|w| w.location().href().ok()).unwrap_or_default()
}

/// An address without its fragment.
fn bare(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// Where the reader is.
pub fn here() -> Location {
    location(&address()).unwrap_or_default()
}

/// A full address as a place within the site; `None` for one outside it.
fn location(address: &str) -> Option<Location> {
    let within = address.contains('#');
    // The one file itself opens on its first page.
    let address =
        if is_behind_hash() && !within { [address, "#"].concat() } else { address.to_owned() };
    let below = address.strip_prefix(&site())?;
    let (below, fragment) = below.split_once('#').unwrap_or((below, ""));
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    Some(Location { path: path.to_owned(), query: query.to_owned(), fragment: fragment.to_owned() })
}

/// Reduces `…/index.html` to its folder, which is the page's address.
pub fn drop_index() {
    let path = here().path;
    if let Some(folder) = path.strip_suffix("index.html") {
        let here = here();
        let query = if here.query.is_empty() { String::new() } else { format!("?{}", here.query) };
        let fragment =
            if here.fragment.is_empty() { String::new() } else { format!("#{}", here.fragment) };
        replace(&format!("{}{folder}{query}{fragment}", site()));
    }
}

/// The full address of a link, for sharing.
pub fn absolute_link(href: &str) -> String {
    // Relative to the site, as everywhere in the pages; the browser itself resolves against the base,
    // but history entries are resolved against the page.
    if href.contains("://") {
        return href.to_owned();
    }
    let below = if is_behind_hash() { href.trim_start_matches('#') } else { href };
    site() + below.trim_start_matches("./")
}

/// The next number for a history entry.
fn new_entry() -> u32 {
    scrolled::highest().max(ENTRY.get()) + 1
}

/// Adds an entry to the history and remembers how far the page was scrolled.
pub fn push(href: &str) {
    scrolled::remember(ENTRY.get());
    let entry = new_entry();
    if let Some(history) = history()
        && history
            .push_state_with_url(&JsValue::from(entry), "", Some(&absolute_link(href)))
            .is_ok()
    {
        ENTRY.set(entry);
    }
    SHOWN.set(here());
}

/// Changes the address of the open page.
pub fn replace(href: &str) {
    mark(Some(&absolute_link(href)));
}

/// The number that the current history entry carries.
fn entry_of_state() -> Option<u32> {
    history()?.state().ok()?.as_f64().map(|entry| entry as u32)
}

/// Numbers the current history entry, and changes its address if one is given.
fn mark(address: Option<&str>) {
    if let Some(history) = history() {
        // Refused after a hundred calls in half a minute by some browsers: the next one tells all.
        let _ = history.replace_state_with_url(&JsValue::from(ENTRY.get()), "", address);
    }
    SHOWN.set(here());
}

/// Listens to moves through the history.
pub fn on_travel(heard: Callback<Travel>) -> Option<Listener> {
    let target: EventTarget = window()?.into();
    SHOWN.set(here());
    // A page that is loaded again keeps its number: those of before the load are still about.
    ENTRY.set(entry_of_state().unwrap_or_default());
    // Slow for how little it does, so it has a turn of its own.
    soon(|| mark(None));
    Some(Listener::new(target, &["popstate", "pagehide"], move |event| {
        let Some(history) = history() else { return };
        if event.type_() == "pagehide" {
            // On coming back from another site, or reloading, the browser itself finds the place.
            let _ = history.set_scroll_restoration(ScrollRestoration::Auto);
            return;
        }
        let to = here();
        let shown = SHOWN.replace(to.clone());
        let same = to.path == shown.path && to.query == shown.query;
        let Some(entry) = entry_of_state() else {
            // An item of this page, to which the browser itself has gone.
            ENTRY.set(new_entry());
            mark(None);
            // In one file the browser knows no items.
            if !same || is_behind_hash() {
                heard.emit(Travel { to, scrolled: None });
            }
            return;
        };
        if to == shown && entry == ENTRY.get() {
            // Going to an item on arrival is told here too, after it is marked: nobody has moved.
            return;
        }
        // The page still shows what it showed: note how far before it changes.
        scrolled::remember(ENTRY.get());
        ENTRY.set(entry);
        heard.emit(Travel { to, scrolled: scrolled::of(entry) });
    }))
}

/// Listens to plain clicks on links into the site. The callback returns whether it takes the link.
///
/// One listener serves every link, so links are plain links and cost nothing.
pub fn on_link(heard: Callback<Location, bool>) -> Option<Listener> {
    let document = document()?;
    LINKS.with_borrow_mut(|links| *links = Some(heard.clone()));
    Some(Listener::new(document.into(), &["click"], move |event| {
        fold(event.target().and_then(|target| target.dyn_into().ok()).as_ref());
        let Some(click) = event.dyn_ref::<MouseEvent>().filter(|click| is_plain(click)) else {
            return;
        };
        let Some(link) = click
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href]").ok().flatten())
            .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())
        else {
            return;
        };
        if link.has_attribute("data-copy") {
            copy(&link.href());
            // The reader stays where the page is; a measure's own place is gone to below.
            if location(&link.href()).is_none_or(|to| to.fragment.is_empty()) {
                click.prevent_default();
                return;
            }
        }
        if link.target().is_empty() && !link.has_attribute("download") {
            let location = location(&link.href());
            // An item of the page that is open is the browser's to go to: it knows targets. In one file it knows none.
            let within = !is_behind_hash()
                && location.as_ref().is_some_and(|to| {
                    let here = here();
                    !to.fragment.is_empty() && to.path == here.path && to.query == here.query
                });
            if within {
                close_all();
                scrolled::remember(ENTRY.get());
            } else if location.is_some_and(|to| heard.emit(to)) {
                click.prevent_default();
            }
        }
    }))
}

/// Navigates as a link would.
pub fn follow(href: &str) {
    let heard = LINKS.with_borrow(Clone::clone);
    if let (Some(heard), Some(location)) = (heard, location(&absolute_link(href))) {
        heard.emit(location);
    }
}

/// Whether a click is meant to open its link here, and not in another tab, as a download or with a menu.
fn is_plain(click: &MouseEvent) -> bool {
    !(click.meta_key()
        || click.ctrl_key()
        || click.shift_key()
        || click.alt_key()
        || click.button() != 0
        || click.default_prevented())
}

/// Scrolls a page to its top, to where it was, or to an item on it, and moves the focus there.
pub fn arrive(fragment: &str, scrolled: Option<Scrolled>) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    if let Some(history) = history() {
        // The browser would scroll before the page is drawn.
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    close_all();
    let item = if fragment.is_empty() { None } else { document.get_element_by_id(fragment) };
    let heading = document.query_selector("main h1").ok().flatten();
    let left = scrolled.and_then(scrolled::left);
    let target = left.or_else(|| item.clone()).or(heading);
    if let Some(target) = target.and_then(|t| t.dyn_into::<HtmlElement>().ok()) {
        // What takes no focus by itself takes it now.
        if target.tab_index() < 0 {
            let _ = target.set_attribute("tabindex", "-1");
        }
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = target.focus_with_options(&options);
    }
    if item.is_some() && !is_behind_hash() {
        // Going to the fragment makes it the page's target, which a change of history alone does in few browsers.
        let _ = window.location().replace(&format!("{}#{fragment}", bare(&address())));
        mark(None);
    }
    match (scrolled, item) {
        (Some(scrolled), _) => scrolled::restore(scrolled),
        (None, Some(item)) if is_behind_hash() => item.scroll_into_view(),
        (None, Some(_)) => {}
        (None, None) => window.scroll_to_with_x_and_y(0.0, 0.0),
    }
}

/// Scrolls to an item that was not on the page yet when the browser looked for it: it was drawn since, or is named
/// behind the `#` of the one file.
pub fn arrive_late(fragment: &str) {
    let is_late = || matches!(document()?.query_selector(":target"), Ok(None)).then_some(());
    if !fragment.is_empty() && is_late().is_some() {
        arrive(fragment, None);
    }
}
