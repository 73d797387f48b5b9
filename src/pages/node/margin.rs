//! Beside the text: indicators that it speaks of, and the special columns of its section.

use super::column;
use crate::pages::pieces::{indicator_link, paragraph, section};
use crate::plan::{self, Level, NodeRef};
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::children;

/// The margin of a page; empty where there is nothing to say.
pub(super) fn margin(node: NodeRef) -> Element {
    let mut margin = element("div.margin").may(related(node));
    // Its own column stands in the text of a task; a section shows all of its columns there.
    if let (Level::Task, Some(section)) = (node.level, node.parent) {
        for child in children(section) {
            if child.level == Level::SpecialColumn && child.follows != Some(node) {
                margin = margin.with(column::closed(child));
            }
        }
    }
    margin
}

/// The indicators that a page speaks of; nothing where there are none.
fn related(node: NodeRef) -> Option<Element> {
    let mut list = element("ul.related");
    let mut count = 0;
    for indicator in plan::indicators() {
        if let Some(spoken) = indicator.spoken_of.iter().find(|link| link.node.page() == node) {
            let link = indicator_link(indicator, indicator.title);
            list = list.with(element("li").with(link).with(paragraph(spoken.why)));
            count += 1;
        }
    }
    let title = match count {
        0 => return None,
        1 => "Related indicator",
        _ => "Related indicators",
    };
    let ours = element("p.ours").text("The links are our reading.");
    Some(section("related", title).with(list).with(ours))
}
