//! What this indicator may have of its own: a shape, a delay, an event.

use super::Calm;
use super::course::number_or;
use super::field::{FieldProps, field, list};
use crate::pages::supposed::{late, of_its_own};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, LAST_YEAR, Shape, TARGET_YEAR};
use crate::scenario::{Decimal, Edit, Event as Happens, LONGEST_DELAY, Own, Pace, Scenario, Step};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::words::shape;
use std::rc::Rc;
use yew::prelude::*;

/// Its own shape, delay and event, folded away until they are wanted.
pub(super) fn own_levers(calm: Rc<Calm>) -> Html {
    component(calm, |calm, _| draw_own_levers(calm))
}

fn draw_own_levers(calm: &Rc<Calm>) -> Html {
    let Calm { indicator, scenario, on_step, .. } = &**calm;
    let (own, place) = (scenario.own(indicator), indicator.index());
    let follows = "As for all: ".to_owned();
    let mut shapes = vec![(String::new(), follows.clone() + shape::name(scenario.shape))];
    let offered = Shape::ALL.iter().enumerate();
    for (at, one) in offered.filter(|(_, one)| one.as_read_for(indicator.kind) == **one) {
        shapes.push((at.to_string(), shape::name(*one).to_owned()));
    }
    let at = |one: Shape| Shape::ALL.iter().position(|shape| *shape == one);
    let shape_now = own.shape.and_then(at).map(|at| at.to_string()).unwrap_or_default();
    let on_shape = on_step.reform(move |text: AttrValue| {
        let chosen = text.parse().ok().and_then(|at: usize| Shape::ALL.get(at).copied());
        Step::Set(Edit::OwnShape(place, chosen))
    });
    let mut delays = vec![(String::new(), follows + &late(scenario.delay))];
    delays.extend((0..=LONGEST_DELAY).map(|years| (years.to_string(), late(years))));
    let delay_now = own.delay.map(|years| years.to_string()).unwrap_or_default();
    let on_delay =
        on_step.reform(move |text: AttrValue| Step::Set(Edit::OwnDelay(place, text.parse().ok())));
    let set = of_its_own(
        indicator,
        &Own { values: Own::default().values, course: None, target: None, ..*own },
    );
    Html::from(
        element("details.own-levers")
            .with(element("summary").text("More of its own").with(element("span").show(
                if set.is_empty() { "shape, delay, event".to_owned() } else { set.join(" · ") },
            )))
            .with(
                element("div.own-fields")
                    .with(
                        element("div.labelled")
                            .with(element("label").set("for", "own-shape").text("Shape"))
                            .show(list(
                                "own-shape".into(),
                                "Shape".into(),
                                &shapes,
                                &shape_now,
                                &on_shape,
                            )),
                    )
                    .with(
                        element("div.labelled")
                            .with(element("label").set("for", "own-delay").text("Delay"))
                            .show(list(
                                "own-delay".into(),
                                "Delay".into(),
                                &delays,
                                &delay_now,
                                &on_delay,
                            )),
                    )
                    .show(event(indicator, own, scenario, on_step)),
            ),
    )
}

/// Something that happens to this indicator alone: a year, a change, and another pace from then on.
fn event(indicator: &Indicator, own: &Own, scenario: &Scenario, on_step: &Callback<Step>) -> Html {
    let place = indicator.index();
    let now = own.event;
    let usual = now.unwrap_or(Happens { year: TARGET_YEAR - 2, change: 0, pace: None });
    let mut years = vec![(
        String::new(),
        if scenario.event.is_some() { "As for all" } else { "No event" }.to_owned(),
    )];
    if scenario.event.is_some() {
        years.push(("0".to_owned(), "None for this one".to_owned()));
    }
    years.extend((BASELINE_YEAR + 1..=LAST_YEAR).map(|year| (year.to_string(), year.to_string())));
    let year_now = match now {
        None => String::new(),
        Some(event) if scenario.event.is_some() && !event.matters() => "0".to_owned(),
        Some(event) => event.year.to_string(),
    };
    let on_year = on_step.reform(move |text: AttrValue| {
        let event = text.parse().ok().map(|year: u16| match year {
            0 => Happens { year: TARGET_YEAR, change: 0, pace: None },
            year => {
                Happens { year, change: if usual.matters() { usual.change } else { -10 }, ..usual }
            }
        });
        Step::Set(Edit::OwnEvent(place, event))
    });
    let on_change = number_or(on_step, move |change| {
        let change = change.map_or(0.0, Decimal::value).clamp(-100.0, 200.0).round() as i16;
        Some(Edit::OwnEvent(place, Some(Happens { change, ..usual })))
    });
    let on_pace = number_or(on_step, move |typed| {
        let percent = |typed: Decimal| typed.value().clamp(-50.0, 250.0).round() as i16;
        let then = typed.map(|typed| Pace::new(percent(typed)));
        Some(Edit::OwnEvent(place, Some(Happens { pace: then, ..usual })))
    });
    let unit = if indicator.kind == Kind::BoundedScore { "points" } else { "%" };
    Html::from_iter([
        Html::from(
            element("div.labelled")
                .with(element("label").set("for", "event-year").text("Something happens in"))
                .show(list(
                    "event-year".into(),
                    "Something happens in".into(),
                    &years,
                    &year_now,
                    &on_year,
                )),
        ),
        if now.is_some_and(Happens::matters) {
            Html::from_iter([
                Html::from(
                    element("div.labelled")
                        .with(
                            element("label")
                                .set("for", "event-change")
                                .text("It changes by, ")
                                .show(unit),
                        )
                        .show(field(FieldProps::new(
                            "event-change",
                            ["It changes by, ", unit].concat().into(),
                            usual.change.to_string().into(),
                            on_change,
                        ))),
                ),
                Html::from(
                    element("div.labelled")
                        .with(
                            element("label")
                                .set("for", "event-pace")
                                .text("Pace from then on, % of needed"),
                        )
                        .show(field(FieldProps::new(
                            "event-pace",
                            "Pace from then on, % of needed".into(),
                            usual
                                .pace
                                .map(|pace| pace.percent().to_string())
                                .unwrap_or_default()
                                .into(),
                            on_pace,
                        ))),
                ),
            ])
        } else {
            Html::default()
        },
    ])
}
