//! The projection engine: worked examples that a person can check by hand, then laws that hold for all.

use ip_plan::plan::Kind;
use ip_plan::projection::{
    Assumption, BASELINE_YEAR, Clamp, GIVEN_YEARS, LAST_YEAR, Need, PeriodStart, Projection,
    Quantity, Reached, Shape, TARGET_YEAR, amount_needed, growth_needed, growth_that_sums, need,
    project,
};
use proptest::num::f64 as floats;
use proptest::prelude::*;
use proptest::sample::select;

const KINDS: [Kind; 6] = [
    Kind::Stock,
    Kind::CumulativeStock,
    Kind::AnnualFlow,
    Kind::PeriodSum,
    Kind::AverageGrowthRate,
    Kind::BoundedScore,
];

const PLAN: Assumption = Assumption {
    pace: 1.0,
    shape: Shape::EvenSteps,
    delay: 0.0,
    horizon: 2022,
    start: PeriodStart::FlatBefore,
    course: None,
    event: None,
    given: [None; GIVEN_YEARS],
};

const PATENTS: Quantity = Quantity { kind: Kind::Stock, baseline: 6.3, target: 12.0 };
const PCT: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 3.0, target: 6.0 };
const PLANTS: Quantity = Quantity { kind: Kind::CumulativeStock, baseline: 1.7, target: 2.5 };
const WORKS: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 135.0, target: 220.0 };
const LOANS: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 750.0, target: 1800.0 };
const SOFTWARE: Quantity = Quantity { kind: Kind::AnnualFlow, baseline: 29.0, target: 44.0 };
const INDUSTRY: Quantity = Quantity { kind: Kind::Stock, baseline: 0.56, target: 0.7 };
const ROYALTIES: Quantity = Quantity { kind: Kind::PeriodSum, baseline: 44.4, target: 100.0 };
const INCOME: Quantity = Quantity { kind: Kind::AverageGrowthRate, baseline: 20.0, target: 20.0 };
const SATISFACTION: Quantity = Quantity { kind: Kind::BoundedScore, baseline: 70.0, target: 80.0 };

const INDICATORS: [Quantity; 10] =
    [PATENTS, PCT, PLANTS, WORKS, LOANS, SOFTWARE, INDUSTRY, ROYALTIES, INCOME, SATISFACTION];

/// Equal to the last bit.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

/// Equal but for rounding: to one part in a billion, or a billionth near zero.
fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[track_caller]
fn check(found: impl IntoIterator<Item = f64>, expected: impl IntoIterator<Item = f64>) {
    let (found, expected) = (Vec::from_iter(found), Vec::from_iter(expected));
    let agree =
        found.len() == expected.len() && found.iter().zip(&expected).all(|(&a, &b)| near(a, b));
    assert!(agree, "found {found:?}, expected {expected:?}");
}

/// A share as the method prints it: 13.75 for 0.13748….
fn per_cent(share: Option<f64>) -> Option<f64> {
    share.map(|share| (share * 10_000.0).round() / 100.0)
}

fn yearly(path: &Projection, years: impl IntoIterator<Item = u16>) -> Vec<f64> {
    years.into_iter().map(|year| path.yearly(year)).collect()
}

fn with_shape(shape: Shape) -> Assumption {
    Assumption { shape, horizon: LAST_YEAR, ..PLAN }
}

fn with_pace(pace: f64) -> Assumption {
    Assumption { pace, horizon: LAST_YEAR, ..PLAN }
}

fn with_delay(delay: f64) -> Assumption {
    Assumption { delay, horizon: LAST_YEAR, ..PLAN }
}

// What the target needs.

#[test]
fn the_default_is_the_plans_own_path() {
    assert_eq!(Assumption::default(), PLAN);
}

#[test]
fn the_growth_that_each_level_needs_is_the_one_the_method_prints() {
    let growth = |quantity| match need(&quantity) {
        Some(Need::Growth(growth)) => per_cent(Some(growth)),
        other => panic!("{other:?}"),
    };
    let found = [PATENTS, PCT, PLANTS, WORKS, LOANS, SOFTWARE, INDUSTRY].map(growth);
    assert_eq!(found, [13.75, 14.87, 8.02, 10.26, 19.14, 8.70, 4.56].map(Some));
}

