//! Something that happens once: in which year, what it takes or gives, and the pace from then on.

use crate::browser;
use crate::pages::supposed::{happens, pace};
use crate::projection::{BASELINE_YEAR, LAST_YEAR};
use crate::scenario::{Edit, Event, Pace, Step};
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
    html! {
        <details class="happening">
            <summary><b>{ "An event" }</b><span class="value">{ shown }</span></summary>
            <p>{ "It changes every path once; then each goes on as it went." }</p>
            <label>
                <span>{ "Year" }</span>
                <select onchange={year}>
                    { for (BASELINE_YEAR + 1..=LAST_YEAR).map(|year| html! {
                        <option value={year.to_string()} selected={year == now.year}>{ year }</option>
                    }) }
                </select>
            </label>
            <label>
                <span>{ "Fall or rise, %" }</span>
                <input type="text" inputmode="decimal" autocomplete="off" value={now.change.to_string()} onchange={change} />
            </label>
            <label>
                <span>{ "Pace from then on, %" }</span>
                <input
                    type="text" inputmode="decimal" autocomplete="off" placeholder="as before"
                    value={now.pace.map(|pace| pace.percent().to_string()).unwrap_or_default()} onchange={then}
                />
            </label>
            if let Some(event) = event {
                if !event.matters() {
                    <p>{ "Nothing happens yet: give a fall, a rise or a pace." }</p>
                } else if let Some(then) = event.pace {
                    <p>{ format!("From the end of {} at {} of the pace needed.", event.year, pace(then)) }</p>
                }
                <button type="button" onclick={on_step.reform(|_: MouseEvent| Step::Set(Edit::Event(None)))}>
                    { "No event" }
                </button>
            }
        </details>
    }
}
