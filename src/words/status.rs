//! The status of a target by a rule, in words, and the rule's formula with its numbers.

use super::filled;
use super::number::{fixed, percent, trimmed};
use super::value::{computed, decimals};
use crate::plan::{Indicator, Kind};
use crate::projection::{
    BASELINE_YEAR, Figures, Judgement, NoStatus, Quantity, Rule, STATISTICS_CANADA, TARGET_YEAR,
    UN_2022, Verdict,
};

/// The name of a rule.
pub fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::TimeProportional => "Time-proportional",
        Rule::Un2022 => "UN 2022",
        Rule::Un2023 => "UN 2023",
        Rule::StatisticsCanada => "Statistics Canada",
        Rule::Germany => "Germany",
    }
}

/// What a rule looks at, in a clause.
pub fn looks_at(rule: Rule) -> &'static str {
    match rule {
        Rule::TimeProportional => "progress made against time elapsed",
        Rule::Un2022 => "growth so far against growth required",
        Rule::Un2023 => "where growth so far leads in 2020",
        Rule::StatisticsCanada => "as UN 2022, with other thresholds",
        Rule::Germany => "where the mean yearly change leads in 2020",
    }
}

/// A verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "Target met",
        Verdict::Ahead => "On or ahead of schedule",
        Verdict::Behind => "Behind schedule",
        Verdict::OnTrack => "On track",
        Verdict::Fair => "Fair progress, but it must be faster",
        Verdict::Limited => "Little or no progress",
        Verdict::WrongWay => "Moving away from the target",
    }
}

/// Why there is no status.
pub fn nothing(why: NoStatus) -> &'static str {
    match why {
        NoStatus::NothingGiven => "No status yet: it needs a value for a year from 2016 to 2020.",
        NoStatus::Gap => "No status yet: every year counts here, and 2016 has no value.",
        NoStatus::NoWay => "The target equals the 2015 value, so there is no progress to measure.",
        NoStatus::NoTarget => "The target is zero, so no share of it exists and no status.",
        NoStatus::NoGrowth => {
            "A value is zero, and nothing grows from or to zero: this rule says nothing."
        }
    }
}

/// Why a kind is not judged by growth; `None` if it is.
pub fn no_growth_rule(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::PeriodSum => Some(
            "No growth leads from one five-year sum to the next, so every rule looks at the share of the sum against the share of the time.",
        ),
        Kind::AverageGrowthRate => Some(
            "No growth of a growth rate means anything, so every rule looks at the mean rate so far against the rate to hold.",
        ),
        _ => None,
    }
}

/// A rule's formula with this reader's numbers, and its thresholds.
///
/// ```
/// # use ip_plan::{plan, projection::{Assumption, Quantity, Rule, project}, words::status};
/// let loans = &plan::indicators()[4];
/// let quantity = Quantity::of(loans);
/// let path = project(&quantity, &Assumption::default().with_given(2018, 1224.0, true));
/// let formula = status::formula(loans, &quantity, Rule::TimeProportional, &path.status(Rule::TimeProportional).unwrap());
/// assert_eq!(formula, "(1,224 − 750) ÷ (1,800 − 750) = 45.1% of the way, after 3 of 5 years = 60.0% of the time.");
/// ```
pub fn formula(
    indicator: &Indicator,
    quantity: &Quantity,
    rule: Rule,
    judgement: &Judgement,
) -> String {
    let value = |value| computed(indicator, value);
    let (start, target) = (value(quantity.baseline), value(quantity.target));
    let now = value(judgement.value);
    let gone = (judgement.year - BASELINE_YEAR).to_string();
    match judgement.figures {
        Figures::Shares { done, time } => {
            let done = distinct_from(done * 100.0, &[time * 100.0, 100.0], 1) + "%";
            let time = percent(time);
            let end = [&done, &gone, &time].map(String::as_str);
            if indicator.kind == Kind::PeriodSum {
                let way = filled("# ÷ # = ", &[&now, &target]);
                way + &filled("# of the sum, after # of 5 years = # of the time.", &end)
            } else {
                let way = filled("(# − #) ÷ (# − #) = ", &[&now, &start, &target, &start]);
                way + &filled("# of the way, after # of 5 years = # of the time.", &end)
            }
        }
        Figures::Rates { mean, hold } => filled(
            "The mean rate of 2016 to # is #%, against #% to hold.",
            &[&judgement.year.to_string(), &distinct_from(mean, &[hold], 1), &trimmed(hold, 1)],
        ),
        _ => trend(indicator, quantity, rule, judgement),
    }
}

