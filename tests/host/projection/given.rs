//! Values given for some years, and the path planned anew from them.

use super::*;

/// The loans with 1224 observed in 2018: half of the way from there is 288.
fn from_2018(shape: Shape) -> Projection {
    project(&LOANS, &with_shape(shape).with_given(2018, 1224.0, true))
}

#[test]
fn a_value_given_takes_the_paths_place_and_even_steps_lead_from_it_to_the_target() {
    let path = from_2018(Shape::EvenSteps);
    // Until the year before, it is the path of 210 a year.
    check(yearly(&path, 2015..=2021), [750.0, 960.0, 1170.0, 1224.0, 1512.0, 1800.0, 2088.0]);
    // Within the year that ends in it the line is straight.
    check([2017.5, 2018.5].map(|year| path.at(year)), [1197.0, 1368.0]);
    assert_eq!((path.last_given(), path.last_observed()), (Some(2018), Some(2018)));
}

#[test]
fn every_shape_leads_from_the_value_given_over_the_years_that_remain() {
    // By Python's own arithmetic: 1224 (1800/1224)^(k/2); 1224 + 576 (k/2)²; 1224 + 576 √(k/2);
    // 1224 + 576 s(k/2) with s of the logistic at k = 8.
    for (shape, expected) in [
        (Shape::SteadyGrowth, [1_484.318_025_222_357_8, 1800.0, 2_182.820_625_326_997_3]),
        (Shape::SlowStart, [1368.0, 1800.0, 2520.0]),
        (Shape::FastStart, [1_631.293_505_963_451_5, 1800.0, 1_929.453_045_921_555_3]),
        (Shape::SCurve, [1512.0, 1800.0, 1_810.546_270_120_422]),
        (Shape::Bounded, [1512.0, 1800.0, 2088.0]),
    ] {
        check(yearly(&from_2018(shape), 2019..=2021), expected);
    }
}

#[test]
fn a_total_to_date_and_a_stock_lead_on_as_a_flow_does() {
    let plants = project(&PLANTS, &PLAN.with_given(2018, 2.0, true));
    check(yearly(&plants, 2018..=2021), [2.0, 2.25, 2.5, 2.75]);
    let patents = project(&PATENTS, &PLAN.with_given(2016, 8.0, true));
    check(yearly(&patents, 2016..=2021), [8.0, 9.0, 10.0, 11.0, 12.0, 13.0]);
}

#[test]
fn a_score_leads_on_by_points_or_by_log_odds() {
    let given = |shape| project(&SATISFACTION, &with_shape(shape).with_given(2017, 74.0, true));
    check(yearly(&given(Shape::EvenSteps), 2017..=2021), [74.0, 76.0, 78.0, 80.0, 82.0]);
    // Thirds of the way from ln(72/28) to ln(80/20), by Python's own arithmetic.
    let path = project(&SATISFACTION, &with_shape(Shape::Bounded).with_given(2017, 72.0, true));
    check(
        yearly(&path, 2018..=2021),
        [74.870_908_148_003_79, 77.539_282_371_066_55, 80.0, 82.252_833_145_112_56],
    );
}

#[test]
fn pace_multiplies_what_is_left_of_the_way() {
    let half = Assumption { pace: 0.5, ..PLAN }.with_given(2018, 1224.0, true);
    check(yearly(&project(&LOANS, &half), 2018..=2020), [1224.0, 1368.0, 1512.0]);
    let away = Assumption { pace: -1.0, ..PLAN }.with_given(2018, 1224.0, true);
    check(yearly(&project(&LOANS, &away), 2018..=2020), [1224.0, 936.0, 648.0]);
}

#[test]
fn a_year_between_two_given_has_the_value_of_the_path_planned_from_the_first() {
    let path = project(&LOANS, &PLAN.with_given(2016, 800.0, true).with_given(2018, 1224.0, false));
    check(yearly(&path, 2015..=2020), [750.0, 800.0, 1050.0, 1224.0, 1512.0, 1800.0]);
    assert_eq!((path.last_given(), path.last_observed()), (Some(2018), Some(2016)));
}

