//! Paths of a value itself, from 2015 past 2020.

use super::figures::{LOANS, PLANTS, SATISFACTION, at_pace, path, plan_path, year, yearly};
use super::rule::{Example, Rule, rule};
use super::sums;
use crate::pages::pieces::{paragraph, section};
use crate::projection::{Assumption, Shape};
use crate::ui::element::Element;
use crate::words::number::trimmed;

const OURS: &str = "the two values are printed; the shape is our reading.";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "",
        title: "Even steps",
        formulas: &["v(y) = v_b + (E − v_b) s(τ)", "E = v_b + m (v_T − v_b)", "s(τ) = τ"],
        says: "The same amount is added each year. Pace multiplies all that is added. This is the plan’s path in our charts.",
        source: "the two values are printed. That steps are even is our reading; it is the one that time-proportional reviews use.",
        example: Example {
            says: "Loans (printed unit: RMB 100 million): # in 2015, # in 2016, # in 2018 and # in 2020. At half the pace, # in 2020.",
            numbers: || {
                let mut said = yearly(&path(LOANS, &plan_path()), &[2015, 2016, 2018, 2020], 0);
                said.extend(yearly(&path(LOANS, &at_pace(0.5, Shape::EvenSteps)), &[2020], 0));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Steady growth",
        formulas: &["v(y) = v_b (1 + m g)^{(y − b − d)^+}", "g = (v_T/v_b)^{1 / n} − 1"],
        says: "The same rate of growth each year, so more is added each time. Pace multiplies the rate. Where a value is 0 nothing grows from it, and the steps are even.",
        source: OURS,
        example: Example {
            says: "Loans: # in 2016, # in 2018 and # in 2020. At half the rate, # in 2020.",
            numbers: || {
                let grown = path(LOANS, &at_pace(1.0, Shape::SteadyGrowth));
                let mut said = yearly(&grown, &[2016, 2018, 2020], 0);
                said.extend(yearly(&path(LOANS, &at_pace(0.5, Shape::SteadyGrowth)), &[2020], 0));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Slow start and fast start",
        formulas: &["s(τ) = τ^p", "p = 2 \"or\" p = 1/2"],
        says: "As even steps, with another share of the way: the square of the time gone by is slow at first, its square root is fast at first.",
        source: OURS,
        example: Example {
            says: "Loans in 2018: # with a slow start, # with a fast one.",
            numbers: || {
                [Shape::SlowStart, Shape::FastStart]
                    .iter()
                    .flat_map(|shape| yearly(&path(LOANS, &at_pace(1.0, *shape)), &[2018], 0))
                    .collect()
            },
        },
    },
    Rule {
        id: "",
        title: "S-curve",
        formulas: &["s(τ) = {σ(k (τ − 1 / 2)) − σ(−k / 2)}/{σ(k / 2) − σ(−k / 2)}", "k = 8"],
        says: "Slow, then fast, then slow again: a piece of the logistic curve, stretched so that it begins at 0 and has done the whole way in 2020. After that it flattens. The nearer its steepness k comes to 0, the nearer it is to even steps.",
        source: OURS,
        example: Example {
            says: "Loans: # in 2016, # in 2018 and # in 2020.",
            numbers: || yearly(&path(LOANS, &at_pace(1.0, Shape::SCurve)), &[2016, 2018, 2020], 0),
        },
    },
    Rule {
        id: "",
        title: "Bounded curve, for a score",
        formulas: &["v(y) = 100 σ(λ_b + m (λ_T − λ_b) τ)", "λ = ln v/{100 − v}"],
        says: "Even steps of the log-odds λ, which have no ceiling, turned back into points. So the score slows down as it nears 0 or 100 and never passes them. For a score of 0 or 100, and for all other kinds, the steps are even.",
        source: OURS,
        example: Example {
            says: "Satisfaction: # points in 2018 and # in 2020. At twice the pace # in 2020, where even steps would have #.",
            numbers: || {
                let bounded = |pace| path(SATISFACTION, &at_pace(pace, Shape::Bounded));
                let mut said = yearly(&bounded(1.0), &[2018, 2020], 1);
                said.extend(yearly(&bounded(2.0), &[2020], 1));
                let even = path(SATISFACTION, &at_pace(2.0, Shape::EvenSteps));
                said.extend(yearly(&even, &[2020], 1));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Delay, and the years after 2020",
        formulas: &["τ = (y − b − d)^+/n"],
        says: "During a delay all stands still: levels stay, yearly amounts stay as in 2015, income does not grow. Then the whole path follows, as much later. After 2020 the same formula goes on.",
        source: "our reading; the plan says nothing of years after 2020.",
        example: Example {
            says: "Loans a year late: # in 2020, and # only in #.",
            numbers: || {
                let late = path(LOANS, &Assumption { delay: 1.0, ..plan_path() });
                let mut said = yearly(&late, &[2020, 2021], 0);
                said.push(year(late.reached()));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Bounds",
        formulas: &[
            "v(y) ≥ 0",
            "v(y) ≥ v(y − 1) \"for a running total\"",
            "0 ≤ v(y) ≤ 100 \"for a score\"",
        ],
        says: "A count or an amount cannot fall below 0, a running total cannot fall, a score stays on its scale. Where a bound bends a path, the chart says so.",
        source: "our reading, from the kind of number.",
        example: Example {
            says: "At a pace of −50%, plant variety applications stay at # in 2020. At 400% satisfaction would pass 100 by 2020 and stays at #.",
            numbers: || {
                let fall = path(PLANTS, &at_pace(-0.5, Shape::EvenSteps));
                let score = path(SATISFACTION, &at_pace(4.0, Shape::EvenSteps));
                vec![trimmed(fall.at(2020.0), 1), trimmed(score.at(2020.0), 0)]
            },
        },
    },
];

pub(super) fn paths() -> Element {
    section("paths", "3. Paths")
        .with(paragraph(
            "A path starts from the 2015 value. At a pace of 100% and without delay, every shape ends on the target in 2020 exactly.",
        ))
        .each(RULES.iter().map(rule))
        .each(sums::RULES.iter().map(rule))
}
