//! Something that happens once: in which year, what it takes or gives, and the pace from then on.

use crate::browser;
use crate::pages::supposed::{happens, pace};
use crate::projection::{BASELINE_YEAR, LAST_YEAR};
use crate::scenario::{Edit, Event, Pace, Step};
use crate::ui::element::element;
use crate::ui::lever::whole;
use yew::prelude::*;

/// The year that an event begins with.
const USUAL_YEAR: u16 = 2018;

/// The event for all ten, folded up until it is wanted.
pub(super) fn happening(event: Option<Event>, on_step: &Callback<Step>) -> Html {
    let shown = event.map_or_else(|| "none".to_owned(), |event| happens(event, "%"));
    let now = event.unwrap_or(Event { year: USUAL_YEAR, change: 0, pace: None });
    let set = |change: fn(Event, Option<i32>) -> Event| {
        on_step.reform(move |event: yew::Event| {
            let number = whole(&browser::value_of(&event));
            Step::Set(Edit::Event(Some(change(now, number).limited())))
        })
    };
    let year = set(|now, year| Event { year: year.map_or(now.year, |year| year as u16), ..now });
    let change = set(|now, change| Event {
        change: change
            .map_or(0, |change| change.clamp(Event::LEAST.into(), Event::MOST.into()) as i16),
        ..now
    });
    let then = set(|now, percent| Event {
        pace: percent.map(|percent| {
            let least = i32::from(Pace::LEAST.percent());
            Pace::new(percent.clamp(least, Pace::MOST.percent().into()) as i16)
        }),
        ..now
    });
    Html::from(
        element("details.happening")
            .with(
                element("summary")
                    .with(element("b").text("An event"))
                    .with(element("span.value").show(shown)),
            )
            .with(element("p").text("It changes every path once; then each goes on as it went."))
            .with(element("label").with(element("span").text("Year")).with(
                element("select").onchange(year).all((BASELINE_YEAR + 1..=LAST_YEAR).map(|year| {
                    Html::from(
                        element("option")
                            .give("value", year.to_string())
                            .flag("selected", year == now.year)
                            .show(year),
                    )
                })),
            ))
            .with(
                element("label").with(element("span").text("Fall or rise, %")).with(
                    element("input")
                        .set("type", "text")
                        .set("inputmode", "decimal")
                        .value(now.change.to_string())
                        .onchange(change),
                ),
            )
            .with(
                element("label").with(element("span").text("Pace from then on, %")).with(
                    element("input")
                        .set("type", "text")
                        .set("inputmode", "decimal")
                        .set("placeholder", "as before")
                        .value(now.pace.map(|pace| pace.percent().to_string()).unwrap_or_default())
                        .onchange(then),
                ),
            )
            .html(if let Some(event) = event {
                Html::from_iter([
                    if !event.matters() {
                        Html::from(
                            element("p")
                                .text("Nothing happens yet: give a fall, a rise or a pace."),
                        )
                    } else if let Some(then) = event.pace {
                        Html::from(element("p").show(format!(
                            "From the end of {} at {} of the pace needed.",
                            event.year,
                            pace(then)
                        )))
                    } else {
                        Html::default()
                    },
                    Html::from(
                        element("button")
                            .set("type", "button")
                            .onclick(on_step.reform(|_: MouseEvent| Step::Set(Edit::Event(None))))
                            .text("No event"),
                    ),
                ])
            } else {
                Html::default()
            }),
    )
}
