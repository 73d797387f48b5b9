//! One result: where it leads, its name, and why it was found.

use crate::filter::Filter;
use crate::pages::measure;
use crate::pages::pieces::{chart_place, link, marked};
use crate::plan::{self, Level};
use crate::route::{Place, Route, with_field};
use crate::search::{Answer, Entry, Group, Hit, Marks};
use crate::ui::element::{Element, element};
use crate::words::value;

/// The groups with results, the one with the best result first, each in order of rank.
pub(super) fn grouped(hits: &[Hit]) -> Vec<(Group, Vec<Entry>)> {
    let mut groups: Vec<(Group, Vec<Entry>)> = Vec::with_capacity(Group::ALL.len());
    for hit in hits {
        let group = hit.entry.group();
        match groups.iter_mut().find(|(other, _)| *other == group) {
            Some((_, entries)) => entries.push(hit.entry),
            None => groups.push((group, vec![hit.entry])),
        }
    }
    groups
}

/// Where a result leads, with the marks of the search.
pub(super) fn place(entry: Entry, marks: &Marks) -> Place {
    let place: Place = match entry {
        Entry::Node(node) => node.into(),
        Entry::Measure(measure) => measure.into(),
        Entry::Indicator(indicator) => return Route::Indicator(indicator.number).into(),
        Entry::Entity(entity) => entity.into(),
        Entry::Term(term) => term.into(),
        Entry::Figure(figure) => Place { fragment: figure.id.to_owned(), ..figure.node.into() },
        Entry::Choice(facet, at) => {
            return Place { query: Filter::only(facet, at).write(), ..Route::Measures.into() };
        }
    };
    let asked = if marks.is_empty() { "" } else { marks.asked() };
    Place { query: with_field("", "q", asked), ..place }
}

/// A link to a result: its id, its name with hits marked, and what it is.
pub(super) fn row(entry: Entry, marks: &Marks) -> Element {
    let mut name = marked(element("span.name"), entry.name(), marks);
    if let Some(why) = entry.why(marks) {
        name = name.with(marked(element("span.why"), why, marks));
    }
    link(place(entry, marks))
        .with(element("span.code").words(code(entry)))
        .with(name)
        .with(element("span.context").words(context(entry)))
}

fn code(entry: Entry) -> String {
    match entry {
        Entry::Node(node) if node.level == Level::SpecialColumn => {
            ["Col. ", &node.number.to_string()].concat()
        }
        Entry::Node(node) => node.id.to_owned(),
        Entry::Measure(measure) => measure.id(),
        Entry::Indicator(indicator) => indicator.number.to_string(),
        Entry::Choice(facet, _) => facet.name().to_owned(),
        Entry::Figure(figure) => figure.printed.to_owned(),
        Entry::Entity(_) | Entry::Term(_) => String::new(),
    }
}

fn context(entry: Entry) -> String {
    match entry {
        Entry::Node(node) => match measure::all_of(node).len() {
            0 => String::new(),
            count => measure::count(count),
        },
        Entry::Measure(measure) => {
            measure.tags(plan::Axis::Action).next().map_or("", |tag| tag.name).to_owned()
        }
        Entry::Indicator(indicator) => value::from_to(indicator),
        Entry::Entity(entity) => plan::entity_kinds()[entity.kind].name.to_owned(),
        Entry::Term(_) => "Term".to_owned(),
        Entry::Figure(figure) => figure.unit.to_owned(),
        Entry::Choice(facet, at) => {
            measure::count(plan::measures().filter(|m| facet.mask(*m) & (1 << at) != 0).count())
        }
    }
}

/// The actions for a found indicator.
pub(super) fn action(hits: &[Hit]) -> Option<(Element, String)> {
    let indicator = hits.iter().find_map(|hit| match hit.entry {
        Entry::Indicator(indicator) => Some(indicator),
        _ => None,
    })?;
    let place = chart_place(indicator.number);
    let href = place.href();
    let link = link(place)
        .with(element("span.code").text("↵"))
        .with(element("span.name").text("Try another pace: ").text(indicator.title))
        .with(element("span.context").text("Open What-if"));
    Some((link, href))
}

/// The number of results, in words.
pub(super) fn count(found: usize) -> String {
    [&*found.to_string(), if found == 1 { " result" } else { " results" }].concat()
}

/// The same for screen readers while the reader types, with the content of the remark below.
pub(super) fn told(status: Element, asked: &str, answer: &Answer) -> Element {
    let status = status.set("role", "status");
    let but = but(answer);
    match answer.hits.len() {
        _ if asked.trim().is_empty() => status,
        0 => status.text("No results"),
        found if but.is_empty() => status.words(count(found)),
        found => status.words(count(found)).with(element("span.unseen").text(". ").text(but)),
    }
}

/// How the results differ from what was asked for.
fn but(answer: &Answer) -> &'static str {
    match (answer.respelt, answer.partly) {
        (true, _) => "Not every word is in the plan as spelt; these have the nearest.",
        (_, true) => "Nothing has all of these words; these have most.",
        _ => "",
    }
}

/// What to say if nothing was found, or not what was asked for.
pub(super) fn remark(asked: &str, answer: &Answer) -> Option<Element> {
    if asked.trim().is_empty() {
        return Some(element("p.remark").text(
            "Words, a “phrase”, or a number: pledge, “trade secrets”, 12330, IV.ii.3, column 4.",
        ));
    }
    if answer.hits.is_empty() {
        let ways = element("span")
            .with(link(Route::Measures).text("All measures by subject"))
            .text(" · ")
            .with(link(Route::Plan).text("Contents of the plan"));
        return Some(
            element("p.remark")
                .text("No results for “")
                .words(asked.trim().to_owned())
                .text("”. Try fewer or other words. ")
                .with(ways),
        );
    }
    let but = but(answer);
    (!but.is_empty()).then(|| element("p.remark").text(but))
}
