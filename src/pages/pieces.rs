//! Pieces that many pages use.

use crate::plan::{self, Indicator};
use crate::projection::{Quantity, need};
use crate::route::{Place, Route, neighbours};
use crate::scenario::{Edit, Step};
use crate::search::Marks;
use crate::ui::element::{Element, element};
use crate::ui::icon;
use crate::ui::lever::Move;
use crate::ui::sparkline::sparkline;
use crate::words::value;
use yew::{AttrValue, Callback, Html, MouseEvent};

/// The classes of pinned paths, by index.
pub(super) const PINNED: [&str; 3] = ["pin a", "pin b", "pin c"];

/// A paragraph.
#[inline(never)]
pub(super) fn paragraph(text: &'static str) -> Element {
    element("p").text(text)
}

/// Words of the plan or of ours, with the marks of a search.
#[inline(never)]
pub(super) fn marked(parent: Element, text: &'static str, marks: &Marks) -> Element {
    if marks.is_empty() {
        return parent.text(text);
    }
    let mut parent = parent;
    for (piece, hit) in marks.pieces(text) {
        parent = if hit { parent.with(element("mark").text(piece)) } else { parent.text(piece) };
    }
    parent
}

/// A heading with an anchor.
#[inline(never)]
pub(super) fn heading(id: &'static str, text: &'static str) -> Element {
    element("h2").set("id", id).text(text)
}

/// A section labelled by its heading.
#[inline(never)]
pub(super) fn section(id: &'static str, title: &'static str) -> Element {
    element("section").set("aria-labelledby", id).with(heading(id, title))
}

/// A section whose heading has a line beside it.
#[inline(never)]
pub(super) fn section_with_line(
    id: &'static str,
    title: &'static str,
    line: &'static str,
) -> Element {
    element("section")
        .set("aria-labelledby", id)
        .with(element("div.section-head").with(heading(id, title)).with(paragraph(line)))
}

/// A link to a page or to an item on it.
pub(super) fn link(to: impl Into<Place>) -> Element {
    link_to(&to.into())
}

#[inline(never)]
fn link_to(place: &Place) -> Element {
    element("a").put("href", place.href())
}

/// A term of a definition list and its description, to which more can be added.
#[inline(never)]
pub(super) fn definition(term: &'static str, said: Element) -> Element {
    element("div").with(element("dt").text(term)).with(said)
}

/// A printed note of the plan, marked as such.
#[inline(never)]
pub(super) fn note(mark: &'static str, text: &'static str) -> Element {
    element("p.note").with(element("b").text(mark)).text(text)
}

/// The header row of a table.
#[inline(never)]
pub(super) fn columns(names: &[&'static str]) -> Element {
    let row = element("tr").each(names.iter().map(|name| header("col").text(name)));
    element("thead").with(row)
}

/// The header of a column or a row.
#[inline(never)]
pub(super) fn header(scope: &'static str) -> Element {
    element("th").set("scope", scope)
}

/// A link to an indicator, with its rise, its values and the growth needed.
#[inline(never)]
pub(super) fn indicator_link(indicator: &Indicator, name: &'static str) -> Element {
    let need = need(&Quantity::of(indicator))
        .map(|need| element("span.need").words(value::strip_need(indicator, need)));
    link(Route::Indicator(indicator.number))
        .html(sparkline(indicator))
        .with(element("span.from-to").words(value::from_to(indicator)))
        .text(" ")
        .with(element("span.name").text(name))
        .text(" ")
        .may(need)
}

/// Breadcrumbs: the names above a page, and its own, which is not a link.
#[inline(never)]
pub(super) fn breadcrumb(above: Element, place: String) -> Element {
    element("nav.breadcrumb")
        .set("aria-label", "You are here")
        .with(above.with(element("li").set("aria-current", "page").words(place)))
}

/// Links to the pages before and after a page in reading order.
#[inline(never)]
pub(super) fn before_and_after(route: Route) -> Element {
    let (before, after) = neighbours(route);
    element("nav.neighbours")
        .set("aria-label", "Previous and next")
        .may(before.map(|to| neighbour(to, "prev", "Previous", "[")))
        .may(after.map(|to| neighbour(to, "next", "Next", "]")))
}

#[inline(never)]
fn neighbour(to: Route, rel: &'static str, word: &'static str, key: &'static str) -> Element {
    let name = match to {
        Route::Node(node) => node.heading(),
        Route::Indicator(number) => plan::indicator(number).map_or("", |i| i.title),
        _ => "Contents of the plan",
    };
    link(to)
        .set("rel", rel)
        .with(
            element("span.kicker")
                .text(word)
                .text(" ")
                .with(element("kbd").set("aria-hidden", "true").text(key)),
        )
        .text(" ")
        .with(element("span").text(name))
}

/// Turns the moves of a lever into steps of the scenario.
pub(super) fn mapped(
    on_step: &Callback<Step>,
    edit: impl Fn(i32) -> Edit + 'static,
) -> Callback<Move> {
    on_step.reform(move |movement| match movement {
        Move::Hold(value) => Step::Hold(edit(value)),
        Move::Set(value) => Step::Set(edit(value)),
        Move::Release => Step::Release,
    })
}

/// A button that clears a setting; nothing if it is not set.
#[inline(never)]
pub(super) fn again(is_set: bool, name: AttrValue, on_step: &Callback<Step>, edit: Edit) -> Html {
    if !is_set {
        return Html::default();
    }
    element("button.bare follow")
        .set("type", "button")
        .onclick(on_step.reform(move |_: MouseEvent| Step::Set(edit)))
        .show(icon::follow())
        .with(element("span.unseen").show(name))
        .into()
}

/// The id of an indicator's chart among all ten.
pub(super) fn chart_id(number: u8) -> String {
    ["chart-", &number.to_string()].concat()
}

/// The place of that chart.
#[inline(never)]
pub(super) fn chart_place(number: u8) -> Place {
    Place { fragment: chart_id(number), ..Route::WhatIf.into() }
}
