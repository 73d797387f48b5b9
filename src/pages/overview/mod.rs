//! The overview: what the plan is, all of its measures at a glance, its ten indicators.

mod families;
mod map;

use super::arrival::Arrival;
use super::pieces::{indicator_link, link, paragraph, section_with_line};
use crate::browser;
use crate::plan;
use crate::route::{Place, Route};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::static_part::static_part;
use families::Families;
use yew::functional::Hook;
use yew::prelude::*;

/// The overview.
pub fn overview(props: Arrival) -> Html {
    component(props, |props, context| use_overview(props).run(context))
}

#[hook]
fn use_overview(props: &Arrival) -> Html {
    let chosen = use_state(|| match props.visit {
        0 => Families::default(),
        _ => Families::read(&props.query),
    });
    {
        let chosen = chosen.setter();
        use_effect_with((props.visit, props.query.clone()), move |(visit, query)| {
            if *visit > 0 {
                chosen.set(Families::read(query));
            }
        });
    }
    let pick = {
        let chosen = chosen.clone();
        move |event: MouseEvent| {
            if let Some(next) = browser::picked(&event).and_then(|id| chosen.toggled(&id)) {
                browser::replace(&Place { query: next.write(), ..Route::Overview.into() }.href());
                chosen.set(next);
            }
        }
    };
    let all: Vec<_> = plan::measures().collect();
    Html::from(
        element("div.overview")
            .show(opening(all.len()))
            .with(
                element("section")
                    .set("aria-labelledby", "map")
                    .onclick(pick)
                    .show(heading())
                    .show(families::bar(&all, *chosen))
                    .show(static_part(*chosen, |chosen, _| map::map(*chosen).into())),
            )
            .show(static_part((), |(), _| numbers().into())),
    )
}

fn opening(measures: usize) -> Element {
    let document = plan::document();
    let kicker = element("p.kicker")
        .text(document.issuer)
        .text(" · ")
        .text(document.number)
        .text(" · ")
        .with(element("time").set("datetime", document.date_iso).text("30 Dec 2016"));
    let ways_in = element("ul.ways-in")
        .with(way(Route::Plan, "Read the plan", element("span").text("39 tasks")))
        .with(way(
            Route::Measures,
            "Find a measure",
            element("span").words(super::measure::count(measures)),
        ))
        .with(way(Route::WhatIf, "Test the targets", element("span").text("10 indicators")));
    element("div.opening")
        .with(kicker)
        .with(element("h1").text("China’s plan to protect and use intellectual property, 2016–2020"))
        .with(
            element("div.abstract")
                .with(
                    paragraph("Thirty-nine tasks, nine special columns and ")
                        .words(super::measure::count(measures))
                        .text(", from revising the Patent Law to teaching IP in primary schools. Ten numbers set the goals."),
                )
                .with(ways_in),
        )
}

fn way(to: Route, name: &'static str, size: Element) -> Element {
    element("li").with(link(to).with(element("b").text(name)).text(" ").with(size))
}

fn heading() -> Element {
    element("div.section-head")
        .with(super::pieces::heading("map", "Every band is one measure"))
        .with(
            paragraph("Coloured by kind of action, in our reading. A bracket is a special column, a list of projects.")
                .with(element("span.on-screen").text(" Tap a task to read it.")),
        )
}

fn numbers() -> Element {
    section_with_line(
        "numbers",
        "Ten numbers to reach by 2020",
        "On one scale. For the first seven: the steeper, the faster.",
    )
    .with(
        element("ol.strip").each(
            plan::indicators()
                .iter()
                .map(|indicator| element("li").with(indicator_link(indicator, indicator.strip))),
        ),
    )
}
