//! What stands above and below the comparison: whose scenarios these are, and how they are shown.

use super::Whose;
use super::address::View;
use crate::pages::pieces::{link, paragraph};
use crate::route::Route;
use crate::ui::element::{Element, element};

/// The heading, whose scenarios these are, and the choices.
pub(super) fn opening(whose: Whose, count: usize, view: &View, hidden: usize) -> Element {
    let title = match count {
        1 => "One scenario in 2020",
        2 => "Two scenarios in 2020",
        3 => "Three scenarios in 2020",
        _ => "Four scenarios in 2020",
    };
    let words = element("div")
        .with(element("h1").text(title))
        .with(paragraph(if view.chart {
            "Marks show how much of the planned gain each delivers. The upright line is the target."
        } else {
            "Bars show how much of the planned gain each delivers. The diamond is the target."
        }))
        .with(told(whose));
    let forms = element("div.forms")
        .set("role", "group")
        .set("aria-label", "View")
        .with(button("table", "As table").set("aria-pressed", yes(!view.chart)))
        .with(button("chart", "As chart").set("aria-pressed", yes(view.chart)));
    let differ = button("differ", "Only where they differ")
        .set("id", "differ")
        .set("aria-pressed", yes(view.differ));
    let tools = element("div.tools needs-script")
        .with(differ)
        .with(forms)
        .with(button("csv", "Export table"))
        .with(button("svg", "SVG").set("aria-label", "Export as a picture, SVG"))
        .with(button("png", "PNG").set("aria-label", "Export as a picture, PNG"));
    let hidden = match hidden {
        0 if view.differ && count == 1 => {
            "There is only one scenario, so nothing differs.".to_owned()
        }
        0 if view.differ => "Nothing is hidden: they differ in every line.".to_owned(),
        0 => String::new(),
        1 => "1 line is hidden: it is the same in all of them.".to_owned(),
        hidden => {
            [&hidden.to_string(), " lines are hidden: each is the same in all of them."].concat()
        }
    };
    element("div.opening")
        .with(words)
        .with(tools)
        .with(element("p.hidden-lines").set("role", "status").words(hidden))
}

/// Whose scenarios these are, and how to get others.
fn told(whose: Whose) -> Element {
    let what_if = || link(Route::WhatIf).text("What-if");
    match whose {
        Whose::Example => paragraph("An example: nothing is pinned yet. Move the levers on ")
            .with(what_if())
            .text(" and press Pin; up to three pins stand here beside your own scenario."),
        Whose::Own => paragraph("Your pins, and the scenario that you work on. Pin others on ")
            .with(what_if())
            .text("."),
        Whose::Linked => paragraph("These come from a link; nothing of yours has changed. ")
            .with(link(Route::Compare).text("Your own comparison")),
    }
}

/// The meaning of the bars of the two indicators that are not levels.
pub(super) const OF_THE_TARGET: &str = "For royalties (a five-year sum) and IP service income (a rate to hold) the bar is the share of the target itself.";

/// The same, and the marks at the ends of bars.
pub(super) fn remark() -> Element {
    element("p.remark").text(OF_THE_TARGET).text(" Bars run from 0 to 150%; an arrow means beyond.")
}

/// A button with a `data-pick`.
#[inline(never)]
pub(super) fn button(pick: &'static str, text: &'static str) -> Element {
    element("button").set("type", "button").set("data-pick", pick).text(text)
}

fn yes(it_is: bool) -> &'static str {
    if it_is { "true" } else { "false" }
}
