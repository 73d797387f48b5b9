//! What is asked of a path: what is needed, how much of the target, and when.

use super::figures::{
    LOANS, PLANTS, ROYALTIES, SERVICES, at_pace, number, observed, path, percent, plan_path,
    quantity, so_far, sought, year, yearly,
};
use super::rule::{Example, Rule, rule};
use super::{needs, status};
use crate::pages::pieces::section;
use crate::projection::{Assumption, Impossible, MOST_GROWTH, Need, Shape, amount_needed, need};
use crate::ui::element::Element;
use crate::words::number::{fixed, trimmed};

/// The goal of the example that cannot be reached, and its year.
const HIGH: (f64, u16) = (3000.0, 2019);

const NEEDED: Rule = Rule {
    id: "needed",
    title: "What is needed a year",
    formulas: &["g = (v_T/v_b)^{1 / n} − 1", "a = {v_T − v_b}/n"],
    says: "The one rate of growth, or the one amount, that leads from the 2015 value to the target in five years. For a score it is points a year; for a five-year sum the mean amount; a growth rate has to be held.",
    source: "arithmetic on printed values.",
    example: Example {
        says: "Loans need # a year, or # a year in equal amounts.",
        numbers: || {
            let of = quantity(LOANS);
            let growth = match need(&of) {
                Some(Need::Growth(growth)) => Some(growth),
                _ => None,
            };
            vec![percent(growth, 1), number(amount_needed(of.baseline, of.target, 5.0), 0)]
        },
    },
};

pub(super) const RULES: &[Rule] = &[
    NEEDED,
    Rule {
        id: "",
        title: "What is still needed",
        formulas: &["g^* = (v_T/v_t)^{1 / (T − t)} − 1", "a^* = {v_T − v_t}/{T − t}"],
        says: "The same, from a later year on. For a five-year sum: what is left of the sum, as a mean amount, and the growth of the yearly amounts that yields it. For a growth rate: the rate that the remaining years need.",
        source: "arithmetic on the printed target and your value.",
        example: Example {
            says: "Loans of # in 2018 still need # a year, or # a year in equal amounts.",
            numbers: || {
                let mut said = yearly(&path(LOANS, &observed()), &[2018], 0);
                let sought = sought(quantity(LOANS).target, 2020).ok();
                said.push(percent(sought.and_then(|sought| sought.growth), 1));
                said.push(number(sought.and_then(|sought| sought.amount), 0));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Growth so far and effort",
        formulas: &["g_t = (v_t/v_b)^{1 / (t − b)} − 1", "\"effort\" = g^*/g_t \"or\" a^*/a_t"],
        says: "What each year has done up to a value given, as growth or as an amount, and how many times as much each remaining year has to do. A sum and a rate are made of all their years, so it is told only up to the first year without a value.",
        source: "our reading.",
        example: Example {
            says: "Loans of # in 2018 grew by # a year, or by #. The years left need # times the growth, or # times the amount.",
            numbers: || {
                let mut said = yearly(&path(LOANS, &observed()), &[2018], 0);
                let (done, left) = (so_far(), sought(quantity(LOANS).target, 2020).ok());
                let growth = done.and_then(|done| done.growth);
                let amount = done.and_then(|done| done.amount);
                let over = |left: Option<f64>, done: Option<f64>| {
                    number(left.zip(done).map(|(left, done)| left / done), 2)
                };
                said.push(percent(growth, 1));
                said.push(number(amount, 0));
                said.push(over(left.and_then(|left| left.growth), growth));
                said.push(over(left.and_then(|left| left.amount), amount));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Attainment",
        formulas: &[
            "\"attainment\" = {v(T) − v_b}/{v_T − v_b}",
            "\"sum:\" {∑ a_y}/v_T",
            "\"rate:\" \"mean\"/v_T",
        ],
        says: "The part of the way from the 2015 value to the target that a path has come by 2020: 100% is the target. For the five-year sum it is the sum as a part of the target, for the rate the mean rate of 2016 to 2020 as a part of the rate to hold. Where the target is the 2015 value there is no way to have a part of.",
        source: "our reading.",
        example: Example {
            says: "At half the pace by even steps: loans #, royalties #, services #.",
            numbers: || {
                let half = at_pace(0.5, Shape::EvenSteps);
                let attained = |number| percent(path(number, &half).attainment(), 0);
                [LOANS, ROYALTIES, SERVICES].map(attained).to_vec()
            },
        },
    },
    Rule {
        id: "reached",
        title: "The year reached",
        formulas: &["v(y) = v_T"],
        says: "When the line first meets the target, on the shape’s own curve; the whole year that holds that moment is shown. Within the first year that holds it, the time is halved 30 times. “Late” means after 2020 and within the years looked at; else it is “not by” the last of these. For the five-year sum it is when all since 2016 has come to the target, for the rate when income has grown as much as five years at the target rate make it grow. A path that falls back later has reached it all the same; what is judged is the value of 2020.",
        source: "our reading.",
        example: Example {
            says: "Plant variety applications at #%: in #. At #%: in #.",
            numbers: || {
                [1.25, 0.8]
                    .iter()
                    .flat_map(|pace| {
                        let reached = path(PLANTS, &at_pace(*pace, Shape::EvenSteps)).reached();
                        [fixed(pace * 100.0, 0), year(reached)]
                    })
                    .collect()
            },
        },
    },
    Rule {
        id: "",
        title: "From here to there",
        formulas: &["g = (w/v_t)^{1 / (u − t)} − 1", "a = {w − v_t}/{u − t}"],
        says: "What leads from the value of a year t to a value w by a year u. There is no answer where no year lies between, where the value is there already, for a score past 100, for a running total that would fall, and for growth of more than 60% a year. That limit is ours, for an honest answer; then the first year by which less would do is named, up to 2035.",
        source: "our reading.",
        example: Example {
            says: "Loans of # in 2018 cannot be # by #: even # a year would not do. By # it could, at # a year.",
            numbers: || {
                let mut said = yearly(&path(LOANS, &observed()), &[2018], 0);
                let first = match sought(HIGH.0, HIGH.1) {
                    Err(Impossible::TooFast(first)) => first,
                    _ => None,
                };
                let then = first.and_then(|by| sought(HIGH.0, by).ok());
                said.push(fixed(HIGH.0, 0));
                said.push(HIGH.1.to_string());
                said.push(percent(Some(MOST_GROWTH), 0));
                said.push(first.map_or_else(String::new, |by| by.to_string()));
                said.push(percent(then.and_then(|then| then.growth), 1));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Five years of a flow together",
        formulas: &["∑_{y=2016}^{2020} v(y)"],
        says: "A by-product, shown for yearly flows only. It is what five years bring, which the printed rise is not.",
        source: "our reading.",
        example: Example {
            says: "Loans by even steps: # in five years. The printed rise is #.",
            numbers: || {
                let sum = path(LOANS, &Assumption { ..plan_path() }).five_year_sum();
                let of = quantity(LOANS);
                vec![number(sum, 0), trimmed(of.target - of.baseline, 0)]
            },
        },
    },
];

pub(super) fn answers() -> Element {
    let (first, rest) = RULES.split_at(1);
    section("answers", "5. Answers")
        .each(first.iter().map(rule))
        .with(needs::needs())
        .each(rest.iter().map(rule))
        .with(status::status())
}
