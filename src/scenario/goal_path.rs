//! The path that a goal needs, taken over as the reader's own.

use super::{Course, Decimal, Edit, Entry, Event, Pace, Scenario, Values};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, Goal, TARGET_YEAR};

impl Decimal {
    /// A value rounded up to two decimals, ignoring the last bits of rounding errors.
    ///
    /// ```
    /// # use ip_plan::scenario::Decimal;
    /// let text = |value| Decimal::at_least(value).map(|d| d.text());
    /// assert_eq!(text(6.985).as_deref(), Some("6.99"));
    /// assert_eq!(text(7.0000000001).as_deref(), Some("7"));
    /// ```
    pub fn at_least(value: f64) -> Option<Self> {
        Self::of((value * 100.0 - 1e-7).ceil() / 100.0)
    }

    /// A value rounded down to two decimals.
    pub fn at_most(value: f64) -> Option<Self> {
        Self::of((value * 100.0 + 1e-7).floor() / 100.0)
    }
}

impl Scenario {
    /// The same scenario with the path that a goal needs for one indicator, rounded so that the goal is reached. `None`
    /// if there is no such path, if it is taken already, or if years after the goal's start are observed.
    ///
    /// Years up to the start stay as they are. The target itself by 2020 is answered by the pace needed.
    #[must_use]
    pub fn path_to(&self, indicator: &Indicator, goal: Goal) -> Option<Self> {
        // Years past the horizon have their own values, seen or not.
        let path = self.project(indicator).whole();
        if path.last_observed().is_some_and(|year| year > goal.from) {
            return None;
        }
        let place = indicator.index();
        let settled = self.settled(indicator, goal.from);
        // From the start as it is kept: its figures are rounded.
        let path = settled.project(indicator).whole();
        let sought = path.seek(goal).ok()?;
        let target = self.quantity(indicator).target;
        let course = if goal.by == TARGET_YEAR && (goal.value - target).abs() < 1e-9 {
            Course::Pace(Pace::NEEDED)
        } else {
            let a_year = match indicator.kind {
                Kind::BoundedScore => sought.amount?,
                _ => sought.growth? * 100.0,
            };
            let start = path.at(f64::from(goal.from));
            let rises = path.drawn(goal.value, goal.by) >= start;
            Course::Growth(if rises {
                Decimal::at_least(a_year)
            } else {
                Decimal::at_most(a_year)
            }?)
        };
        let next = settled.edited(Edit::Course(place, Some(course)));
        (next != *self).then_some(next)
    }

    /// The values of one indicator, with the present path's value in each year up to one that has none, so that another
    /// course changes only the years after it.
    pub(super) fn kept_until(&self, indicator: &Indicator, until: u16) -> Values {
        let path = self.project(indicator).whole();
        let mut values = self.own(indicator).values;
        for (entry, year) in values.iter_mut().zip(BASELINE_YEAR + 1..=until) {
            let kept = || Decimal::of(path.yearly(year));
            *entry = entry.or_else(|| kept().map(|value| Entry { value, observed: false }));
        }
        values
    }

    /// The same with the years up to one as they are now, and nothing after it that would bend the path.
    fn settled(&self, indicator: &Indicator, until: u16) -> Self {
        let place = indicator.index();
        let mut values = self.kept_until(indicator, until);
        let after = usize::from(until.saturating_sub(BASELINE_YEAR));
        values.iter_mut().skip(after).for_each(|entry| *entry = None);
        let mut next = self.edited(Edit::Values(place, values));
        let own = self.own(indicator);
        if own.delay.unwrap_or(self.delay) > 0 {
            next = next.edited(Edit::OwnDelay(place, Some(0)));
        }
        if own.event.or(self.event).is_some_and(Event::matters) {
            next = next.edited(Edit::OwnEvent(place, self.event.map(|_| Event::NONE)));
        }
        next
    }
}
