//! What the target needs each year, and what a path does each year, in comparable figures.

use super::growth::{amount_needed, growth_needed};
use super::{PLAN_YEARS, Projection, Quantity};
use crate::plan::Kind;

/// A yearly figure in the terms of its kind: what a target needs, or what a path does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Need {
    /// Growth from 2015 to 2020, as a share a year: 0.1375 for 13.75 %. For stocks and flows.
    Growth(f64),
    /// The mean amount of 2016 to 2020, in the printed unit a year. For period sums.
    Amount(f64),
    /// Points a year from 2015 to 2020. For scores.
    Points(f64),
    /// The mean growth of income over 2016 to 2020, as a share a year: 0.2 for 20 %. For growth rates.
    Hold(f64),
}

/// What a target needs each year from 2015 to 2020 (Method, section 5).
///
/// `None` for a stock or a flow whose baseline or target is zero: no growth leads from or to it.
///
/// ```
/// # use ip_plan::{plan::Kind, projection::{Need, Quantity, need}};
/// let satisfaction = Quantity { kind: Kind::BoundedScore, baseline: 70.0, target: 80.0 };
/// assert_eq!(need(&satisfaction), Some(Need::Points(2.0)));
/// ```
pub fn need(quantity: &Quantity) -> Option<Need> {
    let quantity = quantity.sound();
    a_year(quantity.kind, quantity.baseline, quantity.target)
}

impl Projection {
    /// What this path does each year from 2015 to 2020, to be compared with [`need`].
    ///
    /// On the plan's own path the two are the same. `None` for a stock or a flow that is zero in 2015 or 2020.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Need, Quantity, project}};
    /// let satisfaction = Quantity { kind: Kind::BoundedScore, baseline: 70.0, target: 80.0 };
    /// let half = project(&satisfaction, &Assumption { pace: 0.5, ..Assumption::default() });
    /// assert_eq!(half.pace_a_year(), Some(Need::Points(1.0)));
    /// ```
    pub fn pace_a_year(&self) -> Option<Need> {
        a_year(self.quantity.kind, self.quantity.baseline, self.judged())
    }
}

/// The yearly figure of a kind that has gone from its baseline to `judged` in the plan's years.
fn a_year(kind: Kind, baseline: f64, judged: f64) -> Option<Need> {
    let years = f64::from(PLAN_YEARS);
    match kind {
        Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow => {
            growth_needed(baseline, judged, years).map(Need::Growth)
        }
        Kind::PeriodSum => Some(Need::Amount(judged / years)),
        Kind::AverageGrowthRate => Some(Need::Hold(judged / 100.0 + 0.0)),
        Kind::BoundedScore => amount_needed(baseline, judged, years).map(Need::Points),
    }
}
