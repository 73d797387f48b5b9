//! The tags of measures. All of them are our reading.

use super::{
    ACTION, ACTOR, FAMILY, FAMILY_OF, INSTRUMENT, PLACE, RIGHT, RIGHT_HEADS, SECTOR, STRENGTH,
};

/// One tag of a closed list.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its id in addresses and data.
    pub id: &'static str,
    /// Its name for readers.
    pub name: &'static str,
    /// What it means, in one sentence.
    pub says: &'static str,
}

/// A closed list of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// What kind of action it is, by family.
    Action,
    /// How firm the commitment is; from the loosest to the firmest.
    Strength,
    /// Which IP right it names.
    Right,
    /// Who acts or is addressed.
    Actor,
    /// Which sector it names.
    Sector,
    /// Which place it names.
    Place,
    /// The means that it uses.
    Instrument,
}

impl Axis {
    /// All lists, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Action,
        Self::Strength,
        Self::Right,
        Self::Actor,
        Self::Sector,
        Self::Place,
        Self::Instrument,
    ];

    /// The tags of the list.
    pub fn tags(self) -> &'static [Tag] {
        match self {
            Self::Action => &ACTION,
            Self::Strength => &STRENGTH,
            Self::Right => &RIGHT,
            Self::Actor => &ACTOR,
            Self::Sector => &SECTOR,
            Self::Place => &PLACE,
            Self::Instrument => &INSTRUMENT,
        }
    }

    /// Its name in addresses.
    pub fn id(self) -> &'static str {
        ["action", "strength", "right", "actor", "sector", "place", "instrument"][self as usize]
    }

    /// Its name for readers.
    pub fn name(self) -> &'static str {
        ["Action", "Strength", "Right", "Who", "Sector", "Place", "Means"][self as usize]
    }
}

/// The rights by their short names, with soft hyphens where these may be broken.
pub fn right_heads() -> &'static [&'static str] {
    &RIGHT_HEADS
}

/// The six families of action, each with a colour.
pub fn families() -> &'static [Tag] {
    &FAMILY
}

/// The family of an action, both by their index in their lists.
pub fn family_of(action: usize) -> usize {
    FAMILY_OF.get(action).copied().unwrap_or_default().into()
}
