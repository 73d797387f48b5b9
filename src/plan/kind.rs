//! The kind of quantity that an indicator is. The build script reads this file too.

/// What kind of number an indicator is. It decides what a path means and what is never computed.
///
/// The plan itself says only that indicator 8 is a sum of five years and that indicator 9 is an
/// average; every other kind is this project's reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A level at the end of a year, here always a ratio. Years are never summed.
    Stock,
    /// A running total to date. It never falls.
    CumulativeStock,
    /// An amount within one year. The rise from 2015 to 2020 is not what is produced in five years.
    AnnualFlow,
    /// The sum of five years. No line leads from one sum to the next.
    PeriodSum,
    /// An average yearly growth rate to be held, in per cent a year. It has no growth of its own.
    AverageGrowthRate,
    /// A score from 0 to 100 points. It moves in points, never in per cent.
    BoundedScore,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Stock,
        Self::CumulativeStock,
        Self::AnnualFlow,
        Self::PeriodSum,
        Self::AverageGrowthRate,
        Self::BoundedScore,
    ];

    /// The kind with this name in data.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Its name in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stock => "stock",
            Self::CumulativeStock => "cumulative-stock",
            Self::AnnualFlow => "annual-flow",
            Self::PeriodSum => "period-sum",
            Self::AverageGrowthRate => "average-growth-rate",
            Self::BoundedScore => "bounded-score",
        }
    }
}
