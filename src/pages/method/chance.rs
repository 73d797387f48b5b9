//! Uncertainty: years that deviate from a path by chance.

use super::figures::in_100;
use super::rule::{Example, Rule, rule};
use crate::pages::pieces::{paragraph, section};
use crate::projection::{DRAWS, QUANTILES, SEED};
use crate::ui::element::Element;
use crate::words::number::fixed;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "",
        title: "Years that stray",
        formulas: &[
            "v(y) = p(y) e^{S_y}",
            "S_y = ∑_{k≤y} ε_k, ε_k ~ N(0, s^2)",
            "\"score:\" λ(y) = λ_p(y) + S_y",
            "\"sum:\" A(y) = ∑_{k≤y} a_k e^{S_k}",
            "\"rate:\" I(y) = I(y − 1) (1 + r_y + ε_y)",
        ],
        says: "Each year after the last one observed (for a sum or a rate: each that is not observed) brings a shock ε, drawn from a normal distribution and independent of the others. Shocks add up to S and move the path p by so much. A score strays on its log-odds, so that it stays on its scale; a five-year sum in its yearly amounts; a rate by percentage points; and a running total, which strays like a level, never falls.",
        source: "our reading. How far a year strays, s, is yours to set: 0 to 30%, and 5% unless you do; 0 switches it off. Nothing printed tells how large it should be.",
        example: Example {
            says: "With s = 5%, about two years in three stray by less than 5%. After five years the spread is 5% × √5, or #%.",
            numbers: || vec![fixed(5.0 * 5.0_f64.sqrt(), 1)],
        },
    },
    Rule {
        id: "",
        title: "The chance of the target",
        formulas: &["P = Φ({ln (p(T) / v_T)}/{s √k})", "\"score:\" P = Φ({λ_p(T) − λ_T}/{s √k})"],
        says: "The share of all that may happen in which 2020 is at the target or past it. Φ is the share of the normal distribution below a number, and k counts the years with shocks up to 2020. Ratios, yearly flows and scores have this closed form. A target below the 2015 value takes 1 − P.",
        source: "our reading.",
        example: Example {
            says: "Loans by even steps with s = 5%: # in 100 at a pace of 100%, # in 100 at 110%, # in 100 at 90%. A path that ends just on target has an even chance.",
            numbers: || [1.0, 1.1, 0.9].iter().map(|pace| in_100(*pace, 0.05)).collect(),
        },
    },
    Rule {
        id: "",
        title: "Simulation and fan",
        formulas: &[],
        says: "For running totals, five-year sums and rates we use no such formula: their years are drawn 10,000 times and the draws that reach the target are counted; the small charts of What-if, which show no chance in numbers, use the first 200. The generator is PCG32 (XSH-RR 64/32) with a fixed seed; normal numbers come from it by Marsaglia’s polar method. All indicators share the same draws, so one link gives one picture on every machine. The fan shows below which value so many in 100 draws lie.",
        source: "our reading.",
        example: Example {
            says: "Draws: #. Seed: #. Lines of the fan: #, #, #, # and # in 100.",
            numbers: || {
                let mut said = vec![fixed(DRAWS as f64, 0), SEED.to_string()];
                said.extend(QUANTILES.iter().map(|share| fixed(share * 100.0, 0)));
                said
            },
        },
    },
];

pub(super) fn chance() -> Element {
    section("uncertainty", "6. Uncertainty")
        .with(paragraph(
            "“96 in 100” means: if the path were as you suppose, and if years strayed from it as set out here, 96 of 100 such futures would reach the target. It says nothing about whether you suppose rightly. It is not a forecast.",
        ))
        .each(RULES.iter().map(rule))
}