/// A number with enough decimals to distinguish it from thresholds near it, so that it does not seem to be on one.
fn distinct_from(figure: f64, bounds: &[f64], decimals: u8) -> String {
    const MOST: u8 = 4;
    let text = fixed(figure, decimals);
    let is_beside =
        |bound: &&f64| (figure - **bound).abs() > 1e-9 && text == fixed(**bound, decimals);
    match bounds.iter().find(is_beside) {
        None => text,
        Some(_) if decimals < MOST => distinct_from(figure, bounds, decimals + 1),
        Some(bound) => fixed(bound + 1e-4_f64.copysign(figure - bound), MOST),
    }
}

/// The formulas of the rules that ask where growth, or the yearly change, leads.
fn trend(indicator: &Indicator, quantity: &Quantity, rule: Rule, judgement: &Judgement) -> String {
    let value = |value| computed(indicator, value);
    // One figure more, so that a sum comes out as it is written.
    let finer = |value| trimmed(value, decimals(indicator) + 1);
    let (start, target) = (value(quantity.baseline), value(quantity.target));
    let now = value(judgement.value);
    let gone = (judgement.year - BASELINE_YEAR).to_string();
    let left = TARGET_YEAR.saturating_sub(judgement.year).to_string();
    match judgement.figures {
        Figures::Shares { .. } | Figures::Rates { .. } => String::new(),
        Figures::Growth { so_far, required, ratio } => {
            let canada = rule == Rule::StatisticsCanada;
            let bounds = if canada { STATISTICS_CANADA } else { UN_2022 };
            let growth = filled(
                "So far (# ÷ #)^(1/#) − 1 = # a year; required (# ÷ #)^(1/5) − 1 = #; ratio #. ",
                &[
                    &now,
                    &start,
                    &gone,
                    &percent(so_far),
                    &target,
                    &start,
                    &percent(required),
                    &distinct_from(ratio, &bounds, 2),
                ],
            );
            growth
                + if canada {
                    "On track from 0.95, fair from 0.60, little from 0."
                } else {
                    "On track from 0.95, fair from 0.50, little from −0.10."
                }
        }
        Figures::Expected { so_far, value: expected, ratio } => {
            let expected = finer(expected);
            let ratio = distinct_from(ratio * 100.0, &[95.0, 10.0], 1);
            filled(
                "# × (1 + #)^# = # expected in 2020; (# − #) ÷ (# − #) = #% of the way. On track from 95%, fair from 10%.",
                &[
                    &now,
                    &percent(so_far),
                    &left,
                    &expected,
                    &expected,
                    &start,
                    &target,
                    &start,
                    &ratio,
                ],
            )
        }
        Figures::Miss { change, value: expected, miss } => {
            let (expected, change) = (finer(expected), finer(change));
            let sum = filled("# + # × # = # expected in 2020", &[&now, &left, &change, &expected]);
            let Some(miss) = miss else { return sum + "; the target is met, so no rest is left." };
            let of =
                [&target, &expected, &target, &now, &distinct_from(miss * 100.0, &[5.0, 20.0], 1)];
            let miss =
                "; a miss of (# − #) ÷ (# − #) = #% of the rest. On track below 5%, fair to 20%.";
            sum + &filled(miss, &of.map(String::as_str))
        }
    }
}
