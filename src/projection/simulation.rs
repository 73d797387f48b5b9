//! Draws of deviating years, and their quantiles.

use super::outlook::{DRAWS, FEW_DRAWS};
use super::random::{Pcg32, SEED};
use super::{BASELINE_YEAR, LAST_YEAR};
use std::cell::RefCell;
use std::sync::OnceLock;

/// The years of a draw: all possible ones, so that a year's shock is the same whatever the horizon.
const YEARS: usize = (LAST_YEAR - BASELINE_YEAR) as usize;

/// A draw on its way from one year to the next.
pub(super) struct Draw {
    /// The drawn quantity a year before.
    pub(super) before: f64,
    /// The path's figure for the year.
    pub(super) figure: f64,
    /// The year's own shock.
    pub(super) shock: f64,
    /// The factor of the shocks so far: `exp(S_y)`.
    pub(super) factor: f64,
}

/// Standard normal shocks of the first draws, the years of the first draw first. They are made once: every indicator
/// and every lever uses the same, so that two pictures differ by what was changed and not by luck. The few of a small
/// chart are made by themselves, because a page that opens needs no more.
fn shocks(draws: usize) -> &'static [f32] {
    static FEW: OnceLock<Vec<f32>> = OnceLock::new();
    static ALL: OnceLock<Vec<f32>> = OnceLock::new();
    let (made, draws) = if draws > FEW_DRAWS { (&ALL, DRAWS) } else { (&FEW, FEW_DRAWS) };
    made.get_or_init(|| {
        let mut random = Pcg32::new(SEED, 1);
        (0..draws * YEARS).map(|_| random.normal() as f32).collect()
    })
}

/// The years after 2015 that are certain and have no shock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Certain {
    /// How many there are before the first uncertain one: draws begin after them.
    pub(super) first: usize,
    /// Those after it: a bit for each year, the lowest for 2016.
    pub(super) later: u32,
}

/// The effect of the shocks at one spread, for some draws, those of the first year first: each year's own shock, and
/// the factor of all so far.
struct Strays {
    spread: f64,
    certain: Certain,
    draws: usize,
    years: Vec<(f64, f64)>,
}

impl Strays {
    fn new(spread: f64, certain: Certain, draws: usize) -> Self {
        let mut strayed = vec![0.0; draws];
        let mut years = Vec::with_capacity(draws * (YEARS - certain.first));
        for year in certain.first..YEARS {
            let shocks = shocks(draws).iter().skip(year).step_by(YEARS);
            // What is certain later has no shock, and the path goes on from it.
            let (spread, kept) =
                if certain.later & (1 << year) == 0 { (spread, 1.0) } else { (0.0, 0.0) };
            years.extend(strayed.iter_mut().zip(shocks).map(|(strayed, shock)| {
                let shock = spread * f64::from(*shock);
                *strayed = *strayed * kept + shock;
                (shock, libm::exp(*strayed))
            }));
        }
        Self { spread, certain, draws, years }
    }
}

thread_local! {
    /// The few factors used last: while a lever moves, the spread stays the same, and so do they.
    static FEW: RefCell<Option<Strays>> = const { RefCell::new(None) };
}

/// Draws the years after 2015 and the first certain ones. `seen` gets the drawn quantity of all draws at the end of each
/// year, in order, and may reorder it.
pub(super) fn run(
    start: f64,
    figures: &[f64],
    certain: Certain,
    spread: f64,
    draws: usize,
    next: impl Fn(Draw) -> f64,
    seen: impl FnMut(&mut [f32]),
) {
    if draws > FEW_DRAWS {
        return follow(&Strays::new(spread, certain, draws), start, figures, next, seen);
    }
    FEW.with_borrow_mut(|few| {
        let same = |few: &Strays| {
            few.spread.to_bits() == spread.to_bits() && (few.certain, few.draws) == (certain, draws)
        };
        if !few.as_ref().is_some_and(same) {
            *few = None;
        }
        let few = few.get_or_insert_with(|| Strays::new(spread, certain, draws));
        follow(few, start, figures, next, seen);
    });
}

fn follow(
    strays: &Strays,
    start: f64,
    figures: &[f64],
    next: impl Fn(Draw) -> f64,
    mut seen: impl FnMut(&mut [f32]),
) {
    let mut values = vec![start; strays.draws];
    let mut kept = vec![0.0; strays.draws];
    for (&figure, years) in figures.iter().zip(strays.years.chunks_exact(strays.draws)) {
        for ((value, kept), &(shock, factor)) in values.iter_mut().zip(&mut kept).zip(years) {
            *value = next(Draw { before: *value, figure, shock, factor });
            *kept = *value as f32;
        }
        seen(&mut kept);
    }
}

/// The values below which the given shares lie, in rising order, by nearest rank.
pub(super) fn quantiles<const N: usize>(values: &mut [f32], shares: [f64; N]) -> [f64; N] {
    let last = values.len().saturating_sub(1);
    let (mut rest, mut passed, mut latest) = (values, 0, 0.0);
    shares.map(|share| {
        let rank = rank(last, share);
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

fn rank(last: usize, share: f64) -> usize {
    (last as f64 * share).round() as usize
}

/// The same for the least and the greatest of [`super::QUANTILES`] of [`FEW_DRAWS`] values. These are so near the ends
/// that keeping the few values beyond them is faster than partitioning all.
pub(super) fn tails(values: &[f32]) -> [f64; 2] {
    // Their shares are a twentieth from each end.
    const BEYOND: usize = (FEW_DRAWS - 1 + 10) / 20;
    // The greatest are the least with the other sign.
    let (mut least, mut most) = ([f32::INFINITY; BEYOND + 1], [f32::INFINITY; BEYOND + 1]);
    for &value in values {
        if value < least[BEYOND] {
            keep(&mut least, value);
        }
        if -value < most[BEYOND] {
            keep(&mut most, -value);
        }
    }
    [f64::from(least[BEYOND]), -f64::from(most[BEYOND])]
}

/// Inserts a value among the least values, which are in rising order, and drops the last of them.
fn keep<const N: usize>(least: &mut [f32; N], value: f32) {
    let mut at = N - 1;
    while at > 0 && value < least[at - 1] {
        least[at] = least[at - 1];
        at -= 1;
    }
    least[at] = value;
}