#[test]
fn a_sum_needs_an_amount_a_rate_is_held_and_a_score_needs_points() {
    assert_eq!(need(&ROYALTIES), Some(Need::Amount(20.0)));
    assert_eq!(need(&INCOME), Some(Need::Hold(0.2)));
    assert_eq!(need(&SATISFACTION), Some(Need::Points(2.0)));
}

#[test]
fn no_growth_leads_from_zero_or_to_zero() {
    assert_eq!(need(&Quantity { baseline: 0.0, ..PATENTS }), None);
    assert_eq!(need(&Quantity { target: 0.0, ..PATENTS }), None);
    assert_eq!(growth_needed(1.0, -1.0, 5.0), None);
    assert_eq!(growth_needed(-1.0, -2.0, 5.0), None);
}

#[test]
fn no_growth_and_no_amount_leads_anywhere_in_no_time() {
    for years in [0.0, -5.0, f64::INFINITY, f64::NAN] {
        assert_eq!(growth_needed(1.0, 2.0, years), None);
        assert_eq!(growth_needed(2.0, 1.0, years), None);
        assert_eq!(amount_needed(1.0, 2.0, years), None);
    }
}

#[test]
fn from_1224_in_2018_the_loans_need_21_3_per_cent_or_288_a_year() {
    let growth = growth_needed(1224.0, 1800.0, 2.0).map(|growth| (growth * 1000.0).round());
    assert_eq!(growth, Some(213.0));
    assert_eq!(amount_needed(1224.0, 1800.0, 2.0), Some(288.0));
}

#[test]
fn royalties_need_28_41_per_cent_after_flat_years_and_17_63_at_one_growth_throughout() {
    assert_eq!(per_cent(growth_that_sums(44.4 / 5.0, 5, 100.0)), Some(28.41));
    assert_eq!(per_cent(growth_needed(44.4, 100.0, 5.0)), Some(17.63));
}

#[test]
fn amounts_that_double_each_year_from_one_sum_to_62() {
    check(growth_that_sums(1.0, 5, 2.0 + 4.0 + 8.0 + 16.0 + 32.0), [1.0]);
}

#[test]
fn amounts_that_halve_each_year_from_32_sum_to_31() {
    check(growth_that_sums(32.0, 5, 16.0 + 8.0 + 4.0 + 2.0 + 1.0), [-0.5]);
}

#[test]
fn no_growth_sums_to_nothing_or_starts_from_nothing() {
    assert_eq!(growth_that_sums(1.0, 5, 0.0), None);
    assert_eq!(growth_that_sums(0.0, 5, 1.0), None);
    assert_eq!(growth_that_sums(1.0, 0, 1.0), None);
}

// The shapes.

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

// The kinds.

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

// Delay.

#[test]
fn a_delay_of_one_year_shifts_a_level_by_one_year() {
    check(
        yearly(&project(&PCT, &with_delay(1.0)), 2015..=2021),
        [3.0, 3.0, 3.6, 4.2, 4.8, 5.4, 6.0],
    );
    check([project(&PCT, &with_delay(0.5)).at(2016.0)], [3.3]);
}

#[test]
fn during_a_delay_a_period_sum_goes_on_at_its_first_amount() {
    let quantity = Quantity { kind: Kind::PeriodSum, baseline: 50.0, target: 125.0 };
    check(
        yearly(&project(&quantity, &with_delay(2.0)), 2015..=2019),
        [10.0, 10.0, 10.0, 15.0, 20.0],
    );
    // Half a year at 10 and half a year at 15.
    check([project(&quantity, &with_delay(0.5)).yearly(2016)], [12.5]);
}

#[test]
fn during_a_delay_income_does_not_grow() {
    let path = project(&INCOME, &with_delay(1.0));
    check(yearly(&path, 2015..=2018), [20.0, 0.0, 20.0, 20.0]);
    check([path.at(2020.0)], [207.36]);
    // Four years at 20 % are five at 1.2^0.8 − 1.
    check([path.judged()], [100.0 * (libm::pow(1.2, 0.8) - 1.0)]);
    check([project(&INCOME, &with_delay(0.5)).at(2016.0)], [100.0 * 1.2_f64.sqrt()]);
}

