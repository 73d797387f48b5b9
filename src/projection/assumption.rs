//! What the reader assumes about the years after 2015: the levers.

use super::quantity::{CEILING, within};
use super::{BASELINE_YEAR, LAST_YEAR, PLAN_YEARS, Shape, TARGET_YEAR};

/// The largest pace, and the largest decline, used in computation. No lever comes near it.
const PACE_LIMIT: f64 = 1e6;

/// The default horizon of the charts.
pub const USUAL_HORIZON: u16 = 2022;

/// The years for which a value can be given: 2016 to 2035.
pub const GIVEN_YEARS: usize = (LAST_YEAR - BASELINE_YEAR) as usize;

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
    /// The amount of 2015 from which a period sum's years go on. No other kind uses it.
    pub start: PeriodStart,
    /// A course chosen instead of a pace; `pace` is then ignored.
    pub course: Option<Course>,
    /// A one-time event.
    pub event: Option<Event>,
    /// Values that replace the path's, for 2016 and each year after it.
    pub given: [Option<Given>; GIVEN_YEARS],
}

impl Default for Assumption {
    fn default() -> Self {
        Self {
            pace: 1.0,
            shape: Shape::EvenSteps,
            delay: 0.0,
            horizon: USUAL_HORIZON,
            start: PeriodStart::FlatBefore,
            course: None,
            event: None,
            given: [None; GIVEN_YEARS],
        }
    }
}

/// A path chosen without a pace (Method, section 4).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Course {
    /// The same growth each year, as a share: 0.08 for 8 %. Of a level and of a period sum's yearly amounts.
    ///
    /// For a growth rate it is the rate itself; for a score it is a hundredth of the points a year.
    Growth(f64),
    /// What is added from 2015 to 2020, in the printed unit. The path heads for the 2015 value plus this amount, and
    /// past it by the same formula. A growth rate ignores it.
    Added(f64),
}

impl Course {
    /// The least and the fastest growth used in computation, as shares a year.
    pub const GROWTH: [f64; 2] = [-1.0, 1e3];
}

/// A one-time event in one year, after which the path goes on as before.
///
/// The value at the end of the year is the path's times `1 + change`; the steps, or the growth, after it are
/// those of the path as it was. A path is not planned anew for it (Method, section 4).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// The year, 2016 to 2035.
    pub year: u16,
    /// The change as a share: −0.2 for a fall of 20 %.
    ///
    /// Of a running total it changes what the year adds, of a period sum the year's amount, of a growth rate
    /// the income of the year. A score falls by hundredths of its 100 points.
    pub change: f64,
    /// The pace from the end of that year on, which ends a chosen course; `None` if nothing changes.
    pub pace: Option<f64>,
}

/// A value for one year in place of the path's, in the unit of the yearly figure.
///
/// A level's value at the end of the year or, for a flow, in it; a period sum's amount in the year; a growth rate's
/// rate in the year, in per cent. If a running total's path was higher before, the path gives way; but the value cannot
/// be below an earlier given one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    /// The value.
    pub value: f64,
    /// Whether it was observed; otherwise it is assumed.
    pub observed: bool,
}

impl Assumption {
    /// The value given for a year.
    pub fn given(&self, year: u16) -> Option<Given> {
        let at = year.checked_sub(BASELINE_YEAR + 1)?;
        self.given.get(usize::from(at)).copied().flatten()
    }

    /// The same assumption with a value given for a year; a year before 2016 or after 2035 changes nothing.
    #[must_use]
    pub fn with_given(mut self, year: u16, value: f64, observed: bool) -> Self {
        let at = usize::from(year).wrapping_sub(usize::from(BASELINE_YEAR) + 1);
        if let Some(given) = self.given.get_mut(at) {
            *given = Some(Given { value, observed });
        }
        self
    }

    /// The pace that multiplies what the course gives: a chosen course has its own.
    pub(super) fn own_pace(&self) -> f64 {
        if self.course.is_some() { 1.0 } else { self.pace }
    }

    /// Whether anything breaks the path of one formula.
    pub(super) fn is_amended(&self) -> bool {
        self.event.is_some() || self.given.iter().any(Option::is_some)
    }

    /// The same assumption within the ranges of the levers; NaN is read as the plan's own value.
    pub(super) fn sound(self) -> Self {
        let plan = Self::default();
        let [least, most] = Course::GROWTH;
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
            course: self.course.and_then(|course| match course {
                Course::Growth(growth) => within(growth, least, most).map(Course::Growth),
                Course::Added(added) => within(added, -CEILING, CEILING).map(Course::Added),
            }),
            event: self.event.and_then(|event| {
                let possible = (BASELINE_YEAR + 1..=LAST_YEAR).contains(&event.year);
                let change = within(event.change, least, most)?;
                let pace = event.pace.and_then(|pace| within(pace, -PACE_LIMIT, PACE_LIMIT));
                possible.then_some(Event { year: event.year, change, pace })
            }),
            given: self.given.map(|given| {
                let Given { value, observed } = given?;
                within(value, -CEILING, CEILING).map(|value| Given { value, observed })
            }),
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
