//! A second, plain reading of a query without complaints: everything that it asks for must be in the scenario.

use ip_plan::projection::{Rule, Shape};
use ip_plan::route::decoded;
use ip_plan::scenario::{Course, Decimal, Entry, Event, Own, Scenario, Start};

/// Forms by the names and letters that links have for them, written down a second time.
const FORMS: [(&str, char, Shape); 6] = [
    ("even", 'e', Shape::EvenSteps),
    ("steady", 's', Shape::SteadyGrowth),
    ("slow", 'l', Shape::SlowStart),
    ("fast", 'f', Shape::FastStart),
    ("s-curve", 'c', Shape::SCurve),
    ("bounded", 'b', Shape::Bounded),
];
const RULES: [(&str, Rule); 5] = [
    ("time", Rule::TimeProportional),
    ("un2022", Rule::Un2022),
    ("un2023", Rule::Un2023),
    ("canada", Rule::StatisticsCanada),
    ("germany", Rule::Germany),
];

/// Fails where something of a query is not in the scenario that was read of it.
pub(super) fn in_full(query: &str, scenario: &Scenario) {
    for pair in query.split('&') {
        let (field, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (field, value) = (decoded(field), decoded(value));
        match &*field {
            "v" => assert_eq!(whole(&value), 1),
            "pace" => assert_eq!(whole(&value), i64::from(scenario.pace.percent())),
            "shape" => assert!(
                FORMS.iter().any(|(name, _, form)| (*name, *form) == (&*value, scenario.shape)),
                "{value}"
            ),
            "rule" => assert!(RULES.contains(&(&*value, scenario.rule)), "{value}"),
            "delay" => assert_eq!(whole(&value), i64::from(scenario.delay)),
            "to" => assert_eq!(whole(&value), i64::from(scenario.horizon)),
            "range" => assert_eq!(whole(&value), i64::from(scenario.spread)),
            "event" => event(&value, scenario.event),
            "start" => match scenario.start {
                Start::Own(amount) => same(&value, amount),
                Start::SameGrowth => assert_eq!(value, "same"),
                Start::Flat => panic!("start={value} is passed over"),
            },
            "own" | "events" | "aim" | "at" => {
                for entry in value.split(',') {
                    let (number, what) = entry.split_once(':').expect("a number and what it has");
                    let place = number.parse::<usize>().expect("a number") - 1;
                    of_one(&field, what, &scenario.own[place]);
                }
            }
            // The name is no part of the scenario, and a mark on a plain address is no setting.
            _ => {}
        }
    }
}

fn of_one(field: &str, what: &str, own: &Own) {
    match field {
        "own" => {
            let (course, manner) = what.split_once(':').unwrap_or((what, ""));
            match own.course {
                None => assert_eq!(course, ""),
                Some(Course::Pace(pace)) => assert_eq!(whole(course), i64::from(pace.percent())),
                Some(Course::Growth(growth)) => same(&course[1..], growth),
                Some(Course::Added(added)) => same(&course[1..], added),
            }
            let told = usize::from(own.shape.is_some()) + usize::from(own.delay.is_some());
            assert_eq!(manner.chars().count(), told, "{what}");
            for sign in manner.chars() {
                match sign.to_digit(10) {
                    Some(years) => assert_eq!(own.delay.map(u32::from), Some(years), "{what}"),
                    None => assert!(
                        FORMS
                            .iter()
                            .any(|(_, letter, form)| (sign, own.shape) == (*letter, Some(*form))),
                        "{what}"
                    ),
                }
            }
        }
        "events" => event(what, own.event),
        "aim" => same(what, own.target.expect("a target")),
        _ => {
            let (_, values) = what.split_once(':').expect("a year and its values");
            let told = values.split_inclusive(|c: char| c.is_ascii_alphabetic() || c == '_');
            let told: Vec<&str> = told.filter(|value| *value != "_").collect();
            let taken: Vec<Entry> = own.entries().map(|(_, entry)| entry).collect();
            assert_eq!(told.len(), taken.len(), "{what}");
            for (told, entry) in told.into_iter().zip(taken) {
                value(told, entry);
            }
        }
    }
}

/// Figures and a letter for the power of ten that they count: `98d` is 9.8.
fn value(told: &str, entry: Entry) {
    let (figures, letter) = told.split_at(told.len() - 1);
    let letter = letter.as_bytes()[0];
    assert_eq!(letter.is_ascii_lowercase(), entry.observed, "{told}");
    let power = i16::from(letter.to_ascii_lowercase() - b'a') - 4;
    same(&format!("{figures}e{power}"), entry.value);
}

fn event(told: &str, taken: Option<Event>) {
    let taken = taken.expect("an event");
    let told: Vec<i64> = told.split(':').map(whole).collect();
    let mut ours = vec![i64::from(taken.year), i64::from(taken.change)];
    ours.extend(taken.pace.map(|pace| i64::from(pace.percent())));
    assert_eq!(told, ours);
}

fn whole(text: &str) -> i64 {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is no whole number, and nothing was said"))
}

/// What has more than five figures, or more than four decimals, is rounded to them.
fn same(told: &str, taken: Decimal) {
    let value: f64 =
        told.parse().unwrap_or_else(|_| panic!("{told:?} is no number, and nothing was said"));
    let off = (value - taken.value()).abs();
    assert!(off <= 0.000_051 || off <= value.abs() * 0.000_051, "{told:?} became {taken:?}");
}
