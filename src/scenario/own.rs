//! What a reader supposes of one indicator alone.

use super::{Decimal, Pace};
use crate::plan::{Indicator, Kind};
use crate::projection::{self, BASELINE_YEAR, GIVEN_YEARS, LAST_YEAR, Shape, TARGET_YEAR};

/// The settings of one indicator. What is not set follows the setting for all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// A pace, a growth or an added value of its own.
    pub course: Option<Course>,
    /// A form of its own.
    pub shape: Option<Shape>,
    /// A delay of its own, in years.
    pub delay: Option<u8>,
    /// An event of its own; one that changes nothing takes it out of the event for all.
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
    /// By a growth a year, in per cent; for a score in points.
    Growth(Decimal),
    /// By so much from 2015 to 2020, in the printed unit.
    Added(Decimal),
}

impl Course {
    /// The same course with its growth brought to the nearest bound of what is computed with, or what it adds to the
    /// nearest that an indicator can have; nothing where nothing can be added.
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

    /// The least and the most that can be added to an indicator by 2020; nothing for a rate, to which nothing is added.
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
    /// Whether it was observed; else it was set by hand.
    pub observed: bool,
}

/// Something that happens once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The year, 2016 to 2035.
    pub year: u16,
    /// A fall or rise in per cent, −100 to 200; for a score in points.
    pub change: i16,
    /// The pace from the end of that year on.
    pub pace: Option<Pace>,
}

impl Event {
    /// One that changes nothing.
    pub const NONE: Self = Self { year: TARGET_YEAR, change: 0, pace: None };
    /// The deepest fall, in per cent.
    pub const LEAST: i16 = -100;
    /// The highest rise, in per cent.
    pub const MOST: i16 = 200;

    /// The same event with its year and its change brought to the nearest bound.
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

/// The place of a year among [`Values`].
pub(super) fn place_of(year: u16) -> Option<usize> {
    let place = usize::from(year.checked_sub(BASELINE_YEAR + 1)?);
    (place < GIVEN_YEARS).then_some(place)
}
