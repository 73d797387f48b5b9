//! Paths of a value itself: stocks, cumulative stocks, annual flows and scores.

use super::clamp::HAIR;
use super::growth::{compound, growth_needed};
use super::quantity::CEILING;
use super::shape::logistic;
use super::{Assumption, Clamp, Quantity, Shape};
use crate::plan::Kind;

/// The path of a level from its start, with time counted in years from there. It knows no calendar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Level {
    kind: Kind,
    start: f64,
    years: f64,
    curve: Curve,
}

/// The formula between the start and the target, and past it (Method, section 3).
#[derive(Clone, Copy, Debug, PartialEq)]
enum Curve {
    /// `v_b + rise · s(τ)`, where the rise is `m (v_T − v_b)`.
    Share { rise: f64, shape: Shape },
    /// `v_b (1 + growth)^t`, where the growth is `m g`.
    Growth { growth: f64 },
    /// `100 σ(λ_b + rise · τ)`, where `λ = ln(v / (100 − v))` and the rise is `m (λ_T − λ_b)`.
    LogOdds { start: f64, rise: f64 },
}

impl Level {
    /// The path from the baseline that reaches the target in `years` at pace 1.
    pub(super) fn new(quantity: &Quantity, years: u16, assumption: &Assumption) -> Self {
        let Quantity { kind, baseline, target } = *quantity;
        let Assumption { pace, shape, .. } = *assumption;
        let years = f64::from(years);
        let own_formula = match shape.as_read_for(kind) {
            Shape::SteadyGrowth => growth_needed(baseline, target, years)
                .map(|growth| Curve::Growth { growth: pace * growth }),
            Shape::Bounded => log_odds(baseline)
                .zip(log_odds(target))
                .map(|(start, end)| Curve::LogOdds { start, rise: pace * (end - start) }),
            Shape::EvenSteps | Shape::SlowStart | Shape::FastStart | Shape::SCurve => None,
        };
        let curve = own_formula.unwrap_or(Curve::Share { rise: pace * (target - baseline), shape });
        Self { kind, start: baseline, years, curve }
    }

    /// The value after `moved` years, within the bounds of its kind.
    pub(super) fn at(&self, moved: f64) -> f64 {
        self.unbounded(moved).max(self.lowest()).min(self.highest())
    }

    /// The bound that has bitten by then. Each formula only rises or only falls, so one look is enough.
    pub(super) fn clamp(&self, moved: f64) -> Option<Clamp> {
        let value = self.unbounded(moved);
        match self.kind {
            Kind::CumulativeStock if value < self.lowest() - HAIR => Some(Clamp::NeverFalls),
            _ if value < self.lowest() - HAIR => Some(Clamp::AtZero),
            Kind::BoundedScore if value > self.highest() + HAIR => Some(Clamp::AtHundred),
            _ => None,
        }
    }

    /// What the formula gives, whatever the kind allows.
    fn unbounded(&self, moved: f64) -> f64 {
        if moved <= 0.0 {
            return self.start;
        }
        let tau = moved / self.years;
        match self.curve {
            Curve::Share { rise, shape } => self.start + rise * shape.progress(tau),
            Curve::Growth { growth } => self.start * compound(growth, moved),
            Curve::LogOdds { start, rise } => 100.0 * logistic(start + rise * tau),
        }
    }

    fn lowest(&self) -> f64 {
        if self.kind == Kind::CumulativeStock { self.start } else { 0.0 }
    }

    fn highest(&self) -> f64 {
        if self.kind == Kind::BoundedScore { 100.0 } else { CEILING }
    }
}

/// `λ = ln(v / (100 − v))`; `None` for 0 and 100, which have none.
fn log_odds(score: f64) -> Option<f64> {
    Some(libm::log(score / (100.0 - score))).filter(|odds| odds.is_finite())
}
