//! The whole plan on one page: to read through, to search with the browser, or to print.

use super::contents::{front, kicker, row};
use super::measure::plain;
use super::node::background::figures;
use super::node::{on_the_print, printed_number};
use super::pieces::{columns, header, heading, paragraph};
use crate::plan::{self, Indicator, NodeRef};
use crate::route::{Place, Route};
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;
use crate::words::value;
use yew::Html;

/// The heading elements, by the depth of an item in the outline.
const HEADINGS: [&str; 4] = ["h2", "h3", "h4", "h5"];

/// The whole plan.
pub fn whole() -> Html {
    let contents = element("ol").each(plan::parts().into_iter().map(|part| row(part, place)));
    element("article.whole")
        .with(kicker())
        .with(element("h1").text("The whole plan"))
        .with(element("p.digest").text(plan::document().title))
        .with(paragraph(
            "Titles and the table are as printed; the digests and the measures are in our words. Your browser prints this page or saves it as a PDF.",
        ).set("class", "remark"))
        .with(front())
        .with(
            element("nav.contents-list")
                .set("aria-labelledby", "contents-of-it")
                .with(heading("contents-of-it", "Contents"))
                .with(contents),
        )
        .each(plan::parts().into_iter().map(|part| item(part, 0)))
        .into()
}

/// The anchor of an item on this page.
fn place(node: NodeRef) -> Place {
    Place { fragment: node.id.to_owned(), ..Route::Whole.into() }
}

/// An item with its measures and everything under it.
fn item(node: NodeRef, depth: usize) -> Element {
    let mut title = element(HEADINGS[depth.min(HEADINGS.len() - 1)]);
    if let Some(number) = printed_number(node) {
        title = title.words(number).text(" ");
    }
    let mut item = element("div")
        .put("id", node.id.to_owned())
        .with(title.text(node.heading()))
        .with(paragraph(node.digest))
        .may(node.note.map(on_the_print))
        .may(figures(node));
    let mut measures = node.measures().map(plain).peekable();
    if measures.peek().is_some() {
        item = item.with(element("ol.measures").each(measures));
    }
    for child in node.children() {
        item = item.with(self::item(child, depth + 1));
        if plan::table().follows == child {
            item = item.with(table());
        }
    }
    item
}

/// The table of indicators at its printed place.
fn table() -> Element {
    let table = plan::table();
    let rows = element("table.years")
        .with(element("caption").text(table.title))
        .with(columns(&["Indicator", "2015", "2020", "Cumulatively Added Value", "Attribute"]))
        .with(element("tbody").each(plan::indicators().iter().map(indicator)));
    element("div.table-place")
        .with(scrolling("Table of ten indicators").with(rows))
        .each(plan::indicators().iter().filter_map(|indicator| indicator.note).map(paragraph))
        .with(paragraph(table.remark).set("class", "remark"))
}

fn indicator(indicator: &'static Indicator) -> Element {
    let name = header("row").text(indicator.name).text(" (").text(indicator.unit).text(")");
    let cell = |value| element("td").words(value::printed(value));
    element("tr")
        .with(name)
        .with(cell(indicator.baseline))
        .with(cell(indicator.target))
        .with(indicator.added.map_or_else(|| element("td").text("—"), cell))
        .with(element("td").text(indicator.attribute))
}
