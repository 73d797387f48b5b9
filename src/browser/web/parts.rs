//! Parts of a page that change without a redraw of the page: while a lever moves, nothing else is touched.

use super::document;
use js_sys::Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

#[wasm_bindgen]
extern "C" {
    /// Writes texts into places, each into the attribute of its name or, without a name, as the text itself;
    /// [`BETWEEN`] separates the texts. Passing each over by itself would take longer than writing it, so
    /// `src/browser/boot.js` does it in one call.
    #[wasm_bindgen(js_name = writeParts)]
    fn write_parts(places: &Array, names: &Array, changed: &[u16], texts: &str);
}

/// Separates the texts in that call; occurs in none of them.
const BETWEEN: &str = "\n";

/// Elements of the page by their `data-part`, in the order asked for, each with one thing to change.
pub struct Parts {
    /// The elements or text nodes; null where there is none.
    places: Array,
    /// The attribute of each.
    names: Array,
    /// What was last written, so that nothing is written twice.
    last: Vec<String>,
}

impl Parts {
    /// Stands for the text of an element, instead of an attribute.
    pub const TEXT: &'static str = "";

    /// Finds parts by name, each with the attribute that will change.
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
        let (places, attributes) = (Array::new(), Array::new());
        for (name, attribute) in names {
            let element = elements.iter().find(|(found, _)| found == name);
            let place = element.and_then(|(_, element)| {
                // A text that is there, so that whoever put it there still knows it.
                if attribute.is_empty() {
                    element.first_child()
                } else {
                    Some(element.clone().into())
                }
            });
            places.push(&place.map_or(JsValue::NULL, Node::into));
            attributes.push(&JsValue::from_str(attribute));
        }
        Self { places, names: attributes, last: vec![String::new(); names.len()] }
    }

    /// Notes what each part shows already.
    pub fn showing(&mut self, values: Vec<String>) {
        self.last = values;
    }

    /// Forgets what the parts show.
    pub fn forget(&mut self) {
        self.last.fill(BETWEEN.to_owned());
    }

    /// Writes the new values of the parts `from` up to `until`; everything else stays as it is.
    pub fn write(&mut self, values: &[String], from: usize, until: usize) {
        let mut texts = String::with_capacity(4_000);
        let mut changed = Vec::with_capacity(values.len());
        let all = self.last.iter_mut().zip(values).enumerate();
        for (at, (last, value)) in all.take(until).skip(from) {
            if last != value {
                if !changed.is_empty() {
                    texts.push_str(BETWEEN);
                }
                texts.push_str(value);
                changed.push(at as u16);
                last.clone_from(value);
            }
        }
        if !changed.is_empty() {
            write_parts(&self.places, &self.names, &changed, &texts);
        }
    }
}
