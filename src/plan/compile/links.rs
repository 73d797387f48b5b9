//! The links between measures and names, terms and indicators.

use super::check::{say, sentences};
use super::source::{Complaint, Source};
use super::tags::is_slug;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const ENTITIES: &str = "entities.toml";
pub(crate) const GLOSSARY: &str = "glossary.toml";
pub(crate) const BEARING: &str = "bearing.toml";

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entities {
    pub(crate) kind: Vec<EntityKind>,
    pub(crate) entity: Vec<Entity>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntityKind {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) says: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entity {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) printed: Vec<String>,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    pub(crate) says: String,
    #[serde(default)]
    pub(crate) measures: Vec<String>,
    #[serde(default)]
    pub(crate) nodes: Vec<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Glossary {
    pub(crate) term: Vec<Term>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) id: String,
    #[serde(rename = "term")]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) printed: Vec<String>,
    pub(crate) says: String,
    pub(crate) beware: Option<String>,
    #[serde(default)]
    pub(crate) see: Vec<String>,
    #[serde(default)]
    pub(crate) measures: Vec<String>,
    #[serde(default)]
    pub(crate) nodes: Vec<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bearings {
    pub(crate) bearing: Vec<Bearing>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bearing {
    pub(crate) indicator: u8,
    pub(crate) measure: String,
    pub(crate) why: String,
}

pub(crate) fn check(source: &Source, measures: &[String], found: &mut Vec<Complaint>) {
    let order = |ids: &[String]| -> BTreeMap<String, usize> {
        ids.iter().enumerate().map(|(at, id)| (id.clone(), at)).collect()
    };
    let nodes: Vec<String> = source.nodes.iter().map(|node| node.item.id.clone()).collect();
    let (measures, nodes) = (order(measures), order(&nodes));
    let mut ids = BTreeSet::new();
    let kinds: Vec<&str> = source.entities.kind.iter().map(|kind| kind.id.as_str()).collect();
    let mut last = 0;
    for entity in &source.entities.entity {
        let item = &entity.id;
        name(ENTITIES, item, &mut ids, found);
        match kinds.iter().position(|kind| *kind == entity.kind) {
            None => say(found, ENTITIES, item, format!("“{}” is no kind of the file", entity.kind)),
            Some(at) if at < last => say(found, ENTITIES, item, "stands after a later kind"),
            Some(at) => last = at,
        }
        if sentences(&entity.says) != 1 {
            say(found, ENTITIES, item, "what it is must be said in one sentence");
        }
        // The preamble is no item of the outline.
        let preamble = entity.says.contains("preamble");
        if entity.measures.is_empty() && entity.nodes.is_empty() && !preamble {
            say(found, ENTITIES, item, "no measure and no item names it, nor does the preamble");
        }
        list(ENTITIES, item, &entity.measures, &measures, found);
        list(ENTITIES, item, &entity.nodes, &nodes, found);
    }
    for kind in &kinds {
        if !source.entities.entity.iter().any(|entity| entity.kind == *kind) {
            say(found, ENTITIES, kind, "is a kind of which there is none");
        }
    }
    let mut ids = BTreeSet::new();
    let terms: BTreeSet<&str> = source.glossary.term.iter().map(|t| t.id.as_str()).collect();
    for term in &source.glossary.term {
        let item = &term.id;
        name(GLOSSARY, item, &mut ids, found);
        if sentences(&term.says) != 1 || term.beware.as_ref().is_some_and(|b| sentences(b) != 1) {
            say(
                found,
                GLOSSARY,
                item,
                "what it means, and what to beware of, are one sentence each",
            );
        }
        for other in &term.see {
            if !terms.contains(other.as_str()) || other == item {
                say(found, GLOSSARY, item, format!("points to {other}, which is no other term"));
            }
        }
        list(GLOSSARY, item, &term.measures, &measures, found);
        list(GLOSSARY, item, &term.nodes, &nodes, found);
    }
    bearings(source, &measures, found);
}

fn name(file: &str, id: &str, ids: &mut BTreeSet<String>, found: &mut Vec<Complaint>) {
    if !is_slug(id) || !ids.insert(id.to_owned()) {
        say(found, file, id, "an id has small letters and hyphens, and is given once");
    }
}

/// Checks that ids exist, are in the plan's order, and occur once.
fn list(
    file: &str,
    item: &str,
    ids: &[String],
    order: &BTreeMap<String, usize>,
    found: &mut Vec<Complaint>,
) {
    let mut last = None;
    for id in ids {
        let at = order.get(id);
        if at.is_none() {
            say(found, file, item, format!("names {id}, which is not there"));
        } else if at <= last {
            say(found, file, item, format!("names {id} out of the plan's order, or twice"));
        }
        last = at.or(last);
    }
}

fn bearings(source: &Source, measures: &BTreeMap<String, usize>, found: &mut Vec<Complaint>) {
    let mut last = None;
    for bearing in &source.bearings.bearing {
        let item = format!("indicator {}, {}", bearing.indicator, bearing.measure);
        if !(1..=10).contains(&bearing.indicator) {
            say(found, BEARING, &item, "there is no such indicator");
        }
        let at = measures.get(&bearing.measure).map(|at| (bearing.indicator, *at));
        if at.is_none() {
            say(found, BEARING, &item, "there is no such measure");
        } else if at <= last {
            say(found, BEARING, &item, "stands out of order, or twice");
        }
        last = at.or(last);
        if sentences(&bearing.why) != 1 {
            say(found, BEARING, &item, "the reason must be one sentence");
        }
    }
}
