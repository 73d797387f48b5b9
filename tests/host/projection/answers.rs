//! What the target needs, what is attained, and when it is reached.

use super::*;

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
fn a_target_that_is_the_baseline_has_no_attainment_and_is_to_be_held() {
    let held = Quantity { target: 6.3, ..PATENTS };
    let reached = |levers: &Assumption| {
        let path = project(&held, levers);
        assert_eq!(path.attainment(), None);
        path.reached()
    };
    assert_eq!(reached(&PLAN), Reached::Year(2020.0));
    assert_eq!(reached(&PLAN.with_given(2020, 3.0, true)), Reached::NotBy(2022));
    assert_eq!(reached(&PLAN.with_given(2018, 9.0, true)), Reached::Year(2020.0));
    let fallen = PLAN.with_given(2020, 3.0, true).with_given(2022, 9.0, false);
    assert!(matches!(reached(&fallen), Reached::Year(year) if 2021.0 < year && year < 2022.0));
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

/// Patents rise by 1.14 a year.
#[test]
fn another_value_than_the_target_is_reached_on_the_same_path() {
    let patents = project(&PATENTS, &with_pace(1.0));
    check(patents.reached_value(9.15).year(), [2017.5]);
    check(patents.reached_value(14.85).year(), [2022.5]);
    assert_eq!(patents.reached_value(6.3), Reached::Year(2020.0));
    assert_eq!(patents.reached_value(99.0), Reached::NotBy(2035));
    for quantity in [PATENTS, ROYALTIES, INCOME, SATISFACTION] {
        let path = project(&quantity, &with_pace(0.9));
        assert_eq!(path.reached_value(quantity.target), path.reached());
    }
}

#[test]
fn a_path_to_zero_has_no_compound_growth() {
    assert_eq!(project(&PATENTS, &with_pace(-2.0)).pace_a_year(), None);
}

/// A rate to hold is judged as ever, also below zero: the mean is not to fall below it.
#[test]
fn a_rate_below_zero_is_met_by_one_that_falls_less() {
    let falls = Quantity { target: -5.0, ..INCOME };
    let even = |quantity, target| Quantity { target, ..quantity };
    for (rate, met) in [(3.0, true), (-5.0, true), (-6.0, false)] {
        let levers = (2016..=2020).fold(PLAN, |levers, year| levers.with_given(year, rate, false));
        let path = project(&falls, &levers);
        assert_eq!(path.reached().on_time(), met, "{rate}");
        assert_eq!(path.status(Rule::Un2022).map(|status| status.verdict == Verdict::Met), Ok(met));
        let likely = path.outlook(0.05, DRAWS).map(|outlook| outlook.chance);
        let Some(Chance::Share(share)) = likely else { panic!("{likely:?}") };
        assert!(if rate > -5.0 { share > 0.9 } else { share < 0.6 }, "{rate}: {share}");
    }
    assert_eq!(project(&falls, &PLAN).reached(), Reached::Year(2020.0));
    assert_eq!(project(&falls, &with_pace(2.0)).reached(), Reached::NotBy(2035));
    assert_eq!(project(&even(INCOME, 0.0), &PLAN).reached(), Reached::Year(2020.0));
}

#[test]
fn another_target_has_a_share_of_its_own_on_the_same_path() {
    let far = Quantity { target: 17.7, ..PATENTS };
    check(project(&far, &PLAN).attainment(), [1.0]);
    check(project(&far, &PLAN).attainment_of(12.0), [2.0]);
    check(project(&INCOME, &with_pace(0.5)).attainment_of(5.0), [2.0]);
}
