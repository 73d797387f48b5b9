//! What a goal needs, and why it cannot be had, in words.

use super::filled;
use super::number::{fixed, percent, signed, trimmed};
use super::value::{amount, computed, with_sign};
use crate::plan::{Indicator, Kind};
use crate::projection::{Goal, Impossible, LAST_YEAR, MOST_GROWTH, Sought};

/// A value to be reached, in the target's unit: 12, 100, 20%.
pub fn aim(indicator: &Indicator, value: f64) -> String {
    with_sign(indicator, computed(indicator, value))
}

/// What is needed a year: 7.0% a year, +2 points a year.
pub fn a_year(indicator: &Indicator, sought: &Sought) -> String {
    match (indicator.kind, sought.growth, sought.amount) {
        (Kind::BoundedScore, _, Some(points)) => signed(points, 2) + " points a year",
        (Kind::PeriodSum, _, Some(mean)) => amount(indicator, mean) + " a year",
        (_, Some(growth), _) => percent(growth) + " a year",
        (_, None, Some(step)) => signed(step, 2) + " a year",
        (_, None, None) => "no growth that can be named".to_owned(),
    }
}

/// How what is needed compares with what was done so far: 0.28 times as fast.
///
/// ```
/// # use ip_plan::{plan, projection::Sought, words::sought::effort};
/// let patents = &plan::indicators()[0];
/// let sought = |growth| Sought { growth: Some(growth), amount: None };
/// let words = effort(patents, &sought(0.07), &sought(0.25)).unwrap();
/// assert_eq!(words, "That is 0.28 times the 25.0% a year so far.");
/// ```
pub fn effort(indicator: &Indicator, needed: &Sought, so_far: &Sought) -> Option<String> {
    let figure = |sought: &Sought| match indicator.kind {
        Kind::BoundedScore | Kind::PeriodSum => sought.amount,
        _ => sought.growth,
    };
    let (needed, done) = (figure(needed)?, figure(so_far)?);
    if done <= 0.0 {
        return Some("So far it has not risen.".to_owned());
    }
    let pace = match indicator.kind {
        Kind::BoundedScore => {
            let points = trimmed(done, 2);
            if points == "1" { points + " point" } else { points + " points" }
        }
        Kind::PeriodSum => amount(indicator, done),
        _ => percent(done),
    };
    Some(filled("That is # times the # a year so far.", &[&fixed(needed / done, 2), &pace]))
}

/// Why a goal cannot be reached, in sentences, with the first year that works where there is one.
///
/// ```
/// # use ip_plan::{plan, projection::{Goal, Impossible}, words::sought::why_not};
/// let goal = Goal { from: 2017, value: 30.0, by: 2018 };
/// let words = why_not(&plan::indicators()[0], goal, Impossible::TooFast(Some(2020)));
/// assert_eq!(words, "Even 60% a year would not reach 30 by 2018. The first year that works is 2020.");
/// ```
pub fn why_not(indicator: &Indicator, goal: Goal, why: Impossible) -> String {
    let aim = aim(indicator, goal.value);
    let (from, by) = (goal.from.to_string(), goal.by.to_string());
    match why {
        Impossible::NoTime => {
            filled("No year lies between the end of # and the end of #.", &[&from, &by])
        }
        Impossible::NoNumber => "What is to be reached is no number.".to_owned(),
        Impossible::Already => filled("# is reached already at the end of #.", &[&aim, &from]),
        Impossible::PastBound if indicator.kind == Kind::BoundedScore && goal.value > 100.0 => {
            "A score cannot pass 100.".to_owned()
        }
        Impossible::PastBound if indicator.kind == Kind::AverageGrowthRate => {
            "A rate cannot be −100% or less.".to_owned()
        }
        Impossible::PastBound => aim + " lies below what can be: it cannot fall below zero.",
        Impossible::CannotFall => "A running total cannot fall.".to_owned(),
        Impossible::TooFast(first) => {
            let (most, last) = (fixed(MOST_GROWTH * 100.0, 0), LAST_YEAR.to_string());
            let then = match first {
                Some(year) => filled(" The first year that works is #.", &[&year.to_string()]),
                None => filled(" No year up to # works.", &[&last]),
            };
            filled("Even #% a year would not reach # by #.", &[&most, &aim, &by]) + &then
        }
    }
}
