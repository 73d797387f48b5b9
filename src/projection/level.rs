//! Paths of a value itself: stocks, cumulative stocks, annual flows and scores.

use super::growth::{compound, growth_needed};
use super::quantity::CEILING;
use super::shape::logistic;
use super::{Assumption, Clamp, Course, Quantity, Shape};
use crate::plan::Kind;

/// The path of a level from its start, with time counted in years from there. It knows no calendar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub(super) kind: Kind,
    pub(super) start: f64,
    pub(super) years: f64,
    pub(super) pace: f64,
    pub(super) curve: Curve,
}

/// The formula from the start to the target, which it meets at pace 1, and past it (Method, section 3).
#[derive(Clone, Copy, Debug)]
pub(super) enum Curve {
    /// `v_b + m · way · (s(τ) − done)`, where the way is `v_T − v_b`. `done` is the share of the way already covered at
    /// the start: 0 unless the path was carried on from another value on its way.
    Share { way: f64, shape: Shape, done: f64 },
    /// `v_b (1 + m · growth)^t`.
    Growth { growth: f64 },
    /// `100 σ(λ_b + m · way · τ)`, where `λ = ln(v / (100 − v))` and the way is `λ_T − λ_b`.
    LogOdds { start: f64, way: f64 },
}

impl Curve {
    /// Nothing moves.
    pub(super) const STANDSTILL: Self =
        Self::Share { way: 0.0, shape: Shape::EvenSteps, done: 0.0 };
}

impl Level {
    /// The path from the baseline that reaches the target in `years` at pace 1.
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        let Quantity { kind, baseline, .. } = *quantity;
        let curve = Self::chosen(kind, assumption, f64::from(years)).unwrap_or_else(|| {
            curve(kind, baseline, quantity.aim(assumption), f64::from(years), assumption.shape)
        });
        Self { kind, start: baseline, years: f64::from(years), pace: assumption.own_pace(), curve }
    }

    /// The formula of a chosen growth, whatever the target.
    pub(super) fn chosen(kind: Kind, assumption: &Assumption, years: f64) -> Option<Curve> {
        match assumption.course {
            Some(Course::Growth(growth)) if kind == Kind::BoundedScore => {
                let way = growth * 100.0 * years;
                Some(Curve::Share { way, shape: Shape::EvenSteps, done: 0.0 })
            }
            Some(Course::Growth(growth)) => Some(Curve::Growth { growth }),
            _ => None,
        }
    }

    /// Whether it is a straight line.
    pub(super) fn is_straight(&self) -> bool {
        matches!(self.curve, Curve::Share { shape: Shape::EvenSteps, .. })
    }

    /// The value after `moved` years, within the bounds of its kind.
    pub(super) fn at(&self, moved: f64) -> f64 {
        self.unbounded(moved).max(self.lowest()).min(self.highest())
    }

    /// The bound that has applied by then. Each formula only rises or only falls, so one look is enough.
    pub(super) fn clamp(&self, moved: f64) -> Option<Clamp> {
        Clamp::of(self.kind, self.unbounded(moved), self.lowest(), self.highest())
    }

    /// What the formula gives, ignoring the bounds of the kind.
    pub(super) fn unbounded(&self, moved: f64) -> f64 {
        if moved <= 0.0 {
            return self.start;
        }
        let tau = moved / self.years;
        match self.curve {
            Curve::Share { way, shape, done } => {
                self.start + self.pace * way * (shape.progress(tau) - done)
            }
            Curve::Growth { growth } => self.start * compound(self.pace * growth, moved),
            Curve::LogOdds { start, way } => 100.0 * logistic(start + self.pace * way * tau),
        }
    }

    pub(super) fn lowest(&self) -> f64 {
        if self.kind == Kind::CumulativeStock { self.start } else { 0.0 }
    }

    pub(super) fn highest(&self) -> f64 {
        if self.kind == Kind::BoundedScore { 100.0 } else { CEILING }
    }
}

/// The formula that leads from one value to another in a number of years.
pub(super) fn curve(kind: Kind, from: f64, to: f64, years: f64, shape: Shape) -> Curve {
    let own_formula = match shape.as_read_for(kind) {
        Shape::SteadyGrowth => {
            growth_needed(from, to, years).map(|growth| Curve::Growth { growth })
        }
        Shape::Bounded => log_odds(from)
            .zip(log_odds(to))
            .map(|(start, end)| Curve::LogOdds { start, way: end - start }),
        Shape::EvenSteps | Shape::SlowStart | Shape::FastStart | Shape::SCurve => None,
    };
    own_formula.unwrap_or(Curve::Share { way: to - from, shape, done: 0.0 })
}

/// `λ = ln(v / (100 − v))`; `None` for 0 and 100, which have none.
pub(super) fn log_odds(score: f64) -> Option<f64> {
    Some(libm::log(score / (100.0 - score))).filter(|odds| odds.is_finite())
}
