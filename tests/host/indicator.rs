//! The questions and answers of an indicator's page: doubts, goals taken as paths, statuses in words.

use crate::any::indicator;
use ip_plan::chart::labels::spread_out;
use ip_plan::chart::ticks::step;
use ip_plan::plan::{self, Indicator, Kind};
use ip_plan::projection::{
    Chance, GERMANY, Goal, Impossible, NoStatus, Quantity, Reached, Rule, STATISTICS_CANADA,
    TARGET_YEAR, UN_2022, UN_2023, Verdict,
};
use ip_plan::scenario::{Decimal, Doubt, Edit, Entry, Event, Pace, Scenario, doubt};
use ip_plan::words::{number, outcome, sought, status};
use proptest::prelude::*;
use proptest::sample::select;

fn decimal(text: &str) -> Decimal {
    Decimal::read(text).unwrap_or_else(|| panic!("{text} is a number"))
}

fn observed(text: &str) -> Entry {
    Entry { value: decimal(text), observed: true }
}

#[test]
fn a_slip_is_asked_about_with_the_value_that_may_be_meant() {
    for (number, value, before, path, why, meant) in [
        (1, "98", 9.8, 8.6, Doubt::TenTimes, "9.8"),
        (1, "0.98", 9.8, 8.6, Doubt::Tenth, "9.8"),
        (2, "60000", 5.4, 6.0, Doubt::Unit, "6"),
        (2, "41000", 3.0, 3.6, Doubt::Unit, "4.1"),
        (3, "1.6", 1.8, 1.9, Doubt::Falls, "1.8"),
        (10, "110", 78.0, 79.0, Doubt::PastLimit, "100"),
        (9, "-150", 20.0, 20.0, Doubt::PastLimit, "-100"),
        (1, "980", 9.8, 8.6, Doubt::Far, "9.8"),
        (1, "0.0098", 9.8, 8.6, Doubt::Far, "9.8"),
        (5, "-900", 800.0, 900.0, Doubt::Negative, "900"),
    ] {
        let asked = doubt(indicator(number), decimal(value), before, path);
        assert_eq!(asked, Some((why, Some(decimal(meant)))), "{value} for {number}");
    }
}

/// However far it is, up or down.
#[test]
fn what_is_far_from_the_year_before_is_asked_about() {
    for (number, value, before, path) in [
        (1, "98", 7.4, 8.6),
        (1, "1234600", 7.4, 8.6),
        (1, "0", 7.4, 8.6),
        (1, "0.2", 7.4, 8.6),
        (9, "900", 20.0, 20.0),
        // Where nothing is left, the plan's path is what there is to compare with.
        (1, "300", 0.0, 8.6),
    ] {
        let asked = doubt(indicator(number), decimal(value), before, path);
        assert_eq!(asked.map(|(why, _)| why), Some(Doubt::Far), "{value} for {number}");
    }
    for ratio in 8_u32..200 {
        let asked = doubt(indicator(1), decimal(&ratio.to_string()), 1.0, 1.0);
        assert!(asked.is_some(), "{ratio} times");
    }
}

#[test]
fn a_value_that_looks_like_a_year_is_asked_about() {
    for (number, value) in [(1, "2016"), (4, "2,018"), (5, "2020"), (8, "2035")] {
        let asked = doubt(indicator(number), decimal(value), 1700.0, 1800.0);
        assert_eq!(asked, Some((Doubt::Year, None)), "{value} for {number}");
    }
    assert_eq!(doubt(indicator(5), decimal("2036"), 1700.0, 1800.0), None);
    assert_eq!(doubt(indicator(5), decimal("2016.5"), 1700.0, 1800.0), None);
}