#[test]
fn with_a_delay_of_five_years_nothing_has_moved_by_2020() {
    for quantity in INDICATORS {
        for shape in Shape::ALL {
            let path = project(&quantity, &Assumption { delay: 9.0, ..with_shape(shape) });
            let expected = match quantity.kind {
                Kind::AverageGrowthRate => 100.0,
                // Of a period sum it is five years at a fifth of the sum before.
                _ => quantity.baseline,
            };
            check([path.at(2020.0)], [expected]);
            assert!(path.at(2021.0) > path.at(2020.0));
        }
    }
}

// Attainment, pace a year, the year reached.

#[test]
fn the_plans_own_path_attains_every_target_in_2020_under_every_shape() {
    for quantity in INDICATORS {
        for shape in Shape::ALL {
            let path = project(&quantity, &Assumption { shape, ..PLAN });
            check(path.attainment(), [1.0]);
            check([path.judged(), path.at(2020.0)], [quantity.target, path.drawn_target()]);
            assert_eq!(path.reached(), Reached::Year(2020.0), "{quantity:?} {shape:?}");
            assert!(path.reached().on_time());
        }
    }
}

#[test]
fn the_plans_own_path_does_each_year_what_is_needed() {
    for quantity in INDICATORS {
        let (path, need) = (project(&quantity, &PLAN).pace_a_year(), need(&quantity));
        let agree = match (path, need) {
            (Some(Need::Growth(a)), Some(Need::Growth(b)))
            | (Some(Need::Amount(a)), Some(Need::Amount(b)))
            | (Some(Need::Points(a)), Some(Need::Points(b)))
            | (Some(Need::Hold(a)), Some(Need::Hold(b))) => near(a, b),
            _ => false,
        };
        assert!(agree, "{path:?} {need:?}");
    }
}

#[test]
fn half_the_pace_attains_half_the_rise_and_twice_the_pace_reaches_it_in_half_the_time() {
    let path = project(&PATENTS, &with_pace(0.5));
    check(path.attainment(), [0.5]);
    check(path.reached().year(), [2025.0]);
    check(project(&PATENTS, &with_pace(2.0)).reached().year(), [2017.5]);
}

#[test]
fn standstill_attains_nothing_of_a_rise_but_two_fifths_of_the_royalties() {
    check(project(&PATENTS, &with_pace(0.0)).attainment(), [0.0]);
    check(project(&ROYALTIES, &with_pace(0.0)).attainment(), [0.444]);
    check(project(&INCOME, &with_pace(0.0)).attainment(), [0.0]);
}

#[test]
fn a_decline_attains_less_than_nothing() {
    check(project(&PATENTS, &with_pace(-0.5)).attainment(), [-0.5]);
}

#[test]
fn a_target_that_is_the_baseline_has_no_attainment_and_is_reached_from_the_start() {
    let path = project(&Quantity { target: 6.3, ..PATENTS }, &with_pace(-1.0));
    assert_eq!(path.attainment(), None);
    assert_eq!(path.reached(), Reached::FromStart);
    assert!(path.reached().on_time());
    assert_eq!(path.reached().year(), Some(2015.0));
}

#[test]
fn a_target_below_the_baseline_is_reached_from_above() {
    let quantity = Quantity { kind: Kind::Stock, baseline: 100.0, target: 80.0 };
    assert_eq!(project(&quantity, &PLAN).reached(), Reached::Year(2020.0));
    check(project(&quantity, &with_pace(2.0)).reached().year(), [2017.5]);
    assert_eq!(project(&quantity, &with_pace(-1.0)).reached(), Reached::NotBy(2035));
}

#[test]
fn a_target_that_is_not_reached_says_until_when() {
    assert_eq!(
        project(&PATENTS, &Assumption { pace: 0.5, ..PLAN }).reached(),
        Reached::NotBy(2022)
    );
    assert_eq!(project(&PATENTS, &with_pace(0.0)).reached(), Reached::NotBy(2035));
    assert!(!project(&PATENTS, &with_pace(0.5)).reached().on_time());
}

