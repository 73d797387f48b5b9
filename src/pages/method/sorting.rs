//! How the text is divided into measures, how they are tagged, and what each tag means.

use crate::pages::pieces::{definition, heading, paragraph};
use crate::plan::{self, Axis, Tag};
use crate::ui::element::{Element, element};

/// The section of the method page.
pub(super) fn sorting() -> Element {
    let mut words = element("section")
        .set("aria-labelledby", "sorting")
        .with(heading("sorting", "8. How measures are told apart and sorted"))
        .with(paragraph(
            "A measure is one action: a new verb, or a plainly different object, begins a new one; a list under one verb stays one. Parts III to VI hold 573 measures in 291 sentences, and each of the 28 projects begins with a sentence that we count as one more. Another careful reader may count somewhat more or fewer. Each measure stands for a numbered sentence of the item that its id names.",
        ))
        .with(paragraph(
            "All sorting is our reading. A measure has one action and one strength; of the other lists it has what the plan names for it, and nothing where the plan names nothing. Strength goes from the loosest commitment to the firmest.",
        ))
        .with(list("Families of action", plan::families()));
    for axis in Axis::ALL {
        words = words.with(list(axis.name(), axis.tags()));
    }
    words
}

fn list(name: &'static str, tags: &'static [Tag]) -> Element {
    let means = |tag: &'static Tag| definition(tag.name, element("dd").text(tag.says));
    element("details")
        .with(element("summary").text(name))
        .with(element("dl.kinds").each(tags.iter().map(means)))
}