#[test]
fn what_may_well_be_is_not_asked_about() {
    for (number, value, before, path) in [
        (1, "9.8", 8.0, 8.6),
        (1, "8", 8.0, 8.6),
        (3, "1.8", 1.8, 1.9),
        (3, "4", 1.8, 1.9),
        (5, "1560", 750.0, 960.0),
        (9, "-4", 20.0, 20.0),
        (9, "0", 20.0, 20.0),
        (10, "100", 78.0, 79.0),
    ] {
        let asked = doubt(indicator(number), decimal(value), before, path);
        assert_eq!(asked, None, "{value} for {number}");
    }
}

/// The path of a scenario, followed as far as there is one.
fn value_in(scenario: &Scenario, indicator: &Indicator, year: u16) -> f64 {
    Scenario { horizon: 2035, ..*scenario }.project(indicator).at(f64::from(year))
}

#[test]
fn a_goal_is_taken_as_a_growth_rounded_up() {
    let patents = indicator(1);
    let scenario = Scenario::default().edited(Edit::Value(0, 2017, Some(observed("9.8"))));
    let goal = Goal { from: 2017, value: 14.0, by: 2021 };
    let next = scenario.path_to(patents, goal).expect("there is such a path");
    let growth = ip_plan::scenario::Course::Growth(decimal("9.33"));
    assert_eq!(next.own(patents).course, Some(growth));
    assert!(value_in(&next, patents, 2021) >= 14.0);
    assert!(value_in(&next, patents, 2021) < 14.01);
}

#[test]
fn a_goal_below_is_taken_as_a_growth_rounded_down() {
    for (number, target, value, by) in
        [(1, "3", 4.5, 2018), (5, "300", 500.0, 2019), (10, "40", 60.0, 2018)]
    {
        let indicator = indicator(number);
        let target = Edit::Target(indicator.index(), Some(decimal(target)));
        let goal = Goal { from: 2015, value, by };
        let falling = Scenario::default().edited(target);
        let next = falling.path_to(indicator, goal).expect("there is such a path");
        let there = value_in(&next, indicator, by);
        assert!(there <= value && there > value * 0.999, "{number}: {there} for {value}");
    }
}

#[test]
fn the_targets_own_question_is_answered_by_the_pace_needed() {
    let loans = indicator(5);
    let slow = Scenario { pace: Pace::HALF, delay: 2, ..Scenario::default() };
    let goal = Goal { from: 2015, value: 1800.0, by: TARGET_YEAR };
    let next = slow.path_to(loans, goal).expect("there is such a path");
    assert_eq!(next.own(loans).course, Some(ip_plan::scenario::Course::Pace(Pace::NEEDED)));
    assert_eq!(next.project(loans).reached(), Reached::Year(2020.0));
    assert_eq!(next.own(loans).delay, Some(0), "what is left of the delay is not waited for");
}

/// A horizon is a way to look: the years past it are there, and have their own values.
#[test]
fn a_path_taken_from_past_the_horizon_keeps_the_years_up_to_its_start() {
    for (number, goal) in [(1, 60.0), (8, 700.0), (9, 25.0)] {
        let goal = Goal { from: 2028, value: goal, by: 2031 };
        let near = Scenario::default().seen_to(2022);
        let next = near.path_to(indicator(number), goal).expect("there is such a path");
        let far = near.seen_to(2035).path_to(indicator(number), goal);
        assert_eq!(Some(next.seen_to(2035)), far, "{number}");
        for year in 2016..=2028 {
            let (before, after) = (
                value_in(&near, indicator(number), year),
                value_in(&next, indicator(number), year),
            );
            assert!(
                (after - before).abs() < 2e-3 * before,
                "{number} in {year}: {after} for {before}"
            );
        }
    }
}

