//! Paths of an average growth rate: yearly rates, drawn as the index of income.

use super::clamp::HAIR;
use super::growth::compound;
use super::quantity::CEILING;
use super::trajectory::{YEAR_ENDS, around};
use super::{Assumption, INDEX_START, Quantity, Shape};

/// The index of an income that grows at yearly rates, with time counted in years from the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct IncomeIndex {
    ends: [f64; YEAR_ENDS],
    negative_after: f64,
}

impl IncomeIndex {
    /// The rates whose geometric mean over `years` is the target at pace 1. Pace multiplies the rate itself.
    ///
    /// The target rate holds from the first year, whatever the shape, if it is the baseline's (Method,
    /// section 3). If it is not, slow start, fast start and S-curve spread the change. They do so in
    /// logarithms, since these are what a geometric mean averages: with `ρ = ln(1 + rate)`, the years have
    /// `ρ_k = ρ_b + c s(k/n)`, where `c` makes their mean the target's: `n ρ_b + c Σ s(k/n) = n ρ_T`.
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        let Assumption { pace, shape, .. } = *assumption;
        let n = f64::from(years);
        let (from, to) = (quantity.baseline / 100.0, quantity.target / 100.0);
        let is_spread = match shape {
            Shape::SlowStart | Shape::FastStart | Shape::SCurve => from > -1.0 && to > -1.0,
            Shape::EvenSteps | Shape::SteadyGrowth | Shape::Bounded => false,
        };
        let rho = libm::log(1.0 + from);
        let change = (libm::log(1.0 + to) - rho) * n / shape.summed_progress(years);

        let mut ends = [INDEX_START; YEAR_ENDS];
        let mut index = INDEX_START;
        let mut negative_after = f64::INFINITY;
        for (year, end) in (0_u16..).zip(&mut ends).skip(1) {
            let year = f64::from(year);
            let rate = if is_spread {
                libm::exp(rho + change * shape.progress(year / n)).min(CEILING) - 1.0
            } else {
                to
            };
            let factor = 1.0 + pace * rate;
            if factor < -HAIR {
                negative_after = negative_after.min(year - 1.0);
            }
            index = (index * factor.max(0.0)).min(CEILING);
            *end = index;
        }
        Self { ends, negative_after }
    }

    /// The index after `moved` years; within a year it grows at that year's rate.
    pub(super) fn at(&self, moved: f64) -> f64 {
        let (before, after, share) = around(&self.ends, moved);
        if before > 0.0 { before * compound(after / before - 1.0, share) } else { 0.0 }
    }

    /// Whether a yearly rate would have been below −100 % by then, and the index below zero.
    pub(super) fn passes_zero(&self, moved: f64) -> bool {
        moved > self.negative_after
    }
}
