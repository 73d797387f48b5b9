//! From a query to a scenario. This never fails; it complains about what it could not use.

use super::{Complaint, LONGEST_READ, RULES, SHAPES, VERSION, values};
use crate::projection::{BASELINE_YEAR, LAST_YEAR, TARGET_YEAR};
use crate::route::{decoded, field};
use crate::scenario::{
    Course, Decimal, Edit, Event, LONGEST_DELAY, Own, Pace, Scenario, Start, WIDEST_SPREAD, is_cut,
    name_of,
};

/// The settings of an address.
const FIELDS: [&str; 14] = [
    "v", "name", "pace", "shape", "delay", "event", "to", "range", "rule", "start", "own",
    "events", "aim", "at",
];

/// The reader's name for a scenario, from an address; empty if it has none.
pub fn name(query: &str) -> String {
    name_of(&field(query, "name").unwrap_or_default())
}

/// The scenario of a query, as far as it can be read, and complaints about the rest.
///
/// Never fails: it takes what it can from any text.
///
/// ```
/// # use ip_plan::scenario::address::{read, write};
/// let (scenario, complaints) = read("v=1&pace=110&own=2:85");
/// assert_eq!(scenario.pace.percent(), 110);
/// assert!(complaints.is_empty());
/// assert_eq!(write(&scenario), "v=1&pace=110&own=2:85");
/// ```
pub fn read(query: &str) -> (Scenario, Vec<Complaint>) {
    let mut reading = Reading { scenario: Scenario::default(), complaints: Vec::new() };
    let mut seen: Vec<String> = Vec::new();
    let mut unknown = Vec::new();
    let readable = readable(query);
    if readable.len() < query.len() {
        reading.complaints.push(Complaint::TooLong);
    }
    for pair in readable.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        if !FIELDS.contains(&name.as_str()) {
            unknown.push(Complaint::Unknown(shortened(&name)));
        } else if seen.contains(&name) {
            reading.complaints.push(Complaint::Repeated(name));
        } else {
            reading.setting(&name, &value);
            seen.push(name);
        }
    }
    let Reading { scenario, mut complaints } = reading;
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

/// The part of a query that is read, without a setting that would be cut off, because half a value is another value.
fn readable(query: &str) -> &str {
    match query.char_indices().nth(LONGEST_READ) {
        Some((end, '&')) => &query[..end],
        Some((end, _)) => &query[..query[..end].rfind('&').unwrap_or(0)],
        None => query,
    }
}

struct Reading {
    scenario: Scenario,
    complaints: Vec<Complaint>,
}

impl Reading {
    fn setting(&mut self, name: &str, value: &str) {
        let edit = match name {
            "v" => return self.version(value),
            "name" => return self.name(value),
            "own" | "events" | "aim" | "at" => return self.list(name, value),
            "pace" => self.pace(value, name).map(Edit::Pace),
            "shape" => SHAPES
                .iter()
                .find(|(name, ..)| *name == value)
                .map(|(.., shape)| Edit::Shape(*shape)),
            "delay" => self
                .within(value, 0, i32::from(LONGEST_DELAY), name)
                .map(|years| Edit::Delay(years as u8)),
            "event" => self.event(value, name).map(|event| Edit::Event(Some(event))),
            "to" => self
                .within(value, i32::from(TARGET_YEAR), i32::from(LAST_YEAR), name)
                .map(|year| Edit::Horizon(year as u16)),
            "range" => self
                .within(value, 0, i32::from(WIDEST_SPREAD), name)
                .map(|spread| Edit::Spread(spread as u8)),
            "rule" => RULES.iter().find(|(n, _)| *n == value).map(|(_, rule)| Edit::Rule(*rule)),
            _ => match value {
                "same" => Some(Edit::Start(Start::SameGrowth)),
                amount => decimal(amount).map(|amount| Edit::Start(Start::Own(amount))),
            },
        };
        self.take(edit, name);
        if let Some(Edit::Start(start)) = edit {
            self.limited(self.scenario.start != start, name);
        }
    }

    #[inline(never)]
    fn take(&mut self, edit: Option<Edit>, name: &str) {
        match edit {
            Some(edit) => self.scenario = self.scenario.edited(edit),
            None => self.complaints.push(Complaint::Unreadable(name.to_owned())),
        }
    }

    fn version(&mut self, value: &str) {
        match value.parse::<u16>() {
            Ok(version) if version > VERSION => self.complaints.push(Complaint::Newer(version)),
            Ok(1..) => {}
            _ => self.complaints.push(Complaint::Unreadable("v".to_owned())),
        }
    }

