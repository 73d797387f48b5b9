//! Quantities and assumptions of every kind, for the laws.

use super::*;
use proptest::num::f64 as floats;
use proptest::prelude::*;
use proptest::sample::select;

pub(super) fn kinds() -> impl Strategy<Value = Kind> {
    select(&KINDS[..])
}

pub(super) fn shapes() -> impl Strategy<Value = Shape> {
    select(&Shape::ALL[..])
}

/// Values that an indicator of this kind may have.
pub(super) fn values(kind: Kind) -> std::ops::Range<f64> {
    match kind {
        Kind::BoundedScore => 1.0..99.0,
        Kind::AverageGrowthRate => 0.5..100.0,
        _ => 0.01..100_000.0,
    }
}

/// A baseline and a target of any kind, the target above.
pub(super) fn rising() -> impl Strategy<Value = Quantity> {
    either_way().prop_map(|quantity| Quantity {
        baseline: quantity.baseline.min(quantity.target),
        target: quantity.baseline.max(quantity.target),
        ..quantity
    })
}

/// A baseline and a target of any kind, either above the other, and not so near that rounding shows.
pub(super) fn either_way() -> impl Strategy<Value = Quantity> {
    kinds()
        .prop_flat_map(|kind| (Just(kind), values(kind), values(kind)))
        .prop_filter("apart", |(_, a, b)| (a - b).abs() > 1e-3 * a.max(*b))
        .prop_map(|(kind, baseline, target)| Quantity { kind, baseline, target })
}

/// The three starts; the reader's own is no more than the sum's mean, so that a rising sum has rising amounts.
pub(super) fn starts(quantity: Quantity) -> impl Strategy<Value = PeriodStart> {
    let own = (0.0..1.0).prop_map(move |share| PeriodStart::Own(share * quantity.target / 5.0));
    prop_oneof![Just(PeriodStart::FlatBefore), Just(PeriodStart::SameGrowth), own]
}

prop_compose! {
    /// Levers within their ranges, for a quantity that they suit.
    pub(super) fn levers(quantity: Quantity)(
        pace in -1.0..3.0,
        shape in shapes(),
        delay in 0.0..5.0,
        horizon in TARGET_YEAR..=LAST_YEAR,
        start in starts(quantity),
    ) -> Assumption {
        Assumption { pace, shape, delay, horizon, start, ..PLAN }
    }
}

pub(super) fn rising_with_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    rising().prop_flat_map(|quantity| (Just(quantity), levers(quantity)))
}

pub(super) fn any_with_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    either_way().prop_flat_map(|quantity| (Just(quantity), levers(quantity)))
}

/// Every f64 there is, the awkward ones often.
pub(super) fn any_number() -> impl Strategy<Value = f64> {
    let awkward = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        100.0,
        -100.0,
        5e-324,
        -5e-324,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        1e-9,
        1e15,
        1e16,
        f64::MAX,
        f64::MIN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];
    prop_oneof![floats::ANY, -1e3..1e3, select(awkward.to_vec())]
}

prop_compose! {
    pub(super) fn anything()(
        kind in kinds(),
        numbers in prop::array::uniform5(any_number()),
        shape in shapes(),
        horizon in any::<u16>(),
        start in 0..3,
    ) -> (Quantity, Assumption) {
        let [baseline, target, pace, delay, own] = numbers;
        let start = [PeriodStart::FlatBefore, PeriodStart::SameGrowth, PeriodStart::Own(own)][start as usize];
        (Quantity { kind, baseline, target }, Assumption { pace, shape, delay, horizon, start, ..PLAN })
    }
}

/// Moments all over a path, its whole years among them.
pub(super) fn moments(path: &Projection) -> impl Iterator<Item = f64> {
    let quarters = (path.horizon() - BASELINE_YEAR) * 4;
    (0..=quarters).map(|quarter| f64::from(BASELINE_YEAR) + f64::from(quarter) / 4.0)
}

pub(super) fn years(path: &Projection) -> std::ops::RangeInclusive<u16> {
    BASELINE_YEAR..=path.horizon()
}
