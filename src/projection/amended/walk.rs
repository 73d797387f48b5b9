//! What holds in each year of a broken path, whatever kind of number it is.

use crate::projection::trajectory::YEAR_ENDS;
use crate::projection::{Assumption, BASELINE_YEAR, Clamp, Event, Quantity};

/// The walk through the years.
pub(super) struct Walk<'a> {
    pub(super) quantity: &'a Quantity,
    pub(super) assumption: &'a Assumption,
    /// The same without a chosen course, for the pace that an event brings.
    pub(super) needed: Assumption,
    /// When a bound first bent the path, and which.
    pub(super) bent: Option<(f64, Clamp)>,
}

/// The years after 2015: their number and their calendar.
pub(super) fn years() -> impl Iterator<Item = (usize, f64, u16)> {
    (1..YEAR_ENDS).map(|at| (at, at as f64, BASELINE_YEAR + at as u16))
}

impl Walk<'_> {
    /// The event of a year, for years without a given value.
    pub(super) fn event(&self, year: u16) -> Option<Event> {
        self.assumption.event.filter(|event| event.year == year)
    }

    /// The pace that an event has brought by the end of a year.
    pub(super) fn brought(&self, year: u16) -> Option<f64> {
        self.assumption.event.filter(|event| event.year <= year)?.pace
    }

    /// The pace from the end of a year on.
    pub(super) fn pace(&self, year: u16) -> f64 {
        self.brought(year).unwrap_or(self.assumption.own_pace())
    }

    /// What holds from the end of a year on: the pace that an event brings ends a chosen course.
    pub(super) fn assumed(&self, year: u16) -> &Assumption {
        if self.brought(year).is_some() { &self.needed } else { self.assumption }
    }

    /// Whether an event ends a chosen course in this very year.
    pub(super) fn ends_course(&self, event: Event) -> bool {
        self.assumption.course.is_some() && event.pace.is_some()
    }

    /// How much of the delay is left.
    pub(super) fn wait(&self, elapsed: f64) -> f64 {
        (self.assumption.delay - elapsed).max(0.0)
    }

    /// A value within bounds; a bound that bites is noted.
    pub(super) fn bounded(&mut self, value: f64, lowest: f64, highest: f64, when: f64) -> f64 {
        let clamp = Clamp::of(self.quantity.kind, value, lowest, highest);
        self.bent = self.bent.or(clamp.map(|clamp| (when, clamp)));
        value.max(lowest).min(highest) + 0.0
    }
}
