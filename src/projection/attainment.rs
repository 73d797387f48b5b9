//! What is judged in the target year, and how much of the target it is.

use super::growth::growth_needed;
use super::{BASELINE_YEAR, INDEX_START, PLAN_YEARS, Projection, TARGET_YEAR};
use crate::plan::Kind;

impl Projection {
    /// The value that is compared with the target, in the target's unit (Method, section 2).
    ///
    /// The level at the end of 2020; of a flow, the amount in 2020; of a period sum, the amounts of 2016 to 2020
    /// together; of a growth rate, the geometric mean of the rates of 2016 to 2020, in per cent.
    pub fn judged(&self) -> f64 {
        let drawn = self.at(f64::from(TARGET_YEAR));
        if self.quantity.kind == Kind::AverageGrowthRate {
            // No growth leads to an index of zero: everything was lost.
            growth_needed(INDEX_START, drawn, f64::from(PLAN_YEARS))
                .map_or(-100.0, |mean| mean * 100.0)
        } else {
            drawn
        }
    }

    /// How much of the target is attained in 2020, as a share: 1.0 is the target (Method, section 5).
    ///
    /// Of a level, the share of the rise: `(v(T) − v_b) / (v_T − v_b)`. It is below zero on a path that moves
    /// away, and `None` if there is no rise to have a share of. Of a period sum or a growth rate, the judged
    /// value over the target; `None` if the target is zero.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, project}};
    /// let royalties = Quantity { kind: Kind::PeriodSum, baseline: 40.0, target: 100.0 };
    /// let standstill = project(&royalties, &Assumption { pace: 0.0, ..Assumption::default() });
    /// assert_eq!(standstill.attainment(), Some(0.4));
    /// ```
    pub fn attainment(&self) -> Option<f64> {
        self.attainment_of(self.quantity.target)
    }

    /// The same for another target, on the same path.
    pub fn attainment_of(&self, target: f64) -> Option<f64> {
        let from = match self.quantity.kind {
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow | Kind::BoundedScore => {
                self.quantity.baseline
            }
            Kind::PeriodSum | Kind::AverageGrowthRate => 0.0,
        };
        let share = (self.judged() - from) / (target - from);
        // Nothing of a fall is nothing, not minus nothing.
        Some(share + 0.0).filter(|share| share.is_finite())
    }

    /// A flow's amounts of 2016 to 2020 together, in the printed unit; `None` for every other kind.
    ///
    /// It is not the rise that the plan prints (Method, section 2).
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, project}};
    /// let applications = Quantity { kind: Kind::AnnualFlow, baseline: 3.0, target: 8.0 };
    /// let path = project(&applications, &Assumption::default());
    /// assert_eq!(path.five_year_sum(), Some(4.0 + 5.0 + 6.0 + 7.0 + 8.0));
    /// ```
    pub fn five_year_sum(&self) -> Option<f64> {
        let years = BASELINE_YEAR + 1..=TARGET_YEAR;
        (self.quantity.kind == Kind::AnnualFlow).then(|| years.map(|year| self.yearly(year)).sum())
    }
}
