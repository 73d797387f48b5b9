//! The pages before and after, at the end of the text.

use crate::plan::NodeRef;
use crate::route::{Route, href, neighbours};
use yew::prelude::*;

/// Links to the pages before and after a node in reading order.
pub fn links(node: NodeRef) -> Html {
    let (before, after) = neighbours(Route::Node(node));
    html! {
        <nav class="neighbours" aria-label="Before and after">
            { for before.map(|to| link(to, "prev", "Before", "[")) }
            { for after.map(|to| link(to, "next", "Next", "]")) }
        </nav>
    }
}

fn link(to: Route, rel: &'static str, word: &'static str, key: &'static str) -> Html {
    let name = match to {
        Route::Node(node) => node.heading(),
        _ => "The plan from the top",
    };
    html! {
        <a href={href(to)} {rel}>
            <span class="kicker">{ word }<kbd>{ key }</kbd></span>
            <span>{ name }</span>
        </a>
    }
}
