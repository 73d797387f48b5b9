//! The settings of one indicator alone.

use super::{Decimal, Pace};
use crate::plan::{Indicator, Kind};
use crate::projection::{self, BASELINE_YEAR, GIVEN_YEARS, LAST_YEAR, Shape, TARGET_YEAR};

/// The settings of one indicator. Anything not set follows the setting for all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// A pace, a growth or an added value of its own.
    pub course: Option<Course>,
    /// A shape of its own.
    pub shape: Option<Shape>,
    /// A delay of its own, in years.
    pub delay: Option<u8>,
    /// An event of its own; one that changes nothing exempts it from the event for all.
    pub event: Option<Event>,
    /// A target other than the plan's.
    pub target: Option<Decimal>,
    /// Values for 2016 and each year after it.
    pub values: Values,
}

/// Values for the years 2016 to 2035.
pub type Values = [Option<Entry>; GIVEN_YEARS];

/// How one indicator moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// At a pace of its own.
    Pace(Pace),
    /// By a yearly growth, in per cent, or in points for a score.
    Growth(Decimal),
    /// By an amount from 2015 to 2020, in the printed unit.
    Added(Decimal),
}

impl Course {
    /// The same course, with its growth clamped to the bounds of computation, or its added amount to what the indicator
    /// can have; `None` if nothing can be added.
    pub fn limited(self, indicator: &Indicator) -> Option<Self> {
        let within = |number: Decimal, least: f64, most: f64| {
            Decimal::of(number.value().max(least).min(most)).unwrap_or(number)
        };
        Some(match self {
            Self::Pace(_) => self,
            Self::Growth(growth) => {
                let [least, most] = projection::Course::GROWTH.map(|share| share * 100.0);
                Self::Growth(within(growth, least, most))
            }
            Self::Added(added) => {
                let (least, most) = Self::can_add(indicator)?;
                Self::Added(within(added, least, most))
            }
        })
    }

    /// The least and the most that can be added to an indicator by 2020; `None` for a rate, to which nothing is added.
    pub fn can_add(indicator: &Indicator) -> Option<(f64, f64)> {
        let baseline = indicator.baseline.value;
        match indicator.kind {
            Kind::AverageGrowthRate => None,
            Kind::BoundedScore => Some((-baseline, 100.0 - baseline)),
            Kind::CumulativeStock => Some((0.0, f64::MAX)),
            _ => Some((-baseline, f64::MAX)),
        }
    }
}

/// A value for one year, in the unit of the yearly figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The value.
    pub value: Decimal,
    /// Whether it was observed; otherwise it was set by hand.
    pub observed: bool,
}

/// A one-time event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The year, 2016 to 2035.
    pub year: u16,
    /// A fall or rise in per cent, −100 to 200; in points for a score.
    pub change: i16,
    /// The pace from the end of that year on.
    pub pace: Option<Pace>,
}

impl Event {
    /// An event that changes nothing.
    pub const NONE: Self = Self { year: TARGET_YEAR, change: 0, pace: None };
    /// The deepest fall, in per cent.
    pub const LEAST: i16 = -100;
    /// The highest rise, in per cent.
    pub const MOST: i16 = 200;

    /// The same event, with its year and its change clamped.
    #[must_use]
    pub fn limited(self) -> Self {
        Self {
            year: self.year.clamp(BASELINE_YEAR + 1, LAST_YEAR),
            change: self.change.clamp(Self::LEAST, Self::MOST),
            pace: self.pace,
        }
    }

    /// Whether anything happens.
    pub fn matters(self) -> bool {
        self.change != 0 || self.pace.is_some()
    }
}

impl Own {
    /// Whether anything is set.
    pub fn is_set(&self) -> bool {
        *self != Self::default()
    }

    /// The value for a year.
    pub fn value(&self, year: u16) -> Option<Entry> {
        self.values.get(place_of(year)?).copied().flatten()
    }

    /// The years with a value, and the values.
    pub fn entries(&self) -> impl Iterator<Item = (u16, Entry)> {
        (BASELINE_YEAR + 1..).zip(self.values).filter_map(|(year, entry)| Some((year, entry?)))
    }

    /// How many values were observed, and how many set by hand.
    pub fn counts(&self) -> (usize, usize) {
        let observed = self.entries().filter(|(_, entry)| entry.observed).count();
        (observed, self.entries().count() - observed)
    }
}

/// The index of a year among [`Values`].
pub(super) fn place_of(year: u16) -> Option<usize> {
    let place = usize::from(year.checked_sub(BASELINE_YEAR + 1)?);
    (place < GIVEN_YEARS).then_some(place)
}