#[test]
fn a_rise_of_a_trillionth_is_reached_on_time() {
    let quantity = Quantity { kind: Kind::Stock, baseline: 1.0, target: 1.000_000_000_001 };
    for shape in Shape::ALL {
        assert!(project(&quantity, &with_shape(shape)).reached().on_time(), "{shape:?}");
    }
}

#[test]
fn a_target_met_between_two_ends_of_years_and_lost_again_is_reached() {
    // Rates that fall from 40 % to a mean of 5 % turn below zero, so that income has a peak: three years after
    // a delay of half a year, and at this pace less than a tenth of a per cent above the target.
    let quantity = Quantity { kind: Kind::AverageGrowthRate, baseline: 40.0, target: 5.0 };
    let path =
        project(&quantity, &Assumption { pace: 0.815, delay: 0.5, ..with_shape(Shape::FastStart) });
    assert!((2015..=2035).all(|year| path.at(f64::from(year)) < path.drawn_target()));
    assert!(path.at(2018.5) > path.drawn_target());
    assert!(path.reached().year().is_some_and(|year| (2018.0..2018.5).contains(&year)));
}

#[test]
fn a_target_on_a_bound_is_reached_when_the_bound_is() {
    let path = project(&Quantity { target: 100.0, ..SATISFACTION }, &with_pace(2.0));
    check(path.reached().year(), [2017.5]);
}

#[test]
fn the_royalties_are_reached_when_their_running_total_is() {
    // 20 a year from the start, without any rise, are 100 after five years; 40 a year after two and a half.
    let reached = |amount| {
        let assumption = Assumption { start: PeriodStart::Own(amount), ..with_pace(0.0) };
        project(&ROYALTIES, &assumption).reached()
    };
    assert_eq!(reached(20.0), Reached::Year(2020.0));
    check(reached(40.0).year(), [2017.5]);
    // Even while the path still waits.
    let waiting = Assumption { start: PeriodStart::Own(40.0), ..with_delay(5.0) };
    check(project(&ROYALTIES, &waiting).reached().year(), [2017.5]);
}

#[test]
fn the_growth_of_income_is_reached_when_its_index_is() {
    // At 44 % a year income grows in one year as much as in two at 20 %.
    check(project(&INCOME, &with_pace(2.2)).reached().year(), [2017.5]);
    check(project(&INCOME, &with_delay(1.5)).reached().year(), [2021.5]);
}

#[test]
fn a_path_to_zero_has_no_compound_growth() {
    assert_eq!(project(&PATENTS, &with_pace(-2.0)).pace_a_year(), None);
}

// Bounds.

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

// Laws.

fn kinds() -> impl Strategy<Value = Kind> {
    select(&KINDS[..])
}

fn shapes() -> impl Strategy<Value = Shape> {
    select(&Shape::ALL[..])
}

/// Values that an indicator of this kind may have.
fn values(kind: Kind) -> std::ops::Range<f64> {
    match kind {
        Kind::BoundedScore => 1.0..99.0,
        Kind::AverageGrowthRate => 0.5..100.0,
        _ => 0.01..100_000.0,
    }
}

/// A baseline and a target of any kind, the target above.
fn rising() -> impl Strategy<Value = Quantity> {
    either_way().prop_map(|quantity| Quantity {
        baseline: quantity.baseline.min(quantity.target),
        target: quantity.baseline.max(quantity.target),
        ..quantity
    })
}

/// A baseline and a target of any kind, either above the other, and not so near that rounding shows.
fn either_way() -> impl Strategy<Value = Quantity> {
    kinds()
        .prop_flat_map(|kind| (Just(kind), values(kind), values(kind)))
        .prop_filter("apart", |(_, a, b)| (a - b).abs() > 1e-3 * a.max(*b))
        .prop_map(|(kind, baseline, target)| Quantity { kind, baseline, target })
}

/// The three starts; the reader's own is no more than the sum's mean, so that a rising sum has rising amounts.
fn starts(quantity: Quantity) -> impl Strategy<Value = PeriodStart> {
    let own = (0.0..1.0).prop_map(move |share| PeriodStart::Own(share * quantity.target / 5.0));
    prop_oneof![Just(PeriodStart::FlatBefore), Just(PeriodStart::SameGrowth), own]
}

