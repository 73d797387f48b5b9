//! What a goal needs from a year on, and why some have no answer.

use super::*;

fn seek(
    quantity: Quantity,
    levers: &Assumption,
    from: u16,
    value: f64,
    by: u16,
) -> Result<Sought, Impossible> {
    project(&quantity, levers).seek(Goal { from, value, by })
}

#[track_caller]
fn finds(found: Result<Sought, Impossible>, growth: Option<f64>, amount: Option<f64>) {
    let Ok(found) = found else { panic!("{found:?}") };
    check(found.growth, growth);
    check(found.amount, amount);
}

#[test]
fn a_level_needs_a_growth_or_an_amount() {
    let observed = PLAN.with_given(2018, 1224.0, true);
    // (1800 / 1224)^(1/2) − 1, by Python.
    let growth = 1_484.318_025_222_357_8 / 1224.0 - 1.0;
    finds(seek(LOANS, &observed, 2018, 1800.0, 2020), Some(growth), Some(288.0));
    // From the plan's 1.86 to four times as much in as many years as 4 = 1.4142⁴.
    finds(seek(PLANTS, &PLAN, 2016, 7.44, 2020), Some(2.0_f64.sqrt() - 1.0), Some(1.395));
    finds(seek(PCT, &PLAN, 2015, 3.3, 2016), Some(0.1), Some(0.3));
}

#[test]
fn a_score_needs_points() {
    finds(seek(SATISFACTION, &PLAN, 2016, 84.0, 2020), None, Some(3.0));
    finds(seek(SATISFACTION, &PLAN, 2016, 100.0, 2018), None, Some(14.0));
}

#[test]
fn a_period_sum_needs_what_is_left_of_it() {
    let observed = PLAN.with_given(2016, 20.0, true).with_given(2017, 18.0, true);
    // 62 in three years; 18 (q + q² + q³) = 62 by Newton's rule in Python.
    finds(
        seek(ROYALTIES, &observed, 2017, 100.0, 2020),
        Some(0.070_684_361_623_636_17),
        Some(62.0 / 3.0),
    );
    // From the start: 28.41 % a year, 20 a year.
    let sought = seek(ROYALTIES, &PLAN, 2015, 100.0, 2020).unwrap_or_else(|why| panic!("{why:?}"));
    assert_eq!(per_cent(sought.growth), Some(28.41));
    check(sought.amount, [20.0]);
}

#[test]
fn a_rate_needs_the_one_that_brings_the_mean_there() {
    let observed = PLAN.with_given(2016, 10.0, true).with_given(2017, 30.0, true);
    finds(seek(INCOME, &observed, 2017, 20.0, 2020), Some(0.202_790_707_724_807), None);
    // 44 % is as good as 20 % twice: two years are left for one of the four.
    let ahead = PLAN.with_given(2016, 44.0, true).with_given(2017, 20.0, true);
    finds(seek(INCOME, &ahead, 2017, 20.0, 2019), Some(1.2_f64.sqrt() - 1.0), None);
}

#[test]
fn an_answer_is_from_the_path_and_not_from_its_horizon() {
    // 210 a year: 2430 in 2023, whether that is drawn or not.
    for horizon in [2020, 2022, 2035] {
        let levers = Assumption { horizon, ..PLAN };
        finds(seek(LOANS, &levers, 2023, 2673.0, 2024), Some(0.1), Some(243.0));
        let so_far = project(&LOANS, &levers).so_far(2025);
        check(so_far.and_then(|so_far| so_far.amount), [210.0]);
        let so_far = project(&ROYALTIES, &levers).so_far(2025);
        let expected = project(&ROYALTIES, &with_pace(1.0)).at(2025.0) / 10.0;
        check(so_far.and_then(|so_far| so_far.amount), [expected]);
    }
}

#[test]
fn no_year_lies_between() {
    for (from, by) in [(2018, 2018), (2019, 2018), (2035, 2036), (u16::MAX, u16::MAX), (0, 2015)] {
        assert_eq!(seek(LOANS, &PLAN, from, 1e6, by), Err(Impossible::NoTime), "{from} {by}");
    }
    for value in [f64::NAN, f64::INFINITY] {
        assert_eq!(seek(LOANS, &PLAN, 2018, value, 2020), Err(Impossible::NoNumber));
    }
}

#[test]
fn a_value_that_is_there_needs_nothing() {
    assert_eq!(seek(LOANS, &PLAN, 2016, 960.0, 2020), Err(Impossible::Already));
    assert_eq!(seek(LOANS, &PLAN, 2016, 800.0, 2020), Err(Impossible::Already));
    assert_eq!(seek(ROYALTIES, &PLAN, 2020, 90.0, 2022), Err(Impossible::Already));
    assert_eq!(seek(INCOME, &PLAN, 2020, 5.0, 2022), Err(Impossible::Already));
    // A target below is passed from above.
    let less = Quantity { kind: Kind::Stock, baseline: 100.0, target: 80.0 };
    assert_eq!(seek(less, &PLAN, 2020, 90.0, 2022), Err(Impossible::Already));
}

#[test]
fn a_fall_can_be_asked_for_too() {
    let less = Quantity { kind: Kind::Stock, baseline: 100.0, target: 80.0 };
    finds(seek(less, &PLAN, 2015, 81.0, 2017), Some(-0.1), Some(-9.5));
    finds(seek(PATENTS, &PLAN, 2015, 3.15, 2016), Some(-0.5), Some(-3.15));
    finds(seek(SATISFACTION, &PLAN, 2015, 60.0, 2017), None, Some(-5.0));
}

