//! The outline (parts, sections, tasks, special columns, projects), and [`NodeRef`], the handle by which the rest of
//! the code refers to an item.

use super::{Level, NODES};
use std::ops::Deref;

/// An item of the plan's outline.
#[derive(Debug)]
pub struct Node {
    /// Its id, such as `IV.ii.3`, `SC2.4` or `II.ii.P1`.
    pub id: &'static str,
    /// Its level.
    pub level: Level,
    /// Its number among its siblings of the same level, from 1; special columns are numbered through the plan.
    pub number: u16,
    /// Whether the print has that number; one task has lost it.
    pub numbered: bool,
    /// The title as printed.
    pub title: Option<&'static str>,
    /// Our short name.
    pub short: &'static str,
    /// What it says, in one to three sentences of ours.
    pub digest: &'static str,
    /// What is odd in print, and how we read it.
    pub note: Option<&'static str>,
    /// Its parent; for a special column, the section.
    pub parent: Option<NodeRef>,
    /// For a special column, the task after which it is printed.
    pub follows: Option<NodeRef>,
}

/// A handle to a node of the plan: valid by construction, ordered as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeRef(pub(super) u16);

impl Deref for NodeRef {
    type Target = Node;

    fn deref(&self) -> &Node {
        &NODES[usize::from(self.0)]
    }
}

impl NodeRef {
    pub(super) fn new(index: usize) -> Option<Self> {
        u16::try_from(index).ok().filter(|_| index < NODES.len()).map(Self)
    }

    /// The title as printed, or our short name if none is printed.
    pub fn heading(self) -> &'static str {
        NODES[usize::from(self.0)].title.unwrap_or(NODES[usize::from(self.0)].short)
    }

    /// The last part of its id: `ii` in `IV.ii`.
    #[inline(never)]
    pub fn numeral(self) -> &'static str {
        self.id.rsplit('.').next().unwrap_or_default()
    }

    /// Its children, in printed order.
    pub fn children(self) -> Vec<NodeRef> {
        super::under(Some(self))
    }

    /// The children with pages of their own.
    pub fn pages_under(self) -> Vec<NodeRef> {
        let mut under = self.children();
        under.retain(|child| child.has_page());
        under
    }

    /// Its ancestors, the part first.
    pub fn ancestors(self) -> Vec<NodeRef> {
        let mut above: Vec<NodeRef> =
            std::iter::successors(self.parent, |node| node.parent).collect();
        above.reverse();
        above
    }

    /// The part that it belongs to.
    #[must_use]
    pub fn part(self) -> NodeRef {
        std::iter::successors(Some(self), |node| node.parent).last().unwrap_or(self)
    }

    /// Whether it has a page of its own; other nodes have a place on their parent's page.
    pub fn has_page(self) -> bool {
        matches!(self.level, Level::Part | Level::Section | Level::Task | Level::SpecialColumn)
    }

    /// The node whose page shows it: itself or its parent.
    #[must_use]
    pub fn page(self) -> NodeRef {
        if self.has_page() { self } else { self.parent.unwrap_or(self) }
    }

    /// The measures of its own text, without those of the nodes under it.
    pub fn measures(self) -> impl ExactSizeIterator<Item = super::MeasureRef> {
        super::measures_between(self.0, self.0 + 1)
    }

    /// The measures of its text and of every node under it.
    pub fn all_measures(self) -> impl ExactSizeIterator<Item = super::MeasureRef> {
        // What stands under a node is printed right after it.
        let after = (self.0 + 1..NODES.len() as u16).find(|at| !NodeRef(*at).is_within(self));
        super::measures_between(self.0, after.unwrap_or(u16::MAX))
    }

    /// Whether it is this node or one under it.
    pub fn is_within(self, above: NodeRef) -> bool {
        std::iter::successors(Some(self), |node| node.parent).any(|node| node == above)
    }

    /// The previous page in reading order.
    pub fn previous(self) -> Option<NodeRef> {
        super::nodes().filter(|node| node.has_page() && *node < self).last()
    }

    /// The next page in reading order.
    pub fn next(self) -> Option<NodeRef> {
        super::nodes().find(|node| node.has_page() && *node > self)
    }
}
