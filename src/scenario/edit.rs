//! One change to a scenario.

use super::own::{Course, Entry, Event, Own, Values, place_of};
use super::{Decimal, LONGEST_DELAY, Pace, Scenario, Start, WIDEST_SPREAD};
use crate::plan;
use crate::projection::{Quantity, Rule, Shape};

#[allow(
    clippy::large_enum_variant,
    reason = "it lives for a moment; values for twenty years are pasted at once"
)]
/// One change that a reader makes. Indicators are given by their index in the table, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another pace for all indicators that follow the global lever.
    Pace(Pace),
    /// Another shape.
    Shape(Shape),
    /// Another delay, in years.
    Delay(u8),
    /// An event for all, or none.
    Event(Option<Event>),
    /// Another last year.
    Horizon(u16),
    /// Another likely range, in per cent.
    Spread(u8),
    /// Another rule for the status.
    Rule(Rule),
    /// Another amount for 2015 of a five-year sum.
    Start(Start),
    /// A pace of its own for one indicator.
    Own(usize, Pace),
    /// A course of its own for one indicator, or none.
    Course(usize, Option<Course>),
    /// A growth of its own after a year; everything up to that year stays as it is.
    Grow(usize, Decimal, u16),
    /// A shape of its own, or none.
    OwnShape(usize, Option<Shape>),
    /// A delay of its own, or none.
    OwnDelay(usize, Option<u8>),
    /// An event of its own, or none.
    OwnEvent(usize, Option<Event>),
    /// A target of its own, or the plan's.
    Target(usize, Option<Decimal>),
    /// A value for a year, or none.
    Value(usize, u16, Option<Entry>),
    /// Values for all years.
    Values(usize, Values),
    /// The indicator follows the global pace again.
    Follow(usize),
    /// The indicator follows everything global again, with no values and the plan's target.
    Clear(usize),
    /// The plan as printed.
    Reset,
}

impl Scenario {
    /// The scenario after a change; values out of range are clamped.
    #[must_use]
    pub fn edited(mut self, edit: Edit) -> Self {
        match edit {
            Edit::Pace(pace) => self.pace = pace,
            Edit::Shape(shape) => self.shape = shape,
            Edit::Delay(years) => self.delay = years.min(LONGEST_DELAY),
            Edit::Event(event) => self.event = event.map(Event::limited),
            Edit::Horizon(year) => self = self.seen_to(year),
            Edit::Spread(spread) => self.spread = spread.min(WIDEST_SPREAD),
            Edit::Rule(rule) => self.rule = rule,
            Edit::Start(start) => self.start = start.limited(),
            Edit::Reset => self = Self::default(),
            Edit::Own(place, at) => self.set(place, |own| own.course = Some(Course::Pace(at))),
            Edit::Course(place, course) => {
                let indicator = plan::indicators().get(place);
                let course = indicator.and_then(|indicator| course?.limited(indicator));
                self.set(place, |own| own.course = course);
            }
            Edit::Grow(place, growth, until) => {
                if let Some(indicator) = plan::indicators().get(place) {
                    let values = self.kept_until(indicator, until);
                    self = self.edited(Edit::Values(place, values));
                }
                return self.edited(Edit::Course(place, Some(Course::Growth(growth))));
            }
            Edit::OwnShape(place, shape) => self.set(place, |own| own.shape = shape),
            Edit::OwnDelay(place, years) => {
                self.set(place, |own| own.delay = years.map(|years| years.min(LONGEST_DELAY)));
            }
            Edit::OwnEvent(place, event) => {
                self.set(place, |own| own.event = event.map(Event::limited));
            }
            Edit::Target(place, target) => {
                self.set(place, |own| own.target = target.map(|target| possible(place, target)));
            }
            Edit::Value(place, year, entry) => self.set(place, |own| {
                if let Some(value) = place_of(year).and_then(|at| own.values.get_mut(at)) {
                    *value = entry.map(|entry| entry.possible(place));
                }
            }),
            Edit::Values(place, values) => self.set(place, |own| {
                own.values = values.map(|entry| entry.map(|entry| entry.possible(place)));
            }),
            Edit::Follow(place) => self.set(place, |own| own.course = None),
            Edit::Clear(place) => self.set(place, |own| *own = Own::default()),
        }
        self
    }

    fn set(&mut self, place: usize, change: impl FnOnce(&mut Own)) {
        if let Some(own) = self.own.get_mut(place) {
            change(own);
        }
    }
}

impl Entry {
    fn possible(self, place: usize) -> Self {
        Self { value: possible(place, self.value), ..self }
    }
}

/// The nearest number possible for the indicator: a score ends at 0 and 100, and only a growth rate can be negative,
/// down to −100.
fn possible(place: usize, number: Decimal) -> Decimal {
    let nearest = |of| Quantity::of(of).nearest(number);
    plan::indicators().get(place).map_or(number, nearest)
}

impl Quantity {
    /// The nearest number possible for its kind.
    pub fn nearest(&self, number: Decimal) -> Decimal {
        Decimal::of(self.bounded(number.value())).unwrap_or(number)
    }
}