#[test]
fn what_is_left_of_a_delay_is_waited_first() {
    // Of four years one is left at the end of 2018; then the two remaining years' way begins.
    let path = project(&LOANS, &with_delay(4.0).with_given(2018, 1224.0, true));
    check(yearly(&path, 2018..=2021), [1224.0, 1224.0, 1512.0, 1800.0]);
    // A delay that was over before changes nothing after it.
    let path = project(&LOANS, &with_delay(2.0).with_given(2018, 1224.0, true));
    check(yearly(&path, 2016..=2020), [750.0, 750.0, 1224.0, 1512.0, 1800.0]);
    // Yearly amounts go on as the last while waiting, and income does not grow.
    let path = project(&ROYALTIES, &with_delay(2.0).with_given(2016, 20.0, true));
    check(yearly(&path, 2016..=2018), [20.0, 20.0, 20.0]);
    let path = project(&INCOME, &with_delay(2.0).with_given(2016, 20.0, true));
    check(yearly(&path, 2016..=2018), [20.0, 0.0, 20.0]);
}

#[test]
fn a_value_at_or_past_its_target_stands_still() {
    for shape in Shape::ALL {
        for value in [12.0, 13.0] {
            let path = project(&PATENTS, &with_shape(shape).with_given(2017, value, true));
            check(yearly(&path, 2017..=2035), [value; 19]);
        }
        // A target below is passed from above.
        let less = Quantity { kind: Kind::Stock, baseline: 100.0, target: 80.0 };
        let path = project(&less, &with_shape(shape).with_given(2017, 75.0, true));
        check(yearly(&path, 2017..=2020), [75.0; 4]);
        // The sum is full with 60 + 50: the amounts stay as the last.
        let assumption =
            with_shape(shape).with_given(2016, 60.0, true).with_given(2017, 50.0, true);
        check(yearly(&project(&ROYALTIES, &assumption), 2016..=2019), [60.0, 50.0, 50.0, 50.0]);
        // 1.6² is more than 1.2⁵: income need not grow.
        let assumption =
            with_shape(shape).with_given(2016, 60.0, true).with_given(2017, 60.0, true);
        let path = project(&INCOME, &assumption);
        check(yearly(&path, 2016..=2019), [60.0, 60.0, 0.0, 0.0]);
        check([path.at(2020.0)], [256.0]);
    }
}

#[test]
fn a_value_on_the_wrong_side_of_its_start_is_led_back() {
    let path = project(&PATENTS, &PLAN.with_given(2017, 6.0, true));
    check(yearly(&path, 2017..=2020), [6.0, 8.0, 10.0, 12.0]);
    // A target to be kept is come back to from below; what is past it is kept, whatever the pace.
    let keep = Quantity { target: 6.3, ..PATENTS };
    for (value, pace, end) in [(5.1, 1.0, 6.3), (9.3, 1.0, 9.3), (9.3, -0.5, 9.3), (6.3, 2.0, 6.3)]
    {
        let path = project(&keep, &Assumption { pace, ..PLAN.with_given(2017, value, true) });
        check([path.at(2017.0), path.at(2020.0)], [value, end]);
    }
}

#[test]
fn from_2020_on_the_formulas_own_yearly_rises_go_on() {
    let given = |shape| project(&PCT, &with_shape(shape).with_given(2020, 5.0, true));
    check(yearly(&given(Shape::EvenSteps), 2019..=2022), [5.4, 5.0, 5.6, 6.2]);
    // Twice as much every five years.
    check([2025, 2030].map(|year| given(Shape::SteadyGrowth).yearly(year)), [10.0, 20.0]);
    // 3 (1.2² − 1) is 1.32.
    check([given(Shape::SlowStart).yearly(2021)], [6.32]);
    let later = project(&PCT, &with_shape(Shape::EvenSteps).with_given(2023, 9.0, true));
    check(yearly(&later, 2022..=2025), [7.2, 9.0, 9.6, 10.2]);
    // 15, 20, 25, 30, then 40 where 35 was: five more each year.
    let sum = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    let path = project(&sum, &PLAN.with_given(2020, 40.0, true));
    check(yearly(&path, 2019..=2022), [30.0, 40.0, 45.0, 50.0]);
    check([path.judged()], [130.0]);
    let path = project(&INCOME, &PLAN.with_given(2020, 10.0, true));
    check(yearly(&path, 2019..=2022), [20.0, 10.0, 20.0, 20.0]);
    // The odds of 80 : 20 are 12/7 of those of 70 : 30; so are those five years after 75 : 25.
    let path = project(&SATISFACTION, &with_shape(Shape::Bounded).with_given(2020, 75.0, true));
    let odds = 3.0 * 12.0 / 7.0;
    check([path.at(2025.0)], [100.0 * odds / (1.0 + odds)]);
}

