//! Static parts: parts of a page that stay as the host drew them until something in them changes.
//!
//! To hydrate a page, Yew draws all of it again and walks through it to find every element. Most of a page neither
//! listens to anything nor changes: the map, a list of measures, the ground of a chart. Such a part is left alone: Yew
//! is told only of its top elements, as if they were raw HTML made by someone else, and the first change draws it.

use super::component::{Draw, Given, of_kind};
use super::element::element;
use std::cell::Cell;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// The tag around a static part in the page as Yew writes it; [`leave`] replaces it with Yew's own markers.
const AROUND: &str = "static-part";

thread_local! {
    /// Whether the page is being hydrated.
    static HYDRATING: Cell<bool> = const { Cell::new(false) };
}

/// Sets whether what is drawn from now on is in the page already, as the host drew it.
pub fn set_hydrating(hydrating: bool) {
    HYDRATING.set(hydrating);
}

/// Marks the static parts of a page so that hydration leaves them alone.
#[cfg(feature = "ssr")]
#[must_use]
pub fn leave(page: &str) -> String {
    page.replace(&format!("<{AROUND}>"), "<!--<#>-->")
        .replace(&format!("</{AROUND}>"), "<!--</#>-->")
}

/// Whether what is drawn now is in the page already.
pub(super) fn is_hydrating() -> bool {
    HYDRATING.get()
}

/// A static part as the host writes it.
pub(super) fn around(part: Html) -> Html {
    Html::from(element(AROUND).html(part))
}

/// The same part as hydration finds it in the page.
pub(super) fn left() -> Html {
    // These words are compared and never written: only what is made while a page is hydrated comes here.
    VNode::from_html_unchecked(AttrValue::Static(AROUND))
}

/// A part without listeners or state: drawn from its properties, or left as the host drew it.
pub fn static_part<P: PartialEq + 'static>(properties: P, draw: Draw<P>) -> Html {
    of_kind(draw as usize, Given::new(properties, draw), draw_static)
}

/// One function for all static parts, whatever their properties.
fn draw_static(given: &Given, context: &mut HookContext) -> Html {
    if cfg!(feature = "ssr") {
        return around(given.draw(context));
    }
    let stands = use_mut_ref(|| is_hydrating().then(|| given.clone())).run(context);
    // Drawn once, a part is Yew's from then on.
    if stands.borrow().as_ref() == Some(given) {
        return left();
    }
    stands.take();
    given.draw(context)
}
