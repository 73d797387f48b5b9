//! What the page is for, and the letters of its formulas.

use crate::pages::pieces::{paragraph, section};
use crate::ui::element::{Element, element};
use crate::ui::math::math;

/// The letters, with what each stands for.
pub(super) const SYMBOLS: [(&str, &str); 14] = [
    (
        "b, T",
        "The year of the first value, 2015, and of the target, 2020. A year stands for its end.",
    ),
    ("n = T − b", "The years between: 5."),
    ("v_b, v_T", "The value for 2015 and the target for 2020, in the printed unit."),
    ("y, t", "Any year, and the year of a value that is given."),
    ("d", "The delay, 0 to 5 years."),
    (
        "τ = (y − b − d)^+/n",
        "The share of the time gone by. While a delay lasts it is 0: the plus sign means “at least 0”.",
    ),
    ("m", "Pace. 1 is 100%: just on target without delay. 0 stands still, and below 0 is decline."),
    ("s(τ)", "The share of the way that is done by then."),
    ("E", "Where the path stands after five years."),
    ("g, a", "Growth a year, and amount a year."),
    ("g^*, a^*", "The same, as still needed from a later year on."),
    ("H", "The last year looked at, 2020 to 2035."),
    ("σ(x) = 1/{1 + e^{−x}}", "The logistic curve, from 0 to 1."),
    ("x^+, ∑, ∏", "At least 0; the sum of a row of numbers; their product."),
];

pub(super) fn notation() -> Element {
    // Terms and what they mean, not a table: its row heads would be formulas, which not all that read tables aloud read.
    let letters = SYMBOLS.iter().map(|(symbol, means)| {
        element("div").with(element("dt").with(math(symbol))).with(element("dd").text(means))
    });
    section("notation", "1. What this is for, and the letters")
        .with(paragraph(
            "The plan prints two values for each of its ten indicators, one for 2015 and one for 2020. It prints no year between them. All else on this site is arithmetic on those two values and on what you suppose: a way to think, not a forecast.",
        ))
        .with(paragraph(
            "Each rule has its formula, the same in words, its source, and an example that this page works out anew from the plan’s table. “Printed” means that the plan says it. “Our reading” means that we chose, and another choice is possible. Section 9 lists these choices.",
        ))
        .with(element("dl.symbols").each(letters))
}
