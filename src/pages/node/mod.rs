//! A part, section, task or special column: its title as printed, our digest, and what it holds.

pub(super) mod background;
mod column;
mod margin;

use super::measure::{self, all_of, summary};
use super::pieces::{before_and_after, breadcrumb, link, marked, note, paragraph};
use crate::plan::{self, Level, MeasureRef, NodeRef};
use crate::route::{Route, href};
use crate::search::Marks;
use crate::ui::bands;
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::{outline_button, outline_rail};
use yew::Html;

/// The page of a node, with the marks of a search.
pub fn node_page(node: NodeRef, marks: &Marks) -> Html {
    let mut title = element("h1");
    if let Some(number) = printed_number(node) {
        title = title.with(element("span.printed-number").words(number)).text(" ");
    }
    let text = element("article.text")
        .set("id", "text")
        .with(place(node))
        .with(marked(title, node.heading(), marks))
        .with(marked(element("p.digest"), node.digest, marks))
        .may(node.note.map(on_the_print))
        .with(tools(node));
    let text = measures(text, node, marks);
    element("div.reader")
        .with(outline_button())
        .with(outline_rail(node))
        .with(content(text, node, marks).with(before_and_after(Route::Node(node))))
        .with(margin::margin(node))
        .into()
}

/// The link to the page, and how to cite it.
fn tools(node: NodeRef) -> Element {
    let document = plan::document();
    let cite = element("p")
        .text(document.title)
        .text(", ")
        .text(document.number)
        .text(", ")
        .text(node.id)
        .text(". Summary and measures: The IP Plan 2016–2020, CC BY 4.0, with the address of this page.");
    element("div.page-tools")
        .with(element("a").put("href", href(node)).set("data-copy", "").text("Copy link"))
        .with(element("details").with(element("summary").text("Cite")).with(cite))
}

/// The measures of a node's own text, and how many there are under it.
fn measures(text: Element, node: NodeRef, marks: &Marks) -> Element {
    let (own, all) = (own(node), all_of(node));
    if all.is_empty() {
        return text;
    }
    let head = element("div.measures-head")
        .with(element("h2").set("id", "measures").words(measure::count(all.len())))
        .with(element("p").words(summary(&all)));
    let text = if own.len() == all.len() {
        text.with(head)
    } else {
        text.with(head.with(bands::row(&all)))
    };
    if own.is_empty() { text } else { text.with(measure::list(&own, marks)) }
}

/// The measures of a node's own text.
fn own(node: NodeRef) -> Vec<MeasureRef> {
    node.measures().collect()
}

pub(super) fn on_the_print(text: &'static str) -> Element {
    note("Note on the printed text. ", text)
}

/// The number before a title, as printed; the one that the source has lost is not invented.
pub(super) fn printed_number(node: NodeRef) -> Option<String> {
    let number = node.number.to_string();
    match node.level {
        Level::Part | Level::Section => Some([node.numeral(), "."].concat()),
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
        let link = link(ancestor).text(ancestor.numeral()).text(" ").text(ancestor.heading());
        above = above.with(element("li").with(link));
    }
    breadcrumb(above, place)
}

/// The number of siblings of its level, including itself.
fn siblings(node: NodeRef) -> usize {
    let mut siblings = node.parent.map(NodeRef::children).unwrap_or_default();
    siblings.retain(|sibling| sibling.level == node.level);
    siblings.len()
}

/// What a node holds, at the end of its text.
fn content(text: Element, node: NodeRef, marks: &Marks) -> Element {
    match node.level {
        Level::SpecialColumn => text.with(column::projects(node, marks)).with(column::around(node)),
        Level::Task => {
            let mut text = text;
            for child in node.parent.map(NodeRef::children).unwrap_or_default() {
                if child.follows == Some(node) {
                    text = text.with(column::closed(child));
                }
            }
            text
        }
        _ => {
            let under = node.children();
            if under.is_empty() {
                return text;
            }
            let mut items = element("ol.items");
            for child in under {
                items = items.with(item(child, marks));
                if plan::table().follows == child {
                    items = items.with(table_place());
                }
            }
            text.with(items)
        }
    }
}

/// One item of a part or section, at its printed place.
fn item(node: NodeRef, marks: &Marks) -> Element {
    match node.level {
        Level::SpecialColumn => element("li.boxed").with(column::closed(node)),
        Level::Background => element("li")
            .set("id", node.id)
            .with(element("h2").text(node.short))
            .with(marked(element("p"), node.digest, marks))
            .may(node.note.map(on_the_print))
            .may(background::figures(node)),
        Level::Principle | Level::Goal => described(node, marks),
        _ => {
            let mut link = link(node);
            if let Some(number) = printed_number(node) {
                link = link.words(number).text(" ");
            }
            let measures = all_of(node);
            let size = (!measures.is_empty()).then(|| {
                element("p.size")
                    .with(bands::row(&measures))
                    .with(element("span").words(measure::count(measures.len())))
            });
            element("li")
                .with(element("h2").with(marked(link, node.heading(), marks)))
                .with(marked(element("p"), node.digest, marks))
                .may(size)
        }
    }
}

/// An item without a page of its own, in full.
fn described(node: NodeRef, marks: &Marks) -> Element {
    element("li")
        .set("id", node.id)
        .with(marked(element("h2"), node.heading(), marks))
        .with(marked(element("p"), node.digest, marks))
        .may(node.note.map(on_the_print))
}

/// The printed place of the table of indicators.
fn table_place() -> Element {
    let table = plan::table();
    element("li.table-place")
        .with(element("h2").with(link(Route::Indicators).text(table.title)))
        .with(paragraph("The ten indicators and their targets for 2020. ").text(table.remark))
}
