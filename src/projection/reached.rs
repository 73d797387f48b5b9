//! When the target is reached.

use super::{BASELINE_YEAR, Projection, TARGET_YEAR};
use crate::plan::Kind;

/// How far past the end of 2020, in years, still counts as on time: half a minute, which only rounding can cause.
const ON_TIME: f64 = 1e-6;

/// The remaining share of the way from baseline to target that counts as reached.
const NEAR: f64 = 1e-9;

/// The relative difference from the target that an f64 cannot resolve after a few operations.
const ROUNDING: f64 = 1e-14;

/// How often the year in which the target is reached is halved: to a billionth of a year.
const HALVINGS: u8 = 30;

/// When the target is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reached {
    /// At this moment, between 2015 and the horizon. 2017.5 is the middle of 2018, 2018.0 its end.
    Year(f64),
    /// Not by this year, the horizon.
    NotBy(u16),
}

impl Reached {
    /// Whether that is by the end of 2020, allowing half a minute for rounding.
    pub fn on_time(self) -> bool {
        self.year().is_some_and(|year| year <= f64::from(TARGET_YEAR) + ON_TIME)
    }

    /// The moment; `None` if not by the horizon.
    pub fn year(self) -> Option<f64> {
        match self {
            Self::Year(year) => Some(year),
            Self::NotBy(_) => None,
        }
    }
}

impl Projection {
    /// When the drawn line first meets the height of the target, on the shape's own curve.
    ///
    /// A target above the 2015 value is met from below, one below it from above. For a period sum it is when the
    /// running total since 2016 has reached the target, whether before or after five years. For a growth rate it is
    /// when income has grown as much as five years at the target rate make it grow. (A running mean of the rates would
    /// be at its target after one year of the plan's own path, with four years of growth still to come; the index gets
    /// there in 2020.) What is at its target from the start can only be lost, and so can a rate to hold that is not above
    /// zero: it is met in 2020 if the value, or the mean, has not fallen below it, and otherwise when it is back.
    ///
    /// Between two whole years of the path each curve only rises or only falls. The first such year that
    /// holds the meeting is halved 30 times (Method, section 5: year reached). A billionth of the way short of
    /// the target counts as there. A path that falls back later has reached it all the same.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, Reached, project}};
    /// let loans = Quantity { kind: Kind::AnnualFlow, baseline: 750.0, target: 1800.0 };
    /// let after = |delay| project(&loans, &Assumption { delay, ..Assumption::default() }).reached();
    /// assert_eq!(after(0.0), Reached::Year(2020.0));
    /// assert_eq!(after(1.0), Reached::Year(2021.0));
    /// assert_eq!(after(4.0), Reached::NotBy(2022));
    /// ```
    pub fn reached(&self) -> Reached {
        self.reached_drawn(self.drawn_target())
    }

    /// The same for another value to be reached by 2020, in the target's unit.
    pub fn reached_value(&self, value: f64) -> Reached {
        self.reached_drawn(self.drawn(value, TARGET_YEAR))
    }

    fn reached_drawn(&self, target: f64) -> Reached {
        let way = target - self.drawn_baseline();
        let is_held = way == 0.0 || self.quantity.kind == Kind::AverageGrowthRate && way < 0.0;
        let near = (NEAR * way.abs()).max(ROUNDING * target);
        // What is left of the way; below zero beyond the target.
        let sign = if is_held { 1.0 } else { way.signum() };
        let left = |year: f64| (target - self.at(year)) * sign;

        let horizon = f64::from(self.assumption.horizon);
        let start = f64::from(BASELINE_YEAR);
        // A broken path turns at the ends of calendar years, one of a single formula at the ends of its own.
        let (before, after) = if is_held {
            (f64::from(TARGET_YEAR), f64::from(TARGET_YEAR))
        } else if self.amended.is_some() {
            (start, start)
        } else {
            (start, start + self.assumption.delay)
        };
        let met = meeting(&left, near, before, after, horizon);
        met.map_or(Reached::NotBy(self.assumption.horizon), Reached::Year)
    }
}

/// The first time after `before` when nothing is left of the way, if by the horizon. Between `after` and each year
/// after it the curve must only rise or only fall.
fn meeting(
    left: &dyn Fn(f64) -> f64,
    near: f64,
    mut before: f64,
    mut after: f64,
    horizon: f64,
) -> Option<f64> {
    while left(after) > near {
        if after >= horizon {
            return None;
        }
        before = after;
        after = (after + 1.0).min(horizon);
    }
    let end = after;
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(before, after);
        if left(middle) > near {
            before = middle;
        } else {
            after = middle;
        }
    }
    // Rounding must not move the plan's own path off the end of 2020.
    Some(if end - after < ON_TIME { end } else { after })
}
