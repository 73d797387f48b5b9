//! Whether a bound has bent the path.

use super::Projection;
use super::trajectory::Trajectory;
use crate::plan::Kind;

/// The distance past a bound, in the printed unit, from which it is more than rounding.
pub(super) const HAIR: f64 = 1e-9;

/// A bound that has bent the path because the formula's value is impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clamp {
    /// A total to date would have fallen; it stays as it is.
    NeverFalls,
    /// A count, an amount, a score or an income would have fallen below zero; it stays at zero.
    AtZero,
    /// A score would have passed 100 points; it stays at 100.
    AtHundred,
}

impl Clamp {
    /// The bound that applies if a formula's value is not between two bounds. Only a score has an upper one; every
    /// other kind has the limit of computation.
    pub(super) fn of(kind: Kind, value: f64, lowest: f64, highest: f64) -> Option<Self> {
        if value < lowest - HAIR {
            Some(if kind == Kind::CumulativeStock { Self::NeverFalls } else { Self::AtZero })
        } else {
            (kind == Kind::BoundedScore && value > highest + HAIR).then_some(Self::AtHundred)
        }
    }
}

impl Projection {
    /// The bound that bends the path by its horizon; `None` if the path follows its formula throughout.
    ///
    /// Method, section 3: the reader is told when a bound applies.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Clamp, Quantity, project}};
    /// let score = Quantity { kind: Kind::BoundedScore, baseline: 70.0, target: 80.0 };
    /// let until = |horizon| project(&score, &Assumption { horizon, ..Assumption::default() });
    /// assert_eq!(until(2030).clamp(), None);
    /// assert_eq!(until(2031).clamp(), Some(Clamp::AtHundred));
    /// ```
    pub fn clamp(&self) -> Option<Clamp> {
        let (waited, moved) = self.waited_and_moved(f64::from(self.assumption.horizon));
        if let Some(amended) = &self.amended {
            return amended.clamp(waited + moved);
        }
        match &self.trajectory {
            Trajectory::Level(level) => level.clamp(moved),
            Trajectory::RunningTotal(total) => total.passes_zero(moved).then_some(Clamp::AtZero),
            Trajectory::IncomeIndex(index) => index.passes_zero(moved).then_some(Clamp::AtZero),
        }
    }
}
