//! The ten indicators: a row of the printed table each, with our reading of it.

use super::{Kind, NodeRef};

/// A printed value of the table, with its number of decimals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Printed {
    /// In the printed unit.
    pub value: f64,
    /// Digits after the decimal point in print.
    pub decimals: u8,
}

/// One row of the plan's table of ten indicators.
#[derive(Debug)]
pub struct Indicator {
    /// From 1 to 10, in the order of the table. The print has no numbers.
    pub number: u8,
    /// As printed, without the unit in brackets.
    pub name: &'static str,
    /// The unit, as printed in the brackets.
    pub unit: &'static str,
    /// The value under 2015.
    pub baseline: Printed,
    /// The value under 2020.
    pub target: Printed,
    /// The value under “Cumulatively Added Value”; `None` if a dash is printed.
    pub added: Option<Printed>,
    /// As printed: all ten are “Anticipatory”.
    pub attribute: &'static str,
    /// The printed note on this row.
    pub note: Option<&'static str>,
    /// Our plain name.
    pub title: &'static str,
    /// What its chart draws; for a five-year sum and a growth rate, a quantity derived from it.
    pub chart_title: &'static str,
    /// One word.
    pub label: &'static str,
    /// A few words.
    pub strip: &'static str,
    /// What kind of number it is.
    pub kind: Kind,
    /// The kind in half a line.
    pub kind_line: &'static str,
    /// The factor from the printed unit to the plain one: 10,000 for “Ten Thousand Pieces”.
    pub multiplier: f64,
    /// The printed unit in short, for a table.
    pub unit_line: &'static str,
    /// The plain unit, for a table.
    pub plain_unit: &'static str,
    /// RMB or USD, for money.
    pub currency: Option<&'static str>,
    /// What is counted, in our words.
    pub counts: &'static str,
    /// What kind of number it is and why, in our words.
    pub why: &'static str,
    /// Whether the plan itself states the kind; otherwise it is our reading.
    pub read_by_plan: bool,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// Nodes of the plan that speak of what it counts, in the plan's order.
    pub spoken_of: &'static [SpokenOf],
}

/// A node that speaks of what an indicator counts. The link is our reading.
#[derive(Debug)]
pub struct SpokenOf {
    /// The node.
    pub node: NodeRef,
    /// What it says of it, in one sentence of ours.
    pub why: &'static str,
}

impl PartialEq for Indicator {
    /// There is one of each number.
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Indicator {
    /// Its index among the ten, from 0.
    pub fn index(&self) -> usize {
        usize::from(self.number) - 1
    }
}