/// 20 and 18 observed: 62 is left for three years.
fn royalties(shape: Shape) -> Projection {
    let levers = with_shape(shape).with_given(2016, 20.0, true).with_given(2017, 18.0, true);
    project(&ROYALTIES, &levers)
}

#[test]
fn what_is_left_of_a_sum_is_spread_from_the_last_amount() {
    // Even steps: 3 · 18 + 6 c = 62. Slow start: shares of 1, 4 and 9 in 14 of the 8 above 3 · 18.
    // Steady growth: 7.068 % solves 18 (q + q² + q³) = 62, by Newton's rule in Python.
    let even = [58.0 / 3.0, 62.0 / 3.0, 22.0, 70.0 / 3.0];
    let slow = [18.0 + 4.0 / 7.0, 18.0 + 16.0 / 7.0, 18.0 + 36.0 / 7.0, 18.0 + 64.0 / 7.0];
    let steady = [
        19.272_318_509_225_45,
        20.634_570_040_057_44,
        22.093_111_450_717_107,
        23.654_748_929_890_89,
    ];
    for (shape, expected) in
        [(Shape::EvenSteps, even), (Shape::SlowStart, slow), (Shape::SteadyGrowth, steady)]
    {
        check(yearly(&royalties(shape), 2018..=2021), expected);
    }
    for shape in Shape::ALL {
        let path = royalties(shape);
        check([2016.0, 2017.0, 2020.0].map(|year| path.at(year)), [20.0, 38.0, 100.0]);
    }
    // Amounts may have to fall: 40 + 40 leaves 20, that is 40 + c/3 and so on with c = −50.
    let much = PLAN.with_given(2016, 40.0, true).with_given(2017, 40.0, true);
    let path = project(&ROYALTIES, &much);
    check(yearly(&path, 2018..=2019), [40.0 - 50.0 / 3.0, 40.0 - 100.0 / 3.0]);
    assert_eq!((path.yearly(2020), path.clamp()), (0.0, Some(Clamp::AtZero)));
}

#[test]
fn rates_are_held_at_what_the_remaining_years_need() {
    for shape in Shape::ALL {
        let levers = with_shape(shape).with_given(2016, 10.0, true).with_given(2017, 30.0, true);
        let path = project(&INCOME, &levers);
        // 100 · 1.1 · 1.3 is 143; the cube root of 248.832 / 143 is 1.2028, by Python.
        check(yearly(&path, 2015..=2017), [20.0, 10.0, 30.0]);
        check(yearly(&path, 2018..=2020), [20.279_070_772_480_7; 3]);
        check(
            [2017.0, 2018.0, 2020.0].map(|y| path.at(y)),
            [143.0, 171.999_071_204_647_4, 248.832],
        );
        check([path.judged()], [20.0]);
        let half = project(&INCOME, &Assumption { pace: 0.5, ..levers });
        check([half.yearly(2018)], [20.279_070_772_480_7 / 2.0]);
    }
}

#[test]
fn an_own_target_is_what_the_path_is_planned_for() {
    let path = project(&Quantity { target: 1512.0, ..LOANS }, &PLAN.with_given(2018, 1224.0, true));
    check(yearly(&path, 2019..=2021), [1368.0, 1512.0, 1656.0]);
    check(path.attainment(), [1.0]);
}

#[test]
fn a_value_that_its_kind_cannot_have_is_brought_to_the_nearest_and_said() {
    let given = |quantity: Quantity, value| project(&quantity, &PLAN.with_given(2018, value, true));
    let falls = PLAN.with_given(2017, 2.3, true).with_given(2018, 2.0, true);
    let path = project(&PLANTS, &falls);
    check(yearly(&path, 2017..=2020), [2.3, 2.3, 2.4, 2.5]);
    assert_eq!(path.clamp(), Some(Clamp::NeverFalls));
    let path = given(SATISFACTION, 130.0);
    check([path.at(2018.0)], [100.0]);
    assert_eq!(path.clamp(), Some(Clamp::AtHundred));
    for (quantity, lowest) in [(PATENTS, 0.0), (ROYALTIES, 0.0), (INCOME, -100.0)] {
        let path = given(quantity, -150.0);
        check([path.yearly(2018)], [lowest]);
        assert_eq!(path.clamp(), Some(Clamp::AtZero));
    }
    // An income that was lost does not come back.
    check(yearly(&given(INCOME, -100.0), 2018..=2020), [-100.0; 3]);
}