prop_compose! {
    /// Levers within their ranges, for a quantity that they suit.
    fn levers(quantity: Quantity)(
        pace in -1.0..3.0,
        shape in shapes(),
        delay in 0.0..5.0,
        horizon in TARGET_YEAR..=LAST_YEAR,
        start in starts(quantity),
    ) -> Assumption {
        Assumption { pace, shape, delay, horizon, start, ..PLAN }
    }
}

fn rising_with_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    rising().prop_flat_map(|quantity| (Just(quantity), levers(quantity)))
}

fn any_with_levers() -> impl Strategy<Value = (Quantity, Assumption)> {
    either_way().prop_flat_map(|quantity| (Just(quantity), levers(quantity)))
}

/// Every f64 there is, the awkward ones often.
fn any_number() -> impl Strategy<Value = f64> {
    let awkward = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        100.0,
        -100.0,
        5e-324,
        -5e-324,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        1e-9,
        1e15,
        1e16,
        f64::MAX,
        f64::MIN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
    ];
    prop_oneof![floats::ANY, -1e3..1e3, select(awkward.to_vec())]
}

prop_compose! {
    fn anything()(
        kind in kinds(),
        numbers in prop::array::uniform5(any_number()),
        shape in shapes(),
        horizon in any::<u16>(),
        start in 0..3,
    ) -> (Quantity, Assumption) {
        let [baseline, target, pace, delay, own] = numbers;
        let start = [PeriodStart::FlatBefore, PeriodStart::SameGrowth, PeriodStart::Own(own)][start as usize];
        (Quantity { kind, baseline, target }, Assumption { pace, shape, delay, horizon, start, ..PLAN })
    }
}

/// Moments all over a path, its whole years among them.
fn moments(path: &Projection) -> impl Iterator<Item = f64> {
    let quarters = (path.horizon() - BASELINE_YEAR) * 4;
    (0..=quarters).map(|quarter| f64::from(BASELINE_YEAR) + f64::from(quarter) / 4.0)
}

