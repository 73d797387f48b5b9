//! The facets of the measures: the seven lists of tags and the part of the plan, each with its choices.

use crate::plan::{self, Axis, MeasureRef, NodeRef, Tag};

/// A way to filter measures: by a list of tags, or by the part of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// One of the lists of tags.
    Tags(Axis),
    /// The part of the plan that contains a measure.
    Part,
}

/// The name of the choice for measures without a tag of the list; only rights have it.
const NONE_NAMED: Tag =
    Tag { id: "none", name: "None named", says: "Speaks of IP at large, or names no right." };

impl Facet {
    /// All facets, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::ACTION,
        Self::Tags(Axis::Strength),
        Self::RIGHT,
        Self::Tags(Axis::Actor),
        Self::Tags(Axis::Sector),
        Self::Tags(Axis::Place),
        Self::Tags(Axis::Instrument),
        Self::Part,
    ];
    /// What kind of action a measure is.
    pub const ACTION: Self = Self::Tags(Axis::Action);
    /// Which right a measure names; the last choice is none.
    pub const RIGHT: Self = Self::Tags(Axis::Right);

    /// Its place among all facets.
    pub fn index(self) -> usize {
        match self {
            Self::Tags(axis) => axis as usize,
            Self::Part => Self::ALL.len() - 1,
        }
    }

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Tags(axis) => axis.id(),
            Self::Part => "part",
        }
    }

    /// Its name as readers see it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tags(axis) => axis.name(),
            Self::Part => "Part",
        }
    }

    /// How many choices there are.
    pub fn count(self) -> usize {
        match self {
            Self::RIGHT => Axis::Right.tags().len() + 1,
            Self::Tags(axis) => axis.tags().len(),
            Self::Part => parts().count(),
        }
    }

    /// All its choices, as bits.
    pub(super) fn all(self) -> u32 {
        (1 << self.count()) - 1
    }

    /// The id of a choice in addresses.
    pub fn choice_id(self, at: usize) -> &'static str {
        match self {
            Self::Part => parts().nth(at).map_or("", |part| part.id),
            Self::Tags(_) => self.tag(at).id,
        }
    }

    /// The name of a choice.
    pub fn choice(self, at: usize) -> &'static str {
        match self {
            Self::Part => parts().nth(at).map_or("", |part| part.short),
            Self::Tags(_) => self.tag(at).name,
        }
    }

    /// The tag of a choice.
    fn tag(self, at: usize) -> &'static Tag {
        match self {
            Self::Tags(axis) => axis.tags().get(at).unwrap_or(&NONE_NAMED),
            Self::Part => &NONE_NAMED,
        }
    }

    /// The choices that a measure matches.
    pub fn mask(self, measure: MeasureRef) -> u32 {
        match self {
            Self::RIGHT if measure.mask(Axis::Right) == 0 => 1 << Axis::Right.tags().len(),
            Self::Tags(axis) => measure.mask(axis),
            Self::Part => 1 << measure.node.part().number.saturating_sub(WITHOUT_MEASURES + 1),
        }
    }
}

/// The first parts of the plan have no measures, so they are not offered.
const WITHOUT_MEASURES: u16 = 2;

/// The parts that hold measures.
fn parts() -> impl Iterator<Item = NodeRef> {
    plan::nodes().filter(|node| node.parent.is_none() && node.number > WITHOUT_MEASURES)
}
