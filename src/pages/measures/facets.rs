//! What is chosen, and what else can be chosen.

use super::Choosing;
use super::table::name;
use crate::filter::{Facet, Filter};
use crate::ui::element::{Element, element};
use crate::ui::island::island;
use yew::Html;

/// The choices made, each with a button to take it back, and a list for each facet with current counts.
pub(super) fn facets(choosing: Choosing) -> Html {
    island(0, "div", "facets".to_owned(), choosing, |choosing, _| inner(choosing).into())
}

fn inner(choosing: &Choosing) -> Element {
    let filter = &choosing.filter;
    let mut group = element("div.facets needs-script")
        .set("role", "group")
        .set("aria-label", "Filter")
        .onclick(choosing.pick());
    for (facet, at) in filter.choices() {
        group = group.with(
            element("button.chip")
                .set("type", "button")
                .put("data-pick", name(facet, at))
                .text(facet.choice(at))
                .with(element("span").set("aria-hidden", "true").text(" ✕"))
                .with(element("span.unseen").text(", remove this filter")),
        );
    }
    if filter.choices().count() > 1 {
        group = group.with(
            element("button.clear")
                .set("type", "button")
                .set("data-pick", "clear")
                .text("Clear all"),
        );
    }
    group.each(Facet::ALL.into_iter().map(|facet| list(filter, facet)))
}

/// The choices of a facet. Those that would leave nothing are shown but disabled.
fn list(filter: &Filter, facet: Facet) -> Element {
    let counts = filter.counts(facet);
    let mut choices = element("ul");
    for (at, count) in counts.iter().copied().enumerate() {
        let has = filter.has(facet, at);
        let mut button = element("button")
            .set("type", "button")
            .put("data-pick", name(facet, at))
            .set("aria-pressed", if has { "true" } else { "false" })
            .with(element("span").text(facet.choice(at)))
            .text(" ")
            .with(element("span.tally").number(count));
        if count == 0 && !has {
            button = button.set("disabled", "");
        }
        choices = choices.with(element("li").with(button));
    }
    element("details.facet")
        .set("name", "facet")
        .with(element("summary").text(facet.name()))
        .with(choices)
}
