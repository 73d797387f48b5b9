//! The laws, bodies, programmes and other things that the plan names.

use super::{MeasureRef, NodeRef};

/// A kind of thing that has a name: laws, treaties, platforms …
#[derive(Debug)]
pub struct EntityKind {
    /// Its heading.
    pub name: &'static str,
    /// What it covers, in one sentence.
    pub says: &'static str,
}

/// A law, body, programme or other thing that the plan names.
#[derive(Debug)]
pub struct Entity {
    /// Its id in addresses.
    pub id: &'static str,
    /// The name that we show.
    pub name: &'static str,
    /// The index of its kind in the list of kinds.
    pub kind: usize,
    /// Other printed forms of the name.
    pub printed: Vec<&'static str>,
    /// Other names that readers may know.
    pub aliases: Vec<&'static str>,
    /// What it is in this plan, in one sentence of ours.
    pub says: &'static str,
    /// Every measure that names it.
    pub measures: Vec<MeasureRef>,
    /// Items of the outline that name it outside their measures.
    pub nodes: Vec<NodeRef>,
}
