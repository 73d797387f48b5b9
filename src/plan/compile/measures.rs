//! Measures: the single actions into which the text of an item is divided.

use super::check::{say, sentences};
use super::source::{Complaint, InFile, Source};
use super::tags::{Tags, position};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Measures have 16-bit numbers.
const MOST: usize = 65_535;
const WORDS: usize = 20;
/// The sentence that names a project has no letter and no number.
pub(crate) const LEAD: &str = "lead";

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MeasureFile {
    pub(crate) node: Vec<Measured>,
}

/// How an item of the outline is divided.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measured {
    pub(crate) id: String,
    /// The number of sentences in its text, not counting a project's lead sentence.
    pub(crate) sentences: u8,
    pub(crate) measure: Vec<Measure>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measure {
    pub(crate) letter: String,
    pub(crate) sentence: u8,
    pub(crate) says: String,
    pub(crate) action: String,
    pub(crate) strength: String,
    #[serde(default)]
    pub(crate) rights: Vec<String>,
    /// `group: name as printed`.
    #[serde(default)]
    pub(crate) who: Vec<String>,
    #[serde(default)]
    pub(crate) sectors: Vec<String>,
    #[serde(default)]
    pub(crate) places: Vec<String>,
    #[serde(default)]
    pub(crate) instruments: Vec<String>,
}

impl Measure {
    /// Its tags by list, in the order of [`Tags::lists`] after the families.
    pub(crate) fn words(&self) -> [Vec<&str>; 7] {
        [
            vec![&self.action],
            vec![&self.strength],
            all(&self.rights),
            self.who.iter().map(|who| who.split(": ").next().unwrap_or_default()).collect(),
            all(&self.sectors),
            all(&self.places),
            all(&self.instruments),
        ]
    }
}

fn all(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

/// The ids of all measures, in printed order.
pub(crate) fn ids(source: &Source) -> Vec<String> {
    let mut ids = Vec::new();
    for InFile { item, .. } in &source.measures {
        ids.extend(item.measure.iter().map(|m| format!("{}-{}", item.id, m.letter)));
    }
    ids
}

pub(crate) fn check(source: &Source, found: &mut Vec<Complaint>) {
    let places: BTreeMap<&str, usize> =
        source.nodes.iter().enumerate().map(|(at, node)| (node.item.id.as_str(), at)).collect();
    let mut last = None;
    let mut said = BTreeMap::new();
    let (mut body, mut leads, mut sentences) = (0, 0, 0);
    for InFile { file, item } in &source.measures {
        let place = places.get(item.id.as_str());
        if place.is_none() {
            say(found, file, &item.id, "there is no such item in the outline");
        }
        if place.is_some() && last >= place {
            say(found, file, &item.id, "stands out of the plan's order, or twice");
        }
        last = place.or(last);
        sentences += usize::from(item.sentences);
        letters(file, item, found);
        for measure in &item.measure {
            let id = format!("{}-{}", item.id, measure.letter);
            if measure.letter == LEAD {
                leads += 1;
            } else {
                body += 1;
            }
            for reason in words(measure, &source.tags.verbs) {
                say(found, file, &id, reason);
            }
            for reason in sorting(measure, &source.tags) {
                say(found, file, &id, reason);
            }
            if let Some(other) = said.insert(measure.says.as_str(), id.clone()) {
                say(found, file, &id, format!("has the same words as {other}"));
            }
        }
    }
    if body + leads > MOST {
        say(
            found,
            "measures/*.toml",
            "",
            format!("{} measures, where {MOST} can be told apart", body + leads),
        );
    }
    let (expected, projects) = (source.counts.measures, source.counts.projects);
    if (body, leads) != (expected, projects) {
        say(
            found,
            "measures/*.toml",
            "",
            format!(
                "{body} measures and {leads} leads, where the plan has {expected} and {projects}"
            ),
        );
    }
    let expected = source.counts.sentences;
    if sentences != expected {
        say(
            found,
            "measures/*.toml",
            "",
            format!("stand for {sentences} sentences, where parts III to VI have {expected}"),
        );
    }
}

/// Checks that letters and sentences run on without gaps.
fn letters(file: &str, item: &Measured, found: &mut Vec<Complaint>) {
    let project = item.id.starts_with("SC");
    let mut letter = b'a';
    let mut sentence: u8 = 0;
    for (at, measure) in item.measure.iter().enumerate() {
        let id = format!("{}-{}", item.id, measure.letter);
        if project && at == 0 {
            if measure.letter != LEAD || measure.sentence != 0 {
                say(found, file, &id, "a project begins with its lead, which is sentence 0");
            }
            continue;
        }
        if letter > b'z' {
            say(found, file, &id, "has no letter: an item has at most 26 measures");
            break;
        }
        let next = char::from(letter).to_string();
        if measure.letter != next {
            say(
                found,
                file,
                &id,
                format!("has the letter {}, where {next} is next", measure.letter),
            );
        }
        letter += 1;
        if !(sentence..=sentence.saturating_add(1)).contains(&measure.sentence)
            || measure.sentence == 0
        {
            say(
                found,
                file,
                &id,
                format!("stands for sentence {} after sentence {sentence}", measure.sentence),
            );
        }
        sentence = measure.sentence;
    }
    let has = format!("has {} sentences", item.sentences);
    if sentence < item.sentences {
        let rest = item.sentences - sentence;
        say(found, file, &item.id, format!("{has}, of which the last {rest} have no measure"));
    }
    if sentence > item.sentences {
        say(found, file, &item.id, format!("{has}, and a measure of sentence {sentence}"));
    }
}

/// What is wrong with the text of a measure.
fn words(measure: &Measure, verbs: &[String]) -> Vec<String> {
    let mut reasons = Vec::new();
    let says = &measure.says;
    let count = says.split_whitespace().count();
    if count > WORDS {
        reasons.push(format!("has {count} words, where {WORDS} are allowed"));
    }
    if sentences(says) != 1 || !says.ends_with('.') {
        reasons.push("must be one sentence that ends in a full stop".to_owned());
    }
    let first = says.split([' ', ',']).next().unwrap_or_default();
    if !verbs.iter().any(|verb| verb == first) {
        reasons.push(format!("begins with “{first}”, which is none of the verbs of tags.toml"));
    }
    if says.contains(['"', '\'', '—', ';']) || says.contains("  ") {
        reasons
            .push("holds a straight quotation mark, a dash, a semicolon or stray space".to_owned());
    }
    if says.to_lowercase().contains("the plan will") {
        reasons.push("says “the plan will”".to_owned());
    }
    reasons
}

/// What is wrong with the tags of a measure.
fn sorting(measure: &Measure, tags: &Tags) -> Vec<String> {
    let mut reasons = Vec::new();
    for ((name, list), words) in tags.lists()[1..].iter().zip(measure.words()) {
        let mut seen = BTreeSet::new();
        for word in words {
            if position(list, word).is_none() {
                reasons.push(format!("“{word}” is no {name} of tags.toml"));
            }
            if !seen.insert(word) && *name != "actor" {
                reasons.push(format!("has the {name} “{word}” twice"));
            }
        }
    }
    for who in &measure.who {
        if who.split_once(": ").is_none_or(|(_, printed)| printed.is_empty()) {
            reasons.push(format!("“{who}” does not keep the printed name, as in “courts: courts”"));
        }
    }
    reasons
}
