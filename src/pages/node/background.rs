//! The figures that a background paragraph prints, with what must not be concluded from them.

use crate::pages::pieces::{columns, header, link};
use crate::plan::{self, Figure, NodeRef};
use crate::route::Route;
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;

/// The figures of a paragraph as a table; `None` if it prints none.
pub(in crate::pages) fn figures(node: NodeRef) -> Option<Element> {
    let mut body = None;
    for figure in plan::figures() {
        if figure.node == node {
            body = Some(body.unwrap_or_else(|| element("tbody")).with(row(figure)));
        }
    }
    let table = element("table.figures")
        .set("role", "table")
        .with(
            element("caption").text("The figures that the plan prints here, and how to read them"),
        )
        .with(columns(&["Printed", "What it is", "Time"]))
        .with(body?);
    Some(scrolling("Figures of the background").with(table))
}

fn row(figure: &'static Figure) -> Element {
    let printed = header("row")
        .set("role", "rowheader")
        .text(figure.printed)
        .text(" ")
        .with(element("small").text(figure.unit));
    let beside = figure.indicator.map(|number| {
        let link = link(Route::Indicator(number));
        element("p").with(link.text("Read it beside indicator ").number(number.into()))
    });
    let says = element("td")
        .set("role", "cell")
        .text(figure.says)
        .may(figure.caveat.map(|caveat| element("p.caveat").text(caveat)))
        .may(beside);
    // On a phone it is no table to look at, and some browsers would not read it as one.
    element("tr")
        .set("role", "row")
        .set("id", figure.id)
        .with(printed)
        .with(says)
        .with(element("td").set("role", "cell").text(figure.period))
}
