//! The numbers in the examples, all worked out from the plan's table.

use crate::plan::{self, Kind};
use crate::projection::{
    Assumption, Chance, Figures, Goal, Impossible, Projection, Quantity, Reached, Rule, Shape,
    Sought, project,
};
use crate::words::number::{fixed, trimmed};
use crate::words::outcome;

/// The indicators in the examples, by their number in the table.
pub(super) const PLANTS: u8 = 3;
pub(super) const LOANS: u8 = 5;
pub(super) const ROYALTIES: u8 = 8;
pub(super) const SERVICES: u8 = 9;
pub(super) const SATISFACTION: u8 = 10;

/// The plan's own assumption: even steps, on target, no delay.
pub(super) fn plan_path() -> Assumption {
    Assumption::default()
}

pub(super) fn at_pace(pace: f64, shape: Shape) -> Assumption {
    Assumption { pace, shape, ..Assumption::default() }
}

/// The worked example: loans of 1,224 in 2018.
pub(super) fn observed() -> Assumption {
    Assumption::default().with_given(2018, 1224.0, true)
}

pub(super) fn quantity(number: u8) -> Quantity {
    let nothing = Quantity { kind: Kind::Stock, baseline: 0.0, target: 0.0 };
    plan::indicator(number).map_or(nothing, Quantity::of)
}

pub(super) fn path(number: u8, assumption: &Assumption) -> Projection {
    project(&quantity(number), assumption)
}

/// Yearly figures of a path, with at most this many decimals.
pub(super) fn yearly(path: &Projection, years: &[u16], decimals: u8) -> Vec<String> {
    years.iter().map(|year| trimmed(path.yearly(*year), decimals)).collect()
}

/// A number that may not exist, with this many decimals.
pub(super) fn number(value: Option<f64>, decimals: u8) -> String {
    fixed(value.unwrap_or(f64::NAN), decimals)
}

/// A share that may not exist, as per cent with this many decimals.
pub(super) fn percent(share: Option<f64>, decimals: u8) -> String {
    number(share.map(|share| share * 100.0), decimals) + "%"
}

pub(super) fn year(reached: Reached) -> String {
    outcome::year(reached).map_or_else(String::new, |year| year.to_string())
}

/// What the worked example did each year up to 2018.
pub(super) fn so_far() -> Option<Sought> {
    path(LOANS, &observed()).so_far(2018)
}

/// What the worked example needs each year from 2018 to reach a value by a year.
pub(super) fn sought(value: f64, by: u16) -> Result<Sought, Impossible> {
    path(LOANS, &observed()).seek(Goal { from: 2018, value, by })
}

/// The numbers of a status rule in the worked example.
pub(super) fn judged(rule: Rule) -> Vec<String> {
    let Ok(judged) = path(LOANS, &observed()).status(rule) else { return Vec::new() };
    match judged.figures {
        Figures::Shares { done, time } => vec![percent(Some(done), 1), percent(Some(time), 0)],
        Figures::Rates { mean, hold } => vec![fixed(mean, 1), fixed(hold, 1)],
        Figures::Growth { so_far, required, ratio } => {
            vec![percent(Some(so_far), 1), percent(Some(required), 1), fixed(ratio, 3)]
        }
        Figures::Expected { so_far, value, ratio } => {
            vec![percent(Some(so_far), 1), fixed(value, 0), fixed(ratio, 3)]
        }
        Figures::Miss { change, value, miss } => {
            vec![fixed(change, 0), fixed(value, 0), percent(miss, 0)]
        }
    }
}

/// The chance of the loans' target at a pace, in per cent; it has a closed form and needs no draws.
pub(super) fn in_100(pace: f64, spread: f64) -> String {
    let outlook = path(LOANS, &at_pace(pace, Shape::EvenSteps)).outlook(spread, 0);
    match outlook.map(|outlook| outlook.chance) {
        Some(Chance::Share(share)) => fixed(share * 100.0, 0),
        _ => "—".to_owned(),
    }
}
