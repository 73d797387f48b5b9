//! The growth, or the amount, that leads from one value to another.
//!
//! Powers are written as `exp(years · ln factor)`. Apart from `erfc`, `exp` and `log` are all that this room takes from
//! libm, which keeps the browser's download small.

/// How often the bracket of [`growth_that_sums`] is halved.
const HALVINGS: u8 = 60;

/// The constant growth a year that takes `from` to `to`, as a share: 0.1375 for 13.75 %.
///
/// `(to / from)^(1/years) − 1` (Method, section 5: growth needed a year; with a later value for `from`, growth
/// still needed). `None` where there is none: a value is not above zero, no time lies between, or the values
/// are too far apart for a number.
///
/// ```
/// # use ip_plan::projection::growth_needed;
/// let growth = growth_needed(6.3, 12.0, 5.0).unwrap_or_default();
/// assert!((growth - 0.1375).abs() < 5e-5);
/// assert_eq!(growth_needed(0.0, 12.0, 5.0), None);
/// ```
pub fn growth_needed(from: f64, to: f64, years: f64) -> Option<f64> {
    let ratio = to / from;
    let possible =
        from > 0.0 && ratio > 0.0 && ratio.is_normal() && years > 0.0 && years.is_finite();
    possible.then(|| root(ratio, years) - 1.0).filter(|growth| growth.is_finite())
}

/// The constant amount a year that takes `from` to `to`, in their unit: `(to − from) / years`.
///
/// Method, section 5: amount needed a year. `None` if no time lies between, or if the result is not finite.
///
/// ```
/// # use ip_plan::projection::amount_needed;
/// assert_eq!(amount_needed(750.0, 1800.0, 5.0), Some(210.0));
/// assert_eq!(amount_needed(750.0, 1800.0, 0.0), None);
/// ```
pub fn amount_needed(from: f64, to: f64, years: f64) -> Option<f64> {
    // Too small a fall to be told from none is none, not minus none.
    let amount = (to - from) / years + 0.0;
    (years > 0.0 && years.is_finite() && amount.is_finite()).then_some(amount)
}

/// The constant growth a year with which the next `years` amounts after `base` sum to `total`, as a share.
///
/// It solves `Σ base (1 + g)ᵏ = total` for `k = 1` to `years` (Method, section 3: period sum). `None` where there
/// is none: an amount is not above zero, there are no years, or the amounts are too far apart for a number.
///
/// The factor `1 + g` lies between `q` and its root of order `years`, where `q` is the mean amount in units of
/// `base`: if the amounts grow, none is above the last; if they shrink, none is above the first. That bracket
/// is halved 60 times on a scale of logarithms, which leaves an error in `1 + g` of less than one part in 10¹⁵.
///
/// ```
/// # use ip_plan::projection::growth_that_sums;
/// let growth = growth_that_sums(44.4 / 5.0, 5, 100.0).unwrap_or_default();
/// assert!((growth - 0.2841).abs() < 5e-5);
/// ```
pub fn growth_that_sums(base: f64, years: u16, total: f64) -> Option<f64> {
    let mean = total / f64::from(years) / base;
    if !(base > 0.0 && mean > 0.0 && mean.is_normal()) {
        return None;
    }
    let root = root(mean, f64::from(years));
    let (mut low, mut high) = (mean.min(root), mean.max(root));
    for _ in 0..HALVINGS {
        // Two roots, as the product of the ends could be too large for a number.
        let middle = low.sqrt() * high.sqrt();
        if sum_of_powers(middle, years) / f64::from(years) < mean {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high - 1.0)
}

/// What 1 becomes in `years` at `growth` a year: `(1 + growth)^years`, and 1 as long as no time has passed.
///
/// A loss of more than everything has no powers; it returns its factor, which is negative, for a bound to catch.
pub(super) fn compound(growth: f64, years: f64) -> f64 {
    let factor = 1.0 + growth;
    if years <= 0.0 {
        1.0
    } else if factor < 0.0 {
        factor
    } else {
        libm::exp(years * libm::log(factor))
    }
}

/// The root of the given order of a number above zero.
fn root(of: f64, order: f64) -> f64 {
    libm::exp(libm::log(of) / order)
}

/// `x + x² + …` up to the given power, by Horner's rule.
pub(super) fn sum_of_powers(x: f64, power: u16) -> f64 {
    (0..power).fold(0.0, |sum, _| (sum + 1.0) * x)
}
