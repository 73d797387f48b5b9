//! A box in which something wide scrolls.

use super::element::{Element, element};
use yew::Html;

/// Scrolls what is wider than the page, also by keys. The label says what scrolls.
pub fn scroll_box(label: &'static str, wide: Html) -> Html {
    scrolling(label).html(wide).into()
}

/// The box with nothing in it yet: a table, say, that a reader may want to find among the regions of the page.
pub fn scrolling(label: &'static str) -> Element {
    empty("region", label)
}

/// The same for one of many, which would be lost among as many regions.
pub fn scrolling_group(label: &'static str) -> Element {
    empty("group", label)
}

#[inline(never)]
fn empty(role: &'static str, label: &'static str) -> Element {
    element("div.scroll-box").set("role", role).set("tabindex", "0").set("aria-label", label)
}
