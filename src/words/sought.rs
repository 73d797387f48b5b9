//! What a goal needs, or why it is impossible, in words.

use super::filled;
use super::number::{fixed, percent, signed, trimmed};
use super::value::{self, amount, computed, decimals, with_sign};
use crate::plan::{Indicator, Kind};
use crate::projection::{
    Goal, Impossible, LAST_YEAR, MOST_GROWTH, Need, Projection, Quantity, Sought, amount_needed,
    need,
};

/// A value to reach, in the target's unit: 12, 100, 20%.
pub fn aim(indicator: &Indicator, value: f64) -> String {
    with_sign(indicator, computed(indicator, value))
}

/// What is needed a year: 7.0% a year, +2 points a year. A need that rounds to zero is not written as zero.
pub fn a_year(indicator: &Indicator, sought: &Sought) -> String {
    let words = match (indicator.kind, sought.growth, sought.amount) {
        (Kind::BoundedScore, _, Some(points)) => signed(points, 2) + " points a year",
        (Kind::PeriodSum, _, Some(mean)) => amount(indicator, mean) + " a year",
        (_, Some(growth), _) => percent(growth) + " a year",
        (_, None, Some(step)) => signed(step, 2) + " a year",
        (_, None, None) => return "no single rate".to_owned(),
    };
    if words.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
        words
    } else {
        "next to nothing".to_owned()
    }
}

/// What a level needs in equal amounts a year, with one digit more than its values; `None` for other kinds.
fn step(indicator: &Indicator, amount: Option<f64>) -> Option<String> {
    let is_level = matches!(indicator.kind, Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow);
    amount.filter(|_| is_level).map(|amount| trimmed(amount, decimals(indicator) + 1))
}

/// A remark beside an answer: how it compares with what was done, the same in amounts, what the plan needed from 2015,
/// and what five years of a flow add up to.
///
/// ```
/// # use ip_plan::{plan, projection::{Assumption, Goal, Quantity, project}, words::sought::remark};
/// let loans = &plan::indicators()[4];
/// let path = project(&Quantity::of(loans), &Assumption::default().with_given(2018, 1224.0, true));
/// let goal = Goal { from: 2018, value: 1800.0, by: 2020 };
/// let said = "That is 1.20 times the 17.7% a year so far. In equal amounts it is 288 a year. \
///     The plan needed 19.1% a year from 2015, in equal amounts 210. From 2016 to 2020 your path brings 6,666 in all.";
/// assert_eq!(remark(loans, &path, goal, path.seek(goal).ok().as_ref()), said);
/// ```
pub fn remark(
    indicator: &Indicator,
    path: &Projection,
    goal: Goal,
    needed: Option<&Sought>,
) -> String {
    let plan = Quantity::of(indicator);
    let of_plan = step(indicator, amount_needed(plan.baseline, plan.target, 5.0));
    let so_far = path.told_until(goal.from).and_then(|until| path.so_far(until));
    let compared = needed.zip(so_far.as_ref());
    let compared = compared.and_then(|(needed, so_far)| effort(indicator, needed, so_far));
    let grows =
        needed.and_then(|needed| needed.growth).filter(|_| indicator.kind == Kind::PeriodSum);
    let steps = needed.filter(|needed| needed.growth.is_some());
    let steps = steps.and_then(|needed| step(indicator, needed.amount));
    let mut said = compared.unwrap_or_default();
    let mut say = |words: &str, figure: Option<String>| {
        if let Some(figure) = figure {
            if !said.is_empty() {
                said.push(' ');
            }
            said += &filled(words, &[&figure]);
        }
    };
    say("Amounts that grow by # a year would do.", grows.map(percent));
    say("In equal amounts it is # a year.", steps.filter(|step| of_plan.as_ref() != Some(step)));
    let plan = need(&plan).map(|need| {
        let a_year = match need {
            Need::Points(points) => signed(points, 1) + " points a year",
            need => value::a_year(indicator, need),
        };
        let or = if of_plan.is_some() { ", in equal amounts " } else { "" };
        [&*a_year, " from 2015", or, &of_plan.unwrap_or_default()].concat()
    });
    say("The plan needed #.", plan);
    let sum = path.five_year_sum().map(|sum| computed(indicator, sum));
    say("From 2016 to 2020 your path brings # in all.", sum);
    said
}

/// How the need compares with what was done so far: 0.28 times as fast.
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
    if done * needed.signum() <= 0.0 {
        let rises = if needed < 0.0 { "fallen" } else { "risen" };
        return Some(["So far it has not ", rises, "."].concat());
    }
    let pace = match indicator.kind {
        Kind::BoundedScore => {
            let points = trimmed(done, 2);
            if matches!(&*points, "1" | "−1") { points + " point" } else { points + " points" }
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
        Impossible::NoNumber => "The value to reach is not a number.".to_owned(),
        Impossible::Already => filled("# is already reached at the end of #.", &[&aim, &from]),
        Impossible::PastBound if indicator.kind == Kind::BoundedScore && goal.value > 100.0 => {
            "A score cannot pass 100.".to_owned()
        }
        Impossible::PastBound if indicator.kind == Kind::AverageGrowthRate => {
            "A rate cannot be −100% or less.".to_owned()
        }
        Impossible::PastBound => aim + " is too low: it cannot fall below zero.",
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
