//! A path that is broken by an event or by values given for some years, and goes on from there.
//!
//! It is followed year by year, because every given value is planned from anew: the same pace and shape towards the
//! same target, over the years that remain (Method, section 4). After an event nothing is planned anew; the path goes
//! on by the steps, or the growth, that it had.

mod growth_rate;
mod level;
mod period_sum;
mod walk;

use super::growth_rate::grown;
use super::leg::Leg;
use super::trajectory::{Trajectory, YEAR_ENDS, around};
use super::{Assumption, BASELINE_YEAR, Clamp, Quantity};
use walk::Walk;

/// A broken path, with time counted in years from the end of 2015.
#[derive(Clone, Debug)]
pub(super) struct Amended {
    path: Path,
    /// When a bound first bent it, and which.
    bent: Option<(f64, Clamp)>,
}

#[derive(Clone, Debug)]
enum Path {
    /// For a level: one formula after the other.
    Legs(Vec<Leg>),
    /// For a period sum: the drawn quantity at the ends of years, linear in between, and the yearly amounts.
    Totals { ends: [f64; YEAR_ENDS], yearly: [f64; YEAR_ENDS] },
    /// For a growth rate: the same, with constant growth within each year.
    Index { ends: [f64; YEAR_ENDS], yearly: [f64; YEAR_ENDS] },
}

impl Amended {
    /// The broken path of a valid quantity and assumption; `None` if nothing breaks it.
    pub(super) fn new(
        quantity: &Quantity,
        assumption: &Assumption,
        unbroken: &Trajectory,
    ) -> Option<Self> {
        if !assumption.is_amended() {
            return None;
        }
        let needed = Assumption { course: None, ..*assumption };
        let walk = Walk { quantity, assumption, needed, bent: None };
        Some(match unbroken {
            Trajectory::Level(level) => walk.levels(level),
            Trajectory::RunningTotal(total) => walk.totals(total),
            Trajectory::IncomeIndex(index) => walk.index(index),
        })
    }

    /// The drawn quantity after a number of years.
    pub(super) fn at(&self, elapsed: f64) -> f64 {
        match &self.path {
            Path::Legs(legs) => at(legs, elapsed),
            Path::Totals { ends, .. } => {
                let (before, after, share) = around(ends, elapsed);
                before + (after - before) * share
            }
            Path::Index { ends, .. } => grown(ends, elapsed),
        }
    }

    /// The figure of a year behind the drawn quantity; `None` for a level, which is its own.
    pub(super) fn yearly(&self, year: u16) -> Option<f64> {
        match &self.path {
            Path::Legs(_) => None,
            Path::Totals { yearly, .. } | Path::Index { yearly, .. } => {
                yearly.get(usize::from(year - BASELINE_YEAR)).copied()
            }
        }
    }

    /// Whether it is a straight line in each year until then.
    pub(super) fn is_straight(&self, elapsed: f64) -> bool {
        match &self.path {
            Path::Legs(legs) => stretches(legs, elapsed).all(|(leg, end)| leg.is_straight(end)),
            Path::Totals { .. } | Path::Index { .. } => true,
        }
    }

    /// The bound that has bitten by then.
    pub(super) fn clamp(&self, elapsed: f64) -> Option<Clamp> {
        let given = self.bent.filter(|(when, _)| *when <= elapsed).map(|(_, clamp)| clamp);
        let Path::Legs(legs) = &self.path else { return given };
        given.or_else(|| stretches(legs, elapsed).find_map(|(leg, end)| leg.clamp(end)))
    }
}

/// The legs that have begun by then, each with its end.
fn stretches(legs: &[Leg], elapsed: f64) -> impl Iterator<Item = (&Leg, f64)> {
    let ends = legs.iter().skip(1).map(|leg| leg.from).chain([f64::INFINITY]);
    let begun = legs.iter().zip(ends).filter(move |(leg, _)| leg.from < elapsed);
    begun.map(move |(leg, end)| (leg, end.min(elapsed)))
}

/// The value on the last leg that has begun: where one leg ends, this is the start of the next, to the last bit.
fn at(legs: &[Leg], elapsed: f64) -> f64 {
    let begun = legs.iter().rposition(|leg| leg.from <= elapsed).unwrap_or(0);
    legs.get(begun).map_or(0.0, |leg| leg.at(elapsed))
}
