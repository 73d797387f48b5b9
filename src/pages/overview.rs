//! The way in: what the plan is, its whole outline, its ten numbers.

use super::pieces::{indicator_link, link, paragraph, section_with_line};
use crate::plan::{self, Level, NodeRef};
use crate::route::Route;
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::{numeral, pages_under, parts};
use yew::Html;

/// The overview.
pub fn overview() -> Html {
    let document = plan::document();
    let kicker = element("p.kicker")
        .text(document.issuer)
        .text(" · ")
        .text(document.number)
        .text(" · ")
        .with(element("time").set("datetime", document.date_iso).text("30 Dec 2016"));
    let ways_in = element("ul.ways-in")
        .with(way(Route::Plan, "Read the plan", "39 tasks"))
        .with(way(Route::Indicators, "See the targets", "10 indicators"))
        .with(way(Route::WhatIf, "Test the targets", "What if?"));
    let opening = element("div.opening")
        .with(kicker)
        .with(element("h1").text("China’s plan to protect and use intellectual property, 2016–2020"))
        .with(
            element("div.abstract")
                .with(paragraph(
                    "Thirty-nine tasks and nine special columns, from revising the Patent Law to teaching IP in primary schools. Ten numbers set the goals.",
                ))
                .with(ways_in),
        );
    let outline = section_with_line(
        "outline",
        "The whole plan at a glance",
        "A bracket marks a special column: a box of projects. Tap a line to read it.",
    )
    .with(element("ol.glance").each(parts().into_iter().map(part)));
    let numbers = section_with_line(
        "numbers",
        "Ten numbers to reach by 2020",
        "All drawn to one scale: the steeper the line, the faster the climb.",
    )
    .with(
        element("ol.strip").each(
            plan::indicators()
                .iter()
                .map(|indicator| element("li").with(indicator_link(indicator, indicator.strip))),
        ),
    );
    element("div.overview").with(opening).with(outline).with(numbers).into()
}

fn way(to: Route, name: &'static str, size: &'static str) -> Element {
    element("li").with(link(to).with(element("b").text(name)).with(element("span").text(size)))
}

fn part(part: NodeRef) -> Element {
    let heading = link(part).with(element("span.number").text(part.id)).text(" ").text(part.short);
    element("li.glance-part")
        .with(element("h3").with(heading))
        .with(element("ol").each(pages_under(part).into_iter().map(section)))
}

fn section(section: NodeRef) -> Element {
    let heading = link(section)
        .with(element("i").text(numeral(section)))
        .text(" ")
        .with(element("b").text(section.short));
    element("li.glance-section")
        .with(heading)
        .with(element("ol").each(pages_under(section).into_iter().map(item)))
}

fn item(node: NodeRef) -> Element {
    let level = if node.level == Level::SpecialColumn { "column" } else { "task" };
    element("li").set("data-level", level).with(link(node).text(node.short))
}
