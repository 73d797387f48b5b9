use super::{MeasureRef, NodeRef};

/// A term of the print, explained.
#[derive(Debug)]
pub struct Term {
    /// As it stands in addresses.
    pub id: &'static str,
    /// Our plain word for it.
    pub term: &'static str,
    /// The printed words that it stands for.
    pub printed: Vec<&'static str>,
    /// What it means here, in one sentence of ours.
    pub says: &'static str,
    /// What it is easily mistaken for, in one sentence.
    pub beware: Option<&'static str>,
    /// The places of other terms to read with it.
    pub see: Vec<usize>,
    /// Measures in which it matters.
    pub measures: Vec<MeasureRef>,
    /// Items of the outline in whose titles or text it stands.
    pub nodes: Vec<NodeRef>,
}

/// A measure that acts on what an indicator counts. The link is our reading.
#[derive(Debug)]
pub struct Bearing {
    /// The number of the indicator.
    pub indicator: u8,
    /// The measure.
    pub measure: MeasureRef,
    /// How it bears on it, in one sentence of ours.
    pub why: &'static str,
}
