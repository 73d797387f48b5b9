//! A scenario in the query of an address.

use super::told;
use ip_plan::plan::{self, Kind};
use ip_plan::projection::{BASELINE_YEAR, LAST_YEAR, TARGET_YEAR};
use ip_plan::scenario::address::{name, read, write, write_named};
use ip_plan::scenario::{
    Course, Decimal, Event, LONGEST_DELAY, LONGEST_NAME, Scenario, Start, WIDEST_SPREAD, name_of,
};

/// The longest query that a scenario can have, as ARCHITECTURE.md tells it.
pub const LONGEST: usize = 1_835;
/// With its name: room for the site's own address is left of 2,000.
const LONGEST_NAMED: usize = 1_900;

/// Of any query there is a scenario within bounds, which has one address and can be drawn; what could not be
/// taken of it is told.
pub fn address(query: &str) {
    let (scenario, complaints) = read(query);
    within_bounds(&scenario);
    survives(&scenario);
    drawn(&scenario);
    for (at, complaint) in complaints.iter().enumerate() {
        assert!(!complaints[..at].contains(complaint), "said twice: {complaint}");
    }
    if complaints.is_empty() {
        told::in_full(query, &scenario);
    }
    let called = name(query);
    assert!(called.chars().count() <= LONGEST_NAME && called == name_of(&called));
    let named = write_named(&scenario, &called);
    assert!(named.len() <= LONGEST_NAMED, "{} characters", named.len());
    assert_eq!(read(&named), (scenario, Vec::new()), "{named}");
    let kept = name(&named);
    assert!(kept == called || (kept.is_empty() && write(&scenario) == named), "{called:?}");
}

/// It is read back from its own address as it was, and that address is no other.
pub(super) fn survives(scenario: &Scenario) {
    let query = write(scenario);
    assert!(query.len() <= LONGEST, "{} characters: {query}", query.len());
    assert!(query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "{query}");
    assert_eq!(read(&query), (*scenario, Vec::new()), "{query}");
    assert_eq!(query.is_empty(), *scenario == Scenario::default(), "{query}");
}

/// No setting is one that the page does not offer.
pub(super) fn within_bounds(scenario: &Scenario) {
    assert!(scenario.delay <= LONGEST_DELAY);
    assert!(scenario.spread <= WIDEST_SPREAD);
    assert!((TARGET_YEAR..=LAST_YEAR).contains(&scenario.horizon));
    scenario.event.into_iter().for_each(event);
    if let Start::Own(amount) = scenario.start {
        assert!(number(amount) >= 0.0);
    }
    for (own, indicator) in scenario.own.iter().zip(plan::indicators()) {
        let least = if indicator.kind == Kind::AverageGrowthRate { f64::MIN } else { 0.0 };
        assert!(own.delay.is_none_or(|delay| delay <= LONGEST_DELAY));
        own.event.into_iter().for_each(event);
        assert!(own.target.is_none_or(|target| number(target) >= least));
        for (year, entry) in own.entries() {
            assert!((BASELINE_YEAR + 1..=LAST_YEAR).contains(&year));
            assert!(number(entry.value) >= least);
        }
        match own.course {
            Some(Course::Growth(amount) | Course::Added(amount)) => {
                number(amount);
            }
            Some(Course::Pace(_)) | None => {}
        }
    }
}

fn event(event: Event) {
    assert_eq!(event.limited(), event);
}

/// Five figures with an exponent from −4 to 4, written and read alike.
fn number(decimal: Decimal) -> f64 {
    assert!(decimal.value().abs() <= 999_990_000.0);
    assert_eq!(Decimal::read(&decimal.text()), Some(decimal));
    decimal.value()
}

/// Every path has a value for each year.
fn drawn(scenario: &Scenario) {
    for indicator in plan::indicators() {
        let path = scenario.project(indicator);
        for year in BASELINE_YEAR..=scenario.horizon {
            let value = path.at(f64::from(year));
            assert!(value.is_finite(), "indicator {} in {year}: {value}", indicator.number);
        }
    }
}
