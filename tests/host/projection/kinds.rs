//! What a path means for each kind of quantity.

use super::*;

#[test]
fn a_flow_knows_its_five_year_sum_and_no_other_kind_does() {
    check(project(&PCT, &PLAN).five_year_sum(), [3.6 + 4.2 + 4.8 + 5.4 + 6.0]);
    for quantity in [PATENTS, PLANTS, ROYALTIES, INCOME, SATISFACTION] {
        assert_eq!(project(&quantity, &PLAN).five_year_sum(), None);
    }
}

#[test]
fn a_period_sum_grows_by_a_step_of_which_fifteen_fill_the_sum() {
    // 5 · 10 + 15 c = 125, so c = 5.
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    let path = project(&quantity, &PLAN);
    check(yearly(&path, 2015..=2021), [10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0]);
    check(
        [2015.0, 2016.0, 2017.0, 2020.0, 2021.0].map(|year| path.at(year)),
        [0.0, 15.0, 35.0, 125.0, 165.0],
    );
    check([path.at(2016.25)], [20.0]);
    let path = project(&quantity, &with_pace(1.0));
    check(yearly(&path, 2033..=2035), [100.0, 105.0, 110.0]);
}

#[test]
fn pace_multiplies_the_step_of_a_period_sum() {
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    check(yearly(&project(&quantity, &with_pace(2.0)), 2015..=2018), [10.0, 20.0, 30.0, 40.0]);
    check(yearly(&project(&quantity, &with_pace(0.0)), 2015..=2018), [10.0; 4]);
}

#[test]
fn a_period_sum_of_another_shape_rises_by_its_shares() {
    // τ² gives shares of 1, 4, 9, 16 and 25 in 25; together 55. So 5 · 10 + 55 = 105 rises by just these.
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 105.0 };
    let path = project(&quantity, &with_shape(Shape::SlowStart));
    check(yearly(&path, 2015..=2021), [10.0, 11.0, 14.0, 19.0, 26.0, 35.0, 46.0]);
}

#[test]
fn a_period_sum_can_start_from_an_own_amount() {
    // 5 · 4 + 15 c = 95, so c = 5.
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 95.0 };
    let path = project(&quantity, &Assumption { start: PeriodStart::Own(4.0), ..PLAN });
    check(yearly(&path, 2015..=2020), [4.0, 9.0, 14.0, 19.0, 24.0, 29.0]);
}

#[test]
fn steady_growth_from_nothing_takes_even_steps() {
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 75.0 };
    let assumption = Assumption { start: PeriodStart::Own(0.0), ..with_shape(Shape::SteadyGrowth) };
    check(yearly(&project(&quantity, &assumption), 2015..=2018), [0.0, 5.0, 10.0, 15.0]);
}

#[test]
fn with_a_sum_of_zero_the_same_growth_throughout_is_flat_before() {
    let start = PeriodStart::SameGrowth;
    let path = project(&Quantity { target: 0.0, ..ROYALTIES }, &Assumption { start, ..PLAN });
    check([path.yearly(2015)], [8.88]);
}

#[test]
fn at_the_same_growth_throughout_both_sums_come_out() {
    let assumption =
        Assumption { start: PeriodStart::SameGrowth, ..with_shape(Shape::SteadyGrowth) };
    let path = project(&ROYALTIES, &assumption);
    let growth = path.yearly(2016) / path.yearly(2015) - 1.0;
    assert_eq!(per_cent(Some(growth)), Some(17.63));
    let amount = |year: i32| path.yearly(2015) * libm::pow(1.0 + growth, f64::from(year - 2015));
    check([(2011..=2015).map(amount).sum::<f64>(), (2016..=2020).map(amount).sum()], [44.4, 100.0]);
    check([path.judged()], [100.0]);
}

#[test]
fn half_the_pace_of_20_per_cent_is_10_per_cent() {
    let path = project(&INCOME, &with_pace(0.5));
    check(yearly(&path, 2015..=2018), [20.0, 10.0, 10.0, 10.0]);
    check([2015.0, 2016.0, 2017.0].map(|year| path.at(year)), [100.0, 110.0, 121.0]);
    check([path.judged()], [10.0]);
    check(path.attainment(), [0.5]);
}

#[test]
fn income_held_at_20_per_cent_is_249_after_five_years() {
    let path = project(&INCOME, &PLAN);
    check([path.drawn_baseline(), path.drawn_target(), path.at(2020.0)], [100.0, 248.832, 248.832]);
    // Half a year at 20 % is its root.
    check([path.at(2015.5)], [100.0 * 1.2_f64.sqrt()]);
}

#[test]
fn an_index_falls_by_its_rate_however_low_it_is() {
    let quantity = Quantity { baseline: -90.0, target: -90.0, ..INCOME };
    let path = project(&quantity, &PLAN);
    check([2015.0, 2017.0, 2019.0].map(|year| path.at(year)), [100.0, 1.0, 0.01]);
    check(yearly(&path, 2015..=2020), [-90.0; 6]);
}

#[test]
fn a_rate_to_be_held_is_the_same_under_every_shape() {
    for shape in Shape::ALL {
        check(yearly(&project(&INCOME, &with_shape(shape)), 2016..=2035), [20.0; 20]);
    }
}

#[test]
fn a_changed_rate_holds_from_the_first_year_or_is_spread_with_the_same_mean() {
    let quantity = Quantity { target: 25.0, ..INCOME };
    for shape in [Shape::EvenSteps, Shape::SteadyGrowth, Shape::Bounded] {
        check(
            yearly(&project(&quantity, &with_shape(shape)), 2015..=2020),
            [20.0, 25.0, 25.0, 25.0, 25.0, 25.0],
        );
    }
    for shape in [Shape::SlowStart, Shape::FastStart, Shape::SCurve] {
        let path = project(&quantity, &with_shape(shape));
        assert!(yearly(&path, 2015..=2020).is_sorted(), "{shape:?}");
        assert!(path.yearly(2016) < 25.0 && path.yearly(2020) > 25.0, "{shape:?}");
        check([path.judged()], [25.0]);
    }
}

#[test]
fn a_loss_of_everything_is_not_spread() {
    for (baseline, target) in [(-100.0, 20.0), (20.0, -100.0), (-100.0, -100.0)] {
        let quantity = Quantity { kind: Kind::AverageGrowthRate, baseline, target };
        let path = project(&quantity, &with_shape(Shape::SlowStart));
        check(yearly(&path, 2015..=2017), [baseline, target, target]);
    }
    // Any other loss is.
    let quantity = Quantity { kind: Kind::AverageGrowthRate, baseline: -50.0, target: -10.0 };
    assert!(project(&quantity, &with_shape(Shape::SlowStart)).yearly(2016) < -40.0);
}
