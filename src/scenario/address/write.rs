use super::{LONGEST, RULES, SHAPES, VERSION, values};
use crate::route::with_field;
use crate::scenario::{Course, Decimal, Event, Own, Pace, Scenario, Start};
use std::fmt::Write as _;

/// The query of a scenario, without the question mark; empty for the plan as printed.
pub fn write(scenario: &Scenario) -> String {
    let usual = Scenario::default();
    if *scenario == usual {
        return String::new();
    }
    let mut query = format!("v={VERSION}");
    if scenario.pace != usual.pace {
        let _ = write!(query, "&pace={}", scenario.pace.percent());
    }
    if scenario.shape != usual.shape
        && let Some((name, ..)) = SHAPES.iter().find(|(.., shape)| *shape == scenario.shape)
    {
        let _ = write!(query, "&shape={name}");
    }
    if scenario.delay != usual.delay {
        let _ = write!(query, "&delay={}", scenario.delay);
    }
    if let Some(happens) = scenario.event {
        query.push_str("&event=");
        event(happens, &mut query);
    }
    if scenario.horizon != usual.horizon {
        let _ = write!(query, "&to={}", scenario.horizon);
    }
    if scenario.spread != usual.spread {
        let _ = write!(query, "&range={}", scenario.spread);
    }
    if scenario.rule != usual.rule
        && let Some((name, _)) = RULES.iter().find(|(_, rule)| *rule == scenario.rule)
    {
        let _ = write!(query, "&rule={name}");
    }
    match scenario.start {
        Start::Flat => {}
        Start::SameGrowth => query.push_str("&start=same"),
        Start::Own(amount) => {
            let _ = write!(query, "&start={}", amount.text());
        }
    }
    list(scenario, "own", &mut query, |own, query| {
        course(own.course, query);
        if own.shape.is_some() || own.delay.is_some() {
            query.push(':');
            let shape = SHAPES.iter().find(|(.., shape)| own.shape == Some(*shape));
            query.extend(shape.map(|(_, letter, _)| *letter));
            query.extend(own.delay.map(|years| char::from(b'0' + years)));
        }
    });
    list(scenario, "events", &mut query, |own, query| {
        if let Some(happens) = own.event {
            event(happens, query);
        }
    });
    list(scenario, "aim", &mut query, |own, query| {
        query.push_str(&own.target.map(Decimal::text).unwrap_or_default());
    });
    list(scenario, "at", &mut query, |own, query| values::write(&own.values, query));
    query
}

/// The same with the reader's name for it, unless the link would be too long for a mail.
pub fn write_named(scenario: &Scenario, name: &str) -> String {
    let query = write(scenario);
    if name.is_empty() {
        return query;
    }
    let versioned = if query.is_empty() { format!("v={VERSION}") } else { query.clone() };
    let named = with_field(&versioned, "name", name);
    // Room for the site's own address.
    if named.len() + 100 <= LONGEST { named } else { query }
}

/// Adds a field that lists what some indicators have of their own: `&own=2:85,5:120`.
fn list(scenario: &Scenario, field: &str, query: &mut String, what: impl Fn(&Own, &mut String)) {
    let mut first = true;
    for (place, own) in scenario.own.iter().enumerate() {
        let mut text = String::new();
        what(own, &mut text);
        if !text.is_empty() {
            let before = if first { format!("&{field}=") } else { ",".to_owned() };
            first = false;
            let _ = write!(query, "{before}{}:{text}", place + 1);
        }
    }
}

fn course(course: Option<Course>, query: &mut String) {
    match course {
        None => {}
        Some(Course::Pace(pace)) => {
            let _ = write!(query, "{}", pace.percent());
        }
        Some(Course::Growth(growth)) => {
            let _ = write!(query, "g{}", growth.text());
        }
        Some(Course::Added(added)) => {
            let _ = write!(query, "a{}", added.text());
        }
    }
}

fn event(event: Event, query: &mut String) {
    let _ = write!(query, "{}:{}", event.year, event.change);
    if let Some(pace) = event.pace.map(Pace::percent) {
        let _ = write!(query, ":{pace}");
    }
}
