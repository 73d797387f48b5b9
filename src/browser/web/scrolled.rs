//! How far each page was scrolled, to restore it when the reader comes back.

use super::{after_paint, document, window};
use crate::browser::Scrolled;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, NodeList};
use yew::Callback;

/// Rows that get their height only once they are in sight (`style/explorer.css`).
const ROWS: &str = ".explorer .measures > li";

thread_local! {
    /// By the number of the history entry.
    static SCROLLED: RefCell<Vec<(u32, Scrolled)>> = const { RefCell::new(Vec::new()) };
}

/// Notes how far the page of an entry is scrolled.
pub(super) fn remember(entry: u32) {
    let Some(y) = window().and_then(|window| window.scroll_y().ok()) else { return };
    let row = rows().and_then(|rows| {
        let mut places = (0..rows.length()).filter_map(|at| Some((at, place(&rows, at)?)));
        let first = places.find(|(_, place)| place.bottom() > 0.0);
        first.map(|(at, place)| (at, place.top()))
    });
    let focused = document().and_then(|document| document.active_element());
    let link = focused.filter(|element| element.has_attribute("href")).and_then(|element| {
        let links = links()?;
        (0..links.length())
            .find(|at| links.get(*at).is_some_and(|link| link.is_same_node(Some(&element))))
    });
    SCROLLED.with_borrow_mut(|scrolled| {
        scrolled.retain(|(of, _)| *of != entry);
        scrolled.push((entry, Scrolled { y, row, link }));
    });
}

/// The link by which the reader left a page.
pub(super) fn left(scrolled: Scrolled) -> Option<Element> {
    links()?.get(scrolled.link?)?.dyn_into().ok()
}

fn links() -> Option<NodeList> {
    document()?.query_selector_all("a[href]").ok()
}

/// How far the page of an entry was scrolled.
pub(super) fn of(entry: u32) -> Option<Scrolled> {
    SCROLLED.with_borrow(|all| all.iter().find(|(of, _)| *of == entry).map(|(_, it)| *it))
}

/// The highest known number.
pub(super) fn highest() -> u32 {
    SCROLLED.with_borrow(|all| all.iter().map(|(entry, _)| *entry).max().unwrap_or(0))
}

/// Scrolls the open page to where it was.
pub(super) fn restore(scrolled: Scrolled) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, scrolled.y);
    }
    if let Some((row, top)) = scrolled.row {
        put(row, top);
        // By then rows just above have been laid out, and not every browser makes up for it.
        after_paint(Callback::from(move |()| put(row, top)));
    }
}

/// Scrolls until a row begins this far below the window's top.
fn put(row: u32, top: f64) {
    if let (Some(window), Some(place)) = (window(), rows().and_then(|rows| place(&rows, row))) {
        window.scroll_by_with_x_and_y(0.0, place.top() - top);
    }
}

fn rows() -> Option<NodeList> {
    document()?.query_selector_all(ROWS).ok()
}

fn place(rows: &NodeList, at: u32) -> Option<DomRect> {
    Some(rows.get(at)?.dyn_into::<Element>().ok()?.get_bounding_client_rect())
}
