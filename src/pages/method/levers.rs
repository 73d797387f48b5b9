//! What the reader may set: pace, course, target, values and an event.

use super::figures::{LOANS, at_pace, observed, path, percent, plan_path, quantity, year, yearly};
use super::rule::{Example, Rule, rule};
use crate::pages::pieces::{paragraph, section};
use crate::projection::{
    Assumption, Course, Event, Need, Quantity, Shape, growth_needed, need, project,
};
use crate::ui::element::Element;
use crate::words::number::fixed;

/// The settings of the examples, in the printed unit or as a share.
const ADDED: f64 = 800.0;
const GROWTH: f64 = 0.15;
const OWN_TARGET: f64 = 2100.0;
const FALL: f64 = -0.1;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "",
        title: "Pace",
        formulas: &["E = v_b + m (v_T − v_b)"],
        says: "A part, or a multiple, of what is needed. It multiplies the rise; for steady growth, the growth; for a growth rate, the rate. It may be set for all ten at once, or for one.",
        source: "our reading.",
        example: Example {
            says: "Loans at #%: # in 2020 by even steps, # by steady growth; the target is reached in #.",
            numbers: || {
                let even = path(LOANS, &at_pace(1.1, Shape::EvenSteps));
                let mut said = vec!["110".to_owned()];
                said.extend(yearly(&even, &[2020], 0));
                said.extend(yearly(&path(LOANS, &at_pace(1.1, Shape::SteadyGrowth)), &[2020], 0));
                said.push(year(even.reached()));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "Growth or added value",
        formulas: &["v_E = v_b + \"added\"", "g = ({v_b + \"added\"}/v_b)^{1 / 5} − 1"],
        says: "Two views of one course in place of a pace: choose either, and the other follows. An added value steers the path to that end, while the target that is judged stays. A growth chosen is steady whatever the shape: of a score, points a year; of a five-year sum, growth of the yearly amounts; of a growth rate, the rate itself.",
        source: "the column “Cumulatively Added Value” is printed; as a lever it is our reading.",
        example: Example {
            says: "Loans with # added are #, which is # a year. Growth of # a year adds #.",
            numbers: || {
                let start = quantity(LOANS).baseline;
                let course = |course| {
                    path(LOANS, &Assumption { course: Some(course), ..plan_path() }).judged()
                };
                let (end, grown) = (course(Course::Added(ADDED)), course(Course::Growth(GROWTH)));
                vec![
                    fixed(ADDED, 0),
                    fixed(end, 0),
                    percent(growth_needed(start, end, 5.0), 1),
                    percent(Some(GROWTH), 0),
                    fixed(grown - start, 0),
                ]
            },
        },
    },
    Rule {
        id: "",
        title: "A target of your own",
        formulas: &[],
        says: "It takes the place of the plan’s target in every formula for that indicator: paths, what is needed, attainment, status and chance.",
        source: "our reading. The plan’s own target stays in the table.",
        example: Example {
            says: "Loans with a target of # need # a year; the plan’s path would attain #.",
            numbers: || {
                let own = Quantity { target: OWN_TARGET, ..quantity(LOANS) };
                let growth = match need(&own) {
                    Some(Need::Growth(growth)) => Some(growth),
                    _ => None,
                };
                // The path that adds what the plan adds.
                let added = Some(Course::Added(quantity(LOANS).target - own.baseline));
                let path = project(&own, &Assumption { course: added, ..plan_path() });
                vec![fixed(OWN_TARGET, 0), percent(growth, 1), percent(path.attainment(), 0)]
            },
        },
    },
    Rule {
        id: "",
        title: "Values observed or set by hand",
        formulas: &[
            "v(y) = v_t + m (v_T − v_t) s({y − t}/r)",
            "v(y) = v_t (1 + m g^*)^{y − t}",
            "g^* = (v_T/v_t)^{1 / r} − 1",
            "r = T − t",
        ],
        says: "A value given takes the path’s place in its year; the year that ends in it is drawn straight. From there the path is planned anew over the r years that remain: same pace, same shape (the second formula is steady growth), same target. So at 100% it still ends on the target. A five-year sum goes on from the last amount to what is left of the sum; a growth rate holds the one rate, times pace, that the remaining years need. What is left of a delay is waited first. A value at or past the target before 2020 is kept: levels and amounts stay as they are, and income does not grow, unless a growth is chosen. From a value of 2020 or later the path goes on by its formula’s own rises.",
        source: "our reading.",
        example: Example {
            says: "Loans of # in 2018: # in 2019 and # in 2020. At half the pace, # in 2020.",
            numbers: || {
                let half = Assumption { pace: 0.5, ..observed() };
                let mut said = yearly(&path(LOANS, &observed()), &[2018, 2019, 2020], 0);
                said.extend(yearly(&path(LOANS, &half), &[2020], 0));
                said
            },
        },
    },
    Rule {
        id: "",
        title: "An event",
        formulas: &[
            "v(e) = p(e) (1 + x)",
            "v(y) = v(e) + p(y) − p(e)",
            "\"steady growth:\" v(y) = v(e) {p(y)}/{p(e)}",
        ],
        says: "In a year e the value is the path’s, p, changed once by the share x; the path then goes on by the same yearly steps or growth, and is not planned anew. Another pace may hold from then on: a part of what is needed, also in place of a growth or an added value. For a running total x changes what that year adds, for a five-year sum that year’s amount, for a growth rate that year’s income. A score changes by points, since it never moves in per cent. A value given for the year or later takes the event’s place, and only the pace stays.",
        source: "our reading.",
        example: Example {
            says: "Loans that fall by # in 2018: # in 2018 and # in 2020.",
            numbers: || {
                let event = Some(Event { year: 2018, change: FALL, pace: None });
                let fallen = path(LOANS, &Assumption { event, ..plan_path() });
                let mut said = vec![percent(Some(-FALL), 0)];
                said.extend(yearly(&fallen, &[2018, 2020], 0));
                said
            },
        },
    },
];

pub(super) fn levers() -> Element {
    section("levers", "4. What you can set")
        .with(paragraph(
            "What you set holds for all ten indicators; an indicator’s own setting goes before it. Nothing you set changes what the plan prints.",
        ))
        .each(RULES.iter().map(rule))
}
