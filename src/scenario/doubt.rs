//! Entries that may be a slip: asked about, never refused.

use super::Decimal;
use crate::plan::{Indicator, Kind};

/// Why a value may not be meant as it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt {
    /// It is about ten times the value of the year before.
    TenTimes,
    /// It is about a tenth of it.
    Tenth,
    /// It counts single pieces where the unit is ten thousand, a hundred million or the like.
    Unit,
    /// A total to date is below that of the year before.
    Falls,
    /// A score is over 100.
    PastHundred,
    /// It is below zero and cannot be.
    Negative,
}

/// How far from ten times, up or down, still looks like a slip of the decimal point.
const NEAR_TEN: (f64, f64) = (7.5, 13.0);
/// How far from the path a value in the right unit may be.
const NEAR_PATH: (f64, f64) = (0.3, 3.0);

/// What is doubtful in a value for a year, and the value that may have been meant.
///
/// All are yearly figures in the printed unit; `before` is the one of the year before, `path` the plan's own.
///
/// ```
/// # use ip_plan::{plan, scenario::{Decimal, Doubt, doubt}};
/// let patents = &plan::indicators()[0];
/// let asked = doubt(patents, Decimal::read("98").unwrap(), 9.8, 8.58);
/// assert_eq!(asked, Some((Doubt::TenTimes, Decimal::read("9.8"))));
/// assert_eq!(doubt(patents, Decimal::read("9.8").unwrap(), 8.0, 8.58), None);
/// ```
pub fn doubt(
    indicator: &Indicator,
    value: Decimal,
    before: f64,
    path: f64,
) -> Option<(Doubt, Option<Decimal>)> {
    let number = value.value();
    let between = |ratio: f64, (low, high): (f64, f64)| ratio >= low && ratio <= high;
    let meant = |number: f64| Decimal::of(number);
    let kind = indicator.kind;
    if kind != Kind::AverageGrowthRate && number < 0.0 {
        return Some((Doubt::Negative, meant(-number)));
    }
    let unit = indicator.multiplier;
    if unit > 1.0 && path > 0.0 && between(number / unit / path, NEAR_PATH) {
        return Some((Doubt::Unit, meant(number / unit)));
    }
    if before > 0.0 && number > 0.0 {
        if between(number / before, NEAR_TEN) {
            return Some((Doubt::TenTimes, meant(number / 10.0)));
        }
        if between(before / number, NEAR_TEN) {
            return Some((Doubt::Tenth, meant(number * 10.0)));
        }
    }
    match kind {
        Kind::CumulativeStock if number < before => Some((Doubt::Falls, meant(before))),
        Kind::BoundedScore if number > 100.0 => Some((Doubt::PastHundred, meant(100.0))),
        _ => None,
    }
}
