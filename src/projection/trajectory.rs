//! The family of paths for a kind, and where a moment falls between the ends of two years.

use super::growth_rate::IncomeIndex;
use super::level::Level;
use super::period_sum::RunningTotal;
use super::{Assumption, BASELINE_YEAR, LAST_YEAR, Quantity};
use crate::plan::Kind;

/// The number of year ends on the longest path, including its start.
pub(super) const YEAR_ENDS: usize = (LAST_YEAR - BASELINE_YEAR) as usize + 1;

/// A path in the quantity that is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trajectory {
    /// The value itself.
    Level(Level),
    /// A period sum's running total.
    RunningTotal(RunningTotal),
    /// The index of income behind a growth rate.
    IncomeIndex(IncomeIndex),
}

impl Trajectory {
    /// The path of a valid quantity under a valid assumption, with `years` between baseline and target.
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        match quantity.kind {
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow | Kind::BoundedScore => {
                Self::Level(Level::new(quantity, years, assumption))
            }
            Kind::PeriodSum => Self::RunningTotal(RunningTotal::new(quantity, years, assumption)),
            Kind::AverageGrowthRate => {
                Self::IncomeIndex(IncomeIndex::new(quantity, years, assumption))
            }
        }
    }

    /// The drawn quantity after `waited` years of delay and `moved` years since.
    ///
    /// During the delay a level stays and income does not grow, but yearly amounts go on as they were.
    pub(super) fn at(&self, waited: f64, moved: f64) -> f64 {
        match self {
            Self::Level(level) => level.at(moved),
            Self::RunningTotal(total) => total.at(waited, moved),
            Self::IncomeIndex(index) => index.at(moved),
        }
    }
}

/// The values at the year ends on both sides of a moment, and the share of the way between them.
pub(super) fn around(ends: &[f64; YEAR_ENDS], moved: f64) -> (f64, f64, f64) {
    let year = (moved as usize).min(YEAR_ENDS - 2);
    (ends[year], ends[year + 1], moved - year as f64)
}