/// Years between two values given are as much of the past as these.
#[test]
fn a_path_that_is_taken_leaves_the_years_without_a_value_as_they_are() {
    for (number, year, value, pace, goal, by) in [
        (9, 2018, "15", 90, 25.0, 2020),
        (9, 2018, "15", 100, 18.0, 2019),
        (8, 2018, "20", 80, 110.0, 2020),
        (5, 2018, "1224", 100, 1500.0, 2022),
        (5, 2018, "1224", 80, 1800.0, 2020),
    ] {
        let indicator = indicator(number);
        let given = Edit::Value(indicator.index(), year, Some(observed(value)));
        let before = Scenario { pace: Pace::new(pace), ..Scenario::default() }.edited(given);
        let goal = Goal { from: year, value: goal, by };
        let next = before.path_to(indicator, goal).expect("there is such a path");
        for year in 2015..=year {
            let [was, is] = [&before, &next].map(|one| value_in(one, indicator, year));
            assert!((is - was).abs() <= 1e-4 * was, "{number} in {year}: {is} for {was}");
        }
        let there = value_in(&next, indicator, by);
        let aim = next.project(indicator).drawn(goal.value, by);
        assert!(there >= aim * (1.0 - 1e-9) && there < aim * 1.005, "{number}: {there} for {aim}");
    }
}

/// Nor does the lever that begins after them.
#[test]
fn a_growth_chosen_from_the_last_value_on_leaves_the_years_before_it() {
    let services = indicator(9);
    let before = Scenario::default().edited(Edit::Value(8, 2018, Some(observed("15"))));
    let next = before.edited(Edit::Grow(8, decimal("24.7"), 2018));
    assert!((value_in(&next, services, 2020) - 257.5).abs() < 0.1);
    for year in 2015..=2018 {
        let [was, is] = [&before, &next].map(|one| value_in(one, services, year));
        assert!((is - was).abs() < 1e-9 * was, "{year}: {is} for {was}");
    }
    assert_eq!(next.edited(Edit::Grow(8, decimal("24.7"), 2018)), next);
    let unbroken = Scenario::default().edited(Edit::Grow(8, decimal("24.7"), 2015));
    assert_eq!(unbroken.own[8].values, Scenario::default().own[8].values);
}

#[test]
fn a_path_that_is_taken_is_not_offered_again() {
    for (number, value, goal, by) in [
        (1, "10", 12.0, 2025),
        (5, "1224", 1800.0, 2020),
        (8, "20", 110.0, 2020),
        (9, "15", 18.0, 2019),
    ] {
        let indicator = indicator(number);
        let given = Edit::Value(indicator.index(), 2018, Some(observed(value)));
        let goal = Goal { from: 2018, value: goal, by };
        let late = Scenario { delay: 1, ..Scenario::default() }.edited(given);
        let next = late.path_to(indicator, goal).expect("there is such a path");
        assert_eq!(next.path_to(indicator, goal), None, "{number}");
    }
}

#[test]
fn there_is_no_path_from_before_what_is_observed() {
    let scenario = Scenario::default().edited(Edit::Value(0, 2018, Some(observed("9.8"))));
    let goal = Goal { from: 2016, value: 12.0, by: 2020 };
    assert_eq!(scenario.path_to(indicator(1), goal), None);
}

