//! The laws, bodies, programmes and other things that the plan names, each with the measures that name it.

use super::measure::short_list;
use super::pieces::{link, marked, paragraph};
use crate::plan::{self, Entity, NodeRef};
use crate::route::{Place, Route, cited};
use crate::search::Marks;
use crate::ui::element::{Element, element};
use yew::Html;

/// The page.
pub fn names(marks: &Marks) -> Html {
    let mut page = element("article.names")
        .with(element("h1").text("Names in the plan"))
        .with(element("p.digest").text(
            "The main laws, treaties, bodies, programmes, platforms and zones that the plan names, each with every measure that names it. The plan names no ministry as responsible for a measure, and none is filled in here.",
        ));
    let mut ways = element("ul.ways");
    for (at, kind) in plan::entity_kinds().iter().enumerate() {
        let to = ["kind-", &at.to_string()].concat();
        ways = ways.with(element("li").with(element("a").put("href", own(&to)).text(kind.name)));
    }
    page = page.with(ways);
    for (at, kind) in plan::entity_kinds().iter().enumerate() {
        let list = element("ul.entries").each(
            plan::entities().iter().filter(|entity| entity.kind == at).map(|e| entity(e, marks)),
        );
        let heading = element("h2").put("id", ["kind-", &at.to_string()].concat()).text(kind.name);
        page = page.with(heading).with(paragraph(kind.says)).with(list);
    }
    page.into()
}

/// A link to an item of this page: the page's base is the site's, so a bare fragment would lead elsewhere.
fn own(item: &str) -> String {
    Place { fragment: item.to_owned(), ..Route::Names.into() }.href()
}

fn entity(entity: &'static Entity, marks: &Marks) -> Element {
    let mut item = element("li")
        .set("id", entity.id)
        .with(marked(element("h3"), entity.name, marks))
        .with(marked(element("p"), entity.says, marks));
    if !entity.printed.is_empty() {
        item = item.with(
            element("p.ours").text("Also printed as: ").words(entity.printed.join("; ")).text("."),
        );
    }
    if !entity.aliases.is_empty() {
        item = item.with(
            element("p.ours").text("Also known as: ").words(entity.aliases.join("; ")).text("."),
        );
    }
    if entity.measures.is_empty() && entity.nodes.is_empty() {
        item = item.with(element("p.ours").text("Named only in the plan’s preamble."));
    }
    item.may(places(&entity.nodes)).may(measures(&entity.measures))
}

/// Measures, collapsed if there are many.
pub(super) fn measures(measures: &[plan::MeasureRef]) -> Option<Element> {
    let list = short_list(measures)?;
    let count = super::measure::count(measures.len());
    Some(element("details").with(element("summary").words(count)).with(list))
}

/// Items of the outline, as links; `None` if there are none.
pub(super) fn places(nodes: &[NodeRef]) -> Option<Element> {
    if nodes.is_empty() {
        return None;
    }
    let mut list = element("ul.places");
    for node in nodes {
        let link = link(*node).words(cited(*node, node.short));
        list = list.with(element("li").with(link));
    }
    Some(list)
}
