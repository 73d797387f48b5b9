//! One formula of a path that has several: when it starts, and how it is carried on.

use super::level::{Curve, Level, log_odds};
use super::shape::logistic;
use super::{Clamp, Shape, clamp::HAIR};
use crate::plan::Kind;

/// A stretch of a path, with time counted in years from the end of 2015.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leg {
    /// When it starts.
    pub(super) from: f64,
    /// When its formula begins to move, which a delay puts off.
    pub(super) begun: f64,
    pub(super) level: Level,
    /// Its lower bound.
    pub(super) lowest: f64,
    /// Its upper bound.
    pub(super) highest: f64,
}

impl Leg {
    /// A path from its start, after a delay.
    pub(super) fn first(level: Level, delay: f64) -> Self {
        let (lowest, highest) = (level.lowest(), level.highest());
        Self { from: 0.0, begun: delay, level, lowest, highest }
    }

    /// A straight line from one value to another within a year.
    pub(super) fn straight(kind: Kind, from: f64, before: f64, value: f64) -> Self {
        let curve = Curve::Share { way: value - before, shape: Shape::EvenSteps, done: 0.0 };
        let level = Level { kind, start: before, years: 1.0, pace: 1.0, curve };
        let (lowest, highest) = (before.min(value), before.max(value));
        Self { from, begun: from, level, lowest, highest }
    }

    /// The same formula from another value, moment and pace: its steps or its growth go on.
    pub(super) fn carried_on(&self, from: f64, value: f64, pace: f64) -> Self {
        let mut leg = Self { from, ..*self };
        leg.level.pace = pace;
        leg.level.start = value;
        if leg.level.kind == Kind::CumulativeStock {
            leg.lowest = value;
        }
        // Growth and steps of log-odds have no memory of when they began; the shapes go on along their own curve.
        let begun = leg.begun.max(from);
        (leg.begun, leg.level.curve) = match leg.level.curve {
            Curve::Share { way, shape, .. } => {
                let done = shape.progress((from - leg.begun).max(0.0) / leg.level.years);
                (leg.begun, Curve::Share { way, shape, done })
            }
            Curve::Growth { growth } => (begun, Curve::Growth { growth }),
            Curve::LogOdds { start: odds, way } => {
                // From 0 and 100 no odds lead away: even steps do, as many points as the curve's own way.
                let points = 100.0 * (logistic(odds + way) - logistic(odds));
                let even = Curve::Share { way: points, shape: Shape::EvenSteps, done: 0.0 };
                let odds = log_odds(value).map(|start| Curve::LogOdds { start, way });
                (begun, odds.unwrap_or(even))
            }
        };
        leg
    }

    /// What the formula gives at a moment, ignoring bounds.
    pub(super) fn unbounded(&self, elapsed: f64) -> f64 {
        self.level.unbounded(elapsed - self.begun)
    }

    /// The figure of the year that ends at a moment, if each year of the formula has one. After a delay of part of a
    /// year, that year overlaps two years of the formula and has its share of both.
    pub(super) fn of_year(&self, end: f64) -> f64 {
        let moved = (end - self.begun).max(0.0);
        let (whole, share) = (moved.floor(), moved - moved.floor());
        let [first, second] = [whole, whole + 1.0].map(|year| self.at(self.begun + year));
        first * (1.0 - share) + second * share
    }

    /// The value at a moment, within the bounds of its kind.
    pub(super) fn at(&self, elapsed: f64) -> f64 {
        self.unbounded(elapsed).max(self.lowest).min(self.highest) + 0.0
    }

    /// Whether it is a straight line in each year: also in the year in which it begins to move, and in the one in which
    /// it gives way to a lower value given later.
    pub(super) fn is_straight(&self, end: f64) -> bool {
        self.level.is_straight()
            && self.begun.fract() == 0.0
            && self.unbounded(end) <= self.highest + HAIR
    }

    /// The bound that has applied by a moment.
    pub(super) fn clamp(&self, elapsed: f64) -> Option<Clamp> {
        let Self { level, lowest, .. } = self;
        Clamp::of(level.kind, self.unbounded(elapsed), *lowest, level.highest())
    }
}
