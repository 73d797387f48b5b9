//! Why a filter matches nothing: which of its facets are in the way, and what clearing each would give.

use super::{Facet, Filter};
use crate::plan;

/// Why no measure matches a filter: a facet that could be cleared, and what would match then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The facet whose choices are in the way.
    pub facet: Facet,
    /// How many measures match its choices alone.
    pub alone: u16,
    /// How many would match without them.
    pub without: u16,
}

/// For a filter that matches nothing, each facet with choices, the one that frees most measures first.
///
/// Empty if the filter matches something.
pub fn clash(filter: &Filter) -> Vec<Clash> {
    let count = |filter: &Filter| plan::measures().filter(|m| filter.takes(*m)).count() as u16;
    if filter.is_empty() || count(filter) > 0 {
        return Vec::new();
    }
    let mut clashes: Vec<Clash> = Vec::new();
    for facet in Facet::ALL {
        if filter.picked(facet) == 0 {
            continue;
        }
        let (mut alone, mut without) = (Filter::default(), filter.clone());
        alone.set(facet, filter.picked(facet));
        without.set(facet, 0);
        let clash = Clash { facet, alone: count(&alone), without: count(&without) };
        let at = clashes.iter().position(|other| other.without < clash.without);
        clashes.insert(at.unwrap_or(clashes.len()), clash);
    }
    clashes
}
