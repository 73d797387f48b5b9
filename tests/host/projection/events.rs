//! A drop or a rise in one year, another pace from then on, or both.

use super::*;

const SUM: Quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };

fn event(change: f64, pace: Option<f64>) -> Assumption {
    Assumption { event: Some(Event { year: 2017, change, pace }), ..with_pace(1.0) }
}

#[test]
fn a_drop_takes_its_share_of_the_years_value_and_the_steps_go_on() {
    let path = project(&PCT, &event(-0.2, None));
    check(yearly(&path, 2015..=2020), [3.0, 3.6, 3.36, 3.96, 4.56, 5.16]);
    check([2016.5, 2017.5].map(|year| path.at(year)), [3.48, 3.66]);
    check(yearly(&project(&PATENTS, &event(0.5, None)), 2017..=2018), [12.87, 14.01]);
}

#[test]
fn under_steady_growth_the_growth_goes_on_so_that_the_loss_stays_the_same_share() {
    let path = project(&PATENTS, &Assumption { shape: Shape::SteadyGrowth, ..event(-0.2, None) });
    // 6.3 (12/6.3)^(k/5), and four fifths of it from 2017 on: by Python.
    check(
        yearly(&path, 2015..=2020),
        [
            6.3,
            7.166_526_131_216_862,
            6.521_790_068_497_032,
            7.418_822_055_268_984_5,
            8.439_235_257_449_71,
            9.6,
        ],
    );
}

#[test]
fn each_shape_goes_on_by_its_own_steps() {
    for shape in [Shape::SlowStart, Shape::FastStart, Shape::SCurve] {
        let without = project(&LOANS, &with_shape(shape));
        let with = project(&LOANS, &Assumption { shape, ..event(-0.2, None) });
        let fall = without.at(2017.0) * 0.2;
        let expected = (2017..=2035).map(|year| without.yearly(year) - fall);
        check(yearly(&with, 2017..=2035), expected);
    }
}

#[test]
fn a_total_to_date_adds_less_that_year_and_cannot_fall() {
    check(yearly(&project(&PLANTS, &event(-0.5, None)), 2016..=2019), [1.86, 1.94, 2.10, 2.26]);
    let path = project(&PLANTS, &event(-1.0, None));
    check(yearly(&path, 2016..=2019), [1.86, 1.86, 2.02, 2.18]);
    assert_eq!(path.clamp(), None);
    let path = project(&PLANTS, &event(0.0, Some(-1.0)));
    check(yearly(&path, 2016..=2019), [1.86, 2.02, 2.02, 2.02]);
    assert_eq!(path.clamp(), Some(Clamp::NeverFalls));
}

#[test]
fn a_score_falls_by_points() {
    check(
        yearly(&project(&SATISFACTION, &event(-0.05, None)), 2016..=2020),
        [72.0, 69.0, 71.0, 73.0, 75.0],
    );
    let path = project(&SATISFACTION, &event(0.5, None));
    check(yearly(&path, 2017..=2018), [100.0, 100.0]);
    assert_eq!(path.clamp(), Some(Clamp::AtHundred));
    let path = project(&SATISFACTION, &event(-0.8, None));
    check(yearly(&path, 2017..=2018), [0.0, 2.0]);
    assert_eq!(path.clamp(), Some(Clamp::AtZero));
}

#[test]
fn a_bounded_score_goes_on_by_its_steps_of_log_odds() {
    let path = project(&SATISFACTION, &Assumption { shape: Shape::Bounded, ..event(-0.1, None) });
    let odds = |year: u16| path.yearly(year) / (100.0 - path.yearly(year));
    // The plan's odds grow by 12/7 in five years.
    let step = libm::pow(12.0 / 7.0, 0.2);
    check((2017..2021).map(|year| odds(year + 1) / odds(year)), [step; 4]);
    let before = project(&SATISFACTION, &with_shape(Shape::Bounded)).yearly(2017);
    check([path.yearly(2017)], [before - 10.0]);
}

