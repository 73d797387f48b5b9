/// A pace in per cent of the one that the target needs, from −50 to 250.
///
/// 100 just reaches the target without delay, 0 is standstill, below that is decline. The needed pace
/// stands in the middle of the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace(i16);

impl Pace {
    /// The slowest.
    pub const LEAST: Pace = Pace(-50);
    /// The one that just reaches the target.
    pub const NEEDED: Pace = Pace(100);
    /// Half of that.
    pub const HALF: Pace = Pace(50);
    /// None at all.
    pub const STANDSTILL: Pace = Pace(0);
    /// The fastest.
    pub const MOST: Pace = Pace(250);

    /// The pace of so many per cent, brought to the nearest bound.
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
