//! One indicator: its facts, its chart, its values, what kind of number it is, who speaks of it.

use super::at_hand::{AtHand, use_at_hand};
use super::measure;
use super::pieces::{before_and_after, breadcrumb, definition, header, link, paragraph, section};
use crate::plan::{self, Indicator, Kind};
use crate::projection::{
    Assumption, BASELINE_YEAR, Projection, Quantity, Shape, TARGET_YEAR, need, project,
};
use crate::route::{Place, Route, address};
use crate::search::Marks;
use crate::ui::element::{Element, element};
use crate::ui::large_chart::large_chart;
use crate::ui::scroll_box::scrolling;
use crate::words::value;
use yew::prelude::*;

/// What [`IndicatorPage`] is given.
#[derive(Properties, PartialEq)]
pub struct IndicatorPageProps {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// The scenario at hand.
    pub at_hand: AtHand,
}

/// The page of an indicator.
#[component]
pub fn IndicatorPage(props: &IndicatorPageProps) -> Html {
    let indicator = props.indicator;
    let (trouble, _) = use_at_hand(Route::Indicator(indicator.number), &props.at_hand);
    html! { <>{ trouble }{ indicator_page(indicator) }</> }
}

fn indicator_page(indicator: &'static Indicator) -> Html {
    let above = element("ol").with(element("li").with(link(Route::Indicators).text("Indicators")));
    let printed = element("p.printed")
        .text("Printed as “")
        .text(indicator.name)
        .text(" (")
        .text(indicator.unit)
        .text(")”. ")
        .text(indicator.attribute)
        .text(": expected, not binding.");
    let note = indicator.note.map(|note| {
        element("p.note")
            .with(element("b").text("Printed under the table: "))
            .text("“")
            .text(note)
            .text("”")
    });
    let chart = Place {
        fragment: ["chart-", &indicator.number.to_string()].concat(),
        ..Route::WhatIf.into()
    };
    let drawn = element("div")
        .with(large_chart(indicator))
        .with(table(indicator))
        .with(
            element("p.remark")
                .text("The plan prints only the two ends. The years between are our reading: ")
                .text(between(indicator)),
        )
        .with(element("p.ways").with(link(chart).text("Try another pace in What-if")))
        .may(measures(indicator));
    let margin = element("div.margin")
        .with(kind(indicator))
        .may(background(indicator))
        .with(spoken_of(indicator));
    element("article.indicator")
        .with(breadcrumb(above, [&*indicator.number.to_string(), " of 10"].concat()))
        .with(element("h1").text(indicator.title))
        .with(printed)
        .with(facts(indicator))
        .may(note)
        .with(element("div.indicator-body").with(drawn).with(margin))
        .with(before_and_after(Route::Indicator(indicator.number)))
        .into()
}

fn facts(indicator: &Indicator) -> Element {
    let (needed, rest) = need(&Quantity::of(indicator))
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    let printed = |value| element("dd").words(value::printed(value));
    let plain = element("dd")
        .words(value::plain(indicator, indicator.baseline))
        .text(" → ")
        .words(value::plain(indicator, indicator.target))
        .text(" ")
        .text(indicator.plain_unit);
    element("dl.facts")
        .with(definition("2015", printed(indicator.baseline)))
        .with(definition("Target for 2020", printed(indicator.target)))
        .with(definition("Added", indicator.added.map_or_else(|| element("dd").text("—"), printed)))
        .with(definition("Needed", element("dd").words(needed).text(" ").text(rest)))
        .with(definition("Unit", element("dd").text(indicator.unit_line)))
        .with(definition("In plain units", plain))
}

fn kind(indicator: &'static Indicator) -> Element {
    let mut kind = section("kind", "What kind of number this is")
        .with(element("p").with(element("b").text(indicator.kind_line)))
        .with(paragraph(indicator.counts))
        .with(paragraph(indicator.why))
        .with(element("p.ours").text(if indicator.read_by_plan {
            "The plan itself says what is added up or averaged; the years meant are our reading."
        } else {
            "The plan does not say the kind. This is our reading."
        }));
    if !indicator.aliases.is_empty() {
        let names = indicator.aliases.join("; ");
        kind = kind.with(element("p.ours").text("Also called: ").words(names).text("."));
    }
    kind
}

