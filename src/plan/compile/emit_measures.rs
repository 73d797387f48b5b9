//! Writes the outline, the measures, their tag lists and their links as tables of text.
//!
//! `src/plan/packed.rs` reads them: one row per line, fields separated by tabs, list items by U+0001.

use super::level::Level;
use super::measures::{LEAD, Measure, ids};
use super::place::{parent, place};
use super::source::{Node, Source};
use super::tags::{Tag, Tags, position};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Appends the tables to the constants.
pub(crate) fn rust(source: &Source, out: &mut String) {
    let nodes: Vec<&str> = source.nodes.iter().map(|node| node.item.id.as_str()).collect();
    let ids = ids(source);
    let node = |id: &str| at(&nodes, id);
    let measure = |id: &str| ids.iter().position(|other| other == id).unwrap_or(0).to_string();
    let rows = source.nodes.iter().map(|entry| node_row(&entry.item, &node));
    table(out, "NODES", "Node", "node", rows.collect());
    for (name, list) in source.tags.lists() {
        let rows = list.iter().map(|tag| vec![tag.id.clone(), tag.name.clone(), tag.says.clone()]);
        table(out, &name.to_uppercase(), "Tag", "tag", rows.collect());
    }
    of_tags(&source.tags, out);
    let (mut rows, mut who) = (Vec::new(), Vec::new());
    for item in source.measures.iter().map(|entry| &entry.item) {
        for measure in &item.measure {
            rows.push(measure_row(node(&item.id), measure, &source.tags));
            let printed = measure.who.iter().filter_map(|who| Some(who.split_once(": ")?.1));
            who.push(printed.collect::<Vec<_>>().join("; "));
        }
    }
    table(out, "MEASURES", "Measure", "measure", rows);
    let _ = writeln!(out, "#[cfg(feature = \"ssr\")]\nstatic WHO: &[&str] = &{who:?};");
    let kinds = &source.entities.kind;
    let rows = kinds.iter().map(|kind| vec![kind.name.clone(), kind.says.clone()]);
    table(out, "ENTITY_KINDS", "EntityKind", "entity_kind", rows.collect());
    let rows = source.entities.entity.iter().map(|e| {
        vec![
            e.id.clone(),
            e.name.clone(),
            kinds.iter().position(|kind| kind.id == e.kind).unwrap_or(0).to_string(),
            list(&e.printed, Clone::clone),
            list(&e.aliases, Clone::clone),
            e.says.clone(),
            list(&e.measures, |id| measure(id)),
            list(&e.nodes, |id| node(id)),
        ]
    });
    table(out, "ENTITIES", "Entity", "entity", rows.collect());
    let terms: Vec<&str> = source.glossary.term.iter().map(|term| term.id.as_str()).collect();
    let rows = source.glossary.term.iter().map(|t| {
        vec![
            t.id.clone(),
            t.name.clone(),
            list(&t.printed, Clone::clone),
            t.says.clone(),
            t.beware.clone().unwrap_or_default(),
            list(&t.see, |id| at(&terms, id)),
            list(&t.measures, |id| measure(id)),
            list(&t.nodes, |id| node(id)),
        ]
    });
    table(out, "TERMS", "Term", "term", rows.collect());
    let rows = source
        .bearings
        .bearing
        .iter()
        .map(|b| vec![b.indicator.to_string(), measure(&b.measure), b.why.clone()]);
    table(out, "BEARINGS", "Bearing", "bearing", rows.collect());
}

fn at(ids: &[&str], id: &str) -> String {
    ids.iter().position(|other| *other == id).unwrap_or(0).to_string()
}

fn list(items: &[String], write: impl Fn(&String) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join("\u{1}")
}

/// Writes one table. Empty fields at the end of a row are left out.
fn table(out: &mut String, name: &str, row_type: &str, row: &str, rows: Vec<Vec<String>>) {
    let lines: Vec<String> = rows
        .into_iter()
        .map(|fields| {
            let fields: Vec<String> =
                fields.into_iter().map(|field| field.replace(['\t', '\n'], " ")).collect();
            fields.join("\t").trim_end_matches('\t').to_owned()
        })
        .collect();
    let _ = writeln!(
        out,
        "static {name}: packed::Table<{row_type}> = packed::Table::new({:?}, packed::{row});",
        lines.join("\n")
    );
}

fn node_row(node: &Node, at: &impl Fn(&str) -> String) -> Vec<String> {
    let (level, number) =
        place(&node.id).map_or((Level::Part, 0), |(level, _, number)| (level, number));
    let level = Level::ALL.into_iter().position(|other| other == level).unwrap_or(0);
    let optional = |id: Option<String>| id.map(|id| at(&id)).unwrap_or_default();
    vec![
        node.id.clone(),
        level.to_string(),
        number.to_string(),
        if node.unnumbered { "1" } else { "" }.to_owned(),
        node.title.clone().unwrap_or_default(),
        node.short.clone(),
        node.digest.clone(),
        node.note.clone().unwrap_or_default(),
        optional(parent(node)),
        optional(node.follows.clone()),
    ]
}

fn of_tags(tags: &Tags, out: &mut String) {
    let heads: Vec<&str> =
        tags.right.iter().map(|t| t.head.as_ref().unwrap_or(&t.name).as_str()).collect();
    let _ = writeln!(out, "static RIGHT_HEADS: [&str; {}] = {heads:?};", heads.len());
    let family = |action: &Tag| position(&tags.family, action.family.as_deref()?);
    let families: Vec<usize> = tags.action.iter().map(|a| family(a).unwrap_or(0)).collect();
    let _ = writeln!(out, "static FAMILY_OF: [u8; {}] = {families:?};", families.len());
}

fn measure_row(node: String, measure: &Measure, tags: &Tags) -> Vec<String> {
    let letter = if measure.letter == LEAD { "" } else { &measure.letter };
    let mut row = vec![node, letter.to_owned(), measure.sentence.to_string()];
    for ((_, list), words) in tags.lists()[1..].iter().zip(measure.words()) {
        // Two printed names may be of one group.
        let places: BTreeSet<u8> =
            words.iter().filter_map(|word| u8::try_from(position(list, word)?).ok()).collect();
        row.push(places.into_iter().map(|place| char::from(b'A' + place)).collect());
    }
    row.push(measure.says.clone());
    row
}
