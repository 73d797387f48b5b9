//! The history of the scenario at hand: undo and redo, and the drag of a lever as one step.

use super::{Edit, Scenario};
use std::rc::Rc;

/// A scenario with its name, and the steps before and after it, for undo and redo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    past: Vec<Rc<Named>>,
    now: Rc<Named>,
    future: Vec<Rc<Named>>,
    /// Where the current drag began.
    held: Option<Rc<Named>>,
}

/// A scenario and its name, which undo restores together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Named {
    scenario: Scenario,
    name: Rc<str>,
}

/// A step of a [`Timeline`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A change while a lever is held: visible at once, but not yet a step to undo.
    Hold(Edit),
    /// The lever is released.
    Release,
    /// A single change.
    Set(Edit),
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
}

/// The most steps that can be undone.
const LONGEST: usize = 200;

impl Timeline {
    /// The scenario as it stands.
    pub fn now(&self) -> &Scenario {
        &self.now.scenario
    }

    /// The reader's name for it; empty if there is none.
    pub fn name(&self) -> &Rc<str> {
        &self.now.name
    }

    /// The scenario as it was before the held lever moved, for what need not follow each move.
    pub fn settled(&self) -> &Scenario {
        &self.held.as_ref().unwrap_or(&self.now).scenario
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether a lever is held.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// A timeline that starts with a scenario from an address: no step of this reader led there.
    pub fn opened(scenario: Scenario, name: Rc<str>) -> Self {
        Self { now: Named { scenario, name }.into(), ..Self::default() }
    }

    /// The timeline with the scenario's name from an address, which is not a step either.
    #[must_use]
    pub fn called(&self, name: Rc<str>) -> Self {
        Self { now: Named { name, ..(*self.now).clone() }.into(), ..self.clone() }
    }

    /// The timeline with another scenario or name as one step: a preset, a pin, one from a file. `None` if both are the
    /// same.
    pub fn put(&self, scenario: Scenario, name: Rc<str>) -> Option<Self> {
        let mut next = self.clone();
        let before = next.held.take().unwrap_or_else(|| self.now.clone());
        next.now = Named { scenario, name }.into();
        next.keep(Some(before));
        (next != *self).then_some(next)
    }

    /// The timeline after a step; `None` if the step changes nothing.
    pub fn after(&self, step: Step) -> Option<Self> {
        let mut next = self.clone();
        match step {
            Step::Hold(edit) => {
                next.held.get_or_insert_with(|| self.now.clone());
                next.now = self.edited(edit);
            }
            Step::Release => next.keep(self.held.clone()),
            Step::Set(edit) => {
                next.now = self.edited(edit);
                next.keep(Some(self.held.as_ref().unwrap_or(&self.now).clone()));
            }
            Step::Undo => {
                next.keep(self.held.clone());
                let before = next.past.pop()?;
                next.future.push(std::mem::replace(&mut next.now, before));
            }
            Step::Redo => {
                next.keep(self.held.clone());
                let after = next.future.pop()?;
                next.past.push(std::mem::replace(&mut next.now, after));
            }
        }
        (next != *self).then_some(next)
    }

    fn edited(&self, edit: Edit) -> Rc<Named> {
        let Named { scenario, name } = &*self.now;
        Named { scenario: scenario.edited(edit), name: name.clone() }.into()
    }

    fn keep(&mut self, before: Option<Rc<Named>>) {
        self.held = None;
        if let Some(before) = before
            && before != self.now
        {
            if self.past.len() == LONGEST {
                self.past.remove(0);
            }
            self.past.push(before);
            self.future.clear();
        }
    }
}
