//! A broken period sum: the amount of each year, and their running total.

use super::walk::{Walk, years};
use super::{Amended, Path};
use crate::projection::leg::Leg;
use crate::projection::level::{Curve, Level};
use crate::projection::period_sum::{RunningTotal, amounts};
use crate::projection::quantity::CEILING;
use crate::projection::trajectory::YEAR_ENDS;
use crate::projection::{Course, PLAN_YEARS};

impl Walk<'_> {
    pub(super) fn totals(mut self, unbroken: &RunningTotal) -> Amended {
        let first = Leg::first(unbroken.amounts, self.assumption.delay);
        let mut leg = first;
        let (mut ends, mut yearly) = ([0.0; YEAR_ENDS], [unbroken.first_amount(); YEAR_ENDS]);
        let mut total = 0.0;
        // The last amount that is no path's: of how many years after 2015, how much, and the total by then.
        let mut told = (0, unbroken.first_amount(), 0.0);
        for (at, end, year) in years() {
            let given = self.assumption.given(year);
            let event = self.event(year).filter(|_| given.is_none());
            let amount = if let Some(given) = given {
                self.bounded(given.value, 0.0, CEILING, end)
            } else {
                // Noted where the formula would have less than none, whatever an event adds.
                self.bounded(leg.unbounded(end), 0.0, CEILING, end);
                let change = event.map_or(0.0, |event| event.change);
                (leg.of_year(end) * (1.0 + change)).min(CEILING)
            };
            total += amount;
            ends[at] = total;
            yearly[at] = amount;
            if given.is_some() {
                told = (at as u16, amount, total);
                leg = self.amounts_anew(unbroken, told, year);
            } else if let Some(event) = event {
                if self.ends_course(event) {
                    leg = self.amounts_anew(unbroken, told, year);
                }
                leg = leg.carried_on(end, amount, self.pace(year));
                // A year that lies over two of the formula's is not on its curve.
                leg.level.start += amount - leg.of_year(end);
            }
        }
        Amended { path: Path::Totals { ends, yearly }, bent: self.bent }
    }

    /// The yearly amounts that go on from a given value.
    fn amounts_anew(
        &self,
        unbroken: &RunningTotal,
        (years, amount, total): (u16, f64, f64),
        year: u16,
    ) -> Leg {
        let (pace, assumed) = (self.pace(year), self.assumed(year));
        let (end, left) = (f64::from(years), PLAN_YEARS.saturating_sub(years));
        let aim = self.quantity.aim(assumed);
        let chosen = matches!(assumed.course, Some(Course::Growth(_)));
        if left == 0 && !chosen {
            let curve = amounts(unbroken.first_amount(), PLAN_YEARS, aim, assumed);
            let first = Leg::first(Level { curve, ..unbroken.amounts }, self.assumption.delay);
            return first.carried_on(end, amount, pace);
        }
        let curve = if total >= aim && !chosen {
            Curve::STANDSTILL
        } else {
            amounts(amount, left, aim - total, assumed)
        };
        let years = f64::from(left.max(1));
        let level = Level { start: amount, years, pace, curve, ..unbroken.amounts };
        Leg { from: end, ..Leg::first(level, end + self.wait(end)) }
    }
}
