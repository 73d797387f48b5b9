//! How likely the target is if each year deviates from the path by chance, and how far the years may deviate.

use super::level::log_odds;
use super::quantity::CEILING;
use super::shape::logistic;
use super::simulation::{self, Certain, Draw};
use super::{BASELINE_YEAR, LAST_YEAR, Projection, TARGET_YEAR, within};
use crate::plan::Kind;

/// The draws of a simulation.
pub const DRAWS: usize = 10_000;
/// The first of them, which are enough for a small chart.
pub const FEW_DRAWS: usize = 200;

/// The quantiles of the lines of a fan.
pub const QUANTILES: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// The same quantiles of the normal distribution, to the last bit of an f64.
const NORMAL_QUANTILES: [f64; 5] = [
    -1.644_853_626_951_472_2,
    -0.674_489_750_196_081_7,
    0.0,
    0.674_489_750_196_081_7,
    1.644_853_626_951_472_2,
];

/// The relative rounding error of a value: a sum of the target's own parts may be a last bit short of it.
const EXACT: f64 = 1e-12;
/// The relative rounding error of a draw, which is kept as an f32.
const OF_A_DRAW: f64 = 1e-7;

/// How likely the target is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Chance {
    /// A probability, from 0 to 1.
    Share(f64),
    /// Known, because a value for 2020 or later is observed, and of a sum or a rate each year to then: whether the path meets the target. If 2020 itself is not
    /// observed, the path's way to the later value decides.
    Known(bool),
}

/// How far the years may deviate from the path, and the chance of the target.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The last year that is certain: 2015, or the last one observed; of a sum or a rate, to which every year
    /// contributes, the last before one that is not observed.
    pub from: u16,
    /// The drawn quantity at the end of `from` and each year after it up to the horizon, at [`QUANTILES`].
    pub fan: Vec<[f64; 5]>,
    /// The chance of the target.
    pub chance: Chance,
}

impl Projection {
    /// What may happen if each year deviates by a normal shock of `spread`, as a share; 0.05 for 5 %.
    ///
    /// `v(y) = path(y) · exp(S_y)`, where `S_y` sums the shocks of the years after the last one observed. A score
    /// deviates on its log-odds, a growth rate by percentage points, a period sum in its yearly amounts, and a running
    /// total never falls (Method, section 6). For stocks, flows and scores this has a closed form; for the others the
    /// first `draws` of 10,000 draws are used. `None` for a spread of 0 or NaN.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Chance, DRAWS, Quantity, project}};
    /// let patents = Quantity { kind: Kind::Stock, baseline: 6.3, target: 12.0 };
    /// let outlook = project(&patents, &Assumption::default()).outlook(0.05, DRAWS).unwrap();
    /// // The plan's own path is as likely to end above the target as below.
    /// assert_eq!(outlook.chance, Chance::Share(0.5));
    /// ```
    pub fn outlook(&self, spread: f64, draws: usize) -> Option<Outlook> {
        let (from, spread) = self.uncertain(spread)?;
        if self.is_closed() {
            let years = f64::from(TARGET_YEAR.saturating_sub(from));
            let chance = if years > 0.0 {
                Chance::Share(self.share(spread * years.sqrt()))
            } else {
                self.known()
            };
            return Some(Outlook {
                from,
                fan: self.closed(from, spread, NORMAL_QUANTILES),
                chance,
            });
        }
        let draws = draws.clamp(1, DRAWS);
        let target = TARGET_YEAR.checked_sub(from + 1).map(usize::from);
        let mut chance = target.map_or_else(|| self.known(), |_| Chance::Share(0.0));
        let mut fan = vec![[self.at(f64::from(from)); 5]];
        self.simulate(from, spread, draws, |values| {
            if target == Some(fan.len() - 1) {
                let met = values.iter().filter(|value| self.meets(f64::from(**value), OF_A_DRAW));
                chance = Chance::Share(met.count() as f64 / draws as f64);
            }
            fan.push(simulation::quantiles(values, QUANTILES));
        });
        Some(Outlook { from, fan, chance })
    }

    /// Where the middle nine tenths lie, for a small chart: the first and the last line of an [`Outlook`]'s fan, from
    /// [`FEW_DRAWS`] if it is simulated, with the year from which they diverge. `None` as there.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, FEW_DRAWS, Quantity, project}};
    /// let plants = Quantity { kind: Kind::CumulativeStock, baseline: 1.7, target: 2.5 };
    /// let path = project(&plants, &Assumption::default());
    /// let (from, likely) = path.likely(0.05).unwrap();
    /// let fan = path.outlook(0.05, FEW_DRAWS).unwrap().fan;
    /// assert_eq!(from, 2015);
    /// assert!(likely.iter().zip(&fan).all(|(likely, fan)| *likely == [fan[0], fan[4]]));
    /// ```
    pub fn likely(&self, spread: f64) -> Option<(u16, Vec<[f64; 2]>)> {
        let (from, spread) = self.uncertain(spread)?;
        let [least, .., most] = NORMAL_QUANTILES;
        if self.is_closed() {
            return Some((from, self.closed(from, spread, [least, most])));
        }
        let mut likely = vec![[self.at(f64::from(from)); 2]];
        self.simulate(from, spread, FEW_DRAWS, |values| likely.push(simulation::tails(values)));
        Some((from, likely))
    }

