//! An indicator's values and needs in words.

use super::number::{fixed, large, percent, signed, trimmed};
use crate::plan::{Indicator, Kind, Printed};
use crate::projection::Need;

/// A number with a per cent sign for a rate: 20%, but 12 for every other kind.
pub fn with_sign(indicator: &Indicator, mut text: String) -> String {
    if indicator.kind == Kind::AverageGrowthRate {
        text.push('%');
    }
    text
}

/// The spread with its unit: 5%, or 5 points for a rate.
pub fn spread(indicator: &Indicator, spread: u8) -> String {
    let points = indicator.kind == Kind::AverageGrowthRate;
    spread.to_string() + if points { " points" } else { "%" }
}

/// A value exactly as printed, except for the comma between thousands.
pub fn printed(value: Printed) -> String {
    fixed(value.value, value.decimals)
}

/// The number of decimals for computed values of this indicator: as the plan printed its own, but enough for three
/// digits at the target.
pub fn decimals(indicator: &Indicator) -> u8 {
    let by_size = match indicator.target.value {
        target if target >= 100.0 => 0,
        target if target >= 10.0 => 1,
        _ => 2,
    };
    indicator.baseline.decimals.max(indicator.target.decimals).max(by_size)
}

/// A computed value in the printed unit.
pub fn computed(indicator: &Indicator, value: f64) -> String {
    trimmed(value, decimals(indicator))
}

/// A value of the drawn quantity: without decimals for the index of income, otherwise as [`computed`].
pub fn drawn(indicator: &Indicator, value: f64) -> String {
    if indicator.kind == Kind::AverageGrowthRate {
        fixed(value, 0)
    } else {
        computed(indicator, value)
    }
}

/// A value of the table in plain units: 60,000, 180bn, 20%.
pub fn plain(indicator: &Indicator, value: Printed) -> String {
    if indicator.multiplier > 1.0 {
        large(value.value * indicator.multiplier)
    } else {
        with_sign(indicator, printed(value))
    }
}

/// Money or a count with its unit, short enough for a chart: USD 2.1bn.
pub fn amount(indicator: &Indicator, value: f64) -> String {
    match indicator.currency {
        Some(currency) => [currency, " ", &billions(indicator, value)].concat(),
        None => computed(indicator, value),
    }
}

/// In billions; in millions below a tenth of one.
fn billions(indicator: &Indicator, value: f64) -> String {
    let millions = value * indicator.multiplier / 1e6;
    if millions > 0.0 && millions < 100.0 {
        trimmed(millions, 1) + "m"
    } else {
        fixed(millions / 1e3, 1) + "bn"
    }
}

/// A yearly pace in a few words: 13.8% a year, +2 a year, USD 2.0bn a year.
pub fn a_year(indicator: &Indicator, need: Need) -> String {
    match need {
        Need::Growth(share) => percent(share) + " a year",
        Need::Hold(share) => trimmed(share * 100.0, 1) + "% a year",
        Need::Amount(value) => amount(indicator, value) + " a year",
        Need::Points(points) => signed(points, 1) + " a year",
    }
}

/// What the plan needs, short enough for beside a lever: needs 13.8%, needs +2, needs 2.0bn.
pub fn needs(indicator: &Indicator, need: Need) -> String {
    let needs = match need {
        Need::Growth(share) => percent(share),
        Need::Hold(share) => trimmed(share * 100.0, 1) + "%",
        Need::Amount(value) => billions(indicator, value),
        Need::Points(points) => signed(points, 1),
    };
    ["needs ", &needs].concat()
}

/// The rise from baseline to target: 6.3 → 12, 20% → 20%.
pub fn from_to(indicator: &Indicator) -> String {
    let [from, to] =
        [indicator.baseline, indicator.target].map(|value| with_sign(indicator, printed(value)));
    from + " → " + &to
}

/// How many times the baseline the target is: 2.25×.
fn times(indicator: &Indicator) -> String {
    fixed(indicator.target.value / indicator.baseline.value, 2)
}

/// What the plan needs, under a number of the strip: 13.8% a year, 2.25× 2011–15.
pub fn strip_need(indicator: &Indicator, need: Need) -> String {
    match need {
        Need::Amount(_) => times(indicator) + "× 2011–15",
        Need::Hold(_) => ["hold ", &plain(indicator, indicator.target), " a year"].concat(),
        _ => a_year(indicator, need),
    }
}

/// What the plan needs, in two lines for a table.
pub fn table_need(indicator: &Indicator, need: Need) -> (String, &'static str) {
    match need {
        Need::Growth(share) => (percent(share), "a year"),
        Need::Amount(_) => (times(indicator) + " ×", "the five years before"),
        Need::Hold(_) => (plain(indicator, indicator.target), "a year, held"),
        Need::Points(points) => (signed(points, 1) + " points", "a year"),
    }
}

/// A round value on an axis.
pub fn tick(value: f64) -> String {
    trimmed(value, 3)
}

/// A number that a reader typed, with as many decimals as it has, at most four.
pub fn free(value: f64) -> String {
    trimmed(value, 4)
}
