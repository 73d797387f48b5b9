//! Draws of years that stray, and how they lie.

use super::outlook::{DRAWS, QUANTILES};
use super::random::{Pcg32, SEED};
use super::{BASELINE_YEAR, LAST_YEAR};
use std::sync::OnceLock;

/// Years of a draw: all there are, so that a year's shock is the same whatever the horizon.
const YEARS: usize = (LAST_YEAR - BASELINE_YEAR) as usize;

/// A draw on its way from one year to the next.
pub(super) struct Draw {
    /// The drawn quantity a year before.
    pub(super) before: f64,
    /// The path's figure for the year.
    pub(super) figure: f64,
    /// The year's own shock.
    pub(super) shock: f64,
    /// The shocks of all years so far.
    pub(super) strayed: f64,
}

impl Draw {
    /// What the shocks so far make of a value.
    pub(super) fn factor(&self) -> f64 {
        libm::exp(self.strayed)
    }
}

/// Standard normal shocks, the years of the first draw first. Made once: every indicator and every lever uses the
/// same, so that two pictures differ by what was changed and not by luck.
fn shocks() -> &'static [f32] {
    static SHOCKS: OnceLock<Vec<f32>> = OnceLock::new();
    SHOCKS.get_or_init(|| {
        let mut random = Pcg32::new(SEED, 1);
        (0..DRAWS * YEARS).map(|_| random.normal() as f32).collect()
    })
}

/// The drawn quantity at the end of each year, for each draw. `skipped` years after 2015 are certain and have no shock.
pub(super) fn run(
    start: f64,
    figures: &[f64],
    skipped: usize,
    spread: f64,
    draws: usize,
    next: impl Fn(Draw) -> f64,
) -> Vec<Vec<f32>> {
    let mut ends = vec![Vec::with_capacity(draws); figures.len()];
    for shocks in shocks().chunks_exact(YEARS).take(draws) {
        let (mut before, mut strayed) = (start, 0.0);
        let years = figures.iter().zip(shocks.iter().skip(skipped)).zip(&mut ends);
        for ((&figure, &shock), values) in years {
            let shock = spread * f64::from(shock);
            strayed += shock;
            before = next(Draw { before, figure, shock, strayed });
            values.push(before as f32);
        }
    }
    ends
}

/// The values at [`QUANTILES`], by nearest rank.
pub(super) fn quantiles(values: &mut [f32]) -> [f64; 5] {
    let last = values.len().saturating_sub(1);
    let (mut rest, mut passed, mut latest) = (values, 0, 0.0);
    QUANTILES.map(|quantile| {
        let rank = (last as f64 * quantile).round() as usize;
        // Of few values several quantiles may be the same one.
        if let Some(at) = rank.checked_sub(passed).filter(|at| *at < rest.len()) {
            // What lies above the rank is searched for the next.
            let (_, value, above) =
                std::mem::take(&mut rest).select_nth_unstable_by(at, f32::total_cmp);
            (latest, passed, rest) = (f64::from(*value), rank + 1, above);
        }
        latest
    })
}
