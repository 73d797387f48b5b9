//! How figures are worked out.

use super::pieces::{columns, definition, header, heading, link, paragraph};
use crate::plan::{self, Indicator, Kind};
use crate::projection::{Need, Quantity, Shape, need};
use crate::route::Route;
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;
use crate::words::number::{fixed, percent, trimmed};
use crate::words::{shape, value};
use yew::Html;

/// The kinds of number and what each means.
const KINDS: [(&str, &str); 6] = [
    ("Ratio (1 and 7)", "A level at the end of a year. Years are never added up."),
    ("Running total (3)", "Everything so far. It never falls."),
    (
        "Yearly flow (2, 4, 5, 6)",
        "An amount within one year. The rise from 2015 to 2020 is not what five years bring together.",
    ),
    (
        "Five-year sum (8)",
        "44.4 covers 2011 to 2015 and 100 covers 2016 to 2020. No line leads from one sum to the next, so a total since 2016 is drawn instead.",
    ),
    (
        "Rate to hold (9)",
        "20% a year, before and after. There is no growth of a growth rate, so income is drawn, with 2015 as 100.",
    ),
    ("Score (10)", "Points out of 100, never per cent. It stays between 0 and 100."),
];

/// The method, with each need worked out from the table's own values.
pub fn method() -> Html {
    let mut shapes = element("dl.kinds");
    for shape in shape::CHOICE {
        let said = element("dd").text(shape::meaning(shape)).text(" ").text(formula(shape));
        shapes = shapes.with(definition(shape::name(shape), said));
    }
    let kinds = KINDS.iter().map(|(kind, means)| definition(kind, element("dd").text(means)));
    element("article.prose")
        .with(element("h1").text("Method"))
        .with(element("p.digest").text(
            "A way to think, not a forecast. The plan prints two values for each indicator and nothing between them. Everything else here is arithmetic on those two, shown in full.",
        ))
        .with(heading("kinds", "1. The kind of number comes first"))
        .with(paragraph(
            "It decides what a path means and what must never be worked out. The plan itself says only that number 8 adds up five years and that number 9 is an average; the other kinds are our reading.",
        ))
        .with(element("dl.kinds").each(kinds))
        .with(heading("needed", "2. What is needed a year"))
        .with(paragraph(
            "For ratios, totals and flows, the growth needed is the one rate that leads from the 2015 value to the target in five years: the fifth root of target ÷ 2015 value, less 1. The amount needed is the difference, divided by five.",
        ))
        .with(needs())
        .with(heading("paths", "3. Paths"))
        .with(paragraph(
            "A path starts from the 2015 value. With a pace of 100% and no delay, every shape reaches the target at the end of 2020 exactly. Pace multiplies what the path adds by 2020; for steady growth it multiplies the rate. At 0% nothing moves; below that, things decline.",
        ))
        .with(shapes)
        .with(paragraph(
            "A delay of so many years lets everything stand still for that long and then start. After 2020 the same formula goes on; the S-curve flattens. The plan’s path in the charts is even steps: the time-proportional reading, which reviews of such plans commonly use.",
        ))
        .with(heading("sum", "4. The five-year sum"))
        .with(paragraph(
            "The plan gives no yearly amounts. We suppose that 2015 brought one fifth of the five years to 2015: USD 0.89bn. From there the yearly amounts follow the chosen shape, so that at 100% the years 2016 to 2020 add up to the target. That start is an assumption, and another would change the years between, not the target.",
        ))
        .with(heading("reached", "5. Attainment and the year reached"))
        .with(paragraph(
            "Attainment is the part of the way from the 2015 value to the target that a path has come by 2020: 100% is the target. For the five-year sum it is the sum as a part of the target, for the rate the mean rate of 2016 to 2020 as a part of 20%. A target is reached when its line first meets it, and the whole year that holds that moment is shown. “Late” means after 2020 but within the years looked at.",
        ))
        .with(heading("limits", "6. Bounds and rounding"))
        .with(paragraph(
            "A running total cannot fall, a count or an amount cannot fall below zero, and a score stays between 0 and 100; where such a bound bends a path, the chart says so. Values are shown with about three figures, as the plan prints its own; all sums are made with the exact ones.",
        ))
        .with(super::sorting::sorting())
        .with(
            element("p.ways")
                .with(link(Route::Indicators).text("The ten indicators"))
                .with(link(Route::WhatIf).text("What if?")),
        )
        .into()
}

fn formula(shape: Shape) -> &'static str {
    match shape {
        Shape::EvenSteps => {
            "Value = start + (end − start) × t, where t is the part of the five years gone by."
        }
        Shape::SteadyGrowth => {
            "Value = start × (1 + pace × growth needed) to the power of the years gone by."
        }
        Shape::SlowStart => "As even steps, with t squared.",
        Shape::FastStart => "As even steps, with the square root of t.",
        _ => "As even steps, with t bent by a logistic curve of steepness 8.",
    }
}

fn needs() -> Element {
    let table = element("table.years")
        .with(element("caption").text("Worked out from the table’s values"))
        .with(columns(&["Indicator", "Sum", "Needed a year"]))
        .with(element("tbody").each(plan::indicators().iter().map(row)));
    scrolling("What each target needs a year").with(table)
}

fn row(indicator: &'static Indicator) -> Element {
    let from = value::printed(indicator.baseline);
    let to = value::printed(indicator.target);
    let cell = element("td");
    let (sum, needed) = match (indicator.kind, need(&Quantity::of(indicator))) {
        (_, Some(Need::Growth(share))) => (
            cell.text("(").words(to).text(" ÷ ").words(from).text(") to the power of 1/5, less 1"),
            percent(share),
        ),
        (_, Some(Need::Points(points))) => (
            cell.text("(").words(to).text(" − ").words(from).text(") ÷ 5"),
            fixed(points, 0) + " points",
        ),
        (Kind::PeriodSum, Some(Need::Amount(amount))) => {
            (cell.words(to).text(" ÷ 5, on average"), value::amount(indicator, amount))
        }
        (_, Some(Need::Hold(share))) => (cell.text("held"), trimmed(share * 100.0, 1) + "%"),
        _ => (cell.text("—"), "—".to_owned()),
    };
    let name = header("row").number(indicator.number.into()).text(" ").text(indicator.title);
    element("tr").with(name).with(sum).with(element("td").words(needed))
}