proptest! {
    /// Whatever is asked of whatever indicator, the path that is taken gets there, and its start stays.
    #[test]
    fn a_path_that_is_taken_reaches_its_goal(
        number in 1_u8..=10,
        from in 2015_u16..2022,
        years in 1_u16..8,
        factor in 0.5_f64..3.0,
        pace in 0_i16..200,
        delay in 0_u8..4,
        falls in select(vec![None, Some(Event { year: 2018, change: -20, pace: None })]),
    ) {
        let indicator = indicator(number);
        let scenario =
            Scenario { pace: Pace::new(pace), delay, event: falls, horizon: 2035, ..Scenario::default() };
        let goal = Goal { from, value: indicator.target.value * factor, by: from + years };
        let Some(next) = scenario.path_to(indicator, goal) else { return Ok(()) };
        let (before, after) = (scenario.project(indicator), next.project(indicator));
        let start = before.at(f64::from(from));
        // Values are kept with five figures.
        prop_assert!((after.at(f64::from(from)) - start).abs() <= 2e-3 * start.abs().max(1.0));
        let aim = after.drawn(goal.value, goal.by);
        let there = after.at(f64::from(goal.by));
        let rises = aim >= start;
        let near = 2e-3 * aim.abs().max(1.0);
        prop_assert!(if rises { there >= aim - near } else { there <= aim + near }, "{there} for {aim}");
    }

    #[test]
    fn rounding_up_is_never_less_and_never_a_hundredth_more(value in -500.0_f64..500.0) {
        let up = Decimal::at_least(value).expect("a small number").value();
        prop_assert!(up >= value - 1e-8 && up < value + 0.01);
        let down = Decimal::at_most(value).expect("a small number").value();
        prop_assert!(down <= value + 1e-8 && down > value - 0.01);
    }

    #[test]
    fn words_pushed_apart_are_apart(fixed in 0.0_f64..1.0, mut others in proptest::collection::vec(0.0_f64..1.0, 0..5)) {
        spread_out(fixed, &mut others, 0.05);
        let mut all = others.clone();
        all.push(fixed);
        all.sort_by(f64::total_cmp);
        prop_assert!(all.windows(2).all(|pair| pair[1] - pair[0] > 0.05 - 1e-9), "{all:?}");
    }

    #[test]
    fn a_step_is_about_a_hundredth_of_the_axis(height in 0.01_f64..1e6) {
        let step = step(height);
        prop_assert!(step > 0.0057 * height && step < 0.0144 * height, "{step} of {height}");
    }
}

/// Checked by hand (Method, section 5): loans of 1,224 in 2018.
#[test]
fn every_rule_is_filled_in_with_the_readers_numbers() {
    let loans = indicator(5);
    let scenario = Scenario::default().edited(Edit::Value(4, 2018, Some(observed("1224"))));
    let path = scenario.project(loans);
    let said = |rule| {
        let judgement = path.status(rule).expect("there is a value");
        let formula = status::formula(loans, &path.quantity(), rule, &judgement);
        [status::verdict(judgement.verdict), ": ", &formula].concat()
    };
    let expected = [
        "Behind schedule: (1,224 − 750) ÷ (1,800 − 750) = 45.1% of the way, after 3 of 5 years = 60.0% of the time.",
        "Fair progress, but it must be faster: So far (1,224 ÷ 750)^(1/3) − 1 = 17.7% a year; required (1,800 ÷ 750)^(1/5) − 1 = 19.1%; ratio 0.93. On track from 0.95, fair from 0.50, little from −0.10.",
        "Fair progress, but it must be faster: 1,224 × (1 + 17.7%)^2 = 1,696.7 expected in 2020; (1,696.7 − 750) ÷ (1,800 − 750) = 90.2% of the way. On track from 95%, fair from 10%.",
        "Fair progress, but it must be faster: So far (1,224 ÷ 750)^(1/3) − 1 = 17.7% a year; required (1,800 ÷ 750)^(1/5) − 1 = 19.1%; ratio 0.93. On track from 0.95, fair from 0.60, little from 0.",
        "Little or no progress: 1,224 + 2 × 158 = 1,540 expected in 2020; a miss of (1,800 − 1,540) ÷ (1,800 − 1,224) = 45.1% of the rest. On track below 5%, fair to 20%.",
    ];
    assert_eq!(Rule::ALL.map(said), expected);
}

fn formula_of(number: u8, given: &[(u16, &str)], rule: Rule) -> String {
    let indicator = indicator(number);
    let scenario = given.iter().fold(Scenario::default(), |scenario, (year, value)| {
        scenario.edited(Edit::Value(indicator.index(), *year, Some(observed(value))))
    });
    let path = scenario.project(indicator);
    let judgement = path.status(rule).expect("there is a value");
    status::formula(indicator, &path.quantity(), rule, &judgement)
}

