//! What a page says of an indicator whatever the levers: its facts, what kind of number it is, who speaks of it.

use super::super::measure;
use super::super::pieces::{breadcrumb, chart_place, definition, link, paragraph, section};
use crate::plan::{self, Indicator};
use crate::projection::{Quantity, need};
use crate::route::{Place, Route, cited};
use crate::search::Marks;
use crate::ui::element::{Element, element};
use crate::ui::static_part::static_part;
use crate::words::value;
use yew::prelude::*;

/// The properties of [`head`] and [`about`].
#[derive(PartialEq)]
pub(super) struct AboutProps {
    /// The indicator.
    pub(super) indicator: &'static Indicator,
}

/// Its name, as printed and in plain words, and its facts.
pub(super) fn head(props: AboutProps) -> Html {
    static_part(props, |props, _| draw_head(props))
}

fn draw_head(props: &AboutProps) -> Html {
    let indicator = props.indicator;
    let above = element("ol").with(element("li").with(link(Route::Indicators).text("Indicators")));
    let printed = element("p.printed")
        .text("Printed as “")
        .text(indicator.name)
        .text(" (")
        .text(indicator.unit)
        .text(")”. ")
        .text(indicator.attribute)
        .text(": expected and, on our reading, not binding.");
    let note = indicator.note.map(|note| {
        element("p.note")
            .with(element("b").text("Printed under the table: "))
            .text("“")
            .text(note)
            .text("”")
    });
    element("header.indicator-head")
        .with(breadcrumb(above, [&*indicator.number.to_string(), " of 10"].concat()))
        .with(element("h1").text(indicator.title))
        .with(printed)
        .may(note)
        .with(facts(indicator))
        .into()
}

/// What kind of number it is, who speaks of it, and which measures act on it.
pub(super) fn about(props: AboutProps) -> Html {
    static_part(props, |props, _| draw_about(props))
}

fn draw_about(props: &AboutProps) -> Html {
    let indicator = props.indicator;
    let chart = chart_place(indicator.number);
    let margin = element("div.margin")
        .with(kind(indicator))
        .may(background(indicator))
        .with(spoken_of(indicator));
    let body = element("div.bearing")
        .with(element("p.ways").with(link(chart).text("All ten side by side in What-if")))
        .may(measures(indicator));
    element("div.indicator-body").with(body).with(margin).into()
}

fn facts(indicator: &Indicator) -> Element {
    let (needed, rest) = need(&Quantity::of(indicator))
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    let printed = |value| element("dd").words(value::printed(value));
    element("dl.facts")
        .with(definition("2015", printed(indicator.baseline)))
        .with(definition("Target for 2020", printed(indicator.target)))
        .with(definition("Added", indicator.added.map_or_else(|| element("dd").text("—"), printed)))
        .with(definition("Needed", element("dd").words(needed).text(" ").text(rest)))
        .with(definition("Kind of number", element("dd").text(word(indicator))))
}

/// The two values in plain units.
fn plain_units(indicator: &Indicator) -> Element {
    element("p")
        .text("In plain units: ")
        .words(value::plain(indicator, indicator.baseline))
        .text(" → ")
        .words(value::plain(indicator, indicator.target))
        .text(" ")
        .text(indicator.plain_unit)
        .text(".")
}

/// The kind in a word or two.
fn word(indicator: &Indicator) -> &'static str {
    indicator.kind_line.split_once(':').map_or(indicator.kind_line, |(word, _)| word)
}

fn kind(indicator: &'static Indicator) -> Element {
    let mut kind = section("kind", "What kind of number this is")
        .with(element("p").with(element("b").text(indicator.kind_line)))
        .with(paragraph(indicator.counts))
        .with(plain_units(indicator))
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

/// What the plan's background says of the same thing; `None` if it says nothing.
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
        let name = link(spoken.node).words(cited(spoken.node, spoken.node.heading()));
        list = list.with(element("li").with(name).with(paragraph(spoken.why)));
    }
    section("spoken-of", "Where the plan speaks of it")
        .with(list)
        .with(element("p.ours").text("The links are our reading."))
}

/// The measures that act on what it counts, and how; `None` if there are none.
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
