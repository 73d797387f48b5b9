//! Measures, the lists they are sorted by and what they are joined to, as Rust constants.
//!
//! The sentences of all measures are one text, a line each, and so are the printed names of who acts:
//! six hundred pointers would weigh more than the ends of lines.

use super::measures::{LEAD, Measure, ids};
use super::source::Source;
use super::tags::{Tag, Tags, position};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Appends the constants to those of the outline.
pub(crate) fn rust(source: &Source, out: &mut String) {
    let node = |id: &str| source.nodes.iter().position(|node| node.item.id == id).unwrap_or(0);
    let ids = ids(source);
    let measure = |id: &str| ids.iter().position(|other| other == id).unwrap_or(0);
    tags(&source.tags, out);
    let (mut says, mut who) = (Vec::new(), Vec::new());
    let _ = writeln!(out, "static MEASURES: [Measure; {}] = [", ids.len());
    for item in source.measures.iter().map(|entry| &entry.item) {
        for measure in &item.measure {
            one(node(&item.id), measure, &source.tags, out);
            says.push(measure.says.as_str());
            let printed = measure.who.iter().filter_map(|who| Some(who.split_once(": ")?.1));
            who.push(printed.collect::<Vec<_>>().join("; "));
        }
    }
    let _ = writeln!(out, "];\nstatic SAYS: &str = {:?};", says.join("\n"));
    let _ = writeln!(out, "#[cfg(feature = \"ssr\")]\nstatic WHO: &str = {:?};", who.join("\n"));
    let refs = |list: &[String], name: &str, at: &dyn Fn(&str) -> usize| {
        let refs: Vec<String> = list.iter().map(|id| format!("{name}({})", at(id))).collect();
        format!("&[{}]", refs.join(", "))
    };
    let kinds = &source.entities.kind;
    let _ = writeln!(out, "static ENTITY_KINDS: [EntityKind; {}] = [", kinds.len());
    for kind in kinds {
        let _ = writeln!(out, "EntityKind {{ name: {:?}, says: {:?} }},", kind.name, kind.says);
    }
    let _ = writeln!(out, "];\nstatic ENTITIES: [Entity; {}] = [", source.entities.entity.len());
    for entity in &source.entities.entity {
        let _ = writeln!(
            out,
            "Entity {{ id: {:?}, name: {:?}, kind: {}, printed: &{:?}, aliases: &{:?}, says: {:?}, measures: {}, nodes: {} }},",
            entity.id,
            entity.name,
            kinds.iter().position(|kind| kind.id == entity.kind).unwrap_or(0),
            entity.printed,
            entity.aliases,
            entity.says,
            refs(&entity.measures, "MeasureRef", &measure),
            refs(&entity.nodes, "NodeRef", &node),
        );
    }
    let terms = &source.glossary.term;
    let term = |id: &str| terms.iter().position(|other| other.id == id).unwrap_or(0);
    let _ = writeln!(out, "];\nstatic TERMS: [Term; {}] = [", terms.len());
    for t in terms {
        let see: Vec<usize> = t.see.iter().map(|id| term(id)).collect();
        let _ = writeln!(
            out,
            "Term {{ id: {:?}, term: {:?}, printed: &{:?}, says: {:?}, beware: {:?}, see: &{see:?}, measures: {}, nodes: {} }},",
            t.id,
            t.name,
            t.printed,
            t.says,
            t.beware,
            refs(&t.measures, "MeasureRef", &measure),
            refs(&t.nodes, "NodeRef", &node),
        );
    }
    let bearings = &source.bearings.bearing;
    let _ = writeln!(out, "];\nstatic BEARINGS: [Bearing; {}] = [", bearings.len());
    for b in bearings {
        let _ = writeln!(
            out,
            "Bearing {{ indicator: {}, measure: MeasureRef({}), why: {:?} }},",
            b.indicator,
            measure(&b.measure),
            b.why
        );
    }
    out.push_str("];\n");
}

fn tags(tags: &Tags, out: &mut String) {
    for (name, list) in tags.lists() {
        let list: Vec<String> = list.iter().map(tag).collect();
        let _ = writeln!(
            out,
            "static {}: [Tag; {}] = [{}];",
            name.to_uppercase(),
            list.len(),
            list.join(", ")
        );
    }
    let family = |action: &Tag| position(&tags.family, action.family.as_deref()?);
    let families: Vec<usize> = tags.action.iter().map(|a| family(a).unwrap_or(0)).collect();
    let heads: Vec<&str> =
        tags.right.iter().map(|t| t.head.as_ref().unwrap_or(&t.name).as_str()).collect();
    let _ = writeln!(out, "static RIGHT_HEADS: [&str; {}] = {heads:?};", heads.len());
    let _ = writeln!(out, "static FAMILY_OF: [u8; {}] = {families:?};", families.len());
}

fn tag(tag: &Tag) -> String {
    format!("Tag {{ id: {:?}, name: {:?}, says: {:?} }}", tag.id, tag.name, tag.says)
}

fn one(node: usize, measure: &Measure, tags: &Tags, out: &mut String) {
    let letter = if measure.letter == LEAD { "0" } else { &format!("b'{}'", measure.letter) };
    let masks: Vec<String> = tags.lists()[1..]
        .iter()
        .zip(measure.words())
        .map(|((_, list), words)| {
            // Two printed names may be of one group.
            let places: BTreeSet<usize> =
                words.iter().filter_map(|word| position(list, word)).collect();
            let bits: Vec<String> = places.iter().map(|at| format!("1 << {at}")).collect();
            if bits.is_empty() { "0".to_owned() } else { bits.join(" | ") }
        })
        .collect();
    let _ = writeln!(
        out,
        "Measure {{ node: NodeRef({node}), letter: {letter}, sentence: {}, tags: [{}] }},",
        measure.sentence,
        masks.join(", ")
    );
}
