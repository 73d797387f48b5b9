//! A box in which something wide scrolls by itself.

use yew::prelude::*;

/// Scrolls what is wider than the page, also by key. The label says what scrolls.
pub fn scroll_box(label: &'static str, wide: Html) -> Html {
    html! {
        <div class="scroll-box" role="region" tabindex="0" aria-label={label}>{ wide }</div>
    }
}
