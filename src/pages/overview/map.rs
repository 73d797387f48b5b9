//! The plan map: every task and special column with its measures as bands.

use super::families::{Families, only};
use crate::pages::measure::all_of;
use crate::pages::pieces::link;
use crate::plan::{Level, MeasureRef, NodeRef};
use crate::ui::bands;
use crate::ui::element::{Element, element};
use crate::ui::outline_rail::{numeral, pages_under, parts};

/// The whole plan, or as it was printed. A list in plan order, so that it reads as well as it looks.
pub(super) fn map(chosen: Families, stands: bool) -> Element {
    let is_quiet = |part: &NodeRef| all_of(*part).is_empty();
    let map = only(element("ol.map"), chosen).still(stands, |map| {
        map.each(
            parts().into_iter().filter(|part| !is_quiet(part)).map(|part| self::part(part, chosen)),
        )
    });
    let mut quiet = element("p.quiet").text("Without measures: ");
    for part in parts().into_iter().filter(is_quiet) {
        let name = link(part).with(element("span.number").text(part.id)).text(" ");
        quiet = quiet.with(name.text(part.short)).text(" ");
        for section in pages_under(part) {
            let name = link(section).with(element("i").text(numeral(section))).text(" ");
            quiet = quiet.with(name.text(section.short)).text(" ");
        }
    }
    element("nav").set("aria-label", "Map of the plan").with(map).with(quiet)
}

fn part(part: NodeRef, chosen: Families) -> Element {
    let heading = link(part).with(element("span.number").text(part.id)).text(" ").text(part.short);
    let mut list = element("ol");
    let own: Vec<_> = part.measures().collect();
    if !own.is_empty() {
        list = list.with(row(part, "Introduction", &own, chosen));
    }
    for section in pages_under(part) {
        let under = pages_under(section);
        list = list.with(if under.is_empty() {
            item(section, chosen)
        } else {
            self::section(section, under, chosen)
        });
    }
    element("li.map-part").with(element("h3").with(heading)).with(list)
}

fn section(section: NodeRef, under: Vec<NodeRef>, chosen: Families) -> Element {
    let heading = link(section)
        .with(element("i").text(numeral(section)))
        .text(" ")
        .with(element("b").text(section.short))
        .text(" ")
        .with(element("b.tally").words(all_of(section).len().to_string()));
    element("li.map-section")
        .with(heading)
        .with(element("ol").each(under.into_iter().map(|node| item(node, chosen))))
}

fn item(node: NodeRef, chosen: Families) -> Element {
    row(node, node.short, &all_of(node), chosen)
}

fn row(node: NodeRef, name: &'static str, measures: &[MeasureRef], chosen: Families) -> Element {
    let level = if node.level == Level::SpecialColumn { "column" } else { "task" };
    let shown = measures.iter().filter(|measure| chosen.has(measure.family())).count();
    let mut words = element("span").text(name).text(" ");
    // Counts stay honest: what is dimmed is still there.
    words = match shown {
        0 => words.set("data-dim", ""),
        shown if chosen.is_all() => words.number(shown as u16),
        shown => words.number(shown as u16).text(" of ").number(measures.len() as u16),
    };
    element("li").set("data-level", level).with(link(node).with(bands::pile(measures)).with(words))
}
