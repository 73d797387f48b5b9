//! The checked files as Rust constants.

use super::check::number;
use super::emit_measures;
use super::kind::Kind;
use super::source::{Figure, Indicator, Source};
use std::fmt::Write as _;

/// The text of `plan.rs`, which `src/plan/mod.rs` includes.
pub(crate) fn rust(source: &Source) -> String {
    let at = |id: &str| source.nodes.iter().position(|node| node.item.id == id);
    let mut out = String::new();
    let d = &source.document;
    let _ = writeln!(
        out,
        "static DOCUMENT: Document = Document {{ title: {:?}, circular: {:?}, number: {:?}, issuer: {:?}, date: {:?}, date_iso: {:?}, order: {:?}, preamble: {:?}, official_text: {:?}, status: {:?} }};",
        d.title,
        d.circular,
        d.number,
        d.issuer,
        d.date,
        d.date_iso,
        d.order,
        d.preamble,
        d.official_text,
        d.status
    );
    let t = &source.table;
    let _ = writeln!(
        out,
        "static TABLE: IndicatorTable = IndicatorTable {{ title: {:?}, follows: {}, remark: {:?} }};",
        t.title,
        node_ref(at(&t.follows)),
        t.remark
    );
    let _ = writeln!(out, "static INDICATORS: [Indicator; {}] = [", source.indicators.len());
    for entry in &source.indicators {
        indicator(&mut out, entry, at);
    }
    let _ = writeln!(out, "];\nstatic FIGURES: [Figure; {}] = [", source.figures.len());
    for entry in &source.figures {
        figure(&mut out, entry, at);
    }
    out.push_str("];\n");
    emit_measures::rust(source, &mut out);
    out
}

fn indicator(out: &mut String, i: &Indicator, at: impl Fn(&str) -> Option<usize>) {
    let kind = Kind::from_id(&i.kind).unwrap_or(Kind::Stock);
    let added =
        if i.added == "—" { "None".to_owned() } else { format!("Some({})", printed(&i.added)) };
    let mut spoken = String::new();
    for link in &i.spoken_of {
        let node = node_ref(at(&link.node));
        let _ = write!(spoken, "SpokenOf {{ node: {node}, why: {:?} }}, ", link.why);
    }
    let _ = writeln!(
        out,
        "Indicator {{ number: {}, name: {:?}, unit: {:?}, baseline: {}, target: {}, added: {added}, attribute: {:?}, note: {:?}, title: {:?}, chart_title: {:?}, label: {:?}, strip: {:?}, kind: Kind::{kind:?}, kind_line: {:?}, multiplier: {:e}, unit_line: {:?}, plain_unit: {:?}, currency: {:?}, counts: {:?}, why: {:?}, read_by_plan: {}, aliases: &{:?}, spoken_of: &[{spoken}] }},",
        i.number,
        i.name,
        i.unit,
        printed(&i.baseline),
        printed(&i.target),
        i.attribute,
        i.note,
        i.title,
        i.chart_title,
        i.label,
        i.strip,
        i.kind_line,
        i.multiplier as f64,
        i.unit_line,
        i.plain_unit,
        i.currency,
        i.counts,
        i.why,
        i.read_by == "plan",
        i.aliases,
    );
}

fn figure(out: &mut String, f: &Figure, at: impl Fn(&str) -> Option<usize>) {
    let _ = writeln!(
        out,
        "Figure {{ id: {:?}, node: {}, printed: {:?}, unit: {:?}, says: {:?}, period: {:?}, caveat: {:?}, indicator: {:?} }},",
        f.id,
        node_ref(at(&f.node)),
        f.printed,
        f.unit,
        f.says,
        f.period,
        f.caveat,
        f.indicator,
    );
}

fn node_ref(index: Option<usize>) -> String {
    format!("NodeRef({})", index.unwrap_or(0))
}

fn printed(text: &str) -> String {
    let decimals = text.split_once('.').map_or(0, |(_, after)| after.len());
    format!("Printed {{ value: {:?}, decimals: {decimals} }}", number(text).unwrap_or(0.0))
}
