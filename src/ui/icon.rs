//! The few drawn signs. All are decoration: the control that holds one has a name in words.

use yew::prelude::*;

fn sign(paths: Html) -> Html {
    html! {
        <svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">{ paths }</svg>
    }
}

/// The mark of the site: bands, each of them a measure.
pub fn mark() -> Html {
    html! {
        <svg class="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path class="f1" d="M0 1h20v3H0z" />
            <path class="f2" d="M0 5h20v3H0z" />
            <path class="f3" d="M0 9h20v3H0z" />
            <path class="f4" d="M0 13h20v3H0z" />
            <path class="f5" d="M0 17h20v3H0z" />
        </svg>
    }
}

/// Light and dark.
pub fn theme() -> Html {
    sign(html! {
        <>
            <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="1.8" />
            <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
        </>
    })
}

/// An arrow that turns back.
pub fn undo() -> Html {
    sign(html! { <path class="line" d="M7 3.5 3 7.5l4 4M3.5 7.5h8.2a4.4 4.4 0 0 1 0 8.8H8.5" /> })
}

/// An arrow that turns forward.
pub fn redo() -> Html {
    sign(html! { <path class="line" d="m13 3.5 4 4-4 4M16.5 7.5H8.3a4.4 4.4 0 0 0 0 8.8h3.2" /> })
}

/// A circle with an arrow: back to what it follows.
pub fn follow() -> Html {
    sign(html! { <path class="line" d="M4.2 12.5A6.3 6.3 0 1 0 5 6M4.6 2.8V6.6h3.9" /> })
}

/// An arrow up or down.
pub fn chevron() -> Html {
    sign(html! { <path class="line" d="m4 13 6-6 6 6" /> })
}
