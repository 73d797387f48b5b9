//! What the plan says: its outline, its measures, its ten indicators and the figures of its background.
//!
//! Constants, written by `compile/build.rs` from the files in `data/`. Titles, names and values are as printed;
//! digests, notes and plain names are this project's own words.

mod document;
mod entity;
mod figure;
mod indicator;
mod kind;
mod level;
mod measure;
mod node;
mod packed;
mod tag;
mod term;

pub use document::{Document, IndicatorTable};
pub use entity::{Entity, EntityKind};
pub use figure::Figure;
pub use indicator::{Indicator, Printed, SpokenOf};
pub use kind::Kind;
pub use level::Level;
pub use measure::{Measure, MeasureRef};
pub use node::{Node, NodeRef};
pub use tag::{Axis, Tag, families, family_of, right_heads};
pub use term::{Bearing, Term};

include!(concat!(env!("OUT_DIR"), "/plan.rs"));

/// The document: its names, number, date and official text.
pub fn document() -> &'static Document {
    &DOCUMENT
}

/// The printed table of indicators: its title and its place.
pub fn table() -> &'static IndicatorTable {
    &TABLE
}

/// Every node of the outline, in printed order, each parent before its children.
pub fn nodes() -> impl Iterator<Item = NodeRef> {
    (0..NODES.len()).filter_map(NodeRef::new)
}

/// The six parts.
pub fn parts() -> Vec<NodeRef> {
    under(None)
}

/// The children of a node, or the top nodes, in printed order.
#[inline(never)]
fn under(parent: Option<NodeRef>) -> Vec<NodeRef> {
    nodes().filter(|node| node.parent == parent).collect()
}

/// The node with this id, such as `IV.ii.3`, `SC2.4` or `II.ii.P1`; or in lower case, as some hosts write addresses.
pub fn find(id: &str) -> Option<NodeRef> {
    nodes().find(|node| node.id.eq_ignore_ascii_case(id))
}

/// The ten indicators, in the order of the table.
pub fn indicators() -> &'static [Indicator] {
    &INDICATORS
}

/// The indicator with this number, from 1 to 10.
pub fn indicator(number: u8) -> Option<&'static Indicator> {
    INDICATORS.iter().find(|indicator| indicator.number == number)
}

/// The figures that the background paragraphs print.
pub fn figures() -> &'static [Figure] {
    &FIGURES
}

/// Every measure, in printed order.
pub fn measures() -> impl DoubleEndedIterator<Item = MeasureRef> + ExactSizeIterator {
    (0..MEASURES.len() as u16).map(MeasureRef)
}

/// The measures of a range of nodes. Both lists are in printed order.
fn measures_between(from: u16, to: u16) -> impl ExactSizeIterator<Item = MeasureRef> {
    let before = |node: u16| MEASURES.partition_point(|measure| measure.node.0 < node) as u16;
    (before(from)..before(to)).map(MeasureRef)
}

/// The measure with this id, such as `IV.ii.3-b`.
pub fn find_measure(id: &str) -> Option<MeasureRef> {
    let (node, _) = id.rsplit_once('-')?;
    find(node)?.measures().find(|measure| measure.id() == id)
}

/// The kinds of named things.
pub fn entity_kinds() -> &'static [EntityKind] {
    &ENTITY_KINDS
}

/// The laws, bodies, programmes and other things that the plan names, by kind.
pub fn entities() -> &'static [Entity] {
    &ENTITIES
}

/// The terms that need explanation, in alphabetical order.
pub fn terms() -> &'static [Term] {
    &TERMS
}

/// Which measures act on what each indicator counts, by indicator.
pub fn bearings() -> &'static [Bearing] {
    &BEARINGS
}
