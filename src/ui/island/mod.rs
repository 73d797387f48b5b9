//! Islands: parts that are hydrated after their page, each in a turn of its own, so that the reader is heard between
//! turns.
//!
//! Yew hydrates a page all at once. So an island is a Yew app of its own. To its page it is a static part, of which Yew
//! knows only the top element; the island is hydrated inside that element when its turn comes. Its page passes it
//! properties like any other part, and ends it. On a page that is drawn afresh it is an ordinary part.
//!
//! It gets values and never a state handle: a handle gives the present state, and what the host drew is older.

#[cfg(not(target_arch = "wasm32"))]
mod host;
#[cfg(target_arch = "wasm32")]
mod turns;

#[cfg(not(target_arch = "wasm32"))]
use host as turns;
pub use turns::hydrate_waiting;

use super::component::{Draw, Given, drawn, keyed};
use super::element::{Element, element};
use yew::prelude::*;

/// The content of an island, and the element around it.
#[derive(PartialEq)]
struct Part {
    /// Its tag and classes.
    outer: &'static str,
    id: String,
    given: Given,
}

impl Part {
    fn whole(&self) -> Element {
        element(self.outer).put("id", self.id.clone()).html(drawn(&self.given))
    }
}

/// An island, with its number in a list of islands, in an element with these tag and classes and this id.
pub fn island<P: PartialEq + 'static>(
    number: u8,
    outer: &'static str,
    id: String,
    properties: P,
    draw: Draw<P>,
) -> Html {
    keyed(number, Part { outer, id, given: Given::new(properties, draw) }, turns::draw)
}
