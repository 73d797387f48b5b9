//! Parts of a page that are changed without drawing the page anew: while a lever moves, nothing else is touched.

use super::document;
use js_sys::JsString;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

// Bringing a text over takes longer than writing it into the page. So names are brought once, and all values of a move
// in one text.
#[wasm_bindgen]
extern "C" {
    /// An element that takes texts which are in the browser already.
    #[wasm_bindgen(extends = Element)]
    type Named;

    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set(this: &Named, name: &JsValue, value: &JsValue);

    /// A text of the page that does.
    #[wasm_bindgen(extends = Node)]
    type Words;

    #[wasm_bindgen(method, setter, js_name = nodeValue)]
    fn say(this: &Words, value: &JsValue);
}

/// Stands between values on their way; in none of them.
const BETWEEN: &str = "\n";

/// Elements of the page by their `data-part`, in the order in which they were asked for, each with one thing to change.
pub struct Parts(Vec<Part>);

struct Part {
    place: Place,
    /// What was last written; nothing is written twice.
    last: String,
}

enum Place {
    /// An attribute of an element.
    Attribute(Named, JsValue),
    /// A text that is there, so that whoever put it there still knows it.
    Text(Words),
    Nowhere,
}

impl Parts {
    /// The text of an element, in place of an attribute.
    pub const TEXT: &'static str = "";

    /// Finds them: the name of each, and the attribute that will be changed.
    pub fn find(names: &[(String, &'static str)]) -> Self {
        let found = document().and_then(|d| d.query_selector_all("[data-part]").ok());
        let mut elements = Vec::new();
        for at in 0..found.as_ref().map_or(0, web_sys::NodeList::length) {
            let node = found.as_ref().and_then(|found| found.get(at));
            if let Some(element) = node.and_then(|node| node.dyn_into::<Element>().ok())
                && let Some(name) = element.get_attribute("data-part")
            {
                elements.push((name, element));
            }
        }
        let mut attributes: Vec<(&str, JsValue)> = Vec::new();
        let mut text_of = |attribute: &'static str| {
            if let Some((_, known)) = attributes.iter().find(|(name, _)| *name == attribute) {
                return known.clone();
            }
            let new = JsValue::from_str(attribute);
            attributes.push((attribute, new.clone()));
            new
        };
        let part = |(name, attribute): &(String, &'static str)| {
            let element = elements.iter().find(|(found, _)| found == name);
            let place = match element.map(|(_, element)| element.clone()) {
                Some(element) if *attribute == Self::TEXT => element
                    .first_child()
                    .map_or(Place::Nowhere, |text| Place::Text(text.unchecked_into())),
                Some(element) => Place::Attribute(element.unchecked_into(), text_of(attribute)),
                None => Place::Nowhere,
            };
            Part { place, last: String::new() }
        };
        Self(names.iter().map(part).collect())
    }

    /// Says what each shows already.
    pub fn showing(&mut self, values: Vec<String>) {
        for (part, value) in self.0.iter_mut().zip(values) {
            part.last = value;
        }
    }

    /// Writes the values that are new.
    pub fn write(&mut self, values: Vec<String>) {
        let mut text = String::with_capacity(2_000);
        let mut changed = Vec::with_capacity(self.0.len());
        for (part, value) in self.0.iter_mut().zip(values) {
            if part.last != value {
                if !changed.is_empty() {
                    text.push_str(BETWEEN);
                }
                text.push_str(&value);
                part.last = value;
                changed.push(&part.place);
            }
        }
        let values = JsString::from(text).split(BETWEEN);
        for (place, value) in changed.into_iter().zip(values.iter()) {
            match place {
                Place::Attribute(element, name) => element.set(name, &value),
                Place::Text(text) => text.say(&value),
                Place::Nowhere => {}
            }
        }
    }
}
