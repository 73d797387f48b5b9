//! How figures are worked out.

use crate::plan::{self, Kind};
use crate::projection::{Need, Quantity, need};
use crate::route::{Route, href};
use crate::ui::scroll_box::scroll_box;
use crate::words::number::{fixed, percent};
use crate::words::{shape, value};
use yew::prelude::*;

/// The method, with each need worked out from the table's own values.
pub fn method() -> Html {
    html! {
        <article class="prose">
            <h1>{ "Method" }</h1>
            <p class="digest">
                { "A way to think, not a forecast. The plan prints two values for each indicator and nothing between them. Everything else here is arithmetic on those two, shown in full." }
            </p>
            <h2 id="kinds">{ "1. The kind of number comes first" }</h2>
            <p>
                { "It decides what a path means and what must never be worked out. The plan itself says only that number 8 adds up five years and that number 9 is an average; the other kinds are our reading." }
            </p>
            <dl class="kinds">
                { kind("Ratio (1 and 7)", "A level at the end of a year. Years are never added up.") }
                { kind("Running total (3)", "Everything so far. It never falls.") }
                { kind("Yearly flow (2, 4, 5, 6)", "An amount within one year. The rise from 2015 to 2020 is not what five years bring together.") }
                { kind("Five-year sum (8)", "44.4 covers 2011 to 2015 and 100 covers 2016 to 2020. No line leads from one sum to the next, so a total since 2016 is drawn instead.") }
                { kind("Rate to hold (9)", "20% a year, before and after. There is no growth of a growth rate, so income is drawn, with 2015 as 100.") }
                { kind("Score (10)", "Points out of 100, never per cent. It stays between 0 and 100.") }
            </dl>
            <h2 id="needed">{ "2. What is needed a year" }</h2>
            <p>
                { "For ratios, totals and flows, the growth needed is the one rate that leads from the 2015 value to the target in five years: the fifth root of target ÷ 2015 value, less 1. The amount needed is the difference, divided by five." }
            </p>
            { needs() }
            <h2 id="paths">{ "3. Paths" }</h2>
            <p>
                { "A path starts from the 2015 value. With a pace of 100% and no delay, every shape reaches the target at the end of 2020 exactly. Pace multiplies what the path adds by 2020; for steady growth it multiplies the rate. At 0% nothing moves; below that, things decline." }
            </p>
            <dl class="kinds">
                { for shape::CHOICE.into_iter().map(|shape| html! {
                    <div key={shape::name(shape)}><dt>{ shape::name(shape) }</dt><dd>{ shape::meaning(shape) }{ " " }{ formula(shape::name(shape)) }</dd></div>
                }) }
            </dl>
            <p>
                { "A delay of so many years lets everything stand still for that long and then start. After 2020 the same formula goes on; the S-curve flattens. The plan’s path in the charts is even steps: the time-proportional reading, which reviews of such plans commonly use." }
            </p>
            <h2 id="sum">{ "4. The five-year sum" }</h2>
            <p>
                { "The plan gives no yearly amounts. We suppose that 2015 brought one fifth of the five years to 2015: USD 0.89bn. From there the yearly amounts follow the chosen shape, so that at 100% the years 2016 to 2020 add up to the target. That start is an assumption, and another would change the years between, not the target." }
            </p>
            <h2 id="reached">{ "5. Attainment and the year reached" }</h2>
            <p>
                { "Attainment is the part of the way from the 2015 value to the target that a path has come by 2020: 100% is the target. For the five-year sum it is the sum as a part of the target, for the rate the mean rate of 2016 to 2020 as a part of 20%. A target is reached when its line first meets it, and the whole year that holds that moment is shown. “Late” means after 2020 but within the years looked at." }
            </p>
            <h2 id="limits">{ "6. Bounds and rounding" }</h2>
            <p>
                { "A running total cannot fall, a count or an amount cannot fall below zero, and a score stays between 0 and 100; where such a bound bends a path, the chart says so. Values are shown with about three figures, as the plan prints its own; all sums are made with the exact ones." }
            </p>
            <p class="ways">
                <a href={href(Route::Indicators)}>{ "The ten indicators" }</a>
                <a href={href(Route::WhatIf)}>{ "What if?" }</a>
            </p>
        </article>
    }
}

fn kind(name: &'static str, meaning: &'static str) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ meaning }</dd></div> }
}

fn formula(name: &str) -> &'static str {
    match name {
        "even steps" => "Value = start + (end − start) × t, where t is the part of the five years gone by.",
        "steady growth" => "Value = start × (1 + pace × growth needed) to the power of the years gone by.",
        "slow start" => "As even steps, with t squared.",
        "fast start" => "As even steps, with the square root of t.",
        _ => "As even steps, with t bent by a logistic curve of steepness 8.",
    }
}

fn needs() -> Html {
    html! {
        { scroll_box("What each target needs a year", html! {
            <table class="years">
                <caption>{ "Worked out from the table’s values" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Indicator" }</th>
                        <th scope="col">{ "Sum" }</th>
                        <th scope="col">{ "Needed a year" }</th>
                    </tr>
                </thead>
                <tbody>
                    { for plan::indicators().iter().map(|indicator| {
                        let (from, to) = (value::printed(indicator.baseline), value::printed(indicator.target));
                        let (sum, needed) = match (indicator.kind, need(&Quantity::of(indicator))) {
                            (_, Some(Need::Growth(share))) => (format!("({to} ÷ {from}) to the power of 1/5, less 1"), percent(share)),
                            (_, Some(Need::Points(points))) => (format!("({to} − {from}) ÷ 5"), format!("{} points", fixed(points, 0))),
                            (Kind::PeriodSum, Some(Need::Amount(amount))) => (format!("{to} ÷ 5, on average"), value::amount(indicator, amount)),
                            (_, Some(Need::Hold(share))) => ("held".to_owned(), percent(share)),
                            _ => ("—".to_owned(), "—".to_owned()),
                        };
                        html! {
                            <tr key={indicator.number}>
                                <th scope="row">{ indicator.number }{ " " }{ indicator.title }</th>
                                <td>{ sum }</td>
                                <td>{ needed }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        }) }
    }
}