#[test]
fn a_target_that_is_met_leaves_germany_no_rest_to_divide_by() {
    for (value, expected) in [("1800", "2,500"), ("1900", "2,666.7")] {
        let said = formula_of(5, &[(2018, value)], Rule::Germany);
        let end = format!(" = {expected} expected in 2020; the target is met, so no rest is left.");
        assert!(said.ends_with(&end), "{said}");
    }
}

/// Rounded onto a bound, a figure would contradict the verdict beside it.
#[test]
fn a_figure_beside_a_bound_is_told_apart_from_it() {
    for (number, given, rule, told) in [
        (5, &[(2018, "1237")][..], Rule::Un2022, "ratio 0.949. On"),
        (
            5,
            &[(2018, "1379.9")],
            Rule::TimeProportional,
            "= 59.99% of the way, after 3 of 5 years = 60.0%",
        ),
        (
            5,
            &[(2018, "1380")],
            Rule::TimeProportional,
            "= 60.0% of the way, after 3 of 5 years = 60.0%",
        ),
        (5, &[(2020, "1799.9")], Rule::TimeProportional, "= 99.99% of the way"),
        (9, &[(2016, "19.96")], Rule::Un2022, "is 19.96%, against 20% to hold."),
        (4, &[(2018, "185.9999")], Rule::TimeProportional, "= 60.0% of the way"),
        (1, &[(2018, "9.7199")], Rule::TimeProportional, "= 59.998% of the way"),
        (5, &[(2018, "1224")], Rule::Un2022, "ratio 0.93. On"),
    ] {
        let said = formula_of(number, given, rule);
        assert!(said.contains(told), "{told} in {said}");
    }
}

/// The bounds stand written out in the sentences, which weigh less so.
#[test]
fn every_rule_names_its_bounds() {
    let loans = indicator(5);
    let path =
        Scenario::default().edited(Edit::Value(4, 2018, Some(observed("1224")))).project(loans);
    let rounded = |bounds: [f64; 3]| bounds.map(|bound| number::fixed(bound, 2));
    let [on_track, fair, little] = rounded(UN_2022);
    let un_2022 = format!("On track from {on_track}, fair from {fair}, little from {little}.");
    let [on_track, fair, _] = rounded(STATISTICS_CANADA);
    let little = number::trimmed(STATISTICS_CANADA[2], 2);
    let canada = format!("On track from {on_track}, fair from {fair}, little from {little}.");
    let percent = |share: f64| number::fixed(share * 100.0, 0);
    let [on_track, fair] = UN_2023.map(percent);
    let un_2023 = format!("On track from {on_track}%, fair from {fair}%.");
    let [on_track, fair] = GERMANY.map(percent);
    let germany = format!("On track below {on_track}%, fair to {fair}%.");
    for (rule, bounds) in [
        (Rule::Un2022, un_2022),
        (Rule::StatisticsCanada, canada),
        (Rule::Un2023, un_2023),
        (Rule::Germany, germany),
    ] {
        let judgement = path.status(rule).expect("there is a value");
        let formula = status::formula(loans, &path.quantity(), rule, &judgement);
        assert!(formula.ends_with(&bounds), "{bounds} in {formula}");
    }
}

#[test]
fn sums_and_rates_are_judged_without_growth() {
    let royalties = Scenario::default()
        .edited(Edit::Value(7, 2016, Some(observed("12"))))
        .edited(Edit::Value(7, 2017, Some(observed("30"))));
    let path = royalties.project(indicator(8));
    let judgement = path.status(Rule::Un2022).expect("there is a value");
    let formula = status::formula(indicator(8), &path.quantity(), Rule::Un2022, &judgement);
    assert!(
        formula.ends_with("% of the sum, after 2 of 5 years = 40.0% of the time."),
        "{formula}"
    );
    let income = Scenario::default().edited(Edit::Value(8, 2016, Some(observed("18"))));
    let path = income.project(indicator(9));
    let judgement = path.status(Rule::Germany).expect("there is a value");
    let formula = status::formula(indicator(9), &path.quantity(), Rule::Germany, &judgement);
    assert_eq!(formula, "The mean rate of 2016 to 2016 is 18.0%, against 20% to hold.");
    for indicator in plan::indicators() {
        let without = matches!(indicator.kind, Kind::PeriodSum | Kind::AverageGrowthRate);
        assert_eq!(status::no_growth_rule(indicator.kind).is_some(), without);
    }
}

