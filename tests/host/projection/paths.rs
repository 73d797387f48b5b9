//! The six shapes of a path.

use super::*;

#[test]
fn the_default_is_the_plans_own_path() {
    assert_eq!(Assumption::default(), PLAN);
}

#[test]
fn even_steps_add_the_same_amount_each_year() {
    let path = project(&PCT, &PLAN);
    check(yearly(&path, 2015..=2022), [3.0, 3.6, 4.2, 4.8, 5.4, 6.0, 6.6, 7.2]);
    check([path.at(2016.5)], [3.9]);
}

#[test]
fn steady_growth_doubles_every_five_years_what_it_doubles_in_five() {
    let path = project(&PCT, &with_shape(Shape::SteadyGrowth));
    check(
        [2015, 2020, 2025, 2030, 2035].map(|year| path.yearly(year)),
        [3.0, 6.0, 12.0, 24.0, 48.0],
    );
}

#[test]
fn pace_multiplies_the_growth_of_steady_growth() {
    // 100 to 100 · 1.2⁵ needs 20 % a year; half of that is 10 %.
    let quantity = Quantity { kind: Kind::Stock, baseline: 100.0, target: 248.832 };
    let path = project(&quantity, &Assumption { pace: 0.5, ..with_shape(Shape::SteadyGrowth) });
    check(yearly(&path, 2015..=2018), [100.0, 110.0, 121.0, 133.1]);
}

#[test]
fn slow_start_has_done_a_quarter_at_half_time_and_fast_start_half_at_a_quarter() {
    let quantity = Quantity { kind: Kind::Stock, baseline: 10.0, target: 20.0 };
    check([project(&quantity, &with_shape(Shape::SlowStart)).at(2017.5)], [12.5]);
    check([project(&quantity, &with_shape(Shape::FastStart)).at(2016.25)], [15.0]);
}

#[test]
fn the_s_curve_is_half_way_at_half_time_and_flattens_after_the_target() {
    let quantity = Quantity { kind: Kind::Stock, baseline: 10.0, target: 20.0 };
    let path = project(&quantity, &with_shape(Shape::SCurve));
    check([path.at(2017.5)], [15.0]);
    // As much is done in the first year as in the last.
    check([path.yearly(2016) - 10.0], [20.0 - path.yearly(2019)]);
    // The logistic has σ(4) − σ(−4) = tanh 2 for the plan's years, and at most σ(−4) more to rise.
    let most = 20.0 + 10.0 * (1.0 - libm::tanh(2.0)) / 2.0 / libm::tanh(2.0);
    check([path.yearly(2035)], [most]);
}

#[test]
fn the_bounded_shape_moves_by_even_steps_of_log_odds() {
    // The odds are 70 : 30 and 80 : 20; half way in logarithms is the root of their product.
    let odds = (7.0 / 3.0 * 4.0_f64).sqrt();
    let path = project(&SATISFACTION, &with_shape(Shape::Bounded));
    check([path.at(2017.5)], [100.0 * odds / (1.0 + odds)]);
    assert!(path.yearly(2035) < 100.0);
    assert_eq!(path.clamp(), None);
}

#[test]
fn the_bounded_shape_is_even_steps_for_all_but_scores() {
    for quantity in INDICATORS.into_iter().filter(|quantity| quantity.kind != Kind::BoundedScore) {
        assert_eq!(Shape::Bounded.as_read_for(quantity.kind), Shape::EvenSteps);
        let [bounded, even] = [Shape::Bounded, Shape::EvenSteps].map(|shape| {
            let path = project(&quantity, &with_shape(shape));
            yearly(&path, 2015..=2035)
        });
        assert_eq!(bounded, even, "{quantity:?}");
    }
}

#[test]
fn a_score_of_100_has_no_log_odds_and_takes_even_steps() {
    let path = project(&Quantity { target: 100.0, ..SATISFACTION }, &with_shape(Shape::Bounded));
    check(yearly(&path, 2015..=2022), [70.0, 76.0, 82.0, 88.0, 94.0, 100.0, 100.0, 100.0]);
}

#[test]
fn steady_growth_to_zero_takes_even_steps() {
    let path = project(&Quantity { target: 0.0, ..PCT }, &with_shape(Shape::SteadyGrowth));
    check(yearly(&path, 2015..=2021), [3.0, 2.4, 1.8, 1.2, 0.6, 0.0, 0.0]);
}
