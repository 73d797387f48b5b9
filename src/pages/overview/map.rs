//! The plan map: every task and special column with its measures as bands.

use super::families::{Families, only};
use crate::pages::measure::all_of;
use crate::pages::pieces::link;
use crate::plan::{self, Level, MeasureRef, NodeRef};
use crate::ui::bands;
use crate::ui::element::{Element, element};

/// The whole plan. A list in plan order, so that it reads as well as it looks.
pub(super) fn map(chosen: Families) -> Element {
    let mut map = only(element("ol.map"), chosen);
    let mut quiet = element("p.quiet").text("Without measures: ");
    for part in plan::parts() {
        if all_of(part).is_empty() {
            let name = link(part).with(element("span.number").text(part.id)).text(" ");
            quiet = quiet.with(name.text(part.short)).text(" ");
            for section in part.pages_under() {
                let name = link(section).with(element("i").text(section.numeral())).text(" ");
                quiet = quiet.with(name.text(section.short)).text(" ");
            }
        } else {
            map = map.with(self::part(part, chosen));
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
    for section in part.pages_under() {
        let under = section.pages_under();
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
        .with(element("i").text(section.numeral()))
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
    let mut words = element("span").text(name);
    // Counts stay honest: what is dimmed is still there. The longer ones may have a line of their own.
    words = match shown {
        0 => words.set("data-dim", ""),
        shown if chosen.is_all() => words.text("\u{a0}").number(shown as u16),
        shown => words
            .text(" ")
            .number(shown as u16)
            .text("\u{a0}of\u{a0}")
            .number(measures.len() as u16),
    };
    element("li").set("data-level", level).with(link(node).with(bands::pile(measures)).with(words))
}