#[test]
fn no_status_and_no_verdict_calls_anything_failed() {
    let words = [NoStatus::NothingGiven, NoStatus::NoWay, NoStatus::NoTarget, NoStatus::NoGrowth]
        .map(status::nothing);
    let verdicts = [
        Verdict::Met,
        Verdict::Ahead,
        Verdict::Behind,
        Verdict::OnTrack,
        Verdict::Fair,
        Verdict::Limited,
        Verdict::WrongWay,
    ]
    .map(status::verdict);
    for said in words.iter().chain(&verdicts) {
        assert!(!said.to_lowercase().contains("fail") && said.len() > 5, "{said}");
    }
}

fn remark_of(number: u8, given: &[(u16, &str)], goal: Goal) -> String {
    let indicator = indicator(number);
    let scenario = given.iter().fold(Scenario::default(), |scenario, (year, value)| {
        scenario.edited(Edit::Value(indicator.index(), *year, Some(observed(value))))
    });
    let path = scenario.project(indicator);
    sought::remark(indicator, &path, goal, path.seek(goal).ok().as_ref())
}

/// "That" is the answer, which stands right before it.
#[test]
fn the_answer_is_compared_before_anything_else_is_named() {
    let goal = Goal { from: 2016, value: 44.0, by: 2020 };
    let said = remark_of(8, &[(2016, "28")], goal);
    assert!(said.starts_with("That is 0.14 times the USD 2.8bn a year so far. Amounts"), "{said}");
    assert!(said.ends_with(" would do. The plan needed USD 2.0bn a year from 2015."), "{said}");
}

#[test]
fn growth_so_far_is_that_of_values_given_and_of_no_path() {
    let goal = |from, value| Goal { from, value, by: 2020 };
    let not_told = |said: String| assert!(!said.contains("so far"), "{said}");
    not_told(remark_of(5, &[(2020, "1700")], goal(2019, 1800.0)));
    not_told(remark_of(5, &[], goal(2018, 1800.0)));
    // Of a sum and a rate every year is a part.
    not_told(remark_of(8, &[(2018, "20")], goal(2018, 100.0)));
    not_told(remark_of(9, &[(2018, "15")], goal(2018, 20.0)));
    let said = remark_of(9, &[(2016, "10"), (2018, "15")], goal(2018, 20.0));
    assert!(said.contains("times the 10.0% a year so far."), "{said}");
    let said = remark_of(5, &[(2018, "1224")], goal(2019, 1800.0));
    assert!(said.contains("times the 17.7% a year so far."), "{said}");
}

#[test]
fn a_fall_is_compared_with_a_fall() {
    let said = remark_of(1, &[(2018, "5.8")], Goal { from: 2018, value: 5.0, by: 2020 });
    assert!(said.starts_with("That is 2.63 times the −2.7% a year so far."), "{said}");
    let said = remark_of(1, &[(2018, "7")], Goal { from: 2018, value: 5.0, by: 2020 });
    assert!(said.starts_with("So far it has not fallen."), "{said}");
    let said = remark_of(1, &[(2018, "5.8")], Goal { from: 2018, value: 12.0, by: 2020 });
    assert!(said.starts_with("So far it has not risen."), "{said}");
}

