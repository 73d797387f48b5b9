//! What the reader supposes: levers that differ from the plan's own path, their history and their address.

pub mod address;
mod pace;
mod timeline;

pub use pace::Pace;
pub use timeline::{Step, Timeline};

use crate::plan::Indicator;
use crate::projection::{Assumption, LAST_YEAR, Shape, TARGET_YEAR};

/// Years that the start of every path can be put off by.
pub const LONGEST_DELAY: u8 = 5;
/// How far the charts look ahead unless the reader says otherwise.
pub const USUAL_HORIZON: u16 = 2022;

/// All that a reader has set. Equal scenarios have equal addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The pace of every indicator that has none of its own.
    pub pace: Pace,
    /// The form of every path.
    pub shape: Shape,
    /// Years by which every path starts later, 0 to 5.
    pub delay: u8,
    /// The last year drawn, 2020 to 2035.
    pub horizon: u16,
    /// Paces that indicators have of their own, by their place in the table.
    pub own: [Option<Pace>; 10],
}

impl Default for Scenario {
    /// The plan as printed: just the pace that is needed, in even steps, at once.
    fn default() -> Self {
        Self {
            pace: Pace::NEEDED,
            shape: Shape::EvenSteps,
            delay: 0,
            horizon: USUAL_HORIZON,
            own: [None; 10],
        }
    }
}

/// One change that a reader makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another pace for all that follow the global lever.
    Pace(Pace),
    /// Another form of path.
    Shape(Shape),
    /// Another delay, in years.
    Delay(u8),
    /// Another last year.
    Horizon(u16),
    /// A pace of its own for the indicator in this place of the table, from 0.
    Own(usize, Pace),
    /// That indicator follows the global lever again.
    Follow(usize),
    /// Everything as printed.
    Reset,
}

impl Scenario {
    /// The scenario after a change; values out of range are brought to the nearest bound.
    #[must_use]
    pub fn edited(mut self, edit: Edit) -> Self {
        match edit {
            Edit::Pace(pace) => self.pace = pace,
            Edit::Shape(shape) => self.shape = shape,
            Edit::Delay(years) => self.delay = years.min(LONGEST_DELAY),
            Edit::Horizon(year) => self.horizon = year.clamp(TARGET_YEAR, LAST_YEAR),
            Edit::Own(index, pace) => {
                if let Some(own) = self.own.get_mut(index) {
                    *own = Some(pace);
                }
            }
            Edit::Follow(index) => {
                if let Some(own) = self.own.get_mut(index) {
                    *own = None;
                }
            }
            Edit::Reset => self = Self::default(),
        }
        self
    }

    /// The pace at which an indicator moves, and whether that is its own.
    pub fn pace_of(&self, place: usize) -> (Pace, bool) {
        match self.own.get(place).copied().flatten() {
            Some(own) => (own, true),
            None => (self.pace, false),
        }
    }

    /// What it supposes of one indicator.
    pub fn assumption(&self, indicator: &Indicator) -> Assumption {
        Assumption {
            pace: self.pace_of(indicator.index()).0.factor(),
            shape: self.shape,
            delay: f64::from(self.delay),
            horizon: self.horizon,
            ..Assumption::default()
        }
    }

    /// Whether every path is the plan's own. The horizon is only a way to look.
    pub fn is_plan(&self) -> bool {
        Self { horizon: USUAL_HORIZON, ..*self } == Self::default()
    }
}
