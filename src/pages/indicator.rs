//! One indicator: its facts, its chart, its values, what kind of number it is, who speaks of it.

use crate::plan::{self, Indicator, Kind};
use crate::projection::{
    Assumption, BASELINE_YEAR, Quantity, Shape, TARGET_YEAR, need, project,
};
use crate::route::{Place, Route, address, href, neighbours};
use crate::ui::large_chart::large_chart;
use crate::ui::scroll_box::scroll_box;
use crate::words::value;
use yew::prelude::*;

/// The page of an indicator.
pub fn indicator_page(indicator: &'static Indicator) -> Html {
    let quantity = Quantity::of(indicator);
    let (needed, rest) = need(&quantity)
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    let chart = Place { fragment: format!("chart-{}", indicator.number), ..Route::WhatIf.into() };
    html! {
        <article class="indicator">
            <nav class="breadcrumb" aria-label="Where this stands">
                <ol>
                    <li><a href={href(Route::Indicators)}>{ "Indicators" }</a></li>
                    <li aria-current="page">{ format!("{} of 10", indicator.number) }</li>
                </ol>
            </nav>
            <h1>{ indicator.title }</h1>
            <p class="printed">
                { format!("Printed as “{} ({})”. {}: expected, not binding.", indicator.name, indicator.unit, indicator.attribute) }
            </p>
            <dl class="facts">
                { fact("2015", value::printed(indicator.baseline)) }
                { fact("Target for 2020", value::printed(indicator.target)) }
                { fact("Added", indicator.added.map_or_else(|| "—".to_owned(), value::printed)) }
                { fact("Needed", format!("{needed} {rest}")) }
                { fact("Unit", indicator.unit_line.to_owned()) }
                { fact("In plain units", format!("{} → {} {}", value::plain(indicator, indicator.baseline), value::plain(indicator, indicator.target), indicator.plain_unit)) }
            </dl>
            if let Some(note) = indicator.note {
                <p class="note"><b>{ "Printed under the table: " }</b>{ "“" }{ note }{ "”" }</p>
            }
            <div class="indicator-body">
                <div>
                    { large_chart(indicator) }
                    { table(indicator) }
                    <p class="remark">
                        { "The plan prints only the two ends. The years between are our reading: " }
                        { "even steps add the same amount each year, steady growth the same rate." }
                    </p>
                    <p class="ways"><a href={href(chart)}>{ "Try another pace in What-if" }</a></p>
                </div>
                <div class="margin">
                    <section aria-labelledby="kind">
                        <h2 id="kind">{ "What kind of number this is" }</h2>
                        <p><b>{ indicator.kind_line }</b></p>
                        <p>{ indicator.counts }</p>
                        <p>{ indicator.why }</p>
                        <p class="ours">
                            { if indicator.read_by_plan { "The plan itself says what is added up or averaged; the years meant are our reading." } else { "The plan does not say the kind. This is our reading." } }
                        </p>
                        if !indicator.aliases.is_empty() {
                            <p class="ours">{ "Also called: " }{ indicator.aliases.join("; ") }{ "." }</p>
                        }
                    </section>
                    { background(indicator) }
                    { spoken_of(indicator) }
                </div>
            </div>
            { links(indicator) }
        </article>
    }
}

fn fact(name: &'static str, text: String) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ text }</dd></div> }
}

/// The plan's path year by year, by the two ways between its ends.
fn table(indicator: &Indicator) -> Html {
    let years = BASELINE_YEAR..=TARGET_YEAR;
    let paths = [("Even steps", Shape::EvenSteps), ("Steady growth", Shape::SteadyGrowth)];
    let yearly = match indicator.kind {
        Kind::PeriodSum => Some("Amount of the year"),
        Kind::AverageGrowthRate => Some("Growth of the year, %"),
        _ => None,
    };
    html! {
        { scroll_box("Values year by year", html! {
            <table class="years">
                <caption>{ indicator.chart_title }{ ": values at the end of each year" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Plan path by" }</th>
                        { for years.clone().map(|year| html! { <th scope="col" key={year}>{ year }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for paths.into_iter().map(|(name, shape)| {
                        let path = project(&Quantity::of(indicator), &Assumption { shape, ..Assumption::default() });
                        html! {
                            <>
                                <tr>
                                    <th scope="row">{ name }</th>
                                    { for years.clone().map(|year| html! {
                                        <td key={year}>{ value::drawn(indicator, path.at(f64::from(year))) }</td>
                                    }) }
                                </tr>
                                if let Some(yearly) = yearly {
                                    <tr class="yearly">
                                        <th scope="row">{ yearly }</th>
                                        { for years.clone().map(|year| html! {
                                            <td key={year}>{ value::computed(indicator, path.yearly(year)) }</td>
                                        }) }
                                    </tr>
                                }
                            </>
                        }
                    }) }
                </tbody>
            </table>
        }) }
    }
}

fn background(indicator: &Indicator) -> Html {
    let mut figures =
        plan::figures().iter().filter(|f| f.indicator == Some(indicator.number)).peekable();
    if figures.peek().is_none() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="background">
            <h2 id="background">{ "In the plan’s background" }</h2>
            <ul class="beside">
                { for figures.map(|figure| {
                    let place = Place { fragment: figure.id.to_owned(), ..figure.node.into() };
                    html! {
                        <li key={figure.id}>
                            <a href={href(place)}>{ figure.printed }{ " " }{ figure.unit }</a>
                            <p>{ figure.says }</p>
                            if let Some(caveat) = figure.caveat {
                                <p class="caveat">{ caveat }</p>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

fn spoken_of(indicator: &'static Indicator) -> Html {
    html! {
        <section aria-labelledby="spoken-of">
            <h2 id="spoken-of">{ "Where the plan speaks of it" }</h2>
            <ul class="beside">
                { for indicator.spoken_of.iter().map(|link| html! {
                    <li key={link.node.id}>
                        <a href={href(link.node)}>{ address(link.node) }{ " " }{ link.node.heading() }</a>
                        <p>{ link.why }</p>
                    </li>
                }) }
            </ul>
            <p class="ours">{ "The links are our reading." }</p>
        </section>
    }
}

fn links(indicator: &Indicator) -> Html {
    let (before, after) = neighbours(Route::Indicator(indicator.number));
    let link = |to: Route, rel: &'static str, word: &'static str, key: &'static str| {
        let name = match to {
            Route::Indicator(number) => plan::indicator(number).map_or("", |i| i.title),
            _ => "",
        };
        html! {
            <a href={href(to)} {rel}><span class="kicker">{ word }<kbd>{ key }</kbd></span><span>{ name }</span></a>
        }
    };
    html! {
        <nav class="neighbours" aria-label="Before and after">
            { for before.map(|to| link(to, "prev", "Before", "[")) }
            { for after.map(|to| link(to, "next", "Next", "]")) }
        </nav>
    }
}
