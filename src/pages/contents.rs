//! The document as it is printed: its front matter and its contents.

use super::pieces::{definition, link};
use crate::plan::{self, Level, NodeRef};
use crate::route::{Place, Route};
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::numbered;
use yew::Html;

/// The front matter and the contents.
pub fn contents() -> Html {
    element("article.contents-page")
        .with(kicker())
        .with(element("h1").text(plan::document().title))
        .with(front())
        .with(
            element("p.ways")
                .with(link(Route::Whole).text("Print the whole plan, or read it on one page")),
        )
        .with(element("ol.contents-list").each(plan::parts().into_iter().map(part)))
        .into()
}

/// Number, issuer and date of the document, as printed.
pub(super) fn kicker() -> Element {
    let document = plan::document();
    element("p.kicker")
        .text(document.number)
        .text(" · ")
        .text(document.issuer)
        .text(" · ")
        .text(document.date)
}

/// The front matter.
pub(super) fn front() -> Element {
    let document = plan::document();
    let official_text = element("dd").text(document.status).text(" ").with(
        element("a")
            .set("href", document.official_text)
            .set("hreflang", "zh-Hans")
            .set("rel", "external")
            .text("Open the official text (in Chinese)"),
    );
    element("dl.front")
        .with(definition("Issued by", element("dd").text(document.circular)))
        .with(definition("The order", element("dd").text(document.order)))
        .with(definition("The preamble", element("dd").text(document.preamble)))
        .with(definition("Official text", official_text))
}

fn part(part: NodeRef) -> Element {
    let heading =
        link(part).with(element("span.number").text(part.id)).text(" ").text(part.heading());
    element("li")
        .with(element("h2").with(heading))
        .with(element("p.digest").text(part.digest))
        .may(list(part, Place::from))
}

/// The pages under a node, as links; `None` if there are none.
fn list(node: NodeRef, place: fn(NodeRef) -> Place) -> Option<Element> {
    let under = node.pages_under();
    (!under.is_empty()).then(|| element("ol").each(under.into_iter().map(|node| row(node, place))))
}

/// An item and all pages under it, as links.
pub(super) fn row(node: NodeRef, place: fn(NodeRef) -> Place) -> Element {
    let level = if node.level == Level::SpecialColumn { "column" } else { "item" };
    let link =
        link(place(node)).with(numbered(node)).text(" ").with(element("span").text(node.heading()));
    element("li").set("data-level", level).with(link).may(list(node, place))
}
