//! The contents beside the text: the open part with its sections, and the other parts.

use super::element::{Element, element};
use crate::plan::{self, Level, NodeRef};
use crate::route::href;

/// The button that opens the outline over the page on small screens.
pub fn outline_button() -> Element {
    element("button.contents-button")
        .set("type", "button")
        .set("popovertarget", "contents")
        .text("Contents")
}

/// The outline, open at one node.
pub fn outline_rail(node: NodeRef) -> Element {
    element("nav.rail")
        .set("id", "contents")
        .set("aria-label", "Contents of the plan")
        .set("popover", "auto")
        .with(list(plan::parts(), node))
}

fn list(nodes: Vec<NodeRef>, current: NodeRef) -> Element {
    element("ol").each(nodes.into_iter().map(|node| row(node, current)))
}

fn row(node: NodeRef, current: NodeRef) -> Element {
    let mut link = element("a").put("href", href(node));
    if node == current {
        link = link.set("aria-current", "page");
    }
    let link = link
        .with(numbered(node))
        .text(" ")
        .with(element("span").text(node.short))
        .text(" ")
        .may(tally(node));
    let mut row = element("li").set("data-level", level(node)).with(link);
    if current.is_within(node) {
        let under = node.pages_under();
        if !under.is_empty() {
            row = row.with(list(under, current));
        }
    }
    row
}

/// How many measures a node has; `None` if it has none.
fn tally(node: NodeRef) -> Option<Element> {
    let count = node.all_measures().count() as u16;
    (count > 0).then(|| {
        let unseen = element("span.unseen").text(" measures");
        element("span.tally").number(count).with(unseen)
    })
}

fn level(node: NodeRef) -> &'static str {
    match node.level {
        Level::Part => "part",
        Level::Section => "section",
        Level::SpecialColumn => "column",
        _ => "task",
    }
}

/// Its number, if it can be read aloud: a bracket is only drawn.
pub fn numbered(node: NodeRef) -> Element {
    let number = element("span.number").words(number(node));
    if node.level == Level::SpecialColumn { number.set("aria-hidden", "true") } else { number }
}

/// A node's number among its siblings, where one is printed; a bracket for a special column.
fn number(node: NodeRef) -> String {
    match node.level {
        Level::SpecialColumn => "[".to_owned(),
        // One task is printed without the number that it is known by.
        _ if !node.numbered => String::new(),
        Level::Task | Level::Project => node.number.to_string(),
        _ => node.numeral().to_owned(),
    }
}
