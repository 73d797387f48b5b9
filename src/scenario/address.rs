//! A scenario as the query of an address, and back: `v=1&pace=110&shape=steady&delay=1&to=2025&own=2:85,5:120`.
//!
//! A version fixes what is left out, so that an old link shows the same picture when the usual values
//! have changed. Only what differs is written, in one order: equal scenarios have equal addresses.

use super::{Edit, LONGEST_DELAY, Pace, Scenario};
use crate::projection::{LAST_YEAR, Shape, TARGET_YEAR};
use crate::route::decoded;
use std::fmt::{self, Write as _};

/// The version that is written, and the newest that is known.
const VERSION: u16 = 1;
/// A longer query is no link of ours; the rest is not read.
const LONGEST: usize = 2_000;

/// The shapes by the names that addresses give them.
const SHAPES: [(&str, Shape); 5] = [
    ("even", Shape::EvenSteps),
    ("steady", Shape::SteadyGrowth),
    ("slow", Shape::SlowStart),
    ("fast", Shape::FastStart),
    ("s-curve", Shape::SCurve),
];

/// What in an address could not be taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// It was written by a later version than this one knows.
    Newer(u16),
    /// A setting that this version does not know.
    Unknown(String),
    /// A setting whose value cannot be read.
    Unreadable(String),
    /// A setting whose value was brought to the nearest that is possible.
    Limited(String),
    /// A setting that is given twice; the first stands.
    Repeated(String),
    /// The end of it, past what any link of ours needs.
    TooLong,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer(_) => f.write_str("it was made by a later version of this site"),
            Self::Unknown(name) => write!(f, "“{name}” is not a setting that we know"),
            Self::Unreadable(name) => write!(f, "the value of “{name}” cannot be read"),
            Self::Limited(name) => write!(f, "“{name}” was out of range and stands at its limit"),
            Self::Repeated(name) => write!(f, "“{name}” is given twice; the first stands"),
            Self::TooLong => f.write_str("it is too long; its end was left out"),
        }
    }
}

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
        && let Some((name, _)) = SHAPES.iter().find(|(_, shape)| *shape == scenario.shape)
    {
        let _ = write!(query, "&shape={name}");
    }
    if scenario.delay != usual.delay {
        let _ = write!(query, "&delay={}", scenario.delay);
    }
    if scenario.horizon != usual.horizon {
        let _ = write!(query, "&to={}", scenario.horizon);
    }
    let mut before = "&own=";
    for (place, own) in scenario.own.iter().enumerate() {
        if let Some(pace) = own {
            let _ = write!(query, "{before}{}:{}", place + 1, pace.percent());
            before = ",";
        }
    }
    query
}

/// The scenario that a query tells, as far as it can be read, and what could not be taken.
///
/// Never fails: of any text at all it takes what it can.
///
/// ```
/// # use ip_plan::scenario::address::{read, write};
/// let (scenario, complaints) = read("v=1&pace=110&own=2:85");
/// assert_eq!(scenario.pace.percent(), 110);
/// assert!(complaints.is_empty());
/// assert_eq!(write(&scenario), "v=1&pace=110&own=2:85");
/// ```
pub fn read(query: &str) -> (Scenario, Vec<Complaint>) {
    let mut scenario = Scenario::default();
    let mut complaints = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let mut unknown = Vec::new();
    let readable = readable(query);
    if readable.len() < query.len() {
        complaints.push(Complaint::TooLong);
    }
    for pair in readable.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        if !["v", "pace", "shape", "delay", "to", "own"].contains(&name.as_str()) {
            unknown.push(Complaint::Unknown(shortened(&name)));
        } else if seen.contains(&name) {
            complaints.push(Complaint::Repeated(name));
        } else {
            scenario = setting(scenario, &name, &value, &mut complaints);
            seen.push(name);
        }
    }
    // A mark that some mailer added to a plain address is none of our settings and no cause for a word.
    if !seen.is_empty() {
        complaints.append(&mut unknown);
    }
    // The same word twice helps nobody: a cut list can hold a thousand empty entries.
    let mut once = Vec::new();
    for complaint in complaints {
        if !once.contains(&complaint) {
            once.push(complaint);
        }
    }
    (scenario, once)
}

/// As much of a query as is read, without a setting that would be cut: half a value is another value.
fn readable(query: &str) -> &str {
    match query.char_indices().nth(LONGEST) {
        Some((end, '&')) => &query[..end],
        Some((end, _)) => &query[..query[..end].rfind('&').unwrap_or(0)],
        None => query,
    }
}

fn setting(
    scenario: Scenario,
    name: &str,
    value: &str,
    complaints: &mut Vec<Complaint>,
) -> Scenario {
    let edit = match name {
        "v" => {
            match value.parse::<u16>() {
                Ok(version) if version > VERSION => complaints.push(Complaint::Newer(version)),
                Ok(1..) => {}
                _ => complaints.push(Complaint::Unreadable(name.to_owned())),
            }
            return scenario;
        }
        "pace" => pace(value, name, complaints).map(Edit::Pace),
        "shape" => SHAPES.iter().find(|(n, _)| *n == value).map(|(_, shape)| Edit::Shape(*shape)),
        "delay" => within(value, 0, i32::from(LONGEST_DELAY), name, complaints)
            .map(|years| Edit::Delay(years as u8)),
        "to" => within(value, i32::from(TARGET_YEAR), i32::from(LAST_YEAR), name, complaints)
            .map(|year| Edit::Horizon(year as u16)),
        _ => return own(scenario, value, complaints),
    };
    if let Some(edit) = edit {
        scenario.edited(edit)
    } else {
        complaints.push(Complaint::Unreadable(name.to_owned()));
        scenario
    }
}

fn own(mut scenario: Scenario, value: &str, complaints: &mut Vec<Complaint>) -> Scenario {
    for entry in value.split(',') {
        let (number, percent) = entry.split_once(':').unwrap_or((entry, ""));
        let name = format!("own {}", shortened(number));
        let index = number.parse::<usize>().ok().filter(|n| (1..=10).contains(n)).map(|n| n - 1);
        if index.is_some_and(|index| scenario.own[index].is_some()) {
            complaints.push(Complaint::Repeated(name));
        } else if let Some(index) = index
            && let Some(pace) = pace(percent, &name, complaints)
        {
            scenario = scenario.edited(Edit::Own(index, pace));
        } else {
            complaints.push(Complaint::Unreadable(name));
        }
    }
    scenario
}

fn pace(value: &str, name: &str, complaints: &mut Vec<Complaint>) -> Option<Pace> {
    let (least, most) = (i32::from(Pace::LEAST.percent()), i32::from(Pace::MOST.percent()));
    within(value, least, most, name, complaints).map(|percent| Pace::new(percent as i16))
}

fn within(
    value: &str,
    least: i32,
    most: i32,
    name: &str,
    complaints: &mut Vec<Complaint>,
) -> Option<i32> {
    let number: i32 = value.parse().ok()?;
    let limited = number.clamp(least, most);
    if limited != number {
        complaints.push(Complaint::Limited(name.to_owned()));
    }
    Some(limited)
}

/// Enough of a stranger's word to recognise it.
fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(24).collect()
}
