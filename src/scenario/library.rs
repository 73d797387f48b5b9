//! Pinned scenarios as one JSON text: stored on the device, saved as a file, and read from one.
//!
//! ```json
//! {
//!   "format": "ip-plan-scenarios",
//!   "version": 1,
//!   "yours": { "name": "", "query": "v=1&pace=110" },
//!   "pins": [ { "letter": "A", "name": "Late", "query": "v=1&delay=1", "shown": true } ]
//! }
//! ```
//!
//! A scenario is its query, as in a link ([`super::address`]). A later version may add fields. Unknown fields of the
//! file are ignored, and nothing is said of them; a later version number is reported, and so is what is unknown in a
//! query. A text that is not such a file, is too large or is nested too deep is refused as a whole.

use super::address::{self, Complaint};
use super::{LETTERS, PINS, Pin, Pins, Scenario, is_cut, name_of};
use crate::files::json::{self, Json};
use std::fmt;
use std::rc::Rc;

const FORMAT: &str = "ip-plan-scenarios";
const VERSION: u32 = 1;

/// The most bytes that are read: some ten times the size of the longest scenarios.
pub const MOST_BYTES: u32 = 200_000;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The scenario at hand, with its name.
    pub yours: Option<(Rc<str>, Scenario)>,
    /// The pinned scenarios, by their letters.
    pub pins: Pins,
    /// What could not be used as it stands.
    pub troubles: Vec<Trouble>,
}

/// Something in a file that could not be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// A later version of this site wrote it.
    Newer,
    /// There were more scenarios than can be pinned; this many were left out.
    TooMany(usize),
    /// Its `pins` is not a list.
    NoPins,
    /// An entry that is not a scenario, by its letter or its position.
    NoScenario(String),
    /// A scenario, by its letter or its name, that could be read only in part.
    Partly(String, Vec<Complaint>),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, words) = match self {
            Self::Newer => ("", "It was made by a later version of this site."),
            Self::TooMany(1) => ("1", " scenario was left out: only three can be pinned."),
            Self::TooMany(count) => {
                (&*count.to_string(), " scenarios were left out: only three can be pinned.")
            }
            Self::NoPins => ("", "Its list of pins cannot be read."),
            Self::NoScenario(name) => (&**name, " is not a scenario and was left out."),
            Self::Partly(name, complaints) => {
                for piece in ["Parts of ", name, " could not be read:"] {
                    f.write_str(piece)?;
                }
                for (at, complaint) in complaints.iter().enumerate() {
                    f.write_str(if at == 0 { " " } else { "; " })?;
                    complaint.fmt(f)?;
                }
                ("", ".")
            }
        };
        f.write_str(name)?;
        f.write_str(words)
    }
}

/// Why a text is not a file of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not JSON within our limits.
    Json(json::Fault),
    /// It is JSON of some other kind.
    Foreign,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(fault) => fault.fmt(f),
            Self::Foreign => f.write_str("It holds no scenarios of this site."),
        }
    }
}

/// The file of the pinned scenarios and, if given, the one at hand.
pub fn write(yours: Option<(&str, &Scenario)>, pins: &Pins) -> String {
    let scenario = |name: &str, scenario: &Scenario| {
        vec![
            ("name".to_owned(), Json::words(name)),
            ("query".to_owned(), Json::words(address::write(scenario))),
        ]
    };
    let pins = LETTERS.iter().zip(pins).filter_map(|(letter, pin)| {
        let pin = pin.as_ref()?;
        let mut fields = vec![("letter".to_owned(), Json::words(*letter))];
        fields.extend(scenario(&pin.name, &pin.scenario));
        fields.push(("shown".to_owned(), Json::Bool(pin.shown)));
        Some(Json::Map(fields))
    });
    let mut file = vec![
        ("format".to_owned(), Json::words(FORMAT)),
        ("version".to_owned(), Json::number(VERSION)),
    ];
    if let Some((name, yours)) = yours {
        file.push(("yours".to_owned(), Json::Map(scenario(name, yours))));
    }
    file.push(("pins".to_owned(), Json::List(pins.collect())));
    json::write(&Json::Map(file))
}

/// The content of a text, as far as it can be read.
///
/// # Errors
///
/// If it is not such a file, or is larger than [`MOST_BYTES`].
pub fn read(text: &str) -> Result<Library, Fault> {
    let file = json::read(text, MOST_BYTES).map_err(Fault::Json)?;
    if file.field("format").and_then(Json::text) != Some(FORMAT) {
        return Err(Fault::Foreign);
    }
    let mut library = Library::default();
    match file.field("version").and_then(Json::whole) {
        Some(1..=VERSION) => {}
        Some(0) | None => return Err(Fault::Foreign),
        Some(_) => library.troubles.push(Trouble::Newer),
    }
    if let Some(yours) = file.field("yours").filter(|yours| **yours != Json::Null) {
        library.yours = library.scenario(yours, "your scenario");
    }
    let pins = match file.field("pins") {
        None | Some(Json::Null) => &[],
        Some(pins) => pins.list().unwrap_or_else(|| {
            library.troubles.push(Trouble::NoPins);
            &[]
        }),
    };
    let mut left_out = 0;
    for (at, pin) in pins.iter().enumerate() {
        let letter = pin.field("letter").and_then(Json::text).unwrap_or_default();
        let called = match LETTERS.get(at) {
            _ if LETTERS.contains(&letter) => letter.to_owned(),
            Some(letter) => (*letter).to_owned(),
            None => (at + 1).to_string(),
        };
        let Some((name, scenario)) = library.scenario(pin, &called) else { continue };
        let shown = pin.field("shown").and_then(Json::bool).unwrap_or(false);
        let own = LETTERS.iter().position(|known| *known == letter);
        let free = |place: &usize| library.pins[*place].is_none();
        match own.filter(free).or_else(|| (0..PINS).find(free)) {
            Some(place) => library.pins[place] = Some(Rc::new(Pin { name, scenario, shown })),
            None => left_out += 1,
        }
    }
    if left_out > 0 {
        library.troubles.push(Trouble::TooMany(left_out));
    }
    Ok(library)
}

impl Library {
    fn scenario(&mut self, value: &Json, called: &str) -> Option<(Rc<str>, Scenario)> {
        let Some(query) = value.field("query").and_then(Json::text) else {
            self.troubles.push(Trouble::NoScenario(called.to_owned()));
            return None;
        };
        let (scenario, mut complaints) = address::read(query);
        let name = value.field("name");
        let other_kind = |field: &str| Complaint::Unreadable(field.to_owned());
        match name.map(Json::text) {
            Some(None) => complaints.push(other_kind("name")),
            Some(Some(name)) if is_cut(name) => complaints.push(Complaint::Cut("name".to_owned())),
            _ => {}
        }
        if value.field("shown").is_some_and(|shown| shown.bool().is_none()) {
            complaints.push(other_kind("shown"));
        }
        if !complaints.is_empty() {
            self.troubles.push(Trouble::Partly(called.to_owned(), complaints));
        }
        Some((name_of(name.and_then(Json::text).unwrap_or_default()).into(), scenario))
    }
}
