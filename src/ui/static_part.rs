//! Static parts: parts of a page that stand as the host drew them until something in them changes.
//!
//! Hydrating a page, Yew draws all of it once more and walks through it to find every element again. Most of a page
//! neither hears anything nor changes: the map, a list of measures, the ground of a chart. Such a part is left alone:
//! Yew is told of its top elements only, as of text that somebody else has made, and the first change draws it.

use super::component::{Draw, Given, of_kind};
use super::element::element;
use std::cell::Cell;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// Around a static part, in the page as Yew writes it; [`leave`] puts Yew's own marks in its place.
const AROUND: &str = "static-part";

thread_local! {
    /// Whether what is drawn stands in the page already.
    static HYDRATING: Cell<bool> = const { Cell::new(false) };
}

/// Says whether what is drawn from now on stands in the page already, as the host has drawn it.
pub fn set_hydrating(hydrating: bool) {
    HYDRATING.set(hydrating);
}

/// Has the static parts of a page left alone when it is hydrated.
#[cfg(feature = "ssr")]
#[must_use]
pub fn leave(page: &str) -> String {
    page.replace(&format!("<{AROUND}>"), "<!--<#>-->")
        .replace(&format!("</{AROUND}>"), "<!--</#>-->")
}

/// Whether what is drawn now stands in the page already.
pub(super) fn is_hydrating() -> bool {
    HYDRATING.get()
}

/// A part as the host writes it.
pub(super) fn around(part: Html) -> Html {
    Html::from(element(AROUND).html(part))
}

/// The same part as it is found in a page that is hydrated.
pub(super) fn left() -> Html {
    // These words are compared and never written: only what is made while a page is hydrated comes here.
    VNode::from_html_unchecked(AttrValue::Static(AROUND))
}

/// A part with nothing in it that hears or holds anything: what its properties make, or what the host has made of them.
pub fn static_part<P: PartialEq + 'static>(properties: P, draw: Draw<P>) -> Html {
    of_kind(draw as usize, Given::new(properties, draw), draw_static)
}

/// One for all static parts, whatever their properties.
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