    /// The last certain year and the spread, if there is one.
    fn uncertain(&self, spread: f64) -> Option<(u16, f64)> {
        let spread = within(spread, 0.0, 1.0).filter(|spread| *spread > 0.0)?;
        let last = if self.counts_every_year() {
            (BASELINE_YEAR + 1..=LAST_YEAR).take_while(|year| self.is_observed(*year)).last()
        } else {
            self.last_observed()
        };
        Some((last.unwrap_or(BASELINE_YEAR).min(self.assumption.horizon), spread))
    }

    fn is_closed(&self) -> bool {
        matches!(self.quantity.kind, Kind::Stock | Kind::AnnualFlow | Kind::BoundedScore)
    }

    fn closed<const N: usize>(&self, from: u16, spread: f64, quantiles: [f64; N]) -> Vec<[f64; N]> {
        let lines = (from..=self.assumption.horizon).map(|year| {
            let strayed = spread * f64::from(year - from).sqrt();
            let path = self.at(f64::from(year));
            quantiles.map(|quantile| self.strayed(path, quantile * strayed))
        });
        lines.collect()
    }

    /// The chance in closed form: `Φ(ln(path(T) / v_T) / (s √n))`, on log-odds for a score.
    fn share(&self, strayed: f64) -> f64 {
        let (path, target) = (self.at(f64::from(TARGET_YEAR)), self.quantity.target);
        let distance = if self.quantity.kind == Kind::BoundedScore {
            log_odds(path).zip(log_odds(target)).map(|(path, target)| path - target)
        } else {
            (path > 0.0 && target > 0.0).then(|| libm::log(path / target))
        };
        // Nothing strays from 0, or from a score of 100, and nothing that strays comes to be just that.
        let Some(distance) = distance else { return f64::from(u8::from(self.meets(path, EXACT))) };
        let above = normal_below(distance / strayed);
        if target < self.quantity.baseline { 1.0 - above } else { above }
    }

    /// A value that has deviated by this much, in logarithms or in log-odds.
    fn strayed(&self, path: f64, by: f64) -> f64 {
        if self.quantity.kind == Kind::BoundedScore {
            log_odds(path).map_or(path, |odds| 100.0 * logistic(odds + by))
        } else {
            path * libm::exp(by)
        }
    }

    fn known(&self) -> Chance {
        Chance::Known(self.meets(self.at(f64::from(TARGET_YEAR)), EXACT))
    }

    /// Whether a value drawn for 2020 meets the target, which may be below the start. A rate to hold is met from above.
    fn meets(&self, drawn: f64, rounding: f64) -> bool {
        let (start, target) = (self.drawn_baseline(), self.drawn_target());
        let hair = rounding * target.abs();
        let falls = target < start && self.quantity.kind != Kind::AverageGrowthRate;
        if falls { drawn <= target + hair } else { drawn >= target - hair }
    }

    /// Draws the uncertain years; `seen` gets the drawn quantity of all draws at the end of each.
    fn simulate(&self, from: u16, spread: f64, draws: usize, seen: impl FnMut(&mut [f32])) {
        let kind = self.quantity.kind;
        let start = self.at(f64::from(from));
        let years: Vec<f64> = (from + 1..=self.assumption.horizon)
            .map(|year| match kind {
                Kind::CumulativeStock => self.at(f64::from(year)),
                Kind::AverageGrowthRate => self.yearly(year) / 100.0,
                _ => self.yearly(year),
            })
            .collect();
        let later = if self.counts_every_year() {
            (BASELINE_YEAR + 1..=LAST_YEAR)
                .filter(|year| self.is_observed(*year))
                .fold(0, |years, year| years | 1 << (year - BASELINE_YEAR - 1))
        } else {
            0
        };
        let certain = Certain { first: usize::from(from - BASELINE_YEAR), later };
        let next = |Draw { before, figure, shock, factor }| match kind {
            Kind::CumulativeStock => (figure * factor).max(before),
            Kind::AverageGrowthRate => (before * (1.0 + figure + shock).max(0.0)).min(CEILING),
            _ => before + figure * factor,
        };
        simulation::run(start, &years, certain, spread, draws, next, seen);
    }
}

/// `Φ(x)`: the share of the normal distribution below `x`.
fn normal_below(x: f64) -> f64 {
    libm::erfc(-x / std::f64::consts::SQRT_2) / 2.0
}
