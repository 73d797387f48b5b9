//! Paths of an average growth rate: yearly rates, drawn as the index of income.

use super::clamp::HAIR;
use super::growth::compound;
use super::quantity::CEILING;
use super::trajectory::{YEAR_ENDS, around};
use super::{Assumption, Course, INDEX_START, Quantity, Shape};

/// The index of an income that grows at yearly rates, with time counted in years from the start.
#[derive(Clone, Copy, Debug)]
pub(super) struct IncomeIndex {
    rates: Rates,
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
        let (rates, pace) = (Rates::new(quantity, years, assumption), assumption.own_pace());
        let mut ends = [INDEX_START; YEAR_ENDS];
        let mut index = INDEX_START;
        let mut negative_after = f64::INFINITY;
        for (year, end) in (0_u16..).zip(&mut ends).skip(1) {
            let year = f64::from(year);
            let factor = 1.0 + pace * rates.at(year);
            if factor < -HAIR {
                negative_after = negative_after.min(year - 1.0);
            }
            index = (index * factor.max(0.0)).min(CEILING);
            *end = index;
        }
        Self { rates, ends, negative_after }
    }

    /// The rates of its years, at pace 1.
    pub(super) fn rates(&self) -> Rates {
        self.rates
    }

    /// The index after `moved` years; within a year it grows at that year's rate.
    pub(super) fn at(&self, moved: f64) -> f64 {
        grown(&self.ends, moved)
    }

    /// Whether a yearly rate would have been below −100 % by then, and the index below zero.
    pub(super) fn passes_zero(&self, moved: f64) -> bool {
        moved > self.negative_after
    }
}

/// The index between the ends of years: within each year it grows at one rate.
pub(super) fn grown(ends: &[f64; YEAR_ENDS], moved: f64) -> f64 {
    let (before, after, share) = around(ends, moved);
    if before > 0.0 { before * compound(after / before - 1.0, share) } else { 0.0 }
}

/// Yearly rates at pace 1, as shares.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rates {
    /// The same each year.
    Held(f64),
    /// Spread by a shape, in logarithms: `ρ_b + c s(k/n)`.
    Spread { rho: f64, change: f64, years: f64, shape: Shape },
}

impl Rates {
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        if let Some(Course::Growth(growth)) = assumption.course {
            return Self::Held(growth);
        }
        let (from, to) = (quantity.baseline / 100.0, quantity.target / 100.0);
        let (shape, n) = (assumption.shape, f64::from(years));
        match shape {
            Shape::SlowStart | Shape::FastStart | Shape::SCurve if from > -1.0 && to > -1.0 => {
                let rho = libm::log(1.0 + from);
                let change = (libm::log(1.0 + to) - rho) * n / shape.summed_progress(years);
                Self::Spread { rho, change, years: n, shape }
            }
            _ => Self::Held(to),
        }
    }

    /// The rate of the calendar year at whose end the path has moved for this long. After a delay of part of a year,
    /// that year overlaps two years of the path and grows with each for its share of the time.
    pub(super) fn of_year(self, moved: f64, pace: f64) -> f64 {
        let moved = moved.max(0.0);
        let (whole, share) = (moved.floor(), moved - moved.floor());
        let [first, second] =
            [whole, whole + 1.0].map(|year| if year > 0.0 { pace * self.at(year) } else { 0.0 });
        if share > 0.0 {
            compound(first, 1.0 - share) * compound(second, share) - 1.0
        } else {
            first
        }
    }

    /// The rate of a year, counted from the first.
    pub(super) fn at(self, year: f64) -> f64 {
        match self {
            Self::Held(rate) => rate,
            Self::Spread { rho, change, years, shape } => {
                libm::exp(rho + change * shape.progress(year / years)).min(CEILING) - 1.0
            }
        }
    }
}
