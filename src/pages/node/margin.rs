//! Beside the text: related indicators, special columns of its section, names and terms.

use super::column;
use crate::pages::pieces::{indicator_link, link, paragraph, section};
use crate::plan::{self, Level, MeasureRef, NodeRef};
use crate::ui::element::{Element, element};

/// The margin of a page; empty if there is nothing to show.
pub(super) fn margin(node: NodeRef) -> Element {
    let mut margin = element("div.margin").may(related(node));
    let here = |measures: &[MeasureRef], nodes: &[NodeRef]| {
        measures.iter().any(|measure| measure.node.page() == node)
            || nodes.iter().any(|other| other.page() == node)
    };
    // Its own column stands in the text of a task; a section shows all of its columns there.
    if let (Level::Task, Some(section)) = (node.level, node.parent) {
        for child in section.children() {
            if child.level == Level::SpecialColumn && child.follows != Some(node) {
                margin = margin.with(column::closed(child));
            }
        }
    }
    let names = plan::entities().iter().filter(|entity| here(&entity.measures, &entity.nodes));
    let terms = plan::terms().iter().filter(|term| here(&term.measures, &term.nodes));
    margin
        .may(links(
            "names",
            "Names on this page",
            names.map(|entity| link(entity).text(entity.name)),
        ))
        .may(links("terms", "Terms on this page", terms.map(|term| link(term).text(term.term))))
}

/// A list of links under a heading; `None` if there are none.
fn links(
    id: &'static str,
    title: &'static str,
    links: impl Iterator<Item = Element>,
) -> Option<Element> {
    let mut list = None;
    for link in links {
        list = Some(list.unwrap_or_else(|| element("ul.links")).with(element("li").with(link)));
    }
    Some(section(id, title).with(list?))
}

/// The indicators that a page speaks of; `None` if there are none.
fn related(node: NodeRef) -> Option<Element> {
    let mut list = element("ul.related");
    let mut count = 0;
    for indicator in plan::indicators() {
        let spoken = indicator.spoken_of.iter().find(|link| link.node.page() == node);
        let bearing: Vec<_> = plan::bearings()
            .iter()
            .filter(|b| b.indicator == indicator.number && b.measure.node.page() == node)
            .collect();
        if spoken.is_none() && bearing.is_empty() {
            continue;
        }
        let mut item = element("li").with(indicator_link(indicator, indicator.title));
        if let Some(spoken) = spoken {
            item = item.with(paragraph(spoken.why));
        }
        for bearing in bearing {
            item = item.with(link(bearing.measure).set("class", "bearing").text(bearing.why));
        }
        list = list.with(item);
        count += 1;
    }
    let title = match count {
        0 => return None,
        1 => "Related indicator",
        _ => "Related indicators",
    };
    let ours = element("p.ours").text("The links are our reading.");
    Some(section("related", title).with(list).with(ours))
}
