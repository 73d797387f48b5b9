//! Impossible values, and how they are reported.

use super::*;

#[test]
fn a_total_to_date_that_would_fall_stays_and_says_so() {
    let path = project(&PLANTS, &with_pace(-1.0));
    check(yearly(&path, 2015..=2035), [1.7; 21]);
    assert_eq!(path.clamp(), Some(Clamp::NeverFalls));
    assert_eq!(project(&PLANTS, &with_pace(0.0)).clamp(), None);
}

#[test]
fn nothing_falls_below_zero_and_says_so() {
    // From 6.3, steps of −2 · 5.7/5 pass zero within three years.
    let path = project(&PATENTS, &with_pace(-2.0));
    check(yearly(&path, 2018..=2020), [0.0; 3]);
    assert_eq!(path.clamp(), Some(Clamp::AtZero));
    // At −6 times 20 % nothing is left, in the first year and after.
    let path = project(&INCOME, &with_pace(-6.0));
    check(yearly(&path, 2016..=2018), [-100.0; 3]);
    check([path.at(2016.0), path.judged()], [0.0, -100.0]);
    assert_eq!(path.clamp(), Some(Clamp::AtZero));
    // From 8.88, the amounts fall by 2 · 3.7067 a year.
    let path = project(&ROYALTIES, &with_pace(-2.0));
    check(yearly(&path, 2017..=2020), [0.0; 4]);
    assert_eq!(path.clamp(), Some(Clamp::AtZero));
    // More is lost than all.
    let path = project(&PATENTS, &Assumption { pace: -8.0, ..with_shape(Shape::SteadyGrowth) });
    check(yearly(&path, 2016..=2018), [0.0; 3]);
    assert_eq!(path.clamp(), Some(Clamp::AtZero));
}

#[test]
fn a_bound_counts_only_if_it_bites_within_the_horizon() {
    let path = |horizon| project(&SATISFACTION, &Assumption { horizon, ..PLAN });
    assert_eq!(path(2030).clamp(), None);
    assert_eq!(path(2031).clamp(), Some(Clamp::AtHundred));
    let path =
        |horizon| project(&ROYALTIES, &Assumption { horizon, delay: 5.0, pace: -1.0, ..PLAN });
    // 8.88 − 3.7067 k is below zero in the third year after the delay.
    assert_eq!(path(2022).clamp(), None);
    assert_eq!(path(2023).clamp(), Some(Clamp::AtZero));
    // At −120 % a year all is lost with the first moment after the delay.
    let path = |delay| project(&INCOME, &Assumption { horizon: 2020, delay, pace: -6.0, ..PLAN });
    assert_eq!(path(5.0).clamp(), None);
    assert_eq!(path(4.5).clamp(), Some(Clamp::AtZero));
}

#[test]
fn the_plans_own_paths_to_2022_meet_no_bound() {
    for quantity in INDICATORS {
        for shape in Shape::ALL {
            assert_eq!(project(&quantity, &Assumption { shape, ..PLAN }).clamp(), None);
        }
    }
}

#[test]
fn a_horizon_out_of_range_is_brought_into_it() {
    let horizon = |horizon| project(&PCT, &Assumption { horizon, ..PLAN }).horizon();
    assert_eq!(
        [0, 2019, 2020, 2035, 2036, u16::MAX].map(horizon),
        [2020, 2020, 2020, 2035, 2035, 2035]
    );
}

#[test]
fn a_moment_outside_the_path_is_read_as_its_nearest_end() {
    let path = project(&PCT, &PLAN);
    check([2000.0, f64::NEG_INFINITY, f64::NAN].map(|year| path.at(year)), [3.0; 3]);
    check([2022.5, f64::INFINITY].map(|year| path.at(year)), [7.2; 2]);
    check([path.yearly(0), path.yearly(u16::MAX)], [3.0, 7.2]);
}

#[test]
fn a_value_that_its_kind_cannot_have_is_brought_to_the_nearest() {
    let sound = |kind, baseline, target| {
        let quantity = project(&Quantity { kind, baseline, target }, &PLAN).quantity();
        (quantity.baseline, quantity.target)
    };
    assert_eq!(sound(Kind::BoundedScore, -5.0, 130.0), (0.0, 100.0));
    assert_eq!(sound(Kind::AverageGrowthRate, -150.0, -20.0), (-100.0, -20.0));
    assert_eq!(sound(Kind::AnnualFlow, -3.0, 1e300), (0.0, 1e15));
}

#[test]
fn what_is_no_number_is_read_as_the_plans_own() {
    let odd =
        Assumption { pace: f64::NAN, delay: f64::NAN, start: PeriodStart::Own(f64::NAN), ..PLAN };
    for quantity in INDICATORS {
        assert_eq!(project(&quantity, &odd), project(&quantity, &PLAN));
    }
    let path = project(&Quantity { target: f64::NAN, ..PCT }, &PLAN);
    assert_eq!(path.quantity(), Quantity { target: 0.0, ..PCT });
}

#[test]
fn a_rate_whose_index_leaves_all_bounds_is_reached_all_the_same() {
    // 100 · 1001⁵ is 10¹⁷.
    let path = project(&Quantity { target: 100_000.0, ..INCOME }, &PLAN);
    check([path.drawn_target(), path.at(2020.0)], [1e15; 2]);
    assert!(path.reached().on_time(), "{:?}", path.reached());
}