/// No odds lead away from 0, as none lead to it.
#[test]
fn a_bounded_score_rises_from_0_by_even_steps() {
    let lost = Assumption { shape: Shape::Bounded, ..event(-1.0, Some(0.5)) };
    check(yearly(&project(&SATISFACTION, &lost), 2017..=2020), [0.0, 1.0, 2.0, 3.0]);
    let from_top = Assumption { shape: Shape::Bounded, ..event(1.0, Some(-1.0)) };
    check(yearly(&project(&SATISFACTION, &from_top), 2017..=2019), [100.0, 98.0, 96.0]);
}

#[test]
fn a_period_sum_loses_from_the_years_amount() {
    let path = project(&SUM, &event(-0.5, None));
    check(yearly(&path, 2015..=2020), [10.0, 15.0, 10.0, 15.0, 20.0, 25.0]);
    check([2016.0, 2016.5, 2017.0, 2020.0].map(|year| path.at(year)), [15.0, 20.0, 25.0, 85.0]);
}

#[test]
fn a_growth_rate_loses_from_the_years_income() {
    // 1.2 · 0.75 is 0.9: a rate of −10 % that year.
    let path = project(&INCOME, &event(-0.25, None));
    check(yearly(&path, 2015..=2019), [20.0, 20.0, -10.0, 20.0, 20.0]);
    check([2016.0, 2017.0, 2020.0].map(|year| path.at(year)), [120.0, 108.0, 186.624]);
}

#[test]
fn another_pace_holds_from_the_end_of_the_year_on() {
    let half = event(0.0, Some(0.5));
    check(yearly(&project(&PCT, &half), 2016..=2019), [3.6, 4.2, 4.5, 4.8]);
    check(yearly(&project(&PLANTS, &half), 2016..=2019), [1.86, 2.02, 2.1, 2.18]);
    check(yearly(&project(&SATISFACTION, &half), 2016..=2019), [72.0, 74.0, 75.0, 76.0]);
    check(yearly(&project(&SUM, &half), 2016..=2019), [15.0, 20.0, 22.5, 25.0]);
    check(yearly(&project(&INCOME, &half), 2016..=2019), [20.0, 20.0, 10.0, 10.0]);
    // 100 to 248.832 is 20 % a year; half of that is 10 %.
    let stock = Quantity { kind: Kind::Stock, baseline: 100.0, target: 248.832 };
    let path = project(&stock, &Assumption { shape: Shape::SteadyGrowth, ..half });
    check(yearly(&path, 2017..=2019), [144.0, 158.4, 174.24]);
    check(yearly(&project(&PCT, &event(-0.5, Some(0.0))), 2016..=2019), [3.6, 2.1, 2.1, 2.1]);
}

#[test]
fn an_event_while_the_path_still_waits_is_waited_through() {
    let path = project(&PCT, &Assumption { delay: 3.0, ..event(-0.1, None) });
    check(yearly(&path, 2016..=2020), [3.0, 2.7, 2.7, 3.3, 3.9]);
    let path = project(&INCOME, &Assumption { delay: 3.0, ..event(-0.1, None) });
    check(yearly(&path, 2016..=2019), [0.0, -10.0, 0.0, 20.0]);
}

#[test]
fn a_value_given_for_the_year_or_later_tells_what_came_of_it_but_the_pace_stays() {
    let levers = event(-0.2, Some(0.5)).with_given(2017, 4.0, true);
    // A third of half of the two that are left.
    check(yearly(&project(&PCT, &levers), 2016..=2020), [3.6, 4.0, 13.0 / 3.0, 14.0 / 3.0, 5.0]);
    let levers = event(-0.2, Some(0.5)).with_given(2018, 4.0, true);
    check(yearly(&project(&PCT, &levers), 2016..=2020), [3.6, 3.36, 4.0, 4.5, 5.0]);
    let levers = event(-0.5, None).with_given(2017, 20.0, true);
    check(yearly(&project(&SUM, &levers), 2016..=2020), [15.0, 20.0, 25.0, 30.0, 35.0]);
    let levers = event(-0.5, None).with_given(2017, 20.0, true);
    check(yearly(&project(&INCOME, &levers), 2016..=2020), [20.0; 5]);
}

#[test]
fn after_a_value_given_an_event_changes_the_path_planned_from_it() {
    let levers = event(-0.1, None).with_given(2016, 4.0, true);
    check(yearly(&project(&PCT, &levers), 2016..=2019), [4.0, 4.05, 4.55, 5.05]);
}