/// The plan's path year by year, by the two ways between its ends.
fn table(indicator: &Indicator) -> Element {
    let yearly = match indicator.kind {
        Kind::PeriodSum => Some("Amount of the year"),
        Kind::AverageGrowthRate => Some("Growth of the year, %"),
        _ => None,
    };
    let mut head = element("tr").with(header("col").text("Plan path by"));
    for year in BASELINE_YEAR..=TARGET_YEAR {
        head = head.with(header("col").number(year));
    }
    let mut body = element("tbody");
    for (name, shape) in [("Even steps", Shape::EvenSteps), ("Steady growth", Shape::SteadyGrowth)]
    {
        let path =
            project(&Quantity::of(indicator), &Assumption { shape, ..Assumption::default() });
        let drawn = |path: &Projection, year| value::drawn(indicator, path.at(f64::from(year)));
        body = body.with(years(element("tr"), name, &path, &drawn));
        if let Some(yearly) = yearly {
            let of_year = |path: &Projection, year| value::computed(indicator, path.yearly(year));
            body = body.with(years(element("tr.yearly"), yearly, &path, &of_year));
        }
    }
    let caption =
        element("caption").text(indicator.chart_title).text(": values at the end of each year");
    scrolling("Values year by year")
        .with(element("table.years").with(caption).with(element("thead").with(head)).with(body))
}

/// A row of the table: its name and a value for each year.
fn years(
    row: Element,
    name: &'static str,
    path: &Projection,
    value: &dyn Fn(&Projection, u16) -> String,
) -> Element {
    let mut row = row.with(header("row").text(name));
    for year in BASELINE_YEAR..=TARGET_YEAR {
        row = row.with(element("td").words(value(path, year)));
    }
    row
}

/// What the plan's background says of the same thing; nothing where it is silent.
fn background(indicator: &Indicator) -> Option<Element> {
    let mut list = None;
    for figure in plan::figures() {
        if figure.indicator == Some(indicator.number) {
            let place = Place { fragment: figure.id.to_owned(), ..figure.node.into() };
            let name = link(place).text(figure.printed).text(" ").text(figure.unit);
            let item = element("li")
                .with(name)
                .with(paragraph(figure.says))
                .may(figure.caveat.map(|caveat| element("p.caveat").text(caveat)));
            list = Some(list.unwrap_or_else(|| element("ul.beside")).with(item));
        }
    }
    Some(section("background", "In the plan’s background").with(list?))
}

fn spoken_of(indicator: &'static Indicator) -> Element {
    let mut list = element("ul.beside");
    for spoken in indicator.spoken_of {
        let name =
            link(spoken.node).words(address(spoken.node)).text(" ").text(spoken.node.heading());
        list = list.with(element("li").with(name).with(paragraph(spoken.why)));
    }
    section("spoken-of", "Where the plan speaks of it")
        .with(list)
        .with(element("p.ours").text("The links are our reading."))
}

/// The measures that act on what it counts, each with how; nothing where there are none.
fn measures(indicator: &'static Indicator) -> Option<Element> {
    let mut list = None;
    for bearing in plan::bearings().iter().filter(|b| b.indicator == indicator.number) {
        let item = measure::short(bearing.measure, &Marks::default()).with(paragraph(bearing.why));
        list = Some(list.unwrap_or_else(|| element("ol.measures")).with(item));
    }
    let ours = "The links are our reading, cautious rather than complete. A measure that bears on a number does not promise it.";
    Some(
        section("measures", "Measures that bear on it")
            .with(list?)
            .with(element("p.ours").text(ours)),
    )
}

/// What is supposed of the years between the two ends.
fn between(indicator: &Indicator) -> &'static str {
    match indicator.kind {
        Kind::PeriodSum => {
            "2015 is taken as one fifth of the five years before, and each year’s amount then rises by even steps or by the same rate."
        }
        Kind::AverageGrowthRate => "the same rate is held each year.",
        _ => "even steps add the same amount each year, steady growth the same rate.",
    }
}
