//! The path that a goal asks for, taken as the reader's own.

use super::{Course, Decimal, Edit, Entry, Event, Pace, Scenario};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, Goal, Projection, TARGET_YEAR};

impl Decimal {
    /// The nearest number of two decimals that is no less than a value; rounding's last bits do not lift it.
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

    /// The nearest number of two decimals that is no more than a value.
    pub fn at_most(value: f64) -> Option<Self> {
        Self::of((value * 100.0 + 1e-7).floor() / 100.0)
    }
}

impl Scenario {
    /// The same with the path of one indicator that a goal asks for, so rounded that the goal is reached; nothing
    /// where there is no such path, or where years after the goal's start are observed already.
    ///
    /// Years up to the start keep what they have. A target's own question by 2020 is answered by the pace needed.
    #[must_use]
    pub fn heading_for(&self, indicator: &Indicator, goal: Goal) -> Option<Self> {
        // Years past the horizon have their own values, seen or not.
        let path = self.project(indicator).whole();
        if path.last_observed().is_some_and(|year| year > goal.from) {
            return None;
        }
        let sought = path.seek(goal).ok()?;
        let place = indicator.index();
        let settled = self.settled(indicator, &path, goal.from);
        let target = self.quantity(indicator).target;
        if goal.by == TARGET_YEAR && (goal.value - target).abs() < 1e-9 {
            return Some(settled.edited(Edit::Own(place, Pace::NEEDED)));
        }
        let a_year = match indicator.kind {
            Kind::BoundedScore => sought.amount?,
            _ => sought.growth? * 100.0,
        };
        let start = path.at(f64::from(goal.from));
        let rises = path.drawn(goal.value, goal.by) >= start;
        let growth = if rises { Decimal::at_least(a_year) } else { Decimal::at_most(a_year) };
        Some(settled.edited(Edit::Course(place, Some(Course::Growth(growth?)))))
    }

    /// The same with the years up to one as they are now, and nothing after it that would turn the path.
    fn settled(&self, indicator: &Indicator, path: &Projection, until: u16) -> Self {
        let place = indicator.index();
        let mut next = *self;
        let last = path.last_given().unwrap_or(BASELINE_YEAR);
        for year in last.max(BASELINE_YEAR) + 1..=until {
            if let Some(value) = Decimal::of(path.yearly(year)) {
                next =
                    next.edited(Edit::Value(place, year, Some(Entry { value, observed: false })));
            }
        }
        for year in until + 1..=last {
            next = next.edited(Edit::Value(place, year, None));
        }
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
