//! The glossary's terms, and which measures act on which indicator.

use super::{MeasureRef, NodeRef};

/// A printed term, explained.
#[derive(Debug)]
pub struct Term {
    /// Its id in addresses.
    pub id: &'static str,
    /// Our plain word for it.
    pub term: &'static str,
    /// The printed words that it stands for.
    pub printed: Vec<&'static str>,
    /// What it means here, in one sentence of ours.
    pub says: &'static str,
    /// What it is easily confused with, in one sentence.
    pub beware: Option<&'static str>,
    /// The indices of related terms.
    pub see: Vec<usize>,
    /// Measures in which it matters.
    pub measures: Vec<MeasureRef>,
    /// Items of the outline whose title or text contains it.
    pub nodes: Vec<NodeRef>,
}

/// A measure that acts on what an indicator counts. The link is our reading.
#[derive(Debug)]
pub struct Bearing {
    /// The number of the indicator.
    pub indicator: u8,
    /// The measure.
    pub measure: MeasureRef,
    /// How it acts on it, in one sentence of ours.
    pub why: &'static str,
}
