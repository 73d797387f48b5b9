//! Entries that may be slips: questioned, never refused.

use super::Decimal;
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, LAST_YEAR, Quantity};

/// Why a value may not be what the reader meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt {
    /// It is about ten times the value of the year before.
    TenTimes,
    /// It is about a tenth of it.
    Tenth,
    /// It differs even more, up or down.
    Far,
    /// It looks like one of the years of the chart.
    Year,
    /// It counts single pieces where the unit is ten thousand, a hundred million or the like.
    Unit,
    /// It is a running total below that of the year before.
    Falls,
    /// It is impossible for its kind: a score over 100, a rate under −100.
    PastLimit,
    /// It is negative and cannot be.
    Negative,
}

/// The deviation from ten times, up or down, that still looks like a misplaced decimal point.
const NEAR_TEN: (f64, f64) = (7.5, 13.0);
/// The distance from the path that a value in the right unit may have.
const NEAR_PATH: (f64, f64) = (0.3, 3.0);

/// The doubt about a value for a year, and the value that may have been meant.
///
/// All are yearly figures in the printed unit: `before` is that of the year before, `path` the plan's own.
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
    let meant = |number: f64| Decimal::of(number);
    let kind = indicator.kind;
    if kind != Kind::AverageGrowthRate && number < 0.0 {
        return Some((Doubt::Negative, meant(-number)));
    }
    let nearest = Quantity::of(indicator).nearest(value);
    if nearest != value {
        return Some((Doubt::PastLimit, Some(nearest)));
    }
    let unit = indicator.multiplier;
    if unit > 1.0 && path > 0.0 && between(number / unit / path, NEAR_PATH) {
        return Some((Doubt::Unit, meant(number / unit)));
    }
    let years = f64::from(BASELINE_YEAR)..=f64::from(LAST_YEAR);
    if years.contains(&number) && number.fract() == 0.0 {
        return Some((Doubt::Year, None));
    }
    // A rate may well be nothing or less after any other; of the rest, each is so many times the one before.
    let last = if before > 0.0 { before } else { path };
    if last > 0.0 && (number > 0.0 || kind != Kind::AverageGrowthRate && number >= 0.0) {
        let (up, down) = (number / last, last / number);
        if between(up, NEAR_TEN) {
            return Some((Doubt::TenTimes, meant(number / 10.0)));
        }
        if between(down, NEAR_TEN) {
            return Some((Doubt::Tenth, meant(number * 10.0)));
        }
        if up.max(down) > NEAR_TEN.1 {
            // As many powers of ten as bring it near, if any do: what is left of one is what may be meant.
            let powers = [1e2, 1e3, 1e4, 1e5, 1e6];
            let times =
                powers.into_iter().find(|power| between(up.max(down) * 10.0 / power, NEAR_TEN));
            let meant = times.map(|times| if up > down { number / times } else { number * times });
            return Some((Doubt::Far, meant.and_then(Decimal::of)));
        }
    }
    (kind == Kind::CumulativeStock && number < before).then(|| (Doubt::Falls, meant(before)))
}

fn between(ratio: f64, (low, high): (f64, f64)) -> bool {
    ratio >= low && ratio <= high
}

/// Whether a value, in printed or in plain units, is near the plan's path for its year.
pub fn is_near(indicator: &Indicator, value: f64, path: f64) -> bool {
    [value, value / indicator.multiplier].iter().any(|value| between(value / path, NEAR_PATH))
}