#[test]
fn only_a_score_is_bounded_by_a_hundred() {
    for quantity in [PATENTS, PLANTS, LOANS, ROYALTIES, INCOME] {
        for value in [1e18, f64::INFINITY] {
            let path = project(&quantity, &PLAN.with_given(2018, value, true));
            assert_ne!(path.clamp(), Some(Clamp::AtHundred), "{quantity:?}");
        }
    }
}

#[test]
fn a_total_to_date_that_is_behind_its_path_is_taken_and_the_path_before_gives_way() {
    // The plan's own path is at 2.02 in 2017; 1.9 in 2018 is no fall from the 1.7 of 2015.
    let path = project(&PLANTS, &PLAN.with_given(2018, 1.9, true));
    check(yearly(&path, 2015..=2020), [1.7, 1.86, 1.9, 1.9, 2.2, 2.5]);
    // 0.16 a year are at 1.9 after a year and a quarter.
    check([2016.125, 2016.25, 2016.75].map(|year| path.at(year)), [1.88, 1.9, 1.9]);
    assert_eq!(path.clamp(), None);
    // What was told before holds: only the path since then gives way.
    let levers = PLAN.with_given(2016, 1.9, true).with_given(2019, 2.0, true);
    let path = project(&PLANTS, &levers);
    check(yearly(&path, 2015..=2020), [1.7, 1.9, 2.0, 2.0, 2.0, 2.5]);
    // A rise in between gives way, too.
    let event = Some(Event { year: 2016, change: 4.0, pace: None });
    let path = project(&PLANTS, &Assumption { event, ..PLAN }.with_given(2018, 1.9, true));
    check(yearly(&path, 2015..=2020), [1.7, 1.9, 1.9, 1.9, 2.2, 2.5]);
}

#[test]
fn what_is_no_number_is_not_given_and_minus_zero_is_zero() {
    for quantity in INDICATORS {
        let path = project(&quantity, &PLAN.with_given(2018, f64::NAN, true));
        assert_eq!(path.last_given(), None);
        check(yearly(&path, 2015..=2022), yearly(&project(&quantity, &PLAN), 2015..=2022));
        let path = project(&quantity, &PLAN.with_given(2018, -0.0, true));
        assert!(path.yearly(2018).is_sign_positive(), "{quantity:?}");
    }
}

#[test]
fn a_year_out_of_range_takes_no_value() {
    for year in [0, 2015, 2036, u16::MAX] {
        assert_eq!(PLAN.with_given(year, 1.0, true), PLAN);
        assert_eq!(PLAN.given(year), None);
    }
    assert!(PLAN.with_given(2016, 1.0, true).given(2016).is_some());
    assert!(PLAN.with_given(2035, 1.0, true).given(2035).is_some());
}

#[test]
fn a_target_that_is_met_and_lost_again_was_reached_when_it_was_first_met() {
    // On the way from 1170 to 1900, whatever comes after.
    let kept = with_pace(1.0).with_given(2018, 1900.0, true);
    let first = 2017.0 + 630.0 / 730.0;
    check(project(&LOANS, &kept).reached().year(), [first]);
    check(project(&LOANS, &kept.with_given(2020, 1700.0, true)).reached().year(), [first]);
    let short = Assumption { horizon: 2020, ..kept.with_given(2020, 1700.0, true) };
    check(project(&LOANS, &short).reached().year(), [first]);
}

/// A total gives way within a year where a lower one is told later: a point a year would cut the corner.
#[test]
fn a_path_that_gives_way_within_a_year_is_not_straight_there() {
    let low = project(&PLANTS, &PLAN.with_given(2018, 1.8, true));
    check([low.at(2015.5), low.at(2016.0)], [1.78, 1.8]);
    assert!(!low.is_straight());
    assert!(project(&PLANTS, &PLAN.with_given(2018, 2.2, true)).is_straight());
}

/// A delay of part of a year ends within one.
#[test]
fn a_path_that_begins_to_move_within_a_year_is_not_straight_there() {
    let late = |delay| project(&LOANS, &Assumption { delay, ..PLAN }.with_given(2019, 900.0, true));
    assert!(late(1.0).is_straight() && !late(1.5).is_straight());
}
