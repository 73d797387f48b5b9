//! Parts of a page that are changed without drawing the page anew: while a lever moves, nothing else is touched.

use super::document;
use web_sys::Element;

/// Elements of the page by their `data-part`, in the order in which they were asked for, each with one thing to change.
pub struct Parts(Vec<Part>);

struct Part {
    element: Option<Element>,
    attribute: &'static str,
    /// What was last written; nothing is written twice.
    last: String,
}

impl Parts {
    /// The text of an element, in place of an attribute.
    pub const TEXT: &'static str = "";

    /// Finds them: the name of each, and the attribute that will be changed.
    pub fn find(names: &[(String, &'static str)]) -> Self {
        let found = document().and_then(|d| d.query_selector_all("[data-part]").ok());
        let mut elements = Vec::new();
        if let Some(found) = found {
            for at in 0..found.length() {
                if let Some(element) = found
                    .get(at)
                    .and_then(|node| wasm_bindgen::JsCast::dyn_into::<Element>(node).ok())
                    && let Some(name) = element.get_attribute("data-part")
                {
                    elements.push((name, element));
                }
            }
        }
        let part = |(name, attribute): &(String, &'static str)| Part {
            element: elements.iter().find(|(found, _)| found == name).map(|(_, e)| e.clone()),
            attribute,
            last: String::new(),
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
        for (part, value) in self.0.iter_mut().zip(values) {
            if part.last == value {
                continue;
            }
            if let Some(element) = &part.element {
                if part.attribute == Self::TEXT {
                    // The text that is there, so that whoever put it there still knows it.
                    match element.first_child() {
                        Some(text) => text.set_node_value(Some(&value)),
                        None => element.set_text_content(Some(&value)),
                    }
                } else {
                    let _ = element.set_attribute(part.attribute, &value);
                }
            }
            part.last = value;
        }
    }
}
