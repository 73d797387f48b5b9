//! The event for all ten indicators: its year, what it takes or gives, and the pace from then on.

use crate::pages::event::{in_year, numbers, shown};
use crate::pages::field::{list, years};
use crate::pages::supposed::{happens, pace};
use crate::projection::{BASELINE_YEAR, LAST_YEAR};
use crate::scenario::{Edit, Event, Step};
use crate::ui::element::element;
use yew::prelude::*;

/// The event, collapsed until it is wanted.
pub(super) fn happening(event: Option<Event>, on_step: &Callback<Step>) -> Html {
    let told = event.map_or_else(|| "none".to_owned(), |event| happens(event, "%"));
    let now = shown(event);
    let on_year = on_step.reform(move |text: AttrValue| {
        let year = text.parse().unwrap_or(now.year);
        Step::Set(Edit::Event(Some(in_year(event, year))))
    });
    let year = list(
        "event-year".into(),
        "Year".into(),
        &years(BASELINE_YEAR + 1..=LAST_YEAR),
        &now.year.to_string(),
        &on_year,
    );
    let numbers = numbers(None, event, "%", on_step)
        .map(|number| element("label").with(element("span").show(number.label)).show(number.field));
    let said = event.and_then(|event| match event.pace {
        _ if !event.matters() => Some("No effect yet: enter a fall, a rise or a pace.".into()),
        Some(then) => Some(
            [
                "From the end of ",
                &*event.year.to_string(),
                " at ",
                &pace(then),
                " of the pace needed.",
            ]
            .concat(),
        ),
        None => None,
    });
    let none = event.map(|_| {
        element("button")
            .set("type", "button")
            .onclick(on_step.reform(|_: MouseEvent| Step::Set(Edit::Event(None))))
            .text("Remove the event")
    });
    element("details.happening")
        .with(
            element("summary")
                .with(element("b").text("An event"))
                .with(element("span.value").words(told)),
        )
        .with(element("p").text("It changes every path once. Each then continues as before."))
        .with(element("label").with(element("span").text("Year")).show(year))
        .each(numbers.into_iter())
        .place(said.map(|said| element("p").words(said)))
        .place(none)
        .into()
}
