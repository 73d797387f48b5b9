//! The measures that match, and what to do if none does.

use crate::filter::{Facet, Filter, Order, clash};
use crate::pages::measure::{count, short};
use crate::search::Marks;
use crate::ui::element::{Element, element};

/// How many rows fit on a screen.
pub(super) const FIRST: usize = 24;

/// How many measures match, and in which order they are.
pub(super) fn head(filter: &Filter) -> Element {
    let found = filter.measures().len();
    let order = match filter.order {
        Order::Plan => "in plan order",
        Order::Strength => "firmest first",
    };
    let other = match filter.order {
        Order::Plan => "Firmest first",
        Order::Strength => "Plan order",
    };
    element("div.found-head")
        .with(element("h2").set("id", "found").words(count(found)))
        // Said only once there is something to say: a page that opens says nothing by itself.
        .with(element("p.unseen").set("role", "status").words(if filter.is_empty() {
            String::new()
        } else {
            count(found)
        }))
        .with(element("span.order").text(order))
        .with(
            element("button.needs-script")
                .set("type", "button")
                .set("data-pick", "order")
                .text(other),
        )
}

/// The list, as far as it is drawn.
pub(super) fn list(filter: &Filter, drawn: usize) -> Element {
    let measures = filter.measures();
    if measures.is_empty() {
        return nothing(filter);
    }
    element("ol.measures")
        .each(measures.into_iter().take(drawn).map(|measure| short(measure, &Marks::default())))
}

/// No measure matches: which choices clash, and the ways out.
fn nothing(filter: &Filter) -> Element {
    let mut ways = element("ul.ways-out");
    for clash in clash(filter).into_iter().filter(|clash| clash.without > 0).take(2) {
        let way = element("button")
            .set("type", "button")
            .put("data-pick", ["clear:", clash.facet.id()].concat())
            .text("Leave out ")
            .words(quoted(filter, clash.facet))
            .text(": ")
            .words(count(clash.without.into()));
        ways = ways.with(element("li").with(way));
    }
    let all = element("button").set("type", "button").set("data-pick", "clear").text("Clear all");
    let mut sides = String::new();
    for clash in clash(filter) {
        if !sides.is_empty() {
            sides.push_str("; ");
        }
        sides.push_str(&quoted(filter, clash.facet));
        sides.push_str(" alone: ");
        sides.push_str(&clash.alone.to_string());
    }
    element("div.nothing")
        .with(element("p").text("No measure has all of this at once. ").words(sides).text("."))
        .with(ways.with(element("li").with(all)))
}

/// The choices of a facet in words: “Patent or Trademark”.
fn quoted(filter: &Filter, facet: Facet) -> String {
    let chosen: Vec<&str> =
        filter.choices().filter(|(f, _)| *f == facet).map(|(f, at)| f.choice(at)).collect();
    ["“", &chosen.join("” or “"), "”"].concat()
}
