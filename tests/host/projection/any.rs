//! Quantities and assumptions of every kind, for the laws.

use super::*;
use ip_plan::projection::Given;
use proptest::collection::vec;
use proptest::num::f64 as floats;
use proptest::option;
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

/// The growth, or the added value, that a reader may choose.
fn courses(quantity: Quantity) -> impl Strategy<Value = Option<Course>> {
    let rise = 2.0 * (quantity.target - quantity.baseline);
    let added = (-0.5..1.0).prop_map(move |share| Course::Added(share * rise));
    option::of(prop_oneof![(-0.3..0.5).prop_map(Course::Growth), added])
}

pub(super) fn events() -> impl Strategy<Value = Event> {
    (2016..=2035_u16, -1.0..1.0, option::of(-1.0..3.0)).prop_map(|(year, change, pace)| Event {
        year,
        change,
        pace,
    })
}

/// Up to four values that a kind may have, for years from 2016 to the last.
pub(super) fn given(
    quantity: Quantity,
    last: u16,
) -> impl Strategy<Value = [Option<Given>; GIVEN_YEARS]> {
    let share = if quantity.kind == Kind::PeriodSum { 0.2 } else { 1.0 };
    let one = (2016..=last, values(quantity.kind), any::<bool>());
    vec(one, 0..5).prop_map(move |values| {
        let given = values.into_iter().fold(PLAN, |levers, (year, value, observed)| {
            levers.with_given(year, value * share, observed)
        });
        given.given
    })
}

prop_compose! {
    /// Levers within their ranges, with all that can break a path.
    pub(super) fn all_levers(quantity: Quantity)(
        levers in levers(quantity),
        course in courses(quantity),
        event in option::of(events()),
        given in given(quantity, LAST_YEAR),
    ) -> Assumption {
        Assumption { course, event, given, ..levers }
    }
}

pub(super) fn any_with_all_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    either_way().prop_flat_map(|quantity| (Just(quantity), all_levers(quantity)))
}

/// Growth rates, some of them losses.
pub(super) fn rates_with_all_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    (-90.0..90.0, -90.0..90.0)
        .prop_map(|(baseline, target)| Quantity { baseline, target, ..INCOME })
        .prop_flat_map(|quantity| (Just(quantity), all_levers(quantity)))
}

fn any_course() -> impl Strategy<Value = Option<Course>> {
    option::of(prop_oneof![
        any_number().prop_map(Course::Growth),
        any_number().prop_map(Course::Added)
    ])
}

fn any_event() -> impl Strategy<Value = Option<Event>> {
    let year = prop_oneof![2010_u16..2040, any::<u16>()];
    let event = (year, any_number(), option::of(any_number()));
    option::of(event.prop_map(|(year, change, pace)| Event { year, change, pace }))
}

fn any_given() -> impl Strategy<Value = [Option<Given>; GIVEN_YEARS]> {
    vec((2016..=LAST_YEAR, any_number(), any::<bool>()), 0..6).prop_map(|values| {
        let given = values
            .into_iter()
            .fold(PLAN, |levers, (year, value, observed)| levers.with_given(year, value, observed));
        given.given
    })
}

prop_compose! {
    pub(super) fn anything()(
        kind in kinds(),
        numbers in prop::array::uniform5(any_number()),
        shape in shapes(),
        horizon in any::<u16>(),
        start in 0..3,
        course in any_course(),
        event in any_event(),
        given in any_given(),
    ) -> (Quantity, Assumption) {
        let [baseline, target, pace, delay, own] = numbers;
        let start = [PeriodStart::FlatBefore, PeriodStart::SameGrowth, PeriodStart::Own(own)][start as usize];
        let quantity = Quantity { kind, baseline, target };
        (quantity, Assumption { pace, shape, delay, horizon, start, course, event, given })
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
