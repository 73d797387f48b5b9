//! The fields of an event, for all ten indicators or for one: its year, its change, and the pace from then on.

use super::field::{Bounds, FieldProps, field, number_or};
use crate::scenario::{Decimal, Edit, Event, Pace, Step};
use yew::prelude::*;

/// The year that the fields show while there is no event.
const USUAL_YEAR: u16 = 2018;

/// The change that a new event starts with; with no change, choosing a year would do nothing.
const FIRST_CHANGE: i16 = -10;

/// The event, or what the fields show while there is none.
pub(super) fn shown(event: Option<Event>) -> Event {
    event.unwrap_or(Event { year: USUAL_YEAR, ..Event::NONE })
}

/// The event in another year; if there was none, it begins.
pub(super) fn in_year(event: Option<Event>, year: u16) -> Event {
    let now = shown(event);
    Event { year, change: if now.matters() { now.change } else { FIRST_CHANGE }, ..now }
}

/// Sets the event of one indicator, by its index, or that of all.
fn edit(of: Option<usize>, event: Option<Event>) -> Edit {
    match of {
        Some(place) => Edit::OwnEvent(place, event),
        None => Edit::Event(event),
    }
}

/// A field with its id and its label.
pub(super) struct Labelled {
    pub(super) id: &'static str,
    pub(super) label: AttrValue,
    pub(super) field: Html,
}

/// The fields for its two numbers.
pub(super) fn numbers(
    of: Option<usize>,
    event: Option<Event>,
    unit: &'static str,
    on_step: &Callback<Step>,
) -> [Labelled; 2] {
    let now = shown(event);
    let bounds = |least: i16, most: i16| (f64::from(least), f64::from(most));
    let changes = bounds(Event::LEAST, Event::MOST);
    let paces = bounds(Pace::LEAST.percent(), Pace::MOST.percent());
    let on_change = number_or(on_step, changes, move |typed| {
        edit(of, Some(Event { change: typed.map_or(0, whole), ..now }))
    });
    let on_pace = number_or(on_step, paces, move |typed| {
        edit(of, Some(Event { pace: typed.map(|typed| Pace::new(whole(typed))), ..now }))
    });
    let pace = now.pace.map(|pace| pace.percent().to_string()).unwrap_or_default();
    let one = |id, label: AttrValue, text: String, empty, bounds: Bounds, on_text| {
        let props = FieldProps::new(id, label.clone(), text.into(), bounds, on_text);
        Labelled { id, label, field: field(FieldProps { empty, ..props }) }
    };
    let change = ["Fall or rise, ", unit].concat().into();
    let then = "Pace from then on, % of needed".into();
    [
        one("event-change", change, now.change.to_string(), None, changes, on_change),
        one("event-pace", then, pace, Some("as before".into()), paces, on_pace),
    ]
}

/// The nearest whole number; the edit clamps it.
fn whole(number: Decimal) -> i16 {
    number.value().round() as i16
}
