//! A growth, or an amount added by 2020, chosen instead of a pace.

use super::*;

fn growth(growth: f64, shape: Shape) -> Assumption {
    // The pace counts for nothing.
    Assumption { course: Some(Course::Growth(growth)), pace: 7.0, ..with_shape(shape) }
}

fn added(added: f64, shape: Shape) -> Assumption {
    Assumption { course: Some(Course::Added(added)), pace: 7.0, ..with_shape(shape) }
}

#[test]
fn a_chosen_growth_is_steady_under_every_shape() {
    for shape in Shape::ALL {
        let path = |quantity| yearly(&project(&quantity, &growth(0.1, shape)), 2015..=2018);
        check(path(PATENTS), [6.3, 6.93, 7.623, 8.3853]);
        check(path(PLANTS), [1.7, 1.87, 2.057, 2.2627]);
        check(path(PCT), [3.0, 3.3, 3.63, 3.993]);
        // The amounts grow by as much, from a fifth of 44.4.
        check(path(ROYALTIES), [8.88, 9.768, 10.7448, 11.81928]);
        // It is the rate itself.
        check(path(INCOME), [20.0, 10.0, 10.0, 10.0]);
        // Ten of a hundred points each year, and no more than all.
        check(path(SATISFACTION), [70.0, 80.0, 90.0, 100.0]);
    }
}

#[test]
fn a_chosen_decline_is_bounded_as_any_is() {
    let path = |quantity| project(&quantity, &growth(-0.5, Shape::EvenSteps));
    check(yearly(&path(PCT), 2015..=2017), [3.0, 1.5, 0.75]);
    check(yearly(&path(PLANTS), 2015..=2017), [1.7; 3]);
    assert_eq!(path(PLANTS).clamp(), Some(Clamp::NeverFalls));
    check(yearly(&path(SATISFACTION), 2015..=2017), [70.0, 20.0, 0.0]);
}

#[test]
fn added_5_7_by_steady_growth_is_13_75_per_cent_and_back() {
    // (12 / 6.3)^(1/5) − 1 and (1800 / 750)^(1/5) − 1, by Python.
    for (quantity, rise, share) in
        [(PATENTS, 5.7, 0.137_543_830_351_883), (LOANS, 1050.0, 0.191_357_898_167_091_6)]
    {
        let by_amount = project(&quantity, &added(rise, Shape::SteadyGrowth));
        let by_growth = project(&quantity, &growth(share, Shape::EvenSteps));
        check(yearly(&by_amount, 2015..=2035), yearly(&by_growth, 2015..=2035));
        match by_amount.pace_a_year() {
            Some(Need::Growth(found)) => check([found], [share]),
            other => panic!("{other:?}"),
        }
        check([by_growth.judged() - quantity.baseline], [rise]);
    }
}

#[test]
fn what_is_added_steers_the_path_and_leaves_the_target_as_it_is() {
    let path = project(&PATENTS, &added(2.85, Shape::EvenSteps));
    check(yearly(&path, 2015..=2021), [6.3, 6.87, 7.44, 8.01, 8.58, 9.15, 9.72]);
    check(path.attainment(), [0.5]);
    assert_eq!(path.quantity(), PATENTS);
    check(project(&PATENTS, &added(11.4, Shape::EvenSteps)).reached().year(), [2017.5]);
    // 25.6 more than 44.4 is a sum of 70.
    for shape in Shape::ALL {
        check([project(&ROYALTIES, &added(25.6, shape)).judged()], [70.0]);
        check([project(&SATISFACTION, &added(5.0, shape)).judged()], [75.0]);
        check([project(&PLANTS, &added(0.4, shape)).judged()], [2.1]);
    }
}

#[test]
fn no_more_is_added_than_can_be() {
    check([project(&SATISFACTION, &added(50.0, Shape::EvenSteps)).judged()], [100.0]);
    check([project(&PATENTS, &added(-50.0, Shape::EvenSteps)).judged()], [0.0]);
    check([project(&PLANTS, &added(-0.5, Shape::EvenSteps)).judged()], [1.7]);
}

#[test]
fn a_growth_rate_passes_over_what_is_added_and_keeps_its_pace() {
    let levers = Assumption { pace: 0.5, ..added(5.0, Shape::EvenSteps) };
    let path = project(&INCOME, &levers);
    check(yearly(&path, 2016..=2018), [10.0; 3]);
    assert_eq!(path, project(&INCOME, &with_pace(0.5)));
}

#[test]
fn a_delay_shifts_a_chosen_course_too() {
    let late = Assumption { delay: 1.0, ..growth(0.1, Shape::EvenSteps) };
    check(yearly(&project(&PCT, &late), 2015..=2017), [3.0, 3.0, 3.3]);
    check(yearly(&project(&INCOME, &late), 2015..=2017), [20.0, 0.0, 10.0]);
    let late = Assumption { delay: 1.0, ..added(2.0, Shape::EvenSteps) };
    check(yearly(&project(&PCT, &late), 2015..=2017), [3.0, 3.0, 3.4]);
}

#[test]
fn from_a_value_given_a_chosen_growth_goes_on_whatever_the_target() {
    let from = |quantity, value| {
        let levers = growth(0.1, Shape::EvenSteps).with_given(2018, value, true);
        yearly(&project(&quantity, &levers), 2018..=2021)
    };
    check(from(LOANS, 1000.0), [1000.0, 1100.0, 1210.0, 1331.0]);
    // Past the target, too.
    check(from(LOANS, 2000.0), [2000.0, 2200.0, 2420.0, 2662.0]);
    check(from(ROYALTIES, 100.0), [100.0, 110.0, 121.0, 133.1]);
    check(from(INCOME, 90.0), [90.0, 10.0, 10.0, 10.0]);
    check(from(SATISFACTION, 60.0), [60.0, 70.0, 80.0, 90.0]);
}

#[test]
fn from_a_value_given_the_path_heads_for_what_is_to_be_added_by_2020() {
    let levers = added(2.85, Shape::EvenSteps).with_given(2018, 7.65, true);
    check(yearly(&project(&PATENTS, &levers), 2018..=2021), [7.65, 8.4, 9.15, 9.9]);
    // More than that is there already, though the target is not.
    let levers = added(2.85, Shape::EvenSteps).with_given(2018, 10.0, true);
    check(yearly(&project(&PATENTS, &levers), 2018..=2021), [10.0; 4]);
    // 15 in 2016 leaves 55 of the 70.
    let levers = added(25.6, Shape::EvenSteps).with_given(2016, 15.0, true);
    check([project(&ROYALTIES, &levers).judged()], [70.0]);
}

#[test]
fn a_course_that_is_no_number_is_none() {
    for course in [Course::Growth(f64::NAN), Course::Added(f64::NAN)] {
        let levers = Assumption { course: Some(course), pace: 0.5, ..PLAN };
        for quantity in INDICATORS {
            let plain = project(&quantity, &Assumption { pace: 0.5, ..PLAN });
            assert_eq!(project(&quantity, &levers), plain);
        }
    }
}
