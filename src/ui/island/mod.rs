//! Islands: parts that are hydrated after their page, each in a turn of its own. Between turns a reader is heard.
//!
//! Yew hydrates all of a page in one go. So an island is an app of its own: to its page it is a static part, of which
//! Yew is told nothing but the top element, and in that element the island is hydrated when its turn comes. Its page
//! gives it whatever it would give to any part, and ends it. On a page that is drawn afresh it is a part like any other.
//!
//! It is given values and no handle of a state: a handle tells what is there by now, and what the host drew is older.

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

/// What an island is made of: a part, and the element around it.
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

/// One of a list of islands, by its number, in an element of this tag and with this id.
pub fn island<P: PartialEq + 'static>(
    number: u8,
    outer: &'static str,
    id: String,
    properties: P,
    draw: Draw<P>,
) -> Html {
    keyed(number, Part { outer, id, given: Given::new(properties, draw) }, turns::draw)
}