/// The amounts of the method's section 5, once each.
#[test]
fn a_level_also_tells_equal_amounts_and_a_flow_its_five_years() {
    let asked = |number, from| Goal { from, value: indicator(number).target.value, by: 2020 };
    assert_eq!(
        remark_of(5, &[], asked(5, 2015)),
        "The plan needed 19.1% a year from 2015, in equal amounts 210. From 2016 to 2020 your path brings 6,900 in all."
    );
    assert_eq!(
        remark_of(1, &[], asked(1, 2015)),
        "The plan needed 13.8% a year from 2015, in equal amounts 1.14."
    );
    assert_eq!(remark_of(10, &[], asked(10, 2015)), "The plan needed +2 points a year from 2015.");
    assert_eq!(remark_of(9, &[], asked(9, 2015)), "The plan needed 20% a year from 2015.");
}

#[test]
fn what_is_needed_is_not_rounded_to_nothing() {
    let needs = |number, value| {
        let indicator = indicator(number);
        let goal = Goal { from: 2015, value, by: 2020 };
        let needs = Scenario::default().project(indicator).seek(goal).expect("there is an answer");
        sought::a_year(indicator, &needs)
    };
    assert_eq!(needs(8, 1.0), "USD 20m a year");
    assert_eq!(needs(8, 5.0), "USD 0.1bn a year");
    assert_eq!(needs(8, 0.001), "next to nothing");
    assert_eq!(needs(10, 70.001), "next to nothing");
    assert_eq!(needs(1, 6.3001), "next to nothing");
}

#[test]
fn twenty_twenty_is_called_observed_only_where_it_is() {
    let said = |year, value| {
        let given = Edit::Value(0, year, Some(observed(value)));
        let path = Scenario::default().seen_to(2023).edited(given).project(indicator(1));
        let chance = path.outlook(0.05, 1).map(|outlook| outlook.chance);
        let Some(Chance::Known(met)) = chance else { panic!("{chance:?}") };
        outcome::known(&path, met)
    };
    assert_eq!(said(2020, "12"), "2020 is observed: target reached.");
    assert_eq!(said(2020, "11.9"), "2020 is observed: target not reached.");
    let later = "A later year is observed, 2020 is not. On your path: target reached.";
    assert_eq!(said(2023, "19.5"), later);
}

#[test]
fn an_impossible_goal_says_why_and_what_would_work() {
    let path = Scenario::default().project(indicator(1));
    let asked = |number: u8, value, by| {
        let (indicator, goal) = (indicator(number), Goal { from: 2015, value, by });
        let path = Scenario::default().project(indicator);
        path.seek(goal).map_err(|why| sought::why_not(indicator, goal, why))
    };
    let first = "Even 60% a year would not reach 30 by 2016. The first year that works is 2019.";
    assert_eq!(asked(1, 30.0, 2016), Err(first.to_owned()));
    assert_eq!(asked(10, 101.0, 2020), Err("A score cannot pass 100.".to_owned()));
    assert_eq!(path.seek(Goal { from: 2018, value: 12.0, by: 2018 }), Err(Impossible::NoTime));
    let below = "A rate cannot be −100% or less.";
    assert_eq!(asked(9, -100.0, 2020), Err(below.to_owned()));
    let below = "-5 is too low: it cannot fall below zero.".replace('-', "−");
    assert_eq!(asked(1, -5.0, 2020), Err(below));
    let needs = asked(1, 12.0, 2020).map(|needs| sought::a_year(indicator(1), &needs));
    assert_eq!(needs, Ok("13.8% a year".to_owned()));
    let needs = asked(10, 80.0, 2020).map(|needs| sought::a_year(indicator(10), &needs));
    assert_eq!(needs, Ok("+2 points a year".to_owned()));
    let needs = asked(8, 100.0, 2020).map(|needs| sought::a_year(indicator(8), &needs));
    assert_eq!(needs, Ok("USD 2.0bn a year".to_owned()));
    assert_eq!(sought::aim(indicator(9), Quantity::of(indicator(9)).target), "20%");
}
