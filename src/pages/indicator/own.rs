//! Settings for this indicator alone: a shape, a delay, an event.

use super::Calm;
use crate::pages::event::{Labelled, in_year, numbers};
use crate::pages::field::{list, years};
use crate::pages::supposed::{late, of_its_own};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, LAST_YEAR, Shape};
use crate::scenario::{Edit, Event, LONGEST_DELAY, Own, Scenario, Step};
use crate::ui::element::element;
use crate::ui::island::island;
use crate::words::shape;
use std::rc::Rc;
use yew::prelude::*;

/// Its own shape, delay and event, collapsed until they are wanted.
pub(super) fn own_levers(calm: Rc<Calm>) -> Html {
    island(0, "div", "own-levers".to_owned(), calm, |calm, _| draw_own_levers(calm))
}

fn draw_own_levers(calm: &Rc<Calm>) -> Html {
    let Calm { indicator, scenario, on_step, .. } = &**calm;
    let (own, place) = (scenario.own(indicator), indicator.index());
    let follows = "Same as all: ".to_owned();
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
            .with(element("summary").text("Settings for this one only").with(element("span").show(
                if set.is_empty() { "shape, delay, event".to_owned() } else { set.join(" · ") },
            )))
            .with(
                element("div.own-fields")
                    .show(choice("own-shape", "Shape", &shapes, &shape_now, &on_shape))
                    .show(choice("own-delay", "Delay", &delays, &delay_now, &on_delay))
                    .show(event(indicator, own, scenario, on_step)),
            ),
    )
}

/// An event for this indicator alone: a year, a change, and another pace from then on.
fn event(indicator: &Indicator, own: &Own, scenario: &Scenario, on_step: &Callback<Step>) -> Html {
    let place = indicator.index();
    let (now, for_all) = (own.event, scenario.event.is_some());
    let mut entries =
        vec![(String::new(), if for_all { "Same as all" } else { "No event" }.to_owned())];
    if for_all {
        entries.push(("0".to_owned(), "None for this one".to_owned()));
    }
    entries.extend(years(BASELINE_YEAR + 1..=LAST_YEAR));
    let year_now = match now {
        None => String::new(),
        Some(event) if for_all && !event.matters() => "0".to_owned(),
        Some(event) => event.year.to_string(),
    };
    let on_year = on_step.reform(move |text: AttrValue| {
        let event = text.parse().ok().map(|year: u16| match year {
            0 => Event::NONE,
            year => in_year(now, year),
        });
        Step::Set(Edit::OwnEvent(place, event))
    });
    let unit = if indicator.kind == Kind::BoundedScore { "points" } else { "%" };
    let year = choice("event-year", "Year of the event", &entries, &year_now, &on_year);
    if now.is_some_and(Event::matters) {
        let [change, then] = numbers(Some(place), now, unit, on_step).map(labelled);
        Html::from_iter([year, change, then])
    } else {
        Html::from_iter([year, Html::default()])
    }
}

/// A choice from a list, under its label.
fn choice(
    id: &'static str,
    label: &'static str,
    entries: &[(String, String)],
    chosen: &str,
    on_choice: &Callback<AttrValue>,
) -> Html {
    let field = list(id.into(), label.into(), entries, chosen, on_choice);
    labelled(Labelled { id, label: label.into(), field })
}

fn labelled(one: Labelled) -> Html {
    let label = element("label").set("for", one.id).show(one.label);
    element("div.labelled").with(label).show(one.field).into()
}
