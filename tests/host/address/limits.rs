//! The limits of settings, and the lengths of addresses that are read and written.

use super::{edited, taken};
use crate::any::possible;
use crate::holds::LONGEST;
use ip_plan::projection::{LAST_YEAR, Rule, Shape, TARGET_YEAR};
use ip_plan::scenario::address::{Complaint, read, write, write_named};
use ip_plan::scenario::{
    Course, Decimal, Edit, Entry, Event, LONGEST_DELAY, LONGEST_NAME, Own, Pace, Scenario, Start,
    WIDEST_SPREAD,
};
use ip_plan::words::number::fixed;

#[test]
fn what_is_out_of_range_stands_at_its_limit() {
    assert_eq!(read("pace=300").0.pace, Pace::MOST);
    assert_eq!(read("pace=-300").0.pace, Pace::LEAST);
    assert_eq!(read("delay=9").0.delay, LONGEST_DELAY);
    assert_eq!(read("delay=-1").0.delay, 0);
    assert_eq!(read("to=1999").0.horizon, TARGET_YEAR);
    assert_eq!(read("to=2222").0.horizon, LAST_YEAR);
    assert_eq!(read("own=3:999").0.own[2].course, Some(Course::Pace(Pace::MOST)));
}

#[test]
fn a_setting_that_is_cut_at_the_limit_is_left_out_whole() {
    // The cut falls between the digits of 250: half of it would be read as another pace.
    let filler = |length: usize| format!("{}&", "x".repeat(length - 1));
    let cut = filler(5993) + "pace=250";
    assert_eq!(cut.len(), 6001);
    assert_eq!(read(&cut), (Scenario::default(), vec![Complaint::TooLong]));
    let whole = filler(5992) + "pace=250&delay=1";
    assert_eq!(read(&whole).0, edited(&[Edit::Pace(Pace::new(250))]));
    let full = filler(5992) + "pace=250";
    assert!(!read(&full).1.contains(&Complaint::TooLong));
}

#[test]
fn letters_of_many_bytes_count_as_one_and_are_never_cut() {
    let (scenario, complaints) = read(&format!("pace=110&{}", "部".repeat(9000)));
    assert_eq!(scenario.pace.percent(), 110);
    assert_eq!(complaints, [Complaint::TooLong]);
    let (_, complaints) = read(&format!("pace=110&{}=1", "部".repeat(1000)));
    assert_eq!(complaints, [Complaint::Unknown("部".repeat(24))]);
}

/// The scenario with the longest address: every setting of every indicator at its longest.
fn longest() -> Scenario {
    let figures = |digits| Decimal::new(digits, 4).or(Decimal::new(digits, 0)).expect("a decimal");
    let event = Event { year: 2035, change: -100, pace: Some(Pace::MOST) };
    let value = |digits| Decimal::new(digits, -4).expect("a decimal");
    let entry = |digits| Entry { value: value(digits), observed: true };
    let own = |least: i64| Own {
        course: Some(Course::Added(figures(99_999))),
        shape: Some(Shape::SCurve),
        delay: Some(5),
        event: Some(event),
        target: Some(figures(least)),
        values: [Some(entry(least)); 20],
    };
    // Only a growth rate can be below zero, and no score is over 100.
    let mut owns = [own(99_999); 10];
    owns[8] = Own { target: Some(figures(99_999)), ..own(-99_999) };
    owns[9].target = Decimal::new(99_999, -3);
    // To a rate nothing is added, and to a score not so much.
    let growth = Decimal::new(-99_999, -3).map(Course::Growth);
    (owns[8].course, owns[9].course) = (growth, growth);
    possible(&Scenario {
        pace: Pace::LEAST,
        shape: Shape::SCurve,
        delay: 5,
        event: Some(event),
        horizon: LAST_YEAR,
        spread: WIDEST_SPREAD,
        rule: Rule::Germany,
        start: Start::Own(figures(99_999)),
        own: owns,
    })
}

