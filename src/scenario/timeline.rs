use super::{Edit, Scenario};
use std::rc::Rc;

/// A scenario and the way to it: what undo and redo need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    past: Vec<Rc<Scenario>>,
    now: Rc<Scenario>,
    future: Vec<Rc<Scenario>>,
    /// Where the drag that is under way began.
    held: Option<Rc<Scenario>>,
}

/// What happens to a [`Timeline`].
#[allow(clippy::large_enum_variant, reason = "copied a few times a second, and stored nowhere")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A change while a lever is held: seen at once, not yet a step to undo.
    Hold(Edit),
    /// The lever is let go.
    Release,
    /// A change in one go.
    Set(Edit),
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// Another scenario, from an address: not a step of this reader's.
    Open(Scenario),
}

/// The most steps that can be undone.
const LONGEST: usize = 200;

impl Timeline {
    /// The scenario as it stands.
    pub fn now(&self) -> &Scenario {
        &self.now
    }

    /// The scenario as it stood when no lever was held: what need not follow each move.
    pub fn settled(&self) -> &Scenario {
        self.held.as_ref().unwrap_or(&self.now)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether a lever is held.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// The timeline after a step; nothing where the step changes nothing.
    pub fn after(&self, step: Step) -> Option<Self> {
        let mut next = self.clone();
        match step {
            Step::Hold(edit) => {
                next.held.get_or_insert_with(|| self.now.clone());
                next.now = self.now.edited(edit).into();
            }
            Step::Release => next.keep(self.held.clone()),
            Step::Set(edit) => {
                next.now = self.now.edited(edit).into();
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
            Step::Open(scenario) => next = Self { now: scenario.into(), ..Self::default() },
        }
        (next != *self).then_some(next)
    }

    fn keep(&mut self, before: Option<Rc<Scenario>>) {
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
