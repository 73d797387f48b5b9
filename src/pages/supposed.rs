//! What a scenario supposes, in words.

use crate::plan::{self, Indicator, Kind};
use crate::scenario::{Course, Decimal, Event, Own, Pace, Pin, Scenario, Start};
use crate::words::number::fixed;
use crate::words::{shape, value};

/// What the plan itself is called among scenarios.
const PLAN: &str = "The plan as printed";

/// The scenario on one line: 110% of needed · steady growth · 1 year late · PCT at 85%.
pub(super) fn in_words(scenario: &Scenario) -> String {
    if scenario.is_plan() { PLAN.to_owned() } else { differences(scenario).join(" · ") }
}

/// The name of a pin, or else what it supposes.
pub(super) fn pin_name(pin: &Pin) -> String {
    called(&pin.name, &pin.scenario)
}

/// The name of a scenario, or else what it supposes.
pub(super) fn called(name: &str, scenario: &Scenario) -> String {
    if name.is_empty() { in_words(scenario) } else { name.to_owned() }
}

/// Everything in which a scenario differs from the plan, in a few words each; empty for the plan as printed.
pub(super) fn differences(scenario: &Scenario) -> Vec<String> {
    let mut found = Vec::new();
    if scenario.pace != Pace::NEEDED {
        found.push(pace(scenario.pace) + " of needed");
    }
    if scenario.shape != Scenario::default().shape {
        found.push(shape::name(scenario.shape).to_owned());
    }
    if scenario.delay > 0 {
        found.push(late(scenario.delay));
    }
    if let Some(event) = scenario.event.filter(|event| event.matters()) {
        found.push(happens(event, "%"));
    }
    match scenario.start {
        Start::Flat => {}
        Start::SameGrowth => found.push("royalties at one rate since 2011".to_owned()),
        Start::Own(amount) => found.push(["royalties of 2015: ", &plain(amount)].concat()),
    }
    for indicator in plan::indicators() {
        let own = scenario.own(indicator);
        if own.is_set() {
            found.push([indicator.label, " ", &of_its_own(indicator, own).join(", ")].concat());
        }
    }
    found
}

/// The settings of one indicator.
pub(super) fn of_its_own(indicator: &Indicator, own: &Own) -> Vec<String> {
    let mut found = Vec::new();
    match own.course {
        None => {}
        Some(Course::Pace(own)) => found.push(["at ", &pace(own)].concat()),
        Some(Course::Growth(growth)) => found.push(growth_a_year(indicator, growth)),
        Some(Course::Added(added)) => found.push(["adds ", &plain(added), " by 2020"].concat()),
    }
    found.extend(own.shape.map(|own| shape::name(own).to_owned()));
    found
        .extend(own.delay.map(|years| if years == 0 { "on time".to_owned() } else { late(years) }));
    if let Some(event) = own.event {
        let unit = if indicator.kind == Kind::BoundedScore { " points" } else { "%" };
        found.push(if event.matters() { happens(event, unit) } else { "no event".to_owned() });
    }
    found.extend(own.target.map(|target| ["target ", &plain(target)].concat()));
    let (observed, by_hand) = own.counts();
    for (count, what) in [(observed, " observed"), (by_hand, " set by hand")] {
        if count > 0 {
            let values = if count == 1 { " value" } else { " values" };
            found.push([&*count.to_string(), values, what].concat());
        }
    }
    found
}

/// A growth of its own: 16.5% a year, +2 points a year.
fn growth_a_year(indicator: &Indicator, growth: Decimal) -> String {
    let unit = if indicator.kind == Kind::BoundedScore { " points a year" } else { "% a year" };
    plain(growth) + unit
}

/// A pace as per cent of the one needed: 110%.
pub(super) fn pace(pace: Pace) -> String {
    fixed(f64::from(pace.percent()), 0) + "%"
}

/// A delay in words.
pub(super) fn late(years: u8) -> String {
    match years {
        0 => "none".to_owned(),
        1 => "1 year late".to_owned(),
        years => [&years.to_string(), " years late"].concat(),
    }
}

/// An event in words: 2018: −20%, then 80% of needed; 2018: no change.
pub(super) fn happens(event: Event, unit: &str) -> String {
    let mut words = [&event.year.to_string(), ":"].concat();
    if !event.matters() {
        words += " no change";
    }
    if event.change != 0 {
        let sign = if event.change > 0 { " +" } else { " " };
        words += &[sign, &fixed(f64::from(event.change), 0), unit].concat();
    }
    if let Some(then) = event.pace {
        words += if event.change == 0 { " from then " } else { ", then " };
        words += &(pace(then) + " of needed");
    }
    words
}

/// A number as it is written everywhere on the site.
pub(super) fn plain(number: Decimal) -> String {
    value::free(number.value())
}
