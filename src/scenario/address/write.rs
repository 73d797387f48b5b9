//! From a scenario to its query, the inverse of `read`.

use super::{LONGEST, RULES, SHAPES, VERSION, values};
use crate::route::with_field;
use crate::scenario::{Course, Decimal, Event, Own, Pace, Scenario, Start};

/// The query of a scenario, without the question mark; empty for the plan as printed.
pub fn write(scenario: &Scenario) -> String {
    if *scenario == Scenario::default() { String::new() } else { write_in_full(scenario) }
}

/// The same, but for the plan as printed its version, because beside other scenarios it must be written.
pub fn write_in_full(scenario: &Scenario) -> String {
    let usual = Scenario::default();
    let mut query = "v=".to_owned() + &number(VERSION.into());
    if scenario.pace != usual.pace {
        field(&mut query, "pace", &number(scenario.pace.percent().into()));
    }
    if scenario.shape != usual.shape
        && let Some((name, ..)) = SHAPES.iter().find(|(.., shape)| *shape == scenario.shape)
    {
        field(&mut query, "shape", name);
    }
    if scenario.delay != usual.delay {
        field(&mut query, "delay", &number(scenario.delay.into()));
    }
    if let Some(happens) = scenario.event {
        field(&mut query, "event", &event(happens));
    }
    if scenario.horizon != usual.horizon {
        field(&mut query, "to", &number(scenario.horizon.into()));
    }
    if scenario.spread != usual.spread {
        field(&mut query, "range", &number(scenario.spread.into()));
    }
    if scenario.rule != usual.rule
        && let Some((name, _)) = RULES.iter().find(|(_, rule)| *rule == scenario.rule)
    {
        field(&mut query, "rule", name);
    }
    match scenario.start {
        Start::Flat => {}
        Start::SameGrowth => field(&mut query, "start", "same"),
        Start::Own(amount) => field(&mut query, "start", &amount.text()),
    }
    list(scenario, "own", &mut query, |own| {
        let mut text = own.course.map(course).unwrap_or_default();
        if own.shape.is_some() || own.delay.is_some() {
            text.push(':');
            let shape = SHAPES.iter().find(|(.., shape)| own.shape == Some(*shape));
            text.extend(shape.map(|(_, letter, _)| *letter));
            text.extend(own.delay.map(|years| char::from(b'0' + years)));
        }
        text
    });
    list(scenario, "events", &mut query, |own| own.event.map(event).unwrap_or_default());
    list(scenario, "aim", &mut query, |own| own.target.map(Decimal::text).unwrap_or_default());
    list(scenario, "at", &mut query, |own| values::write(&own.values));
    query
}

#[inline(never)]
fn number(number: i32) -> String {
    number.to_string()
}

#[inline(never)]
fn field(query: &mut String, name: &str, value: &str) {
    for piece in ["&", name, "=", value] {
        query.push_str(piece);
    }
}

/// The same with the reader's name for it, unless the link would be too long for a mail.
pub fn write_named(scenario: &Scenario, name: &str) -> String {
    let query = write(scenario);
    if name.is_empty() {
        return query;
    }
    let named = with_field(&write_in_full(scenario), "name", name);
    // Room for the site's own address.
    if named.len() + 100 <= LONGEST { named } else { query }
}

/// Adds a field that lists settings of single indicators: `&own=2:85,5:120`.
fn list(scenario: &Scenario, name: &str, query: &mut String, what: fn(&Own) -> String) {
    let mut listed = String::new();
    for (place, own) in (1..).zip(&scenario.own) {
        let text = what(own);
        if !text.is_empty() {
            let parts = if listed.is_empty() { "" } else { "," };
            for piece in [parts, &number(place), ":", &text] {
                listed.push_str(piece);
            }
        }
    }
    if !listed.is_empty() {
        field(query, name, &listed);
    }
}

fn course(course: Course) -> String {
    match course {
        Course::Pace(pace) => number(pace.percent().into()),
        Course::Growth(growth) => "g".to_owned() + &growth.text(),
        Course::Added(added) => "a".to_owned() + &added.text(),
    }
}

fn event(event: Event) -> String {
    let text = [&*number(event.year.into()), ":", &number(event.change.into())].concat();
    match event.pace.map(Pace::percent) {
        Some(pace) => text + ":" + &number(pace.into()),
        None => text,
    }
}