fn years(path: &Projection) -> std::ops::RangeInclusive<u16> {
    BASELINE_YEAR..=path.horizon()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn at_pace_1_every_path_starts_at_its_baseline_and_is_at_its_target_in_2020(
        (quantity, assumption) in any_with_levers(),
    ) {
        let path = project(&quantity, &Assumption { pace: 1.0, delay: 0.0, horizon: 2020, ..assumption });
        if path.clamp().is_some() {
            // A total to date does not fall to a target below, and a sum's amounts may have to stop at zero.
            prop_assert!(quantity.target < quantity.baseline);
            return Ok(());
        }
        prop_assert!(near(path.at(2015.0), path.drawn_baseline()));
        prop_assert!(near(path.at(2020.0), path.drawn_target()), "{}", path.at(2020.0));
        prop_assert!(near(path.judged(), quantity.target));
        prop_assert!(path.attainment().is_some_and(|share| (share - 1.0).abs() < 1e-6));
    }

    #[test]
    fn at_pace_1_a_rising_target_is_reached_on_time((quantity, assumption) in rising_with_levers()) {
        let path = project(&quantity, &Assumption { pace: 1.0, delay: 0.0, ..assumption });
        prop_assert_eq!(path.clamp().filter(|&clamp| clamp != Clamp::AtHundred), None);
        prop_assert!(path.reached().on_time(), "{:?}", path.reached());
        prop_assert!(path.reached().year().is_some_and(|year| year > 2020.0 - 1e-6));
    }

    #[test]
    fn more_pace_is_never_judged_less(
        (quantity, assumption) in rising_with_levers(),
        more in 0.0..2.0,
    ) {
        let slower = project(&quantity, &assumption);
        let faster = project(&quantity, &Assumption { pace: assumption.pace + more, ..assumption });
        let rounding = 1e-9 * slower.judged().abs().max(1.0);
        prop_assert!(faster.judged() >= slower.judged() - rounding);
    }

    #[test]
    fn no_input_gives_a_number_that_is_not_finite((quantity, assumption) in anything(), year in any_number()) {
        let path = project(&quantity, &assumption);
        let mut numbers = vec![path.at(year), path.drawn_baseline(), path.drawn_target(), path.judged()];
        numbers.extend(moments(&path).map(|moment| path.at(moment)));
        numbers.extend(years(&path).map(|year| path.yearly(year)));
        numbers.extend(path.attainment());
        numbers.extend(path.five_year_sum());
        numbers.extend(path.reached().year());
        for figure in [path.pace_a_year(), need(&quantity)].into_iter().flatten() {
            let (Need::Growth(x) | Need::Amount(x) | Need::Points(x) | Need::Hold(x)) = figure;
            numbers.push(x);
        }
        path.clamp();
        prop_assert!(numbers.iter().all(|number| number.is_finite()), "{:?}", numbers);
        prop_assert!(moments(&path).all(|moment| path.at(moment) >= 0.0));
        prop_assert!(path.reached().year().is_none_or(|year| (2015.0..=2035.0).contains(&year)));
    }

    #[test]
    fn nothing_is_minus_zero((quantity, assumption) in anything()) {
        let path = project(&quantity, &assumption);
        let mut numbers: Vec<f64> = moments(&path).map(|moment| path.at(moment)).collect();
        numbers.extend(years(&path).map(|year| path.yearly(year)));
        numbers.extend(path.attainment());
        prop_assert!(numbers.into_iter().all(|number| number != 0.0 || number.is_sign_positive()));
    }

    #[test]
    fn what_is_needed_is_finite_or_none(from in any_number(), to in any_number(), years in any_number(), n in any::<u16>()) {
        let n = n % 50;
        for answer in [growth_needed(from, to, years), amount_needed(from, to, years), growth_that_sums(from, n, to)] {
            prop_assert!(answer.is_none_or(f64::is_finite), "{:?}", answer);
        }
    }

    #[test]
    fn the_growth_needed_leads_there(from in 0.001..1e6, to in 0.001..1e6, years in 1_u16..20) {
        let growth = growth_needed(from, to, f64::from(years)).unwrap_or(f64::NAN);
        let there = (0..years).fold(from, |value, _| value * (1.0 + growth));
        prop_assert!((there / to - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_amount_needed_leads_there(from in -1e6..1e6, to in -1e6..1e6, years in 1_u16..20) {
        let amount = amount_needed(from, to, f64::from(years)).unwrap_or(f64::NAN);
        prop_assert!(near(from + amount * f64::from(years), to));
    }

    #[test]
    fn the_growth_that_sums_does(base in 0.001..1e6, total in 0.001..1e6, years in 1_u16..20) {
        let growth = growth_that_sums(base, years, total).unwrap_or(f64::NAN);
        let (mut amount, mut sum) = (base, 0.0);
        for _ in 0..years {
            amount *= 1.0 + growth;
            sum += amount;
        }
        prop_assert!((sum / total - 1.0).abs() < 1e-9);
    }

    #[test]
    fn the_yearly_amounts_add_up_to_the_running_total((quantity, assumption) in any_with_levers()) {
        let path = project(&Quantity { kind: Kind::PeriodSum, ..quantity }, &assumption);
        let mut total = 0.0;
        for year in 2016..=path.horizon() {
            total += path.yearly(year);
            prop_assert!(near(path.at(f64::from(year)), total));
        }
        prop_assert!(near(path.judged(), (2016..=2020).map(|year| path.yearly(year)).sum()));
    }

    #[test]
    fn the_yearly_rates_compound_to_the_index((quantity, assumption) in any_with_levers()) {
        let rate = |value: f64| value % 90.0;
        let quantity = Quantity { kind: Kind::AverageGrowthRate, baseline: rate(quantity.baseline), target: rate(quantity.target) };
        let path = project(&quantity, &assumption);
        let mut index = 100.0;
        for year in 2016..=path.horizon() {
            index *= 1.0 + path.yearly(year) / 100.0;
            prop_assert!(near(path.at(f64::from(year)), index));
        }
    }

    #[test]
    fn a_total_to_date_never_falls_and_a_score_stays_within_0_and_100((quantity, assumption) in anything()) {
        let plants = project(&Quantity { kind: Kind::CumulativeStock, ..quantity }, &assumption);
        prop_assert!(moments(&plants).map(|moment| plants.at(moment)).is_sorted());
        let score = project(&Quantity { kind: Kind::BoundedScore, ..quantity }, &assumption);
        prop_assert!(moments(&score).all(|moment| (0.0..=100.0).contains(&score.at(moment))));
    }

    #[test]
    fn the_year_reached_is_the_first_at_the_height_of_the_target((quantity, assumption) in any_with_levers()) {
        let path = project(&quantity, &assumption);
        let (target, way) = (path.drawn_target(), path.drawn_target() - path.drawn_baseline());
        let left = |year: f64| (target - path.at(year)) / way;
        match path.reached() {
            Reached::Year(year) => {
                prop_assert!(left(year) < 1.1e-9, "{}", left(year));
                // A curve that has come near by a last bit is not there a moment before.
                let before = moments(&path).filter(|&moment| moment < year - 1e-6);
                for moment in before.chain([(year - 1e-5).max(2015.0)]) {
                    prop_assert!(left(moment) > 0.0, "{} at {}", left(moment), moment);
                }
            }
            Reached::NotBy(horizon) => {
                prop_assert_eq!(horizon, path.horizon());
                prop_assert!(moments(&path).all(|moment| left(moment) > 0.0));
            }
            Reached::FromStart => prop_assert!(false, "the target is not the baseline"),
        }
    }

    #[test]
    fn a_delay_never_makes_a_rising_target_earlier(
        (quantity, assumption) in rising_with_levers(),
        more in 0.0..2.0,
    ) {
        // A sum's amounts that fall are better kept waiting.
        let assumption = Assumption { pace: assumption.pace.abs(), ..assumption };
        let later = Assumption { delay: assumption.delay + more, ..assumption };
        let [sooner, later] = [assumption, later].map(|levers| project(&quantity, &levers).reached().year());
        let or_never = |year: Option<f64>| year.unwrap_or(f64::INFINITY);
        prop_assert!(or_never(later) >= or_never(sooner) - 1e-6, "{:?} {:?}", sooner, later);
    }

    #[test]
    fn until_the_delay_is_over_the_path_is_where_standstill_is((quantity, assumption) in any_with_levers()) {
        let path = project(&quantity, &assumption);
        let standstill = project(&quantity, &Assumption { pace: 0.0, ..assumption });
        for moment in moments(&path).filter(|&moment| moment <= 2015.0 + assumption.delay) {
            prop_assert!(same(path.at(moment), standstill.at(moment)));
        }
    }

    #[test]
    fn the_horizon_changes_no_value((quantity, assumption) in anything(), horizon in TARGET_YEAR..=LAST_YEAR) {
        let path = project(&quantity, &assumption);
        let other = project(&quantity, &Assumption { horizon, ..assumption });
        let shorter = if path.horizon() < other.horizon() { &path } else { &other };
        prop_assert!(moments(shorter).all(|moment| same(path.at(moment), other.at(moment))));
        prop_assert!(years(shorter).all(|year| same(path.yearly(year), other.yearly(year))));
        prop_assert!(same(path.judged(), other.judged()));
        prop_assert_eq!(path.attainment(), other.attainment());
    }

    #[test]
    fn another_unit_changes_no_share((quantity, assumption) in rising_with_levers(), unit in 0.001..1000.0) {
        if matches!(quantity.kind, Kind::AverageGrowthRate | Kind::BoundedScore) {
            return Ok(());
        }
        let start = match assumption.start {
            PeriodStart::Own(amount) => PeriodStart::Own(amount * unit),
            start => start,
        };
        let scaled = Quantity { baseline: quantity.baseline * unit, target: quantity.target * unit, ..quantity };
        let here = project(&quantity, &assumption).attainment().unwrap_or(f64::NAN);
        let there = project(&scaled, &Assumption { start, ..assumption }).attainment().unwrap_or(f64::NAN);
        prop_assert!((here - there).abs() < 1e-6, "{} {}", here, there);
    }
}
