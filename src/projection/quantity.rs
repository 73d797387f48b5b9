//! What is projected: the kind of an indicator and its two printed values.

use super::growth::compound;
use super::{Assumption, BASELINE_YEAR, Course, INDEX_START, TARGET_YEAR};
use crate::plan::{Indicator, Kind};

/// The largest value used in computation, in any unit: 10¹⁵.
///
/// It keeps every result finite. Whole numbers up to it are exact, and no indicator comes near it.
pub(super) const CEILING: f64 = 1e15;

/// An indicator as the method sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// What kind of number it is. It decides what a path means (Method, section 2).
    pub kind: Kind,
    /// The value for 2015, in the printed unit: `v_b` in the formulas.
    ///
    /// A period sum's covers 2011 to 2015. A growth rate's is in per cent a year: 20.0 for 20 %.
    pub baseline: f64,
    /// The value for 2020, in the printed unit: `v_T` in the formulas. The plan's own, or the reader's.
    ///
    /// A period sum's covers 2016 to 2020.
    pub target: f64,
}

impl Quantity {
    /// An indicator of the plan: its kind and its two values, as printed.
    pub fn of(indicator: &Indicator) -> Self {
        Self {
            kind: indicator.kind,
            baseline: indicator.baseline.value,
            target: indicator.target.value,
        }
    }

    /// Where the dot of 2015 stands in the drawn quantity.
    pub fn drawn_baseline(&self) -> f64 {
        match self.kind {
            Kind::PeriodSum => 0.0,
            Kind::AverageGrowthRate => INDEX_START,
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow | Kind::BoundedScore => {
                self.baseline
            }
        }
    }

    /// Where the diamond of 2020 stands in the drawn quantity.
    pub fn drawn_target(&self) -> f64 {
        self.drawn(self.target, TARGET_YEAR)
    }

    pub(super) fn drawn(&self, value: f64, year: u16) -> f64 {
        if self.kind == Kind::AverageGrowthRate {
            let years = f64::from(year.saturating_sub(BASELINE_YEAR));
            (INDEX_START * compound((value / 100.0).max(-1.0), years)).min(CEILING)
        } else {
            value
        }
    }

    /// The value that the path heads for at pace 1: the target, or the baseline plus what the reader chose to add.
    pub(super) fn aim(&self, assumption: &Assumption) -> f64 {
        match assumption.course {
            Some(Course::Added(added)) => self.bounded(self.baseline + added),
            _ => self.target,
        }
    }

    /// The nearest value possible for the kind.
    pub fn bounded(&self, value: f64) -> f64 {
        let (lowest, highest) = self.bounds();
        within(value, lowest, highest).unwrap_or(0.0)
    }

    /// The least and the greatest value possible for the kind.
    pub fn bounds(&self) -> (f64, f64) {
        match self.kind {
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow | Kind::PeriodSum => {
                (0.0, CEILING)
            }
            Kind::AverageGrowthRate => (-100.0, CEILING),
            Kind::BoundedScore => (0.0, 100.0),
        }
    }

    /// The same quantity with values possible for its kind; NaN is read as 0.
    pub(super) fn sound(self) -> Self {
        let baseline = self.bounded(self.baseline);
        Self { kind: self.kind, baseline, target: self.bounded(self.target) }
    }
}

/// A value clamped to two bounds; `None` if it is NaN.
///
/// `f64::clamp` would do, but it asserts its bounds and prints them if they are wrong, and the code that prints floats
/// weighs three times as much as all of this room. Minus zero becomes zero, because which of the two `max` returns
/// depends on the machine.
pub(super) fn within(value: f64, lowest: f64, highest: f64) -> Option<f64> {
    (!value.is_nan()).then(|| value.max(lowest).min(highest) + 0.0)
}
