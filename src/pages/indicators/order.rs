//! The order of the table's rows and its units, from a query.

use crate::plan::{self, Indicator, Kind};
use crate::projection::{Need, Quantity, need};

/// The sort key of the first seven rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Number,
    Name,
    Growth,
}

/// How the table is shown, as in the query `sort=name&units=plain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) key: Key,
    pub(super) falling: bool,
    pub(super) plain: bool,
}

const KEYS: [(&str, Key); 3] =
    [("number", Key::Number), ("name", Key::Name), ("growth", Key::Growth)];

impl Default for Table {
    /// The steepest first, as printed.
    fn default() -> Self {
        Self { key: Key::Growth, falling: true, plain: false }
    }
}

impl Table {
    /// What a query asks for; anything missing or wrong is as by default.
    pub(super) fn read(query: &str) -> Self {
        let mut table = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "sort" => {
                    let (key, falling) =
                        value.strip_suffix("-falling").map_or((value, false), |key| (key, true));
                    if let Some((_, key)) = KEYS.iter().find(|(name, _)| *name == key) {
                        table.key = *key;
                        table.falling = falling;
                    }
                }
                "units" => table.plain = value == "plain",
                _ => {}
            }
        }
        table
    }

    pub(super) fn write(self) -> String {
        let usual = Self::default();
        let mut pairs = Vec::new();
        if (self.key, self.falling) != (usual.key, usual.falling) {
            let name = KEYS.iter().find(|(_, key)| *key == self.key).map_or("", |(name, _)| name);
            pairs.push(["sort=", name, if self.falling { "-falling" } else { "" }].concat());
        }
        if self.plain {
            pairs.push("units=plain".to_owned());
        }
        pairs.join("&")
    }

    /// Sorted by a key, reversed if it is the key already; growth begins with the steepest.
    pub(super) fn by(self, key: Key) -> Self {
        let falling = if self.key == key { !self.falling } else { key == Key::Growth };
        Self { key, falling, ..self }
    }

    /// Whether one row stands before another.
    fn before(self, one: &Indicator, other: &Indicator) -> bool {
        let order = match self.key {
            Key::Number => one.number.cmp(&other.number),
            Key::Name => one.title.cmp(other.title),
            Key::Growth => growth(one).total_cmp(&growth(other)),
        };
        if self.falling { order.is_gt() } else { order.is_lt() }
    }

    /// The seven that grow by a rate a year, sorted.
    pub(super) fn sorted(self) -> Vec<&'static Indicator> {
        // Each row is put in its place among those before it: std's sort would add 1.6 KB to the download for seven rows.
        let mut rows: Vec<&'static Indicator> = Vec::with_capacity(7);
        for row in plan::indicators().iter().filter(|i| grows(i)) {
            let at = rows.iter().position(|other| self.before(row, other)).unwrap_or(rows.len());
            rows.insert(at, row);
        }
        rows
    }
}

/// Whether a target asks for a rate of growth.
pub(super) fn grows(indicator: &Indicator) -> bool {
    matches!(indicator.kind, Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow)
}

fn growth(indicator: &Indicator) -> f64 {
    match need(&Quantity::of(indicator)) {
        Some(Need::Growth(share)) => share,
        _ => 0.0,
    }
}
