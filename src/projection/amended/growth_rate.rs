//! A broken growth rate: the rate of each year, and the index that they lead to.

use super::walk::{Walk, years};
use super::{Amended, Path};
use crate::projection::growth_rate::{IncomeIndex, Rates};
use crate::projection::quantity::CEILING;
use crate::projection::trajectory::YEAR_ENDS;
use crate::projection::{INDEX_START, PLAN_YEARS, growth_needed};

impl Walk<'_> {
    pub(super) fn index(mut self, unbroken: &IncomeIndex) -> Amended {
        let mut rates = unbroken.rates();
        let mut ends = [INDEX_START; YEAR_ENDS];
        let mut yearly = [self.quantity.baseline; YEAR_ENDS];
        let mut index = INDEX_START;
        let mut pace = self.assumption.own_pace();
        // The last year with a rate that is no path's, and the index at its end.
        let mut told = (0.0, INDEX_START);
        for (at, end, year) in years() {
            let given = self.assumption.given(year);
            let event = self.event(year).filter(|_| given.is_none());
            let rate = match given {
                Some(given) => given.value / 100.0,
                None => rates.of_year(end - self.assumption.delay, pace),
            };
            let factor = (1.0 + rate) * (1.0 + event.map_or(0.0, |event| event.change));
            let factor = self.bounded(factor, 0.0, CEILING, end);
            index = (index * factor).min(CEILING);
            ends[at] = index;
            // Where no income is left the rate is −100, whatever it would have been.
            yearly[at] = if index > 0.0 { (factor - 1.0) * 100.0 } else { -100.0 };
            if let (Some(given), true) = (given, index > 0.0) {
                // As it was given, without the rounding of a share.
                yearly[at] = given.value;
            }
            pace = self.pace(year);
            if given.is_some() {
                told = (end, index);
            }
            if given.is_some() || event.is_some_and(|event| self.ends_course(event)) {
                rates = self.rates_anew(told, year);
            }
        }
        Amended { path: Path::Index { ends, yearly }, bent: self.bent }
    }

    /// The rates that go on from an index at the end of a year with a value given.
    fn rates_anew(&self, (end, index): (f64, f64), year: u16) -> Rates {
        let assumed = self.assumed(year);
        let (target, left) = (self.quantity.drawn_target(), f64::from(PLAN_YEARS) - end);
        if left <= 0.0 || end <= 0.0 || assumed.course.is_some() {
            Rates::new(self.quantity, PLAN_YEARS, assumed)
        } else if index >= target || index <= 0.0 {
            Rates::Held(0.0)
        } else {
            Rates::Held(growth_needed(index, target, left).unwrap_or(0.0))
        }
    }
}
