//! `plan.json`: everything in one file.

use super::SCHEMA;
use crate::plan::{self, Axis, Level, MeasureRef, NodeRef, Tag};
use serde_json::{Value, json};

/// The whole plan.
pub(super) fn plan() -> String {
    let d = plan::document();
    let plan = json!({
        "schema": {
            "name": "ip-plan",
            "version": SCHEMA,
            "licence": "CC-BY-4.0",
            "as_printed": [
                "document.title", "document.circular", "document.number", "document.issuer", "document.date",
                "nodes.title", "measures.actors_printed", "entities.printed", "terms.printed",
                "indicators.name", "indicators.unit", "indicators.baseline", "indicators.target",
                "indicators.added", "indicators.attribute", "indicators.note", "figures.printed"
            ],
            "ours": "All other words, and all tags and links, are this project’s reading of the plan."
        },
        "document": {
            "title": d.title, "circular": d.circular, "number": d.number, "issuer": d.issuer,
            "date": d.date, "date_iso": d.date_iso, "official_text": d.official_text, "status": d.status
        },
        "nodes": plan::nodes().map(node).collect::<Vec<_>>(),
        "measures": plan::measures().map(measure).collect::<Vec<_>>(),
        "tags": tags(),
        "entities": plan::entities().iter().map(|e| json!({
            "id": e.id, "name": e.name, "kind": plan::entity_kinds()[e.kind].name, "printed": e.printed,
            "aliases": e.aliases, "says": e.says, "measures": ids(&e.measures), "nodes": node_ids(&e.nodes)
        })).collect::<Vec<_>>(),
        "terms": plan::terms().iter().map(|t| json!({
            "id": t.id, "term": t.term, "printed": t.printed, "says": t.says, "beware": t.beware,
            "see": t.see.iter().map(|at| plan::terms()[*at].id).collect::<Vec<_>>(),
            "measures": ids(&t.measures), "nodes": node_ids(&t.nodes)
        })).collect::<Vec<_>>(),
        "indicators": plan::indicators().iter().map(|i| json!({
            "number": i.number, "name": i.name, "unit": i.unit, "baseline": i.baseline.value,
            "target": i.target.value, "added": i.added.map(|added| added.value),
            "attribute": i.attribute, "note": i.note, "title": i.title, "kind": i.kind.id(),
            "kind_read_by": if i.read_by_plan { "plan" } else { "us" }, "multiplier": i.multiplier,
            "plain_unit": i.plain_unit, "currency": i.currency, "counts": i.counts, "why": i.why,
            "aliases": i.aliases,
            "spoken_of": i.spoken_of.iter().map(|s| json!({ "node": s.node.id, "why": s.why })).collect::<Vec<_>>()
        })).collect::<Vec<_>>(),
        "bearings": plan::bearings().iter().map(|b| json!({
            "indicator": b.indicator, "measure": b.measure.id(), "why": b.why
        })).collect::<Vec<_>>(),
        "figures": plan::figures().iter().map(|f| json!({
            "id": f.id, "node": f.node.id, "printed": f.printed, "unit": f.unit, "says": f.says,
            "period": f.period, "caveat": f.caveat, "indicator": f.indicator
        })).collect::<Vec<_>>(),
    });
    // A value that was made here has string keys and finite numbers: it can always be written.
    serde_json::to_string(&plan).unwrap_or_default() + "\n"
}

fn node(node: NodeRef) -> Value {
    json!({
        "id": node.id, "level": level(node.level), "number": node.number, "title": node.title,
        "short": node.short, "digest": node.digest, "note": node.note,
        "parent": node.parent.map(|n| n.id), "follows": node.follows.map(|n| n.id)
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Part => "part",
        Level::Background => "background",
        Level::Section => "section",
        Level::Principle => "principle",
        Level::Goal => "goal",
        Level::Task => "task",
        Level::SpecialColumn => "special-column",
        Level::Project => "project",
    }
}

fn measure(measure: MeasureRef) -> Value {
    let list = |axis: Axis| measure.tags(axis).map(|tag| tag.id).collect::<Vec<_>>();
    let one = |axis: Axis| measure.tags(axis).next().map(|tag| tag.id);
    json!({
        "id": measure.id(), "node": measure.node.id, "sentence": measure.sentence, "says": measure.says(),
        "family": plan::families()[measure.family()].id, "action": one(Axis::Action),
        "strength": one(Axis::Strength), "rights": list(Axis::Right), "actors": list(Axis::Actor),
        "actors_printed": printed(measure), "sectors": list(Axis::Sector),
        "places": list(Axis::Place), "instruments": list(Axis::Instrument)
    })
}

/// Who acts or is addressed, as printed.
fn printed(measure: MeasureRef) -> Vec<&'static str> {
    measure.who().split("; ").filter(|who| !who.is_empty()).collect()
}

fn tags() -> Value {
    let list = |tags: &'static [Tag]| {
        tags.iter()
            .map(|t| json!({ "id": t.id, "name": t.name, "says": t.says }))
            .collect::<Vec<_>>()
    };
    let actions = Axis::Action.tags().iter().enumerate().map(|(at, t)| {
        let family = plan::families()[plan::family_of(at)].id;
        json!({ "id": t.id, "name": t.name, "family": family, "says": t.says })
    });
    json!({
        "families": list(plan::families()),
        "actions": actions.collect::<Vec<_>>(),
        "strengths": list(Axis::Strength.tags()),
        "rights": list(Axis::Right.tags()),
        "actors": list(Axis::Actor.tags()),
        "sectors": list(Axis::Sector.tags()),
        "places": list(Axis::Place.tags()),
        "instruments": list(Axis::Instrument.tags()),
    })
}

fn ids(measures: &[MeasureRef]) -> Vec<String> {
    measures.iter().map(|measure| measure.id()).collect()
}

fn node_ids(nodes: &[NodeRef]) -> Vec<&'static str> {
    nodes.iter().map(|node| node.id).collect()
}
