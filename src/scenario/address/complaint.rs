//! What a reader is told about an address that could not be used in full.

use std::fmt;

/// Something in an address that could not be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// It was written by a later version of the site.
    Newer(u16),
    /// A setting that this version does not know.
    Unknown(String),
    /// A setting whose value cannot be read.
    Unreadable(String),
    /// A setting whose value was brought to the nearest possible one.
    Limited(String),
    /// A setting that is given twice; the first counts.
    Repeated(String),
    /// A name that is too long to be kept whole.
    Cut(String),
    /// Its end, past the length of any link of ours.
    TooLong,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, after) = match self {
            Self::Newer(_) => return f.write_str("it was made by a later version of this site"),
            Self::TooLong => return f.write_str("it is too long; its end was left out"),
            Self::Unknown(name) => (name, "” is not a setting that we know"),
            Self::Unreadable(name) => (name, "” cannot be read"),
            Self::Limited(name) => (name, "” was out of range and set to its limit"),
            Self::Repeated(name) => (name, "” is given twice; the first counts"),
            Self::Cut(name) => (name, "” is too long; its end was left out"),
        };
        let is_ours = !matches!(self, Self::Unknown(_));
        for (at, word) in name.split(' ').enumerate() {
            f.write_str(if at == 0 { "“" } else { " " })?;
            f.write_str(if is_ours { shown(word) } else { word })?;
        }
        f.write_str(after)
    }
}

/// A field of an address by the words of the page: “aim 1” is “target of no. 1”.
fn shown(word: &str) -> &str {
    match word {
        "v" => "version",
        "to" => "look ahead to",
        "range" => "likely range",
        "start" => "royalties of 2015",
        "own" => "settings of no.",
        "events" => "event of no.",
        "aim" => "target of no.",
        "at" => "values of no.",
        other => other,
    }
}
