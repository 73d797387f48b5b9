//! The heat table: actions down, rights across, with the number of measures in each cell.

use super::Choosing;
use crate::browser;
use crate::filter::{Facet, Filter};
use crate::pages::pieces::link;
use crate::plan::{Axis, family_of, right_heads};
use crate::route::{Place, Route};
use crate::ui::bands::FAMILIES;
use crate::ui::element::{Element, element};
use crate::ui::island::island;
use crate::ui::scroll_box::scrolling;
use yew::prelude::*;

/// The greatest numbers of measures for four tints of a cell; more have the deepest tint.
const STEPS: [u16; 4] = [3, 8, 20, 45];

/// The table. Each number is a control that filters.
pub(super) fn table(choosing: Choosing) -> Element {
    let sorting = Place { fragment: "sorting".to_owned(), ..Route::Method.into() };
    scrolling("Actions and rights")
        .set("class", "scroll-box heat-box")
        .html(island(0, "table.heat", "heat".to_owned(), choosing, |choosing, _| inner(choosing)))
        .with(element("p.ways").with(link(sorting).text("How measures are sorted")))
}

fn inner(choosing: &Choosing) -> Html {
    let filter = &choosing.filter;
    let (cells, rows, columns) = (filter.table(), filter.table_rows(), filter.table_columns());
    let actions = Axis::Action.tags();
    let mut head = element("tr").with(element("td"));
    for right in 0..Facet::RIGHT.count() {
        head = head.with(heading("col", filter, Facet::RIGHT, right, head_of(right)));
    }
    let mut body = element("tbody");
    for (action, tag) in actions.iter().enumerate() {
        let name = heading("row", filter, Facet::ACTION, action, tag.name)
            .set("data-family", FAMILIES[family_of(action)]);
        let mut row = element("tr").with(name);
        for (right, count) in cells[action].iter().enumerate() {
            row = row.with(cell(filter, action, right, *count));
        }
        body = body.with(row.with(total(filter, Facet::ACTION, action, rows[action])));
    }
    let mut last = element("tr.all").with(element("th").set("scope", "row").text("All actions"));
    for (right, count) in columns.into_iter().enumerate() {
        last = last.with(total(filter, Facet::RIGHT, right, count));
    }
    let all = rows.last().copied().unwrap_or_default();
    let last = last.with(element("td.total").number(all));
    let head = head.with(element("th").set("scope", "col").text("All"));
    let walk = |event: KeyboardEvent| {
        if browser::walk(&event) {
            event.prevent_default();
        }
    };
    let caption = element("caption.unseen").text("How many measures there are by action and right");
    let groups = [element("thead").with(head), body.with(last)];
    let pressed = groups.map(|group| group.onclick(choosing.pick()).onkeydown(walk));
    std::iter::once(caption).chain(pressed).map(Html::from).collect()
}

/// The header of a right's column.
fn head_of(right: usize) -> &'static str {
    right_heads().get(right).copied().unwrap_or(Facet::RIGHT.choice(right))
}

/// The text of a cell that counts nothing.
fn nothing() -> Element {
    element("span.none")
        .with(element("span").set("aria-hidden", "true").text("·"))
        .with(element("span.unseen").text("0"))
}

fn cell(filter: &Filter, action: usize, right: usize, count: u16) -> Element {
    let cell = element("td");
    if count == 0 {
        return cell.with(nothing());
    }
    let on = |facet: Facet, at| filter.picked(facet) == 0 || filter.has(facet, at);
    let chosen = filter.picked(Facet::ACTION) | filter.picked(Facet::RIGHT) != 0;
    let pressed = chosen && on(Facet::ACTION, action) && on(Facet::RIGHT, right);
    let id = [&name(Facet::ACTION, action), " ", &name(Facet::RIGHT, right)].concat();
    let label = [
        Axis::Action.tags()[action].name,
        ", ",
        Facet::RIGHT.choice(right),
        ", ",
        &crate::pages::measure::count(count.into()),
    ]
    .concat();
    let step = STEPS.iter().position(|most| count <= *most).unwrap_or(STEPS.len());
    cell.set("data-family", FAMILIES[family_of(action)])
        .set("data-step", ["1", "2", "3", "4", "5"][step])
        .with(button(id, pressed).put("aria-label", label).number(count))
        .with(plainly(count))
}

/// The same number, without script.
fn plainly(count: u16) -> Element {
    element("span.without-script").number(count)
}

/// The header of a row or column: like its total, the control for all of it.
fn heading(
    scope: &'static str,
    filter: &Filter,
    facet: Facet,
    at: usize,
    words: &'static str,
) -> Element {
    element("th")
        .set("scope", scope)
        .with(button(name(facet, at), filter.has(facet, at)).text(words))
        .with(element("span.without-script").text(words))
}

/// The control for a whole row or column.
fn total(filter: &Filter, facet: Facet, at: usize, count: u16) -> Element {
    if count == 0 {
        return element("td.total").with(nothing());
    }
    let label = [facet.choice(at), ", ", &crate::pages::measure::count(count.into())].concat();
    element("td.total")
        .with(button(name(facet, at), filter.has(facet, at)).put("aria-label", label).number(count))
        .with(plainly(count))
}

fn button(id: String, pressed: bool) -> Element {
    element("button.needs-script")
        .set("type", "button")
        .put("data-pick", id)
        .set("aria-pressed", if pressed { "true" } else { "false" })
}

/// A choice as a `data-pick`: `action:3`.
pub(super) fn name(facet: Facet, at: usize) -> String {
    [facet.id(), ":", &at.to_string()].concat()
}
