//! The closed lists of tags for measures.

use super::check::{say, sentences};
use super::source::Complaint;
use serde::Deserialize;
use std::collections::BTreeSet;

pub(crate) const FILE: &str = "tags.toml";

/// One field per list, in the order of the file.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tags {
    /// What the sentence of a measure may begin with.
    pub(crate) verbs: Vec<String>,
    pub(crate) family: Vec<Tag>,
    pub(crate) action: Vec<Tag>,
    pub(crate) strength: Vec<Tag>,
    pub(crate) right: Vec<Tag>,
    pub(crate) actor: Vec<Tag>,
    pub(crate) sector: Vec<Tag>,
    pub(crate) place: Vec<Tag>,
    pub(crate) instrument: Vec<Tag>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tag {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Of an action only.
    pub(crate) family: Option<String>,
    /// Its short name.
    pub(crate) head: Option<String>,
    pub(crate) says: String,
}

impl Tags {
    /// The lists by name; families first, then the axes in the order in which a measure holds them.
    pub(crate) fn lists(&self) -> [(&'static str, &[Tag]); 8] {
        [
            ("family", &self.family),
            ("action", &self.action),
            ("strength", &self.strength),
            ("right", &self.right),
            ("actor", &self.actor),
            ("sector", &self.sector),
            ("place", &self.place),
            ("instrument", &self.instrument),
        ]
    }
}

/// The index of an id in its list.
pub(crate) fn position(list: &[Tag], id: &str) -> Option<usize> {
    list.iter().position(|tag| tag.id == id)
}

pub(crate) fn check(tags: &Tags, found: &mut Vec<Complaint>) {
    if tags.family.len() > 6 {
        say(found, FILE, "family", "there are six colours, and so at most six families");
    }
    for (name, list) in tags.lists() {
        let mut ids = BTreeSet::new();
        let mut names = BTreeSet::new();
        // A measure keeps each list as the bits of one number, and one is left for “none named”.
        if list.len() > 31 {
            say(found, FILE, name, format!("has {} words, where 31 can be told apart", list.len()));
        }
        for tag in list {
            let item = format!("{name} {}", tag.id);
            if !ids.insert(&tag.id) || !names.insert(&tag.name) {
                say(found, FILE, &item, "the id or the name is given twice");
            }
            if !is_slug(&tag.id) {
                say(found, FILE, &item, "an id has small letters and hyphens only");
            }
            if sentences(&tag.says) != 1 {
                say(found, FILE, &item, "the definition must be one sentence");
            }
            let family = tag.family.as_deref().map(|family| position(&tags.family, family));
            match (name == "action", family) {
                (true, Some(Some(_))) | (false, None) => {}
                (true, _) => say(found, FILE, &item, "an action belongs to a family of the list"),
                (false, Some(_)) => say(found, FILE, &item, "only an action belongs to a family"),
            }
        }
    }
    // A colour for each family, side by side.
    let families: Vec<_> = tags
        .action
        .iter()
        .filter_map(|action| position(&tags.family, action.family.as_deref()?))
        .collect();
    if !families.is_sorted() {
        say(found, FILE, "action", "actions stand in the order of their families");
    }
}

/// Lower-case letters, digits and hyphens, which need no encoding in an address.
pub(crate) fn is_slug(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
