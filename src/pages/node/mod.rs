//! A part, section, task or special column: its title as printed, our digest, and what it holds.

mod background;
mod column;
mod margin;

use super::pieces::{before_and_after, breadcrumb, link, note, paragraph};
use crate::plan::{self, Level, NodeRef};
use crate::route::Route;
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::{children, numeral, outline_button, outline_rail};
use yew::Html;

/// The page of a node.
pub fn node_page(node: NodeRef) -> Html {
    let mut title = element("h1");
    if let Some(number) = printed_number(node) {
        title = title.with(element("span.printed-number").words(number)).text(" ");
    }
    let text = element("article.text")
        .with(place(node))
        .with(title.text(node.heading()))
        .with(element("p.digest").text(node.digest))
        .may(node.note.map(on_the_print));
    element("div.reader")
        .with(outline_button())
        .with(outline_rail(node))
        .with(content(text, node).with(before_and_after(Route::Node(node))))
        .with(margin::margin(node))
        .into()
}

fn on_the_print(text: &'static str) -> Element {
    note("On the print. ", text)
}

/// The number before a title, as printed; the one that the source has lost is not made up.
fn printed_number(node: NodeRef) -> Option<String> {
    let number = node.number.to_string();
    match node.level {
        Level::Part | Level::Section => Some([numeral(node), "."].concat()),
        Level::Task if node.numbered => Some(number + "."),
        Level::SpecialColumn => Some(["Special Column ", &number].concat()),
        _ => None,
    }
}

/// The names above a node, and its own place among its neighbours.
fn place(node: NodeRef) -> Element {
    let (word, count) = match node.level {
        Level::Part => ("Part ", 6),
        Level::SpecialColumn => ("Special column ", 9),
        Level::Section => ("Section ", siblings(node)),
        _ => ("Task ", siblings(node)),
    };
    let place = [word, &node.number.to_string(), " of ", &count.to_string()].concat();
    let mut above = element("ol");
    if node.level == Level::Part {
        above = above.with(element("li").with(link(Route::Plan).text("The plan")));
    }
    for ancestor in node.ancestors() {
        let link = link(ancestor).text(numeral(ancestor)).text(" ").text(ancestor.heading());
        above = above.with(element("li").with(link));
    }
    breadcrumb(above, place)
}

/// How many nodes of its level stand under the same parent, itself among them.
fn siblings(node: NodeRef) -> usize {
    let mut siblings = node.parent.map(children).unwrap_or_default();
    siblings.retain(|sibling| sibling.level == node.level);
    siblings.len()
}

/// What a node holds, at the end of its text.
fn content(text: Element, node: NodeRef) -> Element {
    match node.level {
        Level::SpecialColumn => text.with(column::projects(node)).with(column::around(node)),
        Level::Task => {
            let mut text = text;
            for child in node.parent.map(children).unwrap_or_default() {
                if child.follows == Some(node) {
                    text = text.with(column::closed(child));
                }
            }
            text
        }
        _ => {
            let mut items = element("ol.items");
            for child in children(node) {
                items = items.with(item(child));
                if plan::table().follows == child {
                    items = items.with(table_place());
                }
            }
            text.with(items)
        }
    }
}

/// One item of a part or section, at its printed place.
fn item(node: NodeRef) -> Element {
    match node.level {
        Level::SpecialColumn => element("li.boxed").with(column::closed(node)),
        Level::Background => element("li")
            .set("id", node.id)
            .with(element("h2").text(node.short))
            .with(paragraph(node.digest))
            .may(node.note.map(on_the_print))
            .may(background::figures(node)),
        Level::Principle | Level::Goal => described(node),
        _ => {
            let mut link = link(node);
            if let Some(number) = printed_number(node) {
                link = link.words(number).text(" ");
            }
            element("li")
                .with(element("h2").with(link.text(node.heading())))
                .with(paragraph(node.digest))
        }
    }
}

/// An item that has no page of its own: all that there is to say of it.
fn described(node: NodeRef) -> Element {
    element("li")
        .set("id", node.id)
        .with(element("h2").text(node.heading()))
        .with(paragraph(node.digest))
        .may(node.note.map(on_the_print))
}

/// The printed place of the table of indicators.
fn table_place() -> Element {
    let table = plan::table();
    element("li.table-place")
        .with(element("h2").with(link(Route::Indicators).text(table.title)))
        .with(paragraph("The ten indicators and their targets for 2020. ").text(table.remark))
}
