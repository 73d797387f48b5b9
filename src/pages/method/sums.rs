//! Paths of the five-year sum and of the growth rate.

use super::figures::{
    ROYALTIES, SERVICES, at_pace, number, path, percent, plan_path, quantity, yearly,
};
use super::rule::{Example, Rule};
use crate::projection::{Assumption, PeriodStart, Shape, growth_needed, growth_that_sums};
use crate::words::number::{fixed, trimmed};

/// The amount of 2015 in the example with a start of the reader's own.
const OWN: f64 = 10.0;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "sum",
        title: "The five-year sum: where its amounts begin",
        formulas: &[
            "\"flat before:\" a_b = v_b/5",
            "\"same growth:\" g = (v_T/v_b)^{1 / 5} − 1",
            "∑_{k=0}^4 a_b (1 + g)^{−k} = v_b",
            "\"your own:\" a_b",
        ],
        says: "The plan gives no yearly amounts, so the amount of 2015 is supposed: a fifth of the five years before, or what one growth over both periods makes it, or your own. Another start changes the years between and not the target.",
        source: "both sums are printed; the three starts are our reading. The first is used unless you choose.",
        example: Example {
            says: "Royalties in 2015 (printed unit: USD 100 million): # if flat before; # with the same growth throughout, which is # a year.",
            numbers: || {
                let same = Assumption { start: PeriodStart::SameGrowth, ..plan_path() };
                let of = quantity(ROYALTIES);
                vec![
                    fixed(path(ROYALTIES, &plan_path()).yearly(2015), 2),
                    fixed(path(ROYALTIES, &same).yearly(2015), 2),
                    percent(growth_needed(of.baseline, of.target, 5.0), 2),
                ]
            },
        },
    },
    Rule {
        id: "",
        title: "The five-year sum: steady growth",
        formulas: &["a_k = a_b (1 + m g)^k", "∑_{k=1}^5 a_b (1 + g)^k = v_T"],
        says: "The one growth with which the five amounts after 2015 add up to the target. It has no formula of its own; the range in which it must lie is halved 60 times. Pace multiplies it.",
        source: "our reading.",
        example: Example {
            says: "From an amount of # in 2015 it is # a year, up to # in 2020. From an own amount of # it is #.",
            numbers: || {
                let grown = path(ROYALTIES, &at_pace(1.0, Shape::SteadyGrowth));
                let (start, target) = (grown.yearly(2015), quantity(ROYALTIES).target);
                vec![
                    fixed(start, 2),
                    percent(growth_that_sums(start, 5, target), 2),
                    fixed(grown.yearly(2020), 1),
                    trimmed(OWN, 0),
                    percent(growth_that_sums(OWN, 5, target), 2),
                ]
            },
        },
    },
    Rule {
        id: "",
        title: "The five-year sum: other shapes",
        formulas: &[
            "a_k = a_b + m c s(k/n)",
            "n a_b + c ∑_{k=1}^n s(k/n) = v_T",
            "\"even steps:\" 5 a_b + 15 c/5 = v_T",
            "A(y) = ∑_{k=2016}^y a_k",
        ],
        says: "The amounts rise by the shape’s shares, by c in all, so that at 100% they add up to the target. For even steps each amount is c/5 above the one before. What is drawn is A, all since 2016; after 2020 it runs on and is called so.",
        source: "our reading.",
        example: Example {
            says: "By even steps of # from # in 2015: # in 2016 and # in 2020, together #. At a pace of 0 the sum is #.",
            numbers: || {
                let even = path(ROYALTIES, &plan_path());
                let still = path(ROYALTIES, &at_pace(0.0, Shape::EvenSteps));
                let [before, first, last] = [2015, 2016, 2020].map(|year| even.yearly(year));
                let mut said: Vec<String> =
                    [first - before, before, first, last].iter().map(|v| fixed(*v, 2)).collect();
                said.push(trimmed(even.judged(), 1));
                said.push(trimmed(still.judged(), 1));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "The growth rate",
        formulas: &[
            "r_y = m r_T",
            "I(y) = 100 ∏_{k=2016}^y (1 + r_k)",
            "ρ_k = ρ_b + c s(k/n), ρ = ln (1 + r)",
            "n ρ_b + c ∑_{k=1}^n s(k/n) = n ρ_T",
        ],
        says: "Pace multiplies the rate itself, and the target rate holds from 2016 on. Only where your own target differs from 20% do slow start, fast start and S-curve spread the change over the years, in the logarithms ρ that a geometric mean averages. Pace then multiplies each year’s rate.",
        source: "the two rates are printed; the rest is our reading.",
        example: Example {
            says: "Services at half the pace: #% a year, and an income of # in 2020, where 100 is 2015 and #% a year makes #.",
            numbers: || {
                let half = path(SERVICES, &at_pace(0.5, Shape::EvenSteps));
                let plan = path(SERVICES, &plan_path());
                let mut said = yearly(&half, &[2018], 1);
                said.push(number(Some(half.at(2020.0)), 0));
                said.extend(yearly(&plan, &[2018], 1));
                said.push(number(Some(plan.at(2020.0)), 0));
                said
            },
        },
    },
];
