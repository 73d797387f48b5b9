//! The kinds of number, and what must never be worked out from each.

use super::figures::{
    ROYALTIES, SATISFACTION, SERVICES, number, path, percent, plan_path, quantity,
};
use super::rule::{Example, Rule, rule};
use crate::pages::pieces::{definition, paragraph, section};
use crate::projection::growth_needed;
use crate::ui::element::{Element, element};
use crate::words::number::{fixed, trimmed};

/// The kinds of number and what each means.
const KINDS: [(&str, &str); 6] = [
    (
        "Ratio (1 and 7)",
        "A level at the end of a year. The path is yearly levels; the level of 2020 is judged. Years are never added up.",
    ),
    (
        "Running total (3)",
        "Everything so far. The path is yearly totals that never fall; the total of 2020 is judged.",
    ),
    (
        "Yearly flow (2, 4, 5, 6)",
        "An amount within one year. The amount of 2020 is judged. The rise from 2015 to 2020 is not what five years bring together; that sum is shown beside it.",
    ),
    (
        "Five-year sum (8)",
        "44.4 covers 2011 to 2015 and 100 covers 2016 to 2020. The path is yearly amounts; the amounts of 2016 to 2020 together are judged.",
    ),
    (
        "Rate to hold (9)",
        "20% a year, before and after. The path is yearly rates; their geometric mean over 2016 to 2020 is judged. Income is drawn, with 2015 as 100.",
    ),
    (
        "Score (10)",
        "Points out of 100, never per cent. The score of 2020 is judged. It stays between 0 and 100.",
    ),
];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "",
        title: "Why a score is not a percentage",
        formulas: &["v_T − v_b = 80 − 70 = 10 \"points\""],
        says: "A score is a place on a scale. Only the distance between two places is known, so it moves in points. Growth in per cent would suppose that 80 is so many times as much as 70. Nor are 70 points read as 70% of people.",
        source: "points are printed; a scale of 0 to 100 is our reading.",
        example: Example {
            says: "From # to # is # points. “#% more” is arithmetic that says nothing about how content anyone is, and we do not print it elsewhere.",
            numbers: || {
                let of = quantity(SATISFACTION);
                vec![
                    fixed(of.baseline, 0),
                    fixed(of.target, 0),
                    fixed(of.target - of.baseline, 0),
                    number(growth_needed(of.baseline, of.target, 1.0).map(|g| g * 100.0), 1),
                ]
            },
        },
    },
    Rule {
        id: "",
        title: "Why a five-year sum has no yearly line",
        formulas: &["v_T = ∑_{y=2016}^{2020} a_y"],
        says: "Both printed values are sums of five years. A line from one to the other would pass through numbers that are neither a year’s amount nor the sum of its five years. So we draw what has come in since 2016, from 0 up to the target.",
        source: "printed, in the note under the table: five years are added up. Which five is our reading.",
        example: Example {
            says: "The sums are # and # a year on average. A line from # to # would show about # in 2018, which no year earns.",
            numbers: || {
                let of = quantity(ROYALTIES);
                let line = of.baseline + (of.target - of.baseline) * 3.0 / 5.0;
                vec![
                    fixed(of.baseline / 5.0, 2),
                    fixed(of.target / 5.0, 0),
                    trimmed(of.baseline, 1),
                    trimmed(of.target, 1),
                    fixed(line, 0),
                ]
            },
        },
    },
    Rule {
        id: "",
        title: "Why 20 → 20 has no growth of growth",
        formulas: &["I_T = 100 ∏_{y=2016}^{2020} (1 + r_y)", "\"mean\" = (I_T/100)^{1 / n} − 1"],
        says: "The number is a growth rate already. The growth from 20 to 20 is 0, and a share of a way of 0 does not exist; both would look like a standstill while income more than doubles. So yearly rates are multiplied up to an index of income, and their geometric mean is held against 20%.",
        source: "printed: “Average Annual Increase”. The index is ours; the plan prints no income.",
        example: Example {
            says: "The growth of the rate would be #. At #% a year, an income of 100 in 2015 is # in 2020.",
            numbers: || {
                let of = quantity(SERVICES);
                vec![
                    percent(growth_needed(of.baseline, of.target, 5.0), 0),
                    fixed(of.target, 0),
                    fixed(path(SERVICES, &plan_path()).at(2020.0), 0),
                ]
            },
        },
    },
];

pub(super) fn kinds() -> Element {
    let kinds = KINDS.iter().map(|(kind, means)| definition(kind, element("dd").text(means)));
    section("kinds", "2. The kind of number comes first")
        .with(paragraph(
            "It decides what a path means and what must never be worked out. The plan itself says only that number 8 adds up five years and that number 9 is an average; the other kinds are our reading. The numbers in brackets are rows of the table, counted by us.",
        ))
        .with(element("dl.kinds").each(kinds))
        .each(RULES.iter().map(rule))
}
