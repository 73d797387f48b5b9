//! Random inputs and lookups for several kinds of tests.

use ip_plan::plan::{self, Indicator};
use ip_plan::projection::{LAST_YEAR, Rule, Shape, TARGET_YEAR};
use ip_plan::scenario::{
    Course, Decimal, Edit, Entry, Event, LONGEST_DELAY, Own, Pace, Scenario, Start, Values,
    WIDEST_SPREAD,
};
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) fn indicator(number: u8) -> &'static Indicator {
    plan::indicator(number).expect("numbers run from 1 to 10")
}

/// The plan at another pace.
pub(crate) fn paced(percent: i16) -> Scenario {
    Scenario::default().edited(Edit::Pace(Pace::new(percent)))
}

/// Any pace of the levers.
pub(crate) fn paces() -> impl Strategy<Value = Pace> {
    (Pace::LEAST.percent()..=Pace::MOST.percent()).prop_map(Pace::new)
}

fn shapes() -> impl Strategy<Value = Shape> {
    select(&Shape::ALL[..])
}

/// Any number that a reader can type.
fn decimals() -> impl Strategy<Value = Decimal> {
    (-99_999_i64..=99_999, -4_i8..=4)
        .prop_filter_map("five figures", |(digits, exponent)| Decimal::new(digits, exponent))
}

fn amounts() -> impl Strategy<Value = Decimal> {
    decimals().prop_filter("an amount", |decimal| decimal.value() >= 0.0)
}

fn events() -> impl Strategy<Value = Event> {
    (2016..=LAST_YEAR, Event::LEAST..=Event::MOST, proptest::option::of(paces()))
        .prop_map(|(year, change, pace)| Event { year, change, pace })
}

fn courses() -> impl Strategy<Value = Course> {
    prop_oneof![
        paces().prop_map(Course::Pace),
        decimals().prop_map(Course::Growth),
        decimals().prop_map(Course::Added),
    ]
}

fn entries() -> impl Strategy<Value = Entry> {
    (decimals(), any::<bool>()).prop_map(|(value, observed)| Entry { value, observed })
}

/// Values for some of the years; made of a list, since nested arrays of strategies are more than a test's stack.
fn values_by(share: f64) -> impl Strategy<Value = Values> {
    proptest::collection::vec(weighted(share, entries()), 20)
        .prop_map(|values| values.try_into().expect("twenty"))
}

fn owns() -> impl Strategy<Value = Own> {
    let values = prop_oneof![Just([None; 20]), values_by(0.2), values_by(0.9),];
    let course = proptest::option::of(courses());
    let delay = proptest::option::of(0..=LONGEST_DELAY);
    let target = proptest::option::of(decimals());
    let event = proptest::option::of(events());
    (course, proptest::option::of(shapes()), delay, event, target, values).prop_map(
        |(course, shape, delay, event, target, values)| Own {
            course,
            shape,
            delay,
            event,
            target,
            values,
        },
    )
}

/// Any scenario that the page can be brought to.
pub(crate) fn scenarios() -> impl Strategy<Value = Scenario> {
    let start =
        prop_oneof![Just(Start::Flat), Just(Start::SameGrowth), amounts().prop_map(Start::Own)];
    let looks = (TARGET_YEAR..=LAST_YEAR, 0..=WIDEST_SPREAD, select(&Rule::ALL[..]));
    let none = Just([Own::default(); 10]);
    let own = prop_oneof![
        none,
        proptest::collection::vec(owns(), 10).prop_map(|own| own.try_into().expect("ten")),
    ];
    let event = proptest::option::of(events());
    (paces(), shapes(), 0..=LONGEST_DELAY, event, looks, start, own)
        .prop_map(|(pace, shape, delay, event, (horizon, spread, rule), start, own)| Scenario {
            pace,
            shape,
            delay,
            event,
            horizon,
            spread,
            rule,
            start,
            own,
        })
        .prop_map(|scenario| possible(&scenario))
}

/// With values, targets and courses that their indicators can have.
pub(crate) fn possible(scenario: &Scenario) -> Scenario {
    (0..10).fold(*scenario, |scenario, place| {
        let Own { values, target, course, .. } = scenario.own[place];
        scenario
            .edited(Edit::Values(place, values))
            .edited(Edit::Target(place, target))
            .edited(Edit::Course(place, course))
    })
}
