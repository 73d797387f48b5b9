//! One of the ten small charts: its path, and the position of the value at its end.

use crate::any::{indicator, paced, scenarios};
use ip_plan::plan;
use ip_plan::scenario::{Edit, Event, Scenario};
use ip_plan::ui::small_chart::Moving;
use proptest::prelude::*;

fn moving(number: u8, scenario: &Scenario) -> Moving {
    let indicator = indicator(number);
    let path = scenario.project(indicator);
    Moving::of(indicator, &path, path.reached(), scenario.spread())
}

/// A corner of a polyline, in units of the square.
fn corner(text: &str) -> (i32, i32) {
    let mut numbers = text.split(' ').map(|number| number.parse().expect("a whole number"));
    let mut next = || numbers.next().expect("two numbers a corner");
    let (x, y) = (next(), next());
    (x, y)
}

/// The last corner of a polyline.
fn last(points: &str) -> (i32, i32) {
    let from = points.rmatch_indices(' ').nth(1).map_or(0, |(at, _)| at + 1);
    corner(&points[from..])
}

fn down(percentage: &str) -> f64 {
    percentage.strip_suffix('%').and_then(|number| number.parse().ok()).expect("a percentage")
}

/// The preset: a fifth is lost in 2018, and most of it made up by 2022.
#[test]
fn a_path_that_dips_and_recovers_is_drawn_to_its_end() {
    let event = Event { year: 2018, change: -20, pace: None };
    let lost = moving(7, &Scenario::default().edited(Edit::Event(Some(event))));
    assert_eq!((lost.shown.as_str(), lost.end.0.as_str()), ("0.63", "100%"));
    let (x, y) = last(&lost.yours);
    assert_eq!(x, 10_000);
    assert!((f64::from(y) / 100.0 - down(&lost.end.1)).abs() < 0.01, "{y} and {}", lost.end.1);
    assert!(!lost.arrow.is_empty(), "it says where it left");
}

#[test]
fn the_value_of_a_path_that_ends_below_stands_by_its_arrow() {
    let falls = moving(1, &paced(-50));
    assert_eq!(falls.shown, "2.3");
    let (tip, _) = corner(falls.arrow.split_inclusive(' ').skip(2).collect::<String>().trim());
    assert!((f64::from(tip) / 100.0 - down(&falls.end.0)).abs() < 0.01, "{tip}: {falls:?}");
}

#[test]
fn where_there_is_no_room_before_the_shortfall_the_value_stands_behind_it() {
    let event = Event { year: 2019, change: -100, pace: None };
    let lost = Scenario::default().edited(Edit::Event(Some(event)));
    assert_eq!(moving(1, &lost).end.0, "71.43%", "2020 of 2015 to 2022");
}

#[test]
fn the_likely_range_meets_the_edges_where_it_truly_crosses_them() {
    let wide = moving(5, &Scenario::default().edited(Edit::Spread(30)).seen_to(2020));
    // 5,426 is 4.45 of the way from 750 to 1,800, and that is far above the box.
    assert!(wide.fan.contains("10000 -17"), "{}", wide.fan);
}

proptest! {
    /// They begin at 100%, and words reach about 8 pixels lower than they stand: 72 at the least are the whole height.
    #[test]
    fn no_value_stands_among_the_years(scenario in scenarios()) {
        for indicator in plan::indicators() {
            let moving = moving(indicator.number, &scenario);
            prop_assert!(down(&moving.end.1) < 87.0, "{:?}", moving.end);
        }
    }
}
