//! A box in which something wide scrolls by itself.

use yew::prelude::*;

/// What [`ScrollBox`] is given.
#[derive(Properties, PartialEq)]
pub struct ScrollBoxProps {
    /// What is in it, for those who reach it by key and need to know what scrolls.
    pub label: AttrValue,
    /// What is in it.
    pub children: Html,
}

/// Scrolls what is wider than the page, also by key.
#[component]
pub fn ScrollBox(props: &ScrollBoxProps) -> Html {
    html! {
        <div class="scroll-box" role="region" tabindex="0" aria-label={props.label.clone()}>
            { props.children.clone() }
        </div>
    }
}
