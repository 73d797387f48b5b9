//! Parts of a page that stand as they were printed until something in them changes.
//!
//! Taking over a page, Yew draws all of it once more and walks through it to find every element again. Most of a page
//! neither hears anything nor changes: the map, a list of measures, the ground of a chart. Such a part is left alone:
//! Yew is told of its top elements only, as of text that somebody else has made, and the first change draws it.

use super::component::{Draw, Given, of_kind};
use super::element::element;
use std::cell::Cell;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// Around what is printed so, in the page as Yew writes it; [`leave`] puts Yew's own marks in its place.
const AROUND: &str = "printed-part";

thread_local! {
    /// Whether what is drawn stands in the page already.
    static TAKING_OVER: Cell<bool> = const { Cell::new(false) };
}

/// Says whether what is drawn from now on stands in the page already, as the host has drawn it.
pub fn taking_over(it_does: bool) {
    TAKING_OVER.set(it_does);
}

/// Has the printed parts of a page left alone when it is taken over.
#[cfg(feature = "ssr")]
#[must_use]
pub fn leave(page: &str) -> String {
    page.replace(&format!("<{AROUND}>"), "<!--<#>-->")
        .replace(&format!("</{AROUND}>"), "<!--</#>-->")
}

/// Whether what is drawn now stands in the page already.
pub(super) fn is_taken_over() -> bool {
    TAKING_OVER.get()
}

/// A part as the host writes it.
pub(super) fn around(part: Html) -> Html {
    Html::from(element(AROUND).html(part))
}

/// The same part as it is found in a page that is taken over.
pub(super) fn left() -> Html {
    // These words are compared and never written: only what is made while a page is taken over comes here.
    VNode::from_html_unchecked(AttrValue::Static(AROUND))
}

/// A part with nothing in it that hears or holds anything: what its properties make, or what is printed of them.
pub fn printed<P: PartialEq + 'static>(properties: P, draw: Draw<P>) -> Html {
    of_kind(draw as usize, Given::new(properties, draw), draw_printed)
}

/// One for all that is printed, whatever its properties.
fn draw_printed(given: &Given, context: &mut HookContext) -> Html {
    if cfg!(feature = "ssr") {
        return around(given.draw(context));
    }
    let stands = use_mut_ref(|| is_taken_over().then(|| given.clone())).run(context);
    // Drawn once, a part is Yew's from then on.
    if stands.borrow().as_ref() == Some(given) {
        return left();
    }
    stands.take();
    given.draw(context)
}
