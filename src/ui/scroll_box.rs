//! A box in which something wide scrolls by itself.

use super::element::{Element, element};
use yew::Html;

/// Scrolls what is wider than the page, also by key. The label says what scrolls.
pub fn scroll_box(label: &'static str, wide: Html) -> Html {
    scrolling(label).html(wide).into()
}

/// The box with nothing in it yet.
#[inline(never)]
pub fn scrolling(label: &'static str) -> Element {
    element("div.scroll-box").set("role", "region").set("tabindex", "0").set("aria-label", label)
}
