//! What the reader assumes about the years after 2015: the levers.

use super::quantity::{CEILING, within};
use super::{LAST_YEAR, PLAN_YEARS, Shape, TARGET_YEAR};

/// The largest pace, and the largest decline, that is computed with. No lever comes near it.
const PACE_LIMIT: f64 = 1e6;

/// What the reader assumes about the years after 2015.
///
/// The default is the plan's own path: even steps that just reach the target, with no delay, drawn to 2022.
///
/// ```
/// # use ip_plan::projection::{Assumption, Shape};
/// let late = Assumption { delay: 1.0, ..Assumption::default() };
/// assert_eq!((late.pace, late.shape, late.horizon), (1.0, Shape::EvenSteps, 2022));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// How fast the path moves: `m` in the formulas. 1 just reaches the target if there is no delay, 0 stands
    /// still, and below 0 is decline.
    ///
    /// It multiplies the rise, the growth or the rate itself, as the kind and the shape have it (Method,
    /// section 3).
    pub pace: f64,
    /// How the rise is spread over the years.
    pub shape: Shape,
    /// For how long nothing changes: `d` in the formulas, 0 to 5 years. Parts of a year count.
    ///
    /// The whole path moves later by as much. Until then a level stays at its 2015 value, the yearly amount
    /// of a period sum at its 2015 amount, and income does not grow (Method, section 3).
    pub delay: f64,
    /// The last year of the path: `H` in the formulas, 2020 to 2035. It never changes a value before it.
    pub horizon: u16,
    /// The amount of 2015 from which a period sum's years go on. No other kind looks at it.
    pub start: PeriodStart,
}

impl Default for Assumption {
    fn default() -> Self {
        Self {
            pace: 1.0,
            shape: Shape::EvenSteps,
            delay: 0.0,
            horizon: 2022,
            start: PeriodStart::FlatBefore,
        }
    }
}

impl Assumption {
    /// The same assumption within the levers' ranges; what is no number is read as the plan's own.
    pub(super) fn sound(self) -> Self {
        let plan = Self::default();
        let years = f64::from(PLAN_YEARS);
        Self {
            pace: within(self.pace, -PACE_LIMIT, PACE_LIMIT).unwrap_or(plan.pace),
            shape: self.shape,
            delay: within(self.delay, 0.0, years).unwrap_or(plan.delay),
            horizon: self.horizon.clamp(TARGET_YEAR, LAST_YEAR),
            start: match self.start {
                PeriodStart::Own(amount) => {
                    within(amount, 0.0, CEILING).map_or(plan.start, PeriodStart::Own)
                }
                start => start,
            },
        }
    }
}

/// How much of a period sum's first five years fell in 2015.
///
/// The plan prints only the sum of 2011 to 2015, so the amount of its last year is the reader's to assume
/// (Method, section 3).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum PeriodStart {
    /// The same amount in each of the five years: a fifth of the sum.
    #[default]
    FlatBefore,
    /// Growth at one rate from 2011 to 2020, the rate that leads from the first sum to the second.
    ///
    /// For 44.4 and 100 it is 17.63 % a year. There is none if either sum is zero; then it is read as
    /// [`PeriodStart::FlatBefore`].
    SameGrowth,
    /// The reader's own amount for 2015, in the printed unit.
    Own(f64),
}
