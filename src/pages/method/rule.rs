//! A rule of the method: its formula, the same in words, where it comes from, and an example.

use crate::ui::element::{Element, element};
use crate::ui::math::formula;
use crate::ui::scroll_box::scrolling_group;
use crate::words::filled;

/// A formula with more characters than this may be wider than a phone, and gets a box to scroll in.
const WIDE: usize = 34;

/// A rule of the method.
#[derive(Debug)]
pub struct Rule {
    /// Its anchor on the page; empty if nothing links to it.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// Its formulas, one per line, in the notation of `ui/math.rs`.
    pub formulas: &'static [&'static str],
    /// The same in words.
    pub says: &'static str,
    /// Its source: printed, our reading, or a note, and which.
    pub source: &'static str,
    /// An example with values of the plan's table.
    pub example: Example,
}

/// A sentence in which each `#` stands for a number, and those numbers, which `projection` works out.
#[derive(Debug)]
pub struct Example {
    /// The sentence.
    pub says: &'static str,
    /// Its numbers, in their order.
    pub numbers: fn() -> Vec<String>,
}

impl Example {
    /// The sentence with its numbers filled in.
    pub fn said(&self) -> String {
        let numbers = (self.numbers)();
        filled(self.says, &numbers.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// The rule as the page shows it.
#[inline(never)]
pub(super) fn rule(rule: &'static Rule) -> Element {
    let heading = element("h3").text(rule.title);
    element("div.rule")
        .with(if rule.id.is_empty() { heading } else { heading.set("id", rule.id) })
        .may((!rule.formulas.is_empty()).then(|| formulas(rule)))
        .with(element("p").text(rule.says))
        .with(element("p.source").text("Source: ").text(rule.source))
        .with(element("p.example").with(element("b").text("Example. ")).words(rule.example.said()))
}

/// The formulas, one per line, in a scrolling box if any may be wide.
fn formulas(rule: &'static Rule) -> Element {
    let is_wide = rule.formulas.iter().any(|notation| notation.chars().count() > WIDE);
    let lines = if is_wide { scrolling_group(rule.title) } else { element("div") };
    lines.each(rule.formulas.iter().map(|notation| formula(notation)))
}
