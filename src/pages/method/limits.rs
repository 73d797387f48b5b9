//! Edges and limits, and the readings that are ours.

use crate::pages::pieces::{definition, paragraph, section};
use crate::ui::element::{Element, element};

const EDGES: [(&str, &str); 9] = [
    (
        "Not a number, or empty",
        "Read as the plan’s own value. What cannot be read in a link is left out, and the page says so.",
    ),
    (
        "Too small or too large",
        "Brought to the nearest that can be meant: a score to 0 to 100, a count or amount to at least 0, a delay to 0 to 5 years, a last year to 2020 to 2035, nothing above a million billion.",
    ),
    (
        "A value of 0",
        "Nothing grows from or to 0. Growth needed is a dash, and steady growth becomes even steps.",
    ),
    (
        "Target = 2015 value",
        "A level has only to be held: it is met in 2020 if it has not fallen below. It has no attainment and no status. A sum and a rate are judged as ever.",
    ),
    (
        "Target below 2015 value",
        "A path falls, and the target is reached from above. A running total cannot fall, so it stays.",
    ),
    (
        "Value past the target",
        "The target is reached in that year; see “Values observed or set by hand”.",
    ),
    (
        "Value its kind cannot have",
        "A running total that falls, or a score over 100, is brought to the nearest that can be, and the page says so.",
    ),
    ("Delay of five years", "Nothing has moved by 2020; the path starts then."),
    ("Last year 2020", "Nothing after the target year is looked at, so nothing can be late."),
];

pub(super) fn limits() -> Element {
    let edges = EDGES.iter().map(|(edge, answer)| definition(edge, element("dd").text(answer)));
    section("limits", "7. Edges and limits")
        .with(paragraph(
            "A way to think, not a forecast. Two values fix no path: the plan does not say how its targets were set, what would cause them, or what the years between should be. Ten numbers do not tell whether rights are better protected. The targets are “anticipatory”, as the table prints. The indicators do not act on each other here, and no measure acts on a path.",
        ))
        .with(paragraph(
            "Values are shown with about three figures, as the plan prints its own; sums are made with the exact ones. Values that you type are kept with five significant figures and at most four decimals. Powers and logarithms come out the same on every machine.",
        ))
        .with(element("dl.kinds").each(edges))
}

/// Where the plan is silent, and what we chose.
const READINGS: [&str; 13] = [
    "The kind of all indicators but numbers 8 and 9, and a scale of 0 to 100 for the score.",
    "Which years are meant: 2011 to 2015 and 2016 to 2020 for the sum and for the rate; the end of the year for levels.",
    "Even steps as the plan’s path.",
    "The other shapes: squares and roots, an S-curve of steepness 8, and log-odds for the score.",
    "The amount of 2015 for the five-year sum: a fifth of 44.4.",
    "Pace multiplies the rise, the growth or the rate; a delay moves the whole path.",
    "A growth chosen is steady, whatever the shape; an added value steers to its own end and leaves the target.",
    "From a value given the path is planned anew to the same target. Where the target is reached before 2020, it stands still.",
    "After an event the path goes on by its own steps and is not planned anew.",
    "A status looks at the last value given from 2016 to 2020, observed or set by hand.",
    "Growth above 60% a year is called impossible.",
    "Years stray by independent normal shocks, of 5% unless you choose.",
    "How measures are told apart and sorted: section 8.",
];

pub(super) fn readings() -> Element {
    section("readings", "9. The readings that are ours")
        .with(paragraph(
            "Where the plan is silent we chose. Another choice would give other numbers.",
        ))
        .with(element("ul.readings").each(READINGS.iter().map(|text| element("li").text(text))))
}
