//! Measures in lists: the map, enlarged.

use super::pieces::{link, marked};
use crate::filter::{Facet, Filter};
use crate::plan::{Axis, MeasureRef, NodeRef, families};
use crate::route::{Place, Route, with_field};
use crate::search::Marks;
use crate::ui::bands::FAMILIES;
use crate::ui::element::{Element, element};

/// The measures of an item of the outline, each with its anchor and its tags.
pub(super) fn list(measures: &[MeasureRef], marks: &Marks) -> Element {
    element("ol.measures").each(measures.iter().map(|measure| full(*measure, marks)))
}

/// A measure in full, on the page of its item.
fn full(measure: MeasureRef, marks: &Marks) -> Element {
    let id = measure.id();
    let locator = match measure.sentence {
        0 => element("span.locator").text("title sentence"),
        number => element("span.locator").text("sentence ").number(number.into()),
    };
    let letter = element("a.letter")
        .put("href", Place::from(measure).href())
        .set("data-copy", "")
        .with(element("span.unseen").text("Copy the link to "))
        .words(id.clone());
    let mut tags = element("p.tags").with(letter);
    for axis in Axis::ALL {
        for (at, tag) in axis.tags().iter().enumerate() {
            if measure.mask(axis) & (1 << at) != 0 {
                let tag = listed(Facet::Tags(axis), at).text(tag.name);
                tags = tags.with(tag.set("data-axis", axis.id()));
            }
        }
    }
    band("li.measure", measure)
        .put("id", id)
        .with(marked(element("p.says"), measure.says(), marks))
        .with(tags.with(locator))
}

/// A measure in short, with a link to the full one.
pub(super) fn short(measure: MeasureRef, marks: &Marks) -> Element {
    let words = marked(element("span.says"), measure.says(), marks);
    band("li.measure", measure).with(link(place(measure, marks)).with(words).with(line(measure)))
}

/// A measure for paper, without controls.
pub(super) fn plain(measure: MeasureRef) -> Element {
    band("li.measure", measure)
        .put("id", measure.id())
        .with(element("p.says").text(measure.says()))
        .with(line(measure))
}

/// A measure's action, its id, and its other tags.
fn line(measure: MeasureRef) -> Element {
    let mut line = element("span.tags")
        .with(element("b").text(measure.tags(Axis::Action).next().map_or("", |tag| tag.name)))
        .with(element("span").words(measure.id()));
    for axis in [Axis::Right, Axis::Actor] {
        for tag in measure.tags(axis) {
            line = line.with(element("span").text(tag.name));
        }
    }
    line
}

/// Measures in short; `None` if there are none.
pub(super) fn short_list(measures: &[MeasureRef]) -> Option<Element> {
    let list = element("ol.measures");
    (!measures.is_empty())
        .then(|| list.each(measures.iter().map(|measure| short(*measure, &Marks::default()))))
}

/// A link to the full measure; what the reader searched for stays marked there.
fn place(measure: MeasureRef, marks: &Marks) -> Place {
    Place { query: with_field("", "q", marks.asked()), ..measure.into() }
}

/// An element whose edge has the colour of a measure's family.
fn band(tag: &'static str, measure: MeasureRef) -> Element {
    element(tag).set("data-family", FAMILIES[measure.family()])
}

/// A link to all measures with one tag.
fn listed(facet: Facet, at: usize) -> Element {
    link(Place { query: Filter::only(facet, at).write(), ..Route::Measures.into() })
}

/// A number of measures in words: “12 measures”.
pub(super) fn count(count: usize) -> String {
    [&*count.to_string(), if count == 1 { " measure" } else { " measures" }].concat()
}

/// How many measures there are of each action, in one line: “3 build, 4 enforce, 1 study.”
pub(super) fn summary(measures: &[MeasureRef]) -> String {
    let mut line = String::new();
    for (at, action) in Axis::Action.tags().iter().enumerate() {
        let count = measures.iter().filter(|measure| measure.action() == at).count();
        if count > 0 {
            if !line.is_empty() {
                line.push_str(", ");
            }
            line.push_str(&count.to_string());
            line.push(' ');
            line.push_str(&action.name.to_ascii_lowercase());
        }
    }
    line.push('.');
    line
}

/// How many measures there are of each family, by its index.
pub(super) fn by_family(measures: impl Iterator<Item = MeasureRef>) -> Vec<u16> {
    let mut counts = vec![0; families().len()];
    for measure in measures {
        counts[measure.family()] += 1;
    }
    counts
}

/// The measures of a node and of all nodes under it.
pub(super) fn all_of(node: NodeRef) -> Vec<MeasureRef> {
    node.all_measures().collect()
}
