//! What the numbers imply: a path from each 2015 value towards its 2020 target, and what can be read off it.
//!
//! Pure arithmetic, the same to the last bit on every machine. It knows no page, no link and no word that a reader
//! sees. It never fails: for any input, every number that comes out is finite, and what does not exist is a `None` or a
//! variant whose doc says why.
//!
//! The files are the steps of the method, in this reading order:
//!
//! 1. `quantity`: what is projected; its [`Kind`] decides everything below.
//! 2. `assumption` and `shape`: what the reader assumes, and the six ways to spread a rise over the years.
//! 3. `growth`: the growth, or the amount, that leads from one value to another.
//! 4. `level`, `period_sum`, `growth_rate`: the three families of paths; `trajectory` picks one.
//! 5. `amended` and `leg`: how given values and an event change a path, again by family.
//! 6. `attainment`, `reached`, `need`, `clamp`: the answers; `seek` and `status` are more of them.
//! 7. `outlook`, with `random` and `simulation`: how likely the target is.
//!
//! "Method, section n" points to the Method page of the site, which says each rule in words and in symbols:
//! section 2 is the kinds, section 3 the paths, section 4 what a reader sets, section 5 the answers, section 6
//! uncertainty, section 7 the edges.

mod amended;
mod assumption;
mod attainment;
mod clamp;
mod growth;
mod growth_rate;
mod leg;
mod level;
mod need;
mod outlook;
mod period_sum;
mod quantity;
mod random;
mod reached;
mod seek;
mod shape;
mod simulation;
mod status;
mod trajectory;

pub use assumption::{Assumption, Course, Event, GIVEN_YEARS, Given, PeriodStart, USUAL_HORIZON};
pub use clamp::Clamp;
pub use growth::{amount_needed, growth_needed, growth_that_sums};
pub use need::{Need, need};
pub use outlook::{Chance, DRAWS, FEW_DRAWS, Outlook, QUANTILES};
pub use quantity::Quantity;
pub use random::{Pcg32, SEED};
pub use reached::Reached;
pub use seek::{Goal, Impossible, MOST_GROWTH, Sought};
pub use shape::Shape;
pub use status::{
    Figures, GERMANY, Judgement, NoStatus, Rule, STATISTICS_CANADA, UN_2022, UN_2023, Verdict,
};

use crate::plan::Kind;
use amended::Amended;
use quantity::within;
use trajectory::Trajectory;

/// The year of the values that the plan starts from: `b` in the formulas. A year stands for its end.
pub const BASELINE_YEAR: u16 = 2015;

/// The year of the plan's targets: `T` in the formulas.
pub const TARGET_YEAR: u16 = 2020;

/// The last year that a path is followed to.
pub const LAST_YEAR: u16 = 2035;

/// From baseline to target: `n = T − b` in the formulas.
const PLAN_YEARS: u16 = TARGET_YEAR - BASELINE_YEAR;

/// Income in 2015 on the index that a growth rate is drawn as.
const INDEX_START: f64 = 100.0;

/// The path that a quantity takes under an assumption.
///
/// An impossible value is brought to the nearest possible one: a score into 0 to 100, a count or an amount to at least
/// 0, a delay into 0 to 5 years, a horizon into 2020 to 2035. NaN is read as 0 in a quantity, and as the plan's own
/// value in an assumption (Method, section 7).
///
/// ```
/// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, Reached, project}};
/// let patents = Quantity { kind: Kind::Stock, baseline: 6.0, target: 12.0 };
/// let half = project(&patents, &Assumption { pace: 0.5, horizon: 2030, ..Assumption::default() });
/// assert_eq!(half.at(2020.0), 9.0);
/// assert_eq!(half.attainment(), Some(0.5));
/// assert_eq!(half.reached(), Reached::Year(2025.0));
/// ```
pub fn project(quantity: &Quantity, assumption: &Assumption) -> Projection {
    let quantity = quantity.sound();
    let mut assumption = assumption.sound();
    if let (Kind::AverageGrowthRate, Some(Course::Added(_))) = (quantity.kind, assumption.course) {
        // Nothing is added to a rate: its pace counts.
        assumption.course = None;
    }
    let trajectory = Trajectory::new(&quantity, PLAN_YEARS, &assumption);
    Projection {
        quantity,
        amended: Amended::new(&quantity, &assumption, &trajectory),
        trajectory,
        assumption,
    }
}

/// A quantity's path from 2015 to the horizon; made by [`project`].
///
/// Each kind has a *drawn quantity*, the one that a line can show:
///
/// | kind | drawn quantity | at the end of 2015 | target |
/// | --- | --- | --- | --- |
/// | stock, cumulative stock, annual flow, score | the value itself | its 2015 value | its 2020 value |
/// | period sum | the running total since 2016 | 0 | the five-year sum |
/// | average growth rate | the index of income | 100 | `100 (1 + rate)⁵` |
#[derive(Clone, Debug)]
pub struct Projection {
    quantity: Quantity,
    trajectory: Trajectory,
    /// Replaces it if something breaks it.
    amended: Option<Amended>,
    assumption: Assumption,
}

/// Two paths are equal if their quantities and assumptions are.
impl PartialEq for Projection {
    fn eq(&self, other: &Self) -> bool {
        self.quantity == other.quantity && self.assumption == other.assumption
    }
}

