//! The measures, and [`MeasureRef`], the handle by which the rest of the code refers to one.

use super::{MEASURES, NodeRef, tag};
use std::ops::Deref;

/// One action that the plan commits to: a clause of its text, in our words.
#[derive(Debug)]
pub struct Measure {
    /// The item of the outline whose text contains it.
    pub node: NodeRef,
    /// Its letter among the measures of that item; 0 for the lead sentence of a project.
    pub letter: u8,
    /// The sentence of the item's text that it comes from, counted from 1; 0 for a lead.
    pub sentence: u8,
    /// Its tags: for each axis, one bit per tag.
    pub(super) tags: [u32; 7],
    pub(super) says: &'static str,
}

/// A handle to a measure of the plan: valid by construction, ordered as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeasureRef(pub(super) u16);

impl Deref for MeasureRef {
    type Target = Measure;

    fn deref(&self) -> &Measure {
        &MEASURES[usize::from(self.0)]
    }
}

impl MeasureRef {
    /// Its index among all measures, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// Its id, as in `IV.ii.3-b` or `SC2.4-lead`.
    pub fn id(self) -> String {
        let mut id = self.node.id.to_owned();
        id.push('-');
        match self.letter {
            0 => id.push_str("lead"),
            letter => id.push(letter.into()),
        }
        id
    }

    /// What it commits to, in one sentence of ours.
    pub fn says(self) -> &'static str {
        self.says
    }

    /// Its tags of one axis as bits, the first tag lowest.
    pub fn mask(self, axis: tag::Axis) -> u32 {
        self.tags[axis as usize]
    }

    /// Its tags of one axis, in the order of the axis.
    pub fn tags(self, axis: tag::Axis) -> impl Iterator<Item = &'static tag::Tag> {
        let mask = self.mask(axis);
        axis.tags().iter().enumerate().filter(move |(at, _)| mask & (1 << at) != 0).map(|(_, t)| t)
    }

    /// What kind of action it is. Each measure has one.
    pub fn action(self) -> usize {
        (self.mask(tag::Axis::Action).trailing_zeros() as usize)
            .min(tag::Axis::Action.tags().len() - 1)
    }

    /// The family of its action, from 0 to 5.
    pub fn family(self) -> usize {
        tag::family_of(self.action())
    }

    /// Who acts or is addressed, as printed; empty if nobody is named. Host only, for the open data.
    #[cfg(feature = "ssr")]
    pub fn who(self) -> &'static str {
        super::WHO.get(self.index()).copied().unwrap_or_default()
    }
}