#[test]
fn a_target_to_rise_to_is_not_there_already_when_the_value_has_fallen() {
    // From 6.3 down to 4: five, though below the start, is still to be made.
    let fallen = PLAN.with_given(2018, 4.0, true);
    finds(seek(PATENTS, &fallen, 2018, 5.0, 2019), Some(0.25), Some(1.0));
    // And the other way round for a target to fall to.
    let less = Quantity { kind: Kind::Stock, baseline: 100.0, target: 80.0 };
    let risen = PLAN.with_given(2018, 150.0, true);
    finds(seek(less, &risen, 2018, 120.0, 2019), Some(-0.2), Some(-30.0));
}

#[test]
fn nothing_passes_the_bounds_of_its_kind() {
    assert_eq!(seek(SATISFACTION, &PLAN, 2016, 100.1, 2020), Err(Impossible::PastBound));
    for quantity in [PATENTS, PLANTS, PCT, ROYALTIES, SATISFACTION] {
        assert_eq!(seek(quantity, &PLAN, 2016, -0.1, 2020), Err(Impossible::PastBound));
    }
    assert_eq!(seek(INCOME, &PLAN, 2016, -100.0, 2020), Err(Impossible::PastBound));
}

#[test]
fn a_total_to_date_cannot_be_asked_to_fall() {
    assert_eq!(seek(PLANTS, &PLAN, 2016, 1.6, 2020), Err(Impossible::CannotFall));
}

#[test]
fn more_than_60_per_cent_a_year_is_too_fast_and_the_first_year_that_works_is_named() {
    // 1 to 20: by Python 82 % in five years, 64.8 % in six, 53.4 % in seven.
    let stock = Quantity { kind: Kind::Stock, baseline: 1.0, target: 20.0 };
    assert_eq!(seek(stock, &PLAN, 2015, 20.0, 2020), Err(Impossible::TooFast(Some(2022))));
    assert!(seek(stock, &PLAN, 2015, 20.0, 2022).is_ok());
    // 1.6²⁰ is 12,089.
    assert_eq!(seek(stock, &PLAN, 2015, 12_090.0, 2020), Err(Impossible::TooFast(None)));
    assert_eq!(seek(stock, &PLAN, 2015, 12_089.0, 2020), Err(Impossible::TooFast(Some(2035))));
    // Income has only grown by 0 % a year when 50 % is to be its mean: 50, 33.8 … 2.25, 1.84 and 1.5 fold.
    let late = PLAN.with_given(2016, 0.0, true);
    assert_eq!(seek(INCOME, &late, 2016, 50.0, 2017), Err(Impossible::TooFast(Some(2023))));
    // 10 of an amount that stands at 1 in one year; 1.6 + 2.56 + 4.096 is 8.3, and 6.6 more come the year after.
    let sum = Quantity { kind: Kind::PeriodSum, baseline: 5.0, target: 10.0 };
    assert_eq!(seek(sum, &PLAN, 2015, 10.0, 2016), Err(Impossible::TooFast(Some(2019))));
}

#[test]
fn just_60_per_cent_is_not_too_fast() {
    let stock = Quantity { kind: Kind::Stock, baseline: 1.0, target: 1.6 };
    finds(seek(stock, &PLAN, 2015, 1.6, 2016), Some(0.6), Some(0.6));
    finds(seek(stock, &PLAN, 2015, 2.56, 2017), Some(0.6), Some(0.78));
    assert_eq!(seek(stock, &PLAN, 2015, 1.601, 2016), Err(Impossible::TooFast(Some(2017))));
}

#[test]
fn from_zero_only_an_amount_leads() {
    let stock = Quantity { kind: Kind::Stock, baseline: 0.0, target: 10.0 };
    finds(seek(stock, &PLAN, 2015, 10.0, 2020), None, Some(2.0));
}

#[test]
fn what_was_done_so_far_is_in_the_same_terms() {
    let so_far = |quantity: Quantity, levers: &Assumption, until| {
        let found =
            project(&quantity, levers).so_far(until).map(|so_far| (so_far.growth, so_far.amount));
        found.unwrap_or_default()
    };
    let (growth, amount) = so_far(LOANS, &PLAN.with_given(2018, 1224.0, true), 2018);
    // (1224 / 750)^(1/3) − 1, by Python.
    check(growth, [0.177_353_063_376_667_34]);
    check(amount, [158.0]);
    let observed = PLAN.with_given(2016, 20.0, true).with_given(2017, 18.0, true);
    let (growth, amount) = so_far(ROYALTIES, &observed, 2017);
    check(growth, [(18.0_f64 / 8.88).sqrt() - 1.0]);
    check(amount, [19.0]);
    let observed = PLAN.with_given(2016, 10.0, true).with_given(2017, 30.0, true);
    let (growth, amount) = so_far(INCOME, &observed, 2017);
    check(growth, [1.43_f64.sqrt() - 1.0]);
    assert_eq!(amount, None);
    assert_eq!(so_far(SATISFACTION, &PLAN, 2017), (None, Some(2.0)));
    assert_eq!(project(&LOANS, &PLAN).so_far(2015), None);
    assert_eq!(project(&LOANS, &PLAN).so_far(0), None);
}
