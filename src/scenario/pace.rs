//! The pace of a path, relative to the pace needed.

/// A pace in per cent of the pace needed for the target, from −50 to 250.
///
/// 100 just reaches the target without delay, 0 is standstill, and below that is decline. The pace needed is in the
/// middle of the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace(i16);

impl Pace {
    /// The slowest.
    pub const LEAST: Pace = Pace(-50);
    /// The pace that just reaches the target.
    pub const NEEDED: Pace = Pace(100);
    /// Half of that.
    pub const HALF: Pace = Pace(50);
    /// Standstill.
    pub const STANDSTILL: Pace = Pace(0);
    /// The fastest.
    pub const MOST: Pace = Pace(250);

    /// A pace in per cent, clamped to the range.
    pub fn new(percent: i16) -> Self {
        Self(percent.clamp(Self::LEAST.0, Self::MOST.0))
    }

    /// In per cent.
    pub const fn percent(self) -> i16 {
        self.0
    }

    /// As a factor: 1.0 for 100 %.
    pub fn factor(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}
