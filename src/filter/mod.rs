//! Which measures a reader asks for: several tags at once, counted live, written to the address.
//!
//! A measure matches if it has any of the chosen tags of every list with a choice. Pure: knows no web type.

mod address;
mod clash;
mod facet;

pub use clash::{Clash, clash};
pub use facet::Facet;

use crate::plan::{self, Axis, MeasureRef};

/// The order in which measures are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As printed.
    #[default]
    Plan,
    /// The firmest commitment first; equal ones as printed.
    Strength,
}

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For each facet, in the order of [`Facet::ALL`], one bit per choice; 0 asks for nothing.
    picked: [u32; Facet::ALL.len()],
    /// The order of the list.
    pub order: Order,
}

impl Filter {
    /// One choice of one facet, and nothing else.
    pub fn only(facet: Facet, at: usize) -> Self {
        let mut filter = Self::default();
        filter.toggle(facet, at);
        filter
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.picked == [0; Facet::ALL.len()]
    }

    /// The choices of a facet, as bits.
    pub fn picked(&self, facet: Facet) -> u32 {
        self.picked[facet.index()]
    }

    /// Whether a choice is made.
    pub fn has(&self, facet: Facet, at: usize) -> bool {
        self.picked(facet) & bit(at) != 0
    }

    /// Makes a choice, or takes it back. A choice that does not exist changes nothing.
    pub fn toggle(&mut self, facet: Facet, at: usize) {
        if at < facet.count() {
            self.picked[facet.index()] ^= bit(at);
        }
    }

    /// Sets the choices of a facet.
    pub fn set(&mut self, facet: Facet, picked: u32) {
        self.picked[facet.index()] = picked & facet.all();
    }

    /// Clears all choices and keeps the order.
    pub fn clear(&mut self) {
        self.picked = Default::default();
    }

    /// All choices, in the order of the facets.
    pub fn choices(&self) -> impl Iterator<Item = (Facet, usize)> {
        let filter = self.clone();
        Facet::ALL.into_iter().flat_map(move |facet| {
            let picked = filter.picked(facet);
            (0..facet.count()).filter(move |at| picked & bit(*at) != 0).map(move |at| (facet, at))
        })
    }

    /// Whether a measure matches.
    pub fn takes(&self, measure: MeasureRef) -> bool {
        self.takes_beside(measure, None)
    }

    /// The same, ignoring the choices of one facet.
    fn takes_beside(&self, measure: MeasureRef, aside: Option<Facet>) -> bool {
        Facet::ALL.into_iter().all(|facet| {
            let picked = self.picked(facet);
            picked == 0 || Some(facet) == aside || picked & facet.mask(measure) != 0
        })
    }

    /// The matching measures, in the chosen order.
    pub fn measures(&self) -> Vec<MeasureRef> {
        let taken = plan::measures().filter(|measure| self.takes(*measure));
        match self.order {
            Order::Plan => taken.collect(),
            Order::Strength => {
                let taken: Vec<_> = taken.collect();
                let mut ordered = Vec::with_capacity(taken.len());
                // One walk for each step of the scale: equals keep the plan's order.
                for step in (0..Axis::Strength.tags().len()).rev() {
                    ordered.extend(taken.iter().filter(|m| m.mask(Axis::Strength) == bit(step)));
                }
                ordered
            }
        }
    }

    /// For each choice of a facet, how many measures would match if it were the facet's only choice.
    pub fn counts(&self, facet: Facet) -> Vec<u16> {
        let mut counts = vec![0; facet.count()];
        for measure in plan::measures() {
            if self.takes_beside(measure, Some(facet)) {
                add(&mut counts, facet.mask(measure));
            }
        }
        counts
    }

    /// How many measures have each action (rows) and right (columns), under the choices of the other facets. A measure
    /// that names several rights counts under each.
    pub fn table(&self) -> Vec<Vec<u16>> {
        let mut rows = vec![vec![0; Facet::RIGHT.count()]; Facet::ACTION.count()];
        let others = self.beside_the_table();
        for measure in plan::measures() {
            if others.takes(measure) {
                add(&mut rows[measure.action()], Facet::RIGHT.mask(measure));
            }
        }
        rows
    }

    /// For each action, and finally for all of them, how many measures there are whatever their right.
    pub fn table_rows(&self) -> Vec<u16> {
        let mut counts = self.beside_the_table().counts(Facet::ACTION);
        counts.push(counts.iter().sum());
        counts
    }

    /// For each right, how many measures there are whatever their action.
    pub fn table_columns(&self) -> Vec<u16> {
        self.beside_the_table().counts(Facet::RIGHT)
    }

    /// The filter without the choices that the table itself offers.
    fn beside_the_table(&self) -> Self {
        let mut others = self.clone();
        others.set(Facet::ACTION, 0);
        others.set(Facet::RIGHT, 0);
        others
    }
}

fn bit(at: usize) -> u32 {
    1 << at
}

fn add(counts: &mut [u16], mask: u32) {
    for (at, count) in counts.iter_mut().enumerate() {
        *count += u16::from(mask & bit(at) != 0);
    }
}