impl Projection {
    /// The drawn quantity at a moment: 2017.5 is the middle of 2018, 2018.0 its end.
    ///
    /// In the printed unit, or index points for a growth rate. A moment before 2015 is read as 2015, one
    /// past the horizon as the horizon.
    ///
    /// Levels follow the curve of the shape. A running total is a straight line within each year of the path, and an
    /// index grows at the rate of the year (Method, section 3).
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, project}};
    /// let royalties = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 50.0 };
    /// let path = project(&royalties, &Assumption::default());
    /// assert_eq!([2015.0, 2015.5, 2016.0, 2020.0].map(|year| path.at(year)), [0.0, 5.0, 10.0, 50.0]);
    /// ```
    pub fn at(&self, year: f64) -> f64 {
        let (waited, moved) = self.waited_and_moved(year);
        match &self.amended {
            Some(amended) => amended.at(waited + moved),
            None => self.trajectory.at(waited, moved),
        }
    }

    /// The yearly figure behind the drawn quantity, for a year from 2015 to the horizon.
    ///
    /// A level's value at the end of the year or, for a flow, in it; a period sum's amount in that year; a
    /// growth rate's rate in that year, in per cent. For 2015 that is the assumed amount, and the printed
    /// rate. Where no income is left, the rate is −100.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, project}};
    /// let royalties = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    /// let path = project(&royalties, &Assumption::default());
    /// assert_eq!([2015, 2016, 2017].map(|year| path.yearly(year)), [10.0, 15.0, 20.0]);
    /// ```
    pub fn yearly(&self, year: u16) -> f64 {
        let year = year.max(BASELINE_YEAR).min(self.assumption.horizon);
        if let Some(figure) = self.amended.as_ref().and_then(|amended| amended.yearly(year)) {
            return figure;
        }
        let now = self.at(f64::from(year));
        let before = self.at(f64::from(year) - 1.0);
        match &self.trajectory {
            Trajectory::Level(_) => now,
            Trajectory::RunningTotal(total) if year == BASELINE_YEAR => total.first_amount(),
            // The last bits of two equal totals may differ; an amount is not below zero for that.
            Trajectory::RunningTotal(_) => (now - before).max(0.0),
            Trajectory::IncomeIndex(_) if year == BASELINE_YEAR => self.quantity.baseline,
            Trajectory::IncomeIndex(_) if before > 0.0 => (now / before - 1.0) * 100.0,
            Trajectory::IncomeIndex(_) => -100.0,
        }
    }

    /// Where the dot of 2015 stands in the drawn quantity.
    pub fn drawn_baseline(&self) -> f64 {
        self.quantity.drawn_baseline()
    }

    /// Where the diamond of 2020 stands in the drawn quantity.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Quantity, project}};
    /// let income = Quantity { kind: Kind::AverageGrowthRate, baseline: 20.0, target: 20.0 };
    /// let path = project(&income, &Assumption::default());
    /// assert_eq!(path.drawn_baseline(), 100.0);
    /// assert!((path.drawn_target() - 248.832).abs() < 1e-9);
    /// ```
    pub fn drawn_target(&self) -> f64 {
        self.quantity.drawn_target()
    }

    /// Converts a value in the target's unit to the drawn quantity at the end of a year: for a growth rate, the index
    /// that a mean rate of this value from 2016 on leads to.
    pub fn drawn(&self, value: f64, year: u16) -> f64 {
        self.quantity.drawn(value, year)
    }

    /// The same path, followed to the last possible year.
    #[must_use]
    pub fn whole(&self) -> Self {
        let mut whole = self.clone();
        whole.assumption.horizon = LAST_YEAR;
        whole
    }

    /// Whether a point a year is enough to draw the line: it is straight within each year, or the index of a growth
    /// rate. This bends there, on the plan's own path by less than a line is wide, and where it rises or falls fast by a
    /// few per cent of a small chart's height.
    pub fn is_straight(&self) -> bool {
        let Assumption { horizon, delay, .. } = self.assumption;
        self.clamp().is_none()
            && match (&self.amended, &self.trajectory) {
                (Some(amended), _) => amended.is_straight(f64::from(horizon - BASELINE_YEAR)),
                (None, Trajectory::Level(level)) => level.is_straight() && delay.fract() == 0.0,
                (None, _) => delay.fract() == 0.0,
            }
    }

    /// What is projected, with values within the bounds of its kind.
    pub fn quantity(&self) -> Quantity {
        self.quantity
    }

    /// The last year for which a value was given, observed or assumed.
    pub fn last_given(&self) -> Option<u16> {
        self.last(|_| true)
    }

    /// The last year for which a value was observed.
    pub fn last_observed(&self) -> Option<u16> {
        self.last(|given| given.observed)
    }

    /// Whether the value of a year was observed.
    pub fn is_observed(&self, year: u16) -> bool {
        self.assumption.given(year).is_some_and(|given| given.observed)
    }

    fn last(&self, is_meant: fn(&Given) -> bool) -> Option<u16> {
        (BASELINE_YEAR + 1..=LAST_YEAR)
            .rev()
            .find(|year| self.assumption.given(*year).as_ref().is_some_and(is_meant))
    }

    /// The last year of the path.
    pub fn horizon(&self) -> u16 {
        self.assumption.horizon
    }

    /// The years since 2015 in two parts: those taken by the delay, and those since the path began to move.
    fn waited_and_moved(&self, year: f64) -> (f64, f64) {
        // `max` comes first, since it reads what is no number as 2015.
        let year = year.max(f64::from(BASELINE_YEAR)).min(f64::from(self.assumption.horizon));
        let elapsed = year - f64::from(BASELINE_YEAR);
        let waited = elapsed.min(self.assumption.delay);
        (waited, elapsed - waited)
    }
}
