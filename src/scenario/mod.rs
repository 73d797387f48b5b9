//! What the reader supposes: levers that differ from the plan's own path, their history and their address.

pub mod address;
mod decimal;
mod desk;
mod doubt;
mod edit;
mod goal_path;
pub mod library;
mod name;
mod own;
mod pace;
mod preset;
pub mod row;
mod timeline;

pub use decimal::Decimal;
pub use desk::{Act, Desk, LETTERS, PINS, Pin, Pins};
pub use doubt::{Doubt, doubt, is_near};
pub use edit::Edit;
pub use name::{LONGEST_NAME, is_cut, name_of};
pub use own::{Course, Entry, Event, Own, Values};
pub use pace::Pace;
pub use preset::{PRESETS, Preset};
pub use timeline::{Step, Timeline};

use crate::plan::Indicator;
pub use crate::projection::USUAL_HORIZON;

use crate::projection::{
    self, Assumption, BASELINE_YEAR, LAST_YEAR, PeriodStart, Quantity, Rule, Shape, TARGET_YEAR,
};

/// The longest delay of the start of a path, in years: as long as the plan.
pub const LONGEST_DELAY: u8 = (TARGET_YEAR - BASELINE_YEAR) as u8;
/// The default spread of years around a path, in per cent.
pub const USUAL_SPREAD: u8 = 5;
/// The widest spread, in per cent.
pub const WIDEST_SPREAD: u8 = 30;

/// Everything that a reader has set. Equal scenarios have equal addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// The pace of every indicator that has none of its own.
    pub pace: Pace,
    /// The shape of every path that has none of its own.
    pub shape: Shape,
    /// Years by which every path starts later, 0 to 5.
    pub delay: u8,
    /// The event for every indicator that has none of its own.
    pub event: Option<Event>,
    /// The last year drawn, 2020 to 2035.
    pub horizon: u16,
    /// How far each year may deviate from the path, in per cent; 0 draws no likely range.
    pub spread: u8,
    /// The rule for the status.
    pub rule: Rule,
    /// The amount of 2015 from which the years of a five-year sum go on.
    pub start: Start,
    /// Settings of single indicators, by index in the table.
    pub own: [Own; 10],
}

/// How much of the preceding five-year sum fell in 2015.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// A fifth.
    #[default]
    Flat,
    /// The amount that constant growth over all ten years implies.
    SameGrowth,
    /// The reader's own amount, in the printed unit.
    Own(Decimal),
}

impl Start {
    /// The same start; a negative amount becomes zero.
    fn limited(self) -> Self {
        match self {
            Self::Own(amount) if amount.value() < 0.0 => Self::Own(Decimal::NOTHING),
            start => start,
        }
    }
}

impl Default for Scenario {
    /// The plan as printed: the pace needed, in even steps, without delay.
    fn default() -> Self {
        Self {
            pace: Pace::NEEDED,
            shape: Shape::EvenSteps,
            delay: 0,
            event: None,
            horizon: USUAL_HORIZON,
            spread: USUAL_SPREAD,
            rule: Rule::TimeProportional,
            start: Start::Flat,
            own: [Own::default(); 10],
        }
    }
}

impl Scenario {
    /// The settings of one indicator.
    pub fn own(&self, indicator: &Indicator) -> &Own {
        &self.own[indicator.index().min(9)]
    }

    /// The pace at which an indicator moves, and whether it has a course of its own.
    pub fn pace_of(&self, indicator: &Indicator) -> (Pace, bool) {
        match self.own(indicator).course {
            Some(Course::Pace(own)) => (own, true),
            Some(_) => (self.pace, true),
            None => (self.pace, false),
        }
    }

    /// The indicator as a quantity, with the target that the reader chose.
    pub fn quantity(&self, indicator: &Indicator) -> Quantity {
        let plan = Quantity::of(indicator);
        let target = self.own(indicator).target.map_or(plan.target, Decimal::value);
        Quantity { target, ..plan }
    }

    /// The assumption for one indicator.
    pub fn assumption(&self, indicator: &Indicator) -> Assumption {
        let own = self.own(indicator);
        let course = match own.course {
            Some(Course::Growth(growth)) => {
                Some(projection::Course::Growth(growth.value() / 100.0))
            }
            Some(Course::Added(added)) => Some(projection::Course::Added(added.value())),
            Some(Course::Pace(_)) | None => None,
        };
        let given = own.values.map(|entry| {
            entry.map(|entry| projection::Given {
                value: entry.value.value(),
                observed: entry.observed,
            })
        });
        let event = own.event.or(self.event).filter(|event| event.matters()).map(|event| {
            projection::Event {
                year: event.year,
                change: f64::from(event.change) / 100.0,
                pace: event.pace.map(Pace::factor),
            }
        });
        Assumption {
            pace: self.pace_of(indicator).0.factor(),
            shape: own.shape.unwrap_or(self.shape),
            delay: f64::from(own.delay.unwrap_or(self.delay)),
            horizon: self.horizon,
            start: match self.start {
                Start::Flat => PeriodStart::FlatBefore,
                Start::SameGrowth => PeriodStart::SameGrowth,
                Start::Own(amount) => PeriodStart::Own(amount.value()),
            },
            course,
            event,
            given,
        }
    }

    /// The path of one indicator.
    pub fn project(&self, indicator: &Indicator) -> projection::Projection {
        projection::project(&self.quantity(indicator), &self.assumption(indicator))
    }

    /// The same up to another last year, 2020 to 2035.
    #[must_use]
    pub fn seen_to(self, horizon: u16) -> Self {
        Self { horizon: horizon.clamp(TARGET_YEAR, LAST_YEAR), ..self }
    }

    /// How far years may deviate, as a share.
    pub fn spread(&self) -> f64 {
        f64::from(self.spread) / 100.0
    }

    /// Whether every path is the plan's own. The horizon, the likely range and the rule only change the view.
    pub fn is_plan(&self) -> bool {
        let usual = Self::default();
        let event = self.event.filter(|event| event.matters());
        Self { horizon: usual.horizon, spread: usual.spread, rule: usual.rule, event, ..*self }
            == usual
    }
}