    /// It is not part of the scenario, so [`name()`] reads it.
    fn name(&mut self, value: &str) {
        if is_cut(value) {
            self.complaints.push(Complaint::Cut("name".to_owned()));
        }
    }

    /// A field that lists settings of single indicators.
    fn list(&mut self, field: &str, value: &str) {
        let mut seen = [false; 10];
        for entry in value.split(',') {
            let (number, what) = entry.split_once(':').unwrap_or((entry, ""));
            let name = [field, " ", &shortened(number)].concat();
            let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let Some((place, taken)) = place.and_then(|place| Some((place, seen.get_mut(place)?)))
            else {
                self.complaints.push(Complaint::Unreadable(name));
                continue;
            };
            if std::mem::replace(taken, true) {
                self.complaints.push(Complaint::Repeated(name));
                continue;
            }
            match field {
                "own" => self.own(place, what, &name),
                "events" => {
                    let edit = self.event(what, &name);
                    self.take(edit.map(|event| Edit::OwnEvent(place, Some(event))), &name);
                }
                "aim" => {
                    let target = decimal(what);
                    self.take(target.map(|target| Edit::Target(place, Some(target))), &name);
                    self.limited(self.scenario.own[place].target != target, &name);
                }
                _ => {
                    let values = values::read(what);
                    self.take(values.map(|values| Edit::Values(place, values)), &name);
                    let kept = self.scenario.own[place].values;
                    self.limited(values.is_some_and(|values| values != kept), &name);
                }
            }
        }
    }

    fn own(&mut self, place: usize, what: &str, name: &str) {
        let (course, manner) = what.split_once(':').unwrap_or((what, ""));
        if !course.is_empty() || manner.is_empty() {
            let course = match course.split_at_checked(1) {
                Some(("g", growth)) => decimal(growth).map(Course::Growth),
                Some(("a", added)) => decimal(added).map(Course::Added),
                _ => self.pace(course, name).map(Course::Pace),
            };
            let taken = self.scenario.edited(Edit::Course(place, course));
            let kept = taken.own[place].course;
            if kept.is_none() {
                return self.take(None, name);
            }
            self.scenario = taken;
            self.limited(kept != course, name);
        }
        for sign in manner.chars() {
            let digit = sign.to_digit(10);
            let Own { shape, delay, .. } = self.scenario.own[place];
            let taken = if digit.is_some() { delay.is_some() } else { shape.is_some() };
            if taken {
                self.complaints.push(Complaint::Repeated(name.to_owned()));
                continue;
            }
            let edit = match digit {
                Some(years) => (years <= u32::from(LONGEST_DELAY))
                    .then_some(Edit::OwnDelay(place, Some(years as u8))),
                None => SHAPES
                    .iter()
                    .find(|(_, letter, _)| *letter == sign)
                    .map(|(.., shape)| Edit::OwnShape(place, Some(*shape))),
            };
            self.take(edit, name);
        }
    }

    fn event(&mut self, value: &str, name: &str) -> Option<Event> {
        let mut parts = value.split(':');
        let years = (i32::from(BASELINE_YEAR) + 1, i32::from(LAST_YEAR));
        let year = self.within(parts.next()?, years.0, years.1, name)?;
        let bounds = (i32::from(Event::LEAST), i32::from(Event::MOST));
        let change = self.within(parts.next()?, bounds.0, bounds.1, name)?;
        let pace = match parts.next() {
            Some(pace) => Some(self.pace(pace, name)?),
            None => None,
        };
        let whole = parts.next().is_none();
        whole.then_some(Event { year: year as u16, change: change as i16, pace })
    }

    fn pace(&mut self, value: &str, name: &str) -> Option<Pace> {
        let (least, most) = (i32::from(Pace::LEAST.percent()), i32::from(Pace::MOST.percent()));
        self.within(value, least, most, name).map(|percent| Pace::new(percent as i16))
    }

    #[inline(never)]
    fn within(&mut self, value: &str, least: i32, most: i32, name: &str) -> Option<i32> {
        let number: i32 = value.parse().ok()?;
        let limited = number.clamp(least, most);
        self.limited(limited != number, name);
        Some(limited)
    }

    #[inline(never)]
    fn limited(&mut self, is_other: bool, name: &str) {
        if is_other {
            self.complaints.push(Complaint::Limited(name.to_owned()));
        }
    }
}

/// A number as addresses write it. Other ways in which people write numbers are not taken, so that there is only one.
fn decimal(text: &str) -> Option<Decimal> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    // A second point would part thousands.
    Decimal::read(text).filter(|_| plain && text.find('.') == text.rfind('.'))
}

/// The beginning of an unknown word, enough to recognise it.
fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(24).collect()
}
