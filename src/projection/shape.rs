//! The ways to spread a rise over the years.

use crate::plan::Kind;

/// How steep the S-curve is in its middle: `k` in the formulas.
const STEEPNESS: f64 = 8.0;

/// The S-curve's logistic at its start, `σ(−k/2)`. At the target it is as far from 1.
const LOGISTIC_AT_START: f64 = 0.017_986_209_962_091_56;

/// How a rise is spread over the years.
///
/// Each shape passes through the 2015 value and, at pace 1 without delay, the target in 2020; afterwards its
/// formula goes on (Method, section 3). Here `s` is the share of the way, `τ` the share of the time: 0 at the end
/// of 2015, 1 at the end of 2020.
///
/// A period sum's amounts rise by the shape's shares, scaled so that five years give the target. Of a growth
/// rate, only slow start, fast start and S-curve spread a change; every other shape holds the target rate from
/// the first year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// The same amount each year: `s = τ`. The time-proportional reading, and the default.
    #[default]
    EvenSteps,
    /// The same growth each year, which pace multiplies.
    ///
    /// Where a value is zero there is no such growth, and the shape is read as [`Shape::EvenSteps`].
    SteadyGrowth,
    /// Little at first, most at the end: `s = τ²`.
    SlowStart,
    /// Most at first, little at the end: `s = √τ`.
    FastStart,
    /// Slow, then fast, then slow: a logistic curve through both ends that flattens after 2020.
    SCurve,
    /// Even steps of the log-odds of a score, `ln(v / (100 − v))`, which never leaves 0 to 100 by itself.
    ///
    /// For every other kind, and for a score of 0 or 100, which has no log-odds, it is read as
    /// [`Shape::EvenSteps`].
    Bounded,
}

impl Shape {
    /// Every shape, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::EvenSteps,
        Self::SteadyGrowth,
        Self::SlowStart,
        Self::FastStart,
        Self::SCurve,
        Self::Bounded,
    ];

    /// The shape as it is read for a kind: [`Shape::Bounded`] is even steps for all kinds but a score.
    #[must_use]
    pub fn as_read_for(self, kind: Kind) -> Self {
        if self == Self::Bounded && kind != Kind::BoundedScore { Self::EvenSteps } else { self }
    }

    /// The share of the way that is done after a share `tau` ≥ 0 of the time: `s(τ)`.
    ///
    /// Steady growth and the bounded shape have formulas of their own. Where these do not apply, they are read as even
    /// steps, and so they are here.
    pub(super) fn progress(self, tau: f64) -> f64 {
        match self {
            Self::EvenSteps | Self::SteadyGrowth | Self::Bounded => tau,
            Self::SlowStart => tau * tau,
            Self::FastStart => tau.sqrt(),
            Self::SCurve => {
                let height = 1.0 - 2.0 * LOGISTIC_AT_START;
                (logistic(STEEPNESS * (tau - 0.5)) - LOGISTIC_AT_START) / height
            }
        }
    }

    /// The sum of the shares of the way at the end of each year: `Σ s(k/n)` for `k = 1` to `n`, at least 1.
    pub(super) fn summed_progress(self, years: u16) -> f64 {
        (1..=years).map(|year| self.progress(f64::from(year) / f64::from(years))).sum()
    }
}

/// `σ(x) = 1 / (1 + e⁻ˣ)`.
pub(super) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}
