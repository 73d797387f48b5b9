//! What is needed from a year on, and whether it is possible at all.

use super::growth::{amount_needed, growth_needed, growth_that_sums};
use super::{BASELINE_YEAR, LAST_YEAR, Projection};
use crate::plan::Kind;

/// The fastest growth a year that is still called possible, as a share: our limit, for an honest answer.
pub const MOST_GROWTH: f64 = 0.6;

/// The excess over a limit that is only rounding: 1 to 1.6 is 60 % and a last bit more.
const ROUNDING: f64 = 1e-12;

/// A question: from where, to what, by when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// The year whose end is the start, 2015 or later; its value is the path's, observed or assumed.
    pub from: u16,
    /// The value to reach, in the unit of the target: a period sum's counts from 2016, a growth rate's is the
    /// mean from 2016 on, in per cent.
    pub value: f64,
    /// The year by whose end it is to be reached.
    pub by: u16,
}

/// What a goal needs each year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sought {
    /// The growth a year, as a share. Of a period sum it is the growth of the yearly amounts, of a growth rate the
    /// rate. `None` for a score, which moves in points, and where nothing grows from zero.
    pub growth: Option<f64>,
    /// The amount a year, in the printed unit: of a period sum the mean amount. `None` for a growth rate.
    pub amount: Option<f64>,
}

/// Why a goal has no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Impossible {
    /// There is no year in between.
    NoTime,
    /// The value to reach is NaN.
    NoNumber,
    /// The value is there already, at the start.
    Already,
    /// A score cannot pass 100, nor a count fall below zero, nor a rate be −100 % or less.
    PastBound,
    /// A running total cannot fall.
    CannotFall,
    /// Even [`MOST_GROWTH`] a year would not be enough; the first year by which it would, up to 2035.
    TooFast(Option<u16>),
}

impl Projection {
    /// What leads from the path's value in one year to another value in a later year.
    ///
    /// Levels: `(w / v_t)^(1/(u − t)) − 1` and `(w − v_t) / (u − t)`. A score: points. A period sum: what is left of
    /// the sum, as a mean amount and as the growth of the amounts that yields it. A growth rate: the one rate
    /// that brings the mean there (Method, section 5).
    ///
    /// # Errors
    ///
    /// Where nothing leads there, or nothing is needed: [`Impossible`] says why.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Goal, Quantity, project}};
    /// let loans = Quantity { kind: Kind::AnnualFlow, baseline: 750.0, target: 1800.0 };
    /// let path = project(&loans, &Assumption::default().with_given(2018, 1224.0, true));
    /// let sought = path.seek(Goal { from: 2018, value: 1800.0, by: 2020 }).unwrap();
    /// assert_eq!(sought.amount, Some(288.0));
    /// assert!((sought.growth.unwrap() - 0.2127).abs() < 5e-5);
    /// ```
    pub fn seek(&self, goal: Goal) -> Result<Sought, Impossible> {
        let kind = self.quantity.kind;
        let (from, by) = (goal.from.max(BASELINE_YEAR), goal.by.min(LAST_YEAR));
        if by <= from {
            return Err(Impossible::NoTime);
        }
        if !goal.value.is_finite() {
            return Err(Impossible::NoNumber);
        }
        let out_of_bounds = goal.value < 0.0 && kind != Kind::AverageGrowthRate
            || goal.value > 100.0 && kind == Kind::BoundedScore
            || goal.value <= -100.0;
        if out_of_bounds {
            return Err(Impossible::PastBound);
        }
        let path = self.whole();
        let (start, aim) = (path.at(f64::from(from)), path.drawn(goal.value, by));
        // On the plan's side of the 2015 value, what has been passed is there. On the other side it is not: whoever
        // asks for it asks for a way back, or a way out of it.
        let (first, target) = (path.drawn_baseline(), path.drawn_target());
        let passed = if target < first {
            start <= aim && aim <= first
        } else {
            start >= aim && aim >= first
        };
        if passed || start - aim == 0.0 {
            return Err(Impossible::Already);
        }
        if kind == Kind::CumulativeStock && aim < start {
            return Err(Impossible::CannotFall);
        }
        let sought = path.sought(start, goal.value, from, by);
        let most = MOST_GROWTH + ROUNDING;
        let fast = |sought: &Sought| sought.growth.is_some_and(|growth| growth > most);
        if fast(&sought) {
            let first =
                (by + 1..=LAST_YEAR).find(|by| !fast(&path.sought(start, goal.value, from, *by)));
            return Err(Impossible::TooFast(first));
        }
        Ok(sought)
    }

    fn sought(&self, start: f64, value: f64, from: u16, by: u16) -> Sought {
        let years = by - from;
        let span = f64::from(years);
        let aim = self.drawn(value, by);
        match self.quantity.kind {
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow => Sought {
                growth: growth_needed(start, aim, span),
                amount: amount_needed(start, aim, span),
            },
            Kind::PeriodSum => Sought {
                growth: growth_that_sums(self.yearly(from), years, aim - start),
                amount: amount_needed(start, aim, span),
            },
            Kind::AverageGrowthRate => {
                Sought { growth: growth_needed(start, aim, span), amount: None }
            }
            Kind::BoundedScore => Sought { growth: None, amount: amount_needed(start, aim, span) },
        }
    }

    /// The last year, up to another, for which given values show what was achieved: for a level, the last year with a
    /// value; for a sum or a rate, to which every year contributes, the last before one without a value.
    pub fn told_until(&self, year: u16) -> Option<u16> {
        let given = |year: &u16| self.assumption.given(*year).is_some();
        let mut years = BASELINE_YEAR + 1..=year.min(LAST_YEAR);
        if self.counts_every_year() { years.take_while(given).last() } else { years.rfind(given) }
    }

    /// Whether what is achieved is made up of every year's figure, as a sum and a mean are.
    pub(super) fn counts_every_year(&self) -> bool {
        matches!(self.quantity.kind, Kind::PeriodSum | Kind::AverageGrowthRate)
    }

    /// What was achieved each year from 2015 to a later year, in the same terms as [`Sought`].
    ///
    /// A period sum's amount is the mean so far, and its growth that of the yearly amounts. `None` before 2016.
    pub fn so_far(&self, until: u16) -> Option<Sought> {
        let years = until.checked_sub(BASELINE_YEAR).filter(|years| *years > 0)?;
        let span = f64::from(years);
        let path = self.whole();
        let (first, now) = (path.at(f64::from(BASELINE_YEAR)), path.at(f64::from(until)));
        Some(match self.quantity.kind {
            Kind::PeriodSum => Sought {
                growth: growth_needed(path.yearly(BASELINE_YEAR), path.yearly(until), span),
                amount: Some(now / span),
            },
            Kind::AverageGrowthRate => {
                Sought { growth: growth_needed(first, now, span), amount: None }
            }
            Kind::BoundedScore => Sought { growth: None, amount: amount_needed(first, now, span) },
            Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow => Sought {
                growth: growth_needed(first, now, span),
                amount: amount_needed(first, now, span),
            },
        })
    }
}
