use super::{MeasureRef, NodeRef};

/// A kind of thing that has a name: laws, treaties, platforms …
#[derive(Debug)]
pub struct EntityKind {
    /// Its heading.
    pub name: &'static str,
    /// What is counted among them, in one sentence.
    pub says: &'static str,
}

/// A law, body, programme or other thing that the plan names.
#[derive(Debug)]
pub struct Entity {
    /// As it stands in addresses.
    pub id: &'static str,
    /// The name by which we show it.
    pub name: &'static str,
    /// The place of its kind in the list of kinds.
    pub kind: usize,
    /// Other forms of the name in print.
    pub printed: Vec<&'static str>,
    /// Names by which readers may know it.
    pub aliases: Vec<&'static str>,
    /// What it is in this plan, in one sentence of ours.
    pub says: &'static str,
    /// Every measure that names it.
    pub measures: Vec<MeasureRef>,
    /// Items of the outline that name it outside their measures.
    pub nodes: Vec<NodeRef>,
}
