//! Paths of a period sum: yearly amounts, drawn as their running total since 2016.

use super::clamp::HAIR;
use super::growth::{growth_needed, growth_that_sums, sum_of_powers};
use super::level::{Curve, Level};
use super::quantity::CEILING;
use super::trajectory::{YEAR_ENDS, around};
use super::{Assumption, Course, PeriodStart, Quantity, Shape};
use crate::plan::Kind;

/// The running total of yearly amounts, with time counted in years from the start. It knows no calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct RunningTotal {
    /// The yearly amounts, as a path of their own.
    pub(super) amounts: Level,
    totals: [f64; YEAR_ENDS],
    negative_after: f64,
}

impl RunningTotal {
    /// The amounts after the period of the baseline that sum to the target in `years` at pace 1.
    ///
    /// Steady growth: `a_k = a_b (1 + m g)ᵏ`, with the `g` of [`growth_that_sums`]. Every other shape:
    /// `a_k = a_b + m c s(k/n)`, where `c` makes the sum right: `n a_b + c Σ s(k/n) = v_T`. For even steps
    /// `s(k/n)` is `k/5`, so that `c/5` is the step a year and fifteen of them fill the sum (Method, section 3).
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        let first_amount = first_amount(quantity, years, assumption.start);
        let amounts = Level {
            kind: Kind::AnnualFlow,
            start: first_amount,
            years: f64::from(years),
            pace: assumption.own_pace(),
            curve: amounts(first_amount, years, quantity.aim(assumption), assumption),
        };

        let mut totals = [0.0; YEAR_ENDS];
        let mut total = 0.0;
        let mut negative_after = f64::INFINITY;
        for (year, end) in (0_u16..).zip(&mut totals).skip(1) {
            let year = f64::from(year);
            let amount = amounts.unbounded(year);
            if amount < -HAIR {
                negative_after = negative_after.min(year - 1.0);
            }
            total += amount.clamp(0.0, CEILING);
            *end = total;
        }
        Self { amounts, totals, negative_after }
    }

    /// The amount of the year before the first.
    pub(super) fn first_amount(&self) -> f64 {
        self.amounts.start
    }

    /// The total after `waited` years at the first amount and `moved` years of the path; linear within a year.
    pub(super) fn at(&self, waited: f64, moved: f64) -> f64 {
        let (before, after, share) = around(&self.totals, moved);
        self.amounts.start * waited + before + (after - before) * share
    }

    /// Whether a yearly amount would have fallen below zero by then.
    pub(super) fn passes_zero(&self, moved: f64) -> bool {
        moved > self.negative_after
    }
}

/// The formula of the amounts after `last` that sum to `total` in a number of years at pace 1.
pub(super) fn amounts(last: f64, years: u16, total: f64, assumption: &Assumption) -> Curve {
    let shape = assumption.shape;
    let growth = match (assumption.course, shape) {
        (Some(Course::Growth(growth)), _) => Some(growth),
        (_, Shape::SteadyGrowth) => growth_that_sums(last, years, total),
        _ => None,
    };
    let rest = (total - f64::from(years) * last) / shape.summed_progress(years);
    growth.map_or(Curve::Share { way: rest, shape, done: 0.0 }, |growth| Curve::Growth { growth })
}

/// The amount of the baseline period's last year: `a_b` in the formulas.
fn first_amount(quantity: &Quantity, years: u16, start: PeriodStart) -> f64 {
    let n = f64::from(years);
    let flat = quantity.baseline / n;
    match start {
        PeriodStart::FlatBefore => flat,
        // The years before are `Σ a_b (1 + g)⁻ᵏ = v_b` for k = 0 to n − 1. Times `(1 + g)ⁿ` on both sides they
        // are the years to come: `Σ a_b (1 + g)ᵏ = v_T` for k = 1 to n.
        PeriodStart::SameGrowth => growth_needed(quantity.baseline, quantity.target, n)
            .map(|growth| quantity.target / sum_of_powers(1.0 + growth, years))
            .filter(|amount| amount.is_finite())
            .unwrap_or(flat),
        PeriodStart::Own(amount) => amount,
    }
}