#[test]
fn no_link_is_too_long_for_a_mail() {
    assert_eq!(write(&longest()).len(), LONGEST);
    let told = format!("within {} characters", fixed(LONGEST as f64, 0));
    assert!(include_str!("../../../ARCHITECTURE.md").contains(&told), "{told}");
    assert_eq!(taken(&write(&longest())), longest());
    let name = "\u{4e2d}".repeat(LONGEST_NAME);
    let named = write_named(&longest(), &name);
    assert!(named.len() < 1_900, "the name is left out where it does not fit");
}

#[test]
fn a_target_or_value_below_nothing_is_told() {
    let limited = |name: &str| vec![Complaint::Limited(name.to_owned())];
    assert_eq!(read("aim=1:-5").1, limited("aim 1"));
    assert_eq!(read("at=1:16:-5e7e").1, limited("at 1"));
    // Only a growth rate can be.
    assert_eq!(read("aim=9:-5&at=9:16:-5e").1, []);
}

/// What is shown is what is computed with: a score is judged by no more than 100, an income cannot fall by more than all.
#[test]
fn a_target_or_value_past_what_its_kind_can_have_stands_at_its_limit_and_is_told() {
    for (field, query, kept) in [
        ("aim 10", "aim=10:150", "aim=10:100"),
        ("at 10", "at=10:16:110e78e", "at=10:16:1g78e"),
        ("aim 9", "aim=9:-200", "aim=9:-100"),
        ("at 9", "at=9:17:-150e", "at=9:17:-1g"),
    ] {
        let (scenario, complaints) = read(query);
        assert_eq!(complaints, [Complaint::Limited(field.to_owned())], "{query}");
        assert_eq!(write(&scenario), format!("v=1&{kept}"), "{query}");
        assert_eq!(read(kept).1, [], "{kept}");
    }
}

/// What is shown is what is computed with.
#[test]
fn a_growth_or_a_start_that_cannot_be_stands_at_its_limit_and_is_told() {
    let limited = |name: &str| vec![Complaint::Limited(name.to_owned())];
    for (number, growth, kept) in
        [("1", "g-150", "g-100"), ("10", "g-100.1:s", "g-100"), ("9", "g100010", "g100000")]
    {
        let (scenario, complaints) = read(&format!("own={number}:{growth}"));
        assert_eq!(complaints, limited(&format!("own {number}")));
        assert!(write(&scenario).contains(&format!("={number}:{kept}")), "{growth}");
    }
    for (added, kept) in [("5:a-2000", "5:a-750"), ("10:a31", "10:a30"), ("3:a-1", "3:a0")] {
        let (scenario, complaints) = read(&["own=", added].concat());
        assert_eq!(complaints.len(), 1, "{added}");
        assert!(write(&scenario).contains(kept), "{added}");
    }
    // To a rate nothing is added.
    let (scenario, complaints) = read("own=9:a3");
    assert_eq!(scenario, Scenario::default());
    assert_eq!(complaints, [Complaint::Unreadable("own 9".to_owned())]);
    let (scenario, complaints) = read("start=-5");
    assert_eq!((scenario.start, complaints), (Start::Own(Decimal::NOTHING), limited("start")));
    assert_eq!(read("own=1:g-100,2:g100000,3:a0,5:a-750,10:a30&start=0").1, []);
}

#[test]
fn a_name_that_is_cut_is_told() {
    let named = |name: &str| read(&format!("v=1&pace=110&name={name}")).1;
    assert_eq!(named(&"x".repeat(LONGEST_NAME)), []);
    assert_eq!(named(&"x".repeat(LONGEST_NAME + 1)), [Complaint::Cut("name".to_owned())]);
    // What cannot be seen is not missed.
    assert_eq!(named(&format!("+%09{}%00+", "x".repeat(LONGEST_NAME))), []);
}
