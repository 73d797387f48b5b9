//! `projection`: worked examples that a person can check by hand, then laws that hold for all inputs.

mod answers;
mod any;
mod bounds;
mod broken_laws;
mod course;
mod delay;
mod events;
mod given;
mod kinds;
mod laws;
mod outlook;
mod paths;
mod random;
mod seek;
mod status;

use ip_plan::plan::Kind;
use ip_plan::projection::{
    Assumption, BASELINE_YEAR, Chance, Clamp, Course, DRAWS, Event, FEW_DRAWS, Figures,
    GIVEN_YEARS, Goal, Impossible, Judgement, LAST_YEAR, MOST_GROWTH, Need, NoStatus, Outlook,
    Pcg32, PeriodStart, Projection, QUANTILES, Quantity, Reached, Rule, SEED, Shape, Sought,
    TARGET_YEAR, Verdict, amount_needed, growth_needed, growth_that_sums, need, project,
};

const KINDS: [Kind; 6] = Kind::ALL;

const PLAN: Assumption = Assumption {
    pace: 1.0,
    shape: Shape::EvenSteps,
    delay: 0.0,
    horizon: 2022,
    start: PeriodStart::FlatBefore,
    course: None,
    event: None,
    given: [None; GIVEN_YEARS],
};

const PATENTS: Quantity = Quantity { kind: Kind::Stock, baseline: 6.3, target: 12.0 };
const PCT: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 3.0, target: 6.0 };
const PLANTS: Quantity = Quantity { kind: Kind::CumulativeStock, baseline: 1.7, target: 2.5 };
const WORKS: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 135.0, target: 220.0 };
const LOANS: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 750.0, target: 1800.0 };
const SOFTWARE: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 29.0, target: 44.0 };
const INDUSTRY: Quantity = Quantity { kind: Kind::Stock, baseline: 0.56, target: 0.7 };
const ROYALTIES: Quantity = Quantity { kind: Kind::PeriodSum, baseline: 44.4, target: 100.0 };
const INCOME: Quantity = Quantity { kind: Kind::AverageGrowthRate, baseline: 20.0, target: 20.0 };
const SATISFACTION: Quantity = Quantity { kind: Kind::BoundedScore, baseline: 70.0, target: 80.0 };

const INDICATORS: [Quantity; 10] =
    [PATENTS, PCT, PLANTS, WORKS, LOANS, SOFTWARE, INDUSTRY, ROYALTIES, INCOME, SATISFACTION];

/// Equal to the last bit.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

/// Equal but for rounding: to one part in a billion, or a billionth near zero.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[track_caller]
fn check(found: impl IntoIterator<Item = f64>, expected: impl IntoIterator<Item = f64>) {
    let (found, expected) = (Vec::from_iter(found), Vec::from_iter(expected));
    let agree =
        found.len() == expected.len() && found.iter().zip(&expected).all(|(&a, &b)| near(a, b));
    assert!(agree, "found {found:?}, expected {expected:?}");
}

/// A share as the method prints it: 13.75 for 0.13748….
fn per_cent(share: Option<f64>) -> Option<f64> {
    share.map(|share| (share * 10_000.0).round() / 100.0)
}

fn yearly(path: &Projection, years: impl IntoIterator<Item = u16>) -> Vec<f64> {
    years.into_iter().map(|year| path.yearly(year)).collect()
}

/// The numbers of a rule.
fn figures(figures: Figures) -> Vec<f64> {
    match figures {
        Figures::Shares { done, time } => vec![done, time],
        Figures::Rates { mean, hold } => vec![mean, hold],
        Figures::Growth { so_far, required, ratio } => vec![so_far, required, ratio],
        Figures::Expected { so_far, value, ratio } => vec![so_far, value, ratio],
        Figures::Miss { change, value, miss } => [change, value].into_iter().chain(miss).collect(),
    }
}

fn with_shape(shape: Shape) -> Assumption {
    Assumption { shape, horizon: LAST_YEAR, ..PLAN }
}

fn with_pace(pace: f64) -> Assumption {
    Assumption { pace, horizon: LAST_YEAR, ..PLAN }
}

fn with_delay(delay: f64) -> Assumption {
    Assumption { delay, horizon: LAST_YEAR, ..PLAN }
}
