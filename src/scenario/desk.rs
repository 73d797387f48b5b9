//! What a reader works with: the scenario at hand with its name, and the pinned ones.

use super::{Scenario, Step, Timeline};
use std::rc::Rc;

/// How many scenarios can be pinned.
pub const PINS: usize = 3;

/// The letters of pinned scenarios.
pub const LETTERS: [&str; PINS] = ["A", "B", "C"];

/// A pinned scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The reader's name for it; empty if it is named by what it supposes.
    pub name: Rc<str>,
    /// What it supposes.
    pub scenario: Scenario,
    /// Whether the charts show it.
    pub shown: bool,
}

/// The pinned scenarios by their letters.
pub type Pins = [Option<Rc<Pin>>; PINS];

/// The scenario at hand, and the pinned ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    timeline: Timeline,
    pins: Pins,
    /// For each consecutive act that removed or replaced a pin, its place and the pins before, for undo.
    before: Vec<(usize, Pins)>,
}

#[allow(clippy::large_enum_variant, reason = "it lives for a moment, as the edit that it may hold")]
/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// A step of the scenario at hand.
    Step(Step),
    /// The same scenario with many changes at once, as one step; it keeps its name.
    Put(Rc<Scenario>),
    /// Another scenario in its place, with its own name or none, as one step: a preset, or one from a file.
    Begin(Rc<Scenario>, Rc<str>),
    /// Another name for it, as one step.
    Name(Rc<str>),
    /// A scenario and its name, from an address.
    Open(Rc<Scenario>, Rc<str>),
    /// Pins the scenario at hand in a place, from 0, replacing the pin that is there.
    Pin(usize),
    /// Shows or hides a pinned scenario.
    Show(usize, bool),
    /// Another name for a pinned scenario.
    Rename(usize, Rc<str>),
    /// Goes on working with a pinned scenario.
    Load(usize),
    /// Removes a pinned scenario.
    Remove(usize),
    /// Restores what was last removed or replaced.
    GiveBack,
    /// The pins, as another tab or an earlier visit left them.
    Kept(Pins),
    /// Puts pins from a file or link in free places.
    Bring(Rc<[Pin]>),
}

impl Desk {
    /// The scenario at hand and its history.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The reader's name for it; empty if there is none.
    pub fn name(&self) -> &Rc<str> {
        self.timeline.name()
    }

    /// The pinned scenarios.
    pub fn pins(&self) -> &Pins {
        &self.pins
    }

    /// The pinned scenarios that the charts show, with their places.
    pub fn shown(&self) -> impl Iterator<Item = (usize, &Rc<Pin>)> {
        let pins = self.pins.iter().enumerate();
        pins.filter_map(|(place, pin)| Some((place, pin.as_ref().filter(|pin| pin.shown)?)))
    }

    /// The first free place for a pin.
    pub fn free(&self) -> Option<usize> {
        self.pins.iter().position(Option::is_none)
    }

    /// The place where the scenario at hand is pinned already.
    pub fn pinned(&self) -> Option<usize> {
        let now = self.timeline.now();
        self.pins.iter().position(|pin| pin.as_ref().is_some_and(|pin| pin.scenario == *now))
    }

    /// The pins from elsewhere whose scenario is not pinned yet: those that find a free place, and those that do not.
    pub fn to_bring(&self, mut pins: Vec<Pin>) -> (Vec<Pin>, Vec<Pin>) {
        let here = || self.pins.iter().flatten();
        pins.retain(|pin| !here().any(|have| have.scenario == pin.scenario));
        let free = PINS - here().count();
        let left_out = pins.split_off(free.min(pins.len()));
        (pins, left_out)
    }

    /// The place of the pin that can be restored next.
    pub fn gives_back(&self) -> Option<usize> {
        self.before.last().map(|(place, _)| *place)
    }

    /// The desk after an act; `None` if the act changes nothing.
    pub fn after(&self, act: Act) -> Option<Self> {
        let mut next = self.clone();
        if !matches!(act, Act::GiveBack | Act::Kept(_) | Act::Pin(_) | Act::Remove(_)) {
            // Whoever goes on does not want it back.
            next.before.clear();
        }
        match act {
            Act::Step(step) => next.timeline = self.timeline.after(step)?,
            Act::Put(scenario) => {
                next.timeline = self.timeline.put(*scenario, self.name().clone())?;
            }
            Act::Begin(scenario, name) => next.timeline = self.timeline.put(*scenario, name)?,
            Act::Name(name) => next.timeline = self.timeline.put(*self.timeline.now(), name)?,
            Act::Open(scenario, name) => {
                next.timeline = if *scenario == *self.timeline.now() {
                    self.timeline.called(name)
                } else {
                    Timeline::opened(*scenario, name)
                };
            }
            Act::Pin(place) => {
                let taken = self.pins.get(place)?.is_some();
                // Two crowd a small chart: the new one is shown, others on request.
                next.pins = self.pins.clone().map(|pin| pin.map(|pin| hidden(&pin)));
                if taken {
                    next.before.push((place, self.pins.clone()));
                } else {
                    next.before.clear();
                }
                let (name, scenario) = (self.name().clone(), *self.timeline.now());
                next.pins[place] = Some(Rc::new(Pin { name, scenario, shown: true }));
            }
            Act::Show(place, shown) => next.change(place, |pin| pin.shown = shown)?,
            Act::Rename(place, name) => next.change(place, |pin| pin.name = name)?,
            Act::Load(place) => {
                let pin = self.pins.get(place)?.clone()?;
                next.timeline = self.timeline.put(pin.scenario, pin.name.clone())?;
            }
            Act::Remove(place) => {
                self.pins.get(place)?.as_ref()?;
                next.before.push((place, self.pins.clone()));
                next.pins[place] = None;
            }
            Act::GiveBack => next.pins = next.before.pop()?.1,
            Act::Kept(pins) => {
                if pins != self.pins {
                    // What was taken away here may have been changed there.
                    next.before.clear();
                }
                next.pins = pins;
            }
            Act::Bring(pins) => {
                let free = next.pins.iter_mut().filter(|pin| pin.is_none());
                for (free, pin) in free.zip(pins.iter()) {
                    *free = Some(Rc::new(pin.clone()));
                }
            }
        }
        (next != *self).then_some(next)
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut Pin)) -> Option<()> {
        let pin = self.pins.get_mut(place)?.as_mut()?;
        change(Rc::make_mut(pin));
        Some(())
    }
}

fn hidden(pin: &Rc<Pin>) -> Rc<Pin> {
    Rc::new(Pin { shown: false, ..(**pin).clone() })
}