/// It is a part of what is needed, as every pace, and not of what was chosen.
#[test]
fn a_pace_from_then_on_ends_a_chosen_course() {
    let chosen = |course| Assumption { course: Some(course), ..event(0.0, Some(0.5)) };
    let growth = chosen(Course::Growth(0.1));
    check(yearly(&project(&PCT, &growth), 2016..=2019), [3.3, 3.63, 3.93, 4.23]);
    let rate = Assumption { course: Some(Course::Growth(0.3)), ..growth };
    check(yearly(&project(&INCOME, &rate), 2016..=2018), [30.0, 30.0, 10.0]);
    check(yearly(&project(&SATISFACTION, &growth), 2016..=2018), [80.0, 90.0, 91.0]);
    check(yearly(&project(&PLANTS, &growth), 2017..=2018), [2.057, 2.137]);
    // By 5 a year from 10, as the plan, at half of that.
    check(yearly(&project(&SUM, &growth), 2016..=2018), [11.0, 12.1, 14.6]);
    let added = chosen(Course::Added(1.0));
    check(yearly(&project(&PCT, &added), 2016..=2018), [3.2, 3.4, 3.7]);
    // Four fifths of the 19.1 % that 750 to 1,800 needs.
    let fall = Assumption {
        shape: Shape::SteadyGrowth,
        course: Some(Course::Growth(0.165)),
        ..event(-0.2, Some(0.8))
    };
    let path = project(&LOANS, &fall);
    check([path.at(2017.0)], [750.0 * 1.165 * 1.165 * 0.8]);
    check([path.at(2019.0) / path.at(2018.0)], [1.0 + 0.8 * 0.191_357_898_167_091_6]);
    // From a value given on, it is a part of what that leaves to do.
    let given = growth.with_given(2016, 4.0, true);
    check(yearly(&project(&PCT, &given), 2016..=2018), [4.0, 4.4, 4.65]);
    let later = growth.with_given(2018, 4.0, true);
    check(yearly(&project(&PCT, &later), 2017..=2020), [3.63, 4.0, 4.5, 5.0]);
    let last = growth.with_given(2020, 5.0, true);
    check(yearly(&project(&PCT, &last), 2020..=2021), [5.0, 5.3]);
    let sum = growth.with_given(2020, 30.0, true);
    check(yearly(&project(&SUM, &sum), 2020..=2021), [30.0, 32.5]);
    let income = rate.with_given(2020, 30.0, true);
    check(yearly(&project(&INCOME, &income), 2020..=2021), [30.0, 10.0]);
}

#[test]
fn an_event_that_cannot_be_is_none() {
    let with = |event| project(&PCT, &Assumption { event: Some(event), ..PLAN });
    let usual = Event { year: 2017, change: -0.2, pace: None };
    for event in [
        Event { year: 2015, ..usual },
        Event { year: 2036, ..usual },
        Event { change: f64::NAN, ..usual },
    ] {
        assert_eq!(with(event), project(&PCT, &PLAN));
    }
    // More than everything cannot be lost.
    check(yearly(&with(Event { change: -7.0, ..usual }), 2017..=2018), [0.0, 0.6]);
}

#[test]
fn only_a_score_has_a_hundred_to_pass_by_an_event() {
    for quantity in [PATENTS, PLANTS, LOANS, ROYALTIES, INCOME] {
        let huge = Quantity { target: 1e15, ..quantity };
        let path = project(&huge, &event(f64::INFINITY, None));
        assert_ne!(path.clamp(), Some(Clamp::AtHundred), "{quantity:?}");
    }
}

#[test]
fn within_a_delay_of_part_of_a_year_an_event_without_a_change_changes_no_year() {
    for quantity in INDICATORS {
        for shape in Shape::ALL {
            let levers = Assumption { delay: 1.5, ..with_shape(shape) };
            let unbroken = project(&quantity, &levers);
            let event = Some(Event { year: 2018, change: 0.0, pace: None });
            let broken = project(&quantity, &Assumption { event, ..levers });
            check(yearly(&broken, 2015..=2035), yearly(&unbroken, 2015..=2035));
        }
    }
}
