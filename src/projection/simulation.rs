//! Draws of years that stray, and how they lie.

use super::outlook::{DRAWS, FEW_DRAWS};
use super::random::{Pcg32, SEED};
use super::{BASELINE_YEAR, LAST_YEAR};
use std::cell::RefCell;
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
    /// What the shocks so far make of a value: `exp(S_y)`.
    pub(super) factor: f64,
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

/// What the shocks of a spread make of the years of some draws: each year's own shock, and the factor of all so far.
struct Strays {
    spread: f64,
    skipped: usize,
    draws: usize,
    years: Vec<(f64, f64)>,
}

impl Strays {
    fn new(spread: f64, skipped: usize, draws: usize) -> Self {
        let mut years = Vec::with_capacity(draws * (YEARS - skipped));
        for shocks in shocks().chunks_exact(YEARS).take(draws) {
            let mut strayed = 0.0;
            years.extend(shocks.iter().skip(skipped).map(|shock| {
                let shock = spread * f64::from(*shock);
                strayed += shock;
                (shock, libm::exp(strayed))
            }));
        }
        Self { spread, skipped, draws, years }
    }
}

thread_local! {
    /// The few of the last look: while a lever moves, the spread stays, and so do they.
    static FEW: RefCell<Option<Strays>> = const { RefCell::new(None) };
}

/// The drawn quantity at the end of each year, for each draw. `skipped` years after 2015 are certain and have no shock.
pub(super) fn run(
    start: f64,
    figures: &[f64],
    skipped: usize,
    spread: f64,
    draws: usize,
    next: fn(Draw) -> f64,
) -> Vec<Vec<f32>> {
    if draws > FEW_DRAWS {
        return follow(&Strays::new(spread, skipped, draws), start, figures, next);
    }
    FEW.with_borrow_mut(|few| {
        let same = |few: &Strays| {
            few.spread.to_bits() == spread.to_bits() && (few.skipped, few.draws) == (skipped, draws)
        };
        if !few.as_ref().is_some_and(same) {
            *few = None;
        }
        let few = few.get_or_insert_with(|| Strays::new(spread, skipped, draws));
        follow(few, start, figures, next)
    })
}

fn follow(strays: &Strays, start: f64, figures: &[f64], next: fn(Draw) -> f64) -> Vec<Vec<f32>> {
    let mut ends = vec![Vec::with_capacity(strays.draws); figures.len()];
    for years in strays.years.chunks_exact((YEARS - strays.skipped).max(1)) {
        let mut before = start;
        for ((&figure, &(shock, factor)), values) in figures.iter().zip(years).zip(&mut ends) {
            before = next(Draw { before, figure, shock, factor });
            values.push(before as f32);
        }
    }
    ends
}

/// The values below which the given shares lie, in rising order, by nearest rank.
pub(super) fn quantiles<const N: usize>(values: &mut [f32], shares: [f64; N]) -> [f64; N] {
    let last = values.len().saturating_sub(1);
    let (mut rest, mut passed, mut latest) = (values, 0, 0.0);
    shares.map(|share| {
        let rank = (last as f64 * share).round() as usize;
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
