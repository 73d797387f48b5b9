//! Laws of broken paths (by given values, events and courses), of goals and of the outlook.

use super::any::*;
use super::*;
use proptest::prelude::*;

/// Ends of years, where a broken total or index is the same as an unbroken one.
fn ends(path: &Projection) -> impl Iterator<Item = f64> {
    years(path).map(f64::from)
}

/// A figure for each year up to one, such as the kind may have.
fn told(quantity: Quantity) -> impl Strategy<Value = (Quantity, Vec<f64>)> {
    let share = if quantity.kind == Kind::PeriodSum { 0.2 } else { 1.0 };
    let value = values(quantity.kind).prop_map(move |value| value * share);
    (Just(quantity), prop::collection::vec(value, 1..=4))
}

fn given_all(levers: &Assumption, values: &[f64]) -> Assumption {
    (2016..)
        .zip(values)
        .fold(*levers, |levers, (year, value)| levers.with_given(year, *value, true))
}

/// An index that has grown to this is near the limit of what is computed with, or will be within a year.
const ABSURD: f64 = 1e12;

/// To one part in a billion of the greatest number that came up on the way.
fn close(a: f64, b: f64, greatest: f64) -> bool {
    (a - b).abs() <= 1e-9 * greatest.max(1.0)
}

fn chance(quantity: &Quantity, levers: &Assumption, spread: f64) -> f64 {
    match project(quantity, levers).outlook(spread, FEW_DRAWS) {
        Some(Outlook { chance: Chance::Share(share), .. }) => share,
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_line_that_is_called_straight_is_so_within_each_year(
        (quantity, values) in either_way().prop_flat_map(told),
        begins in 0_usize..4,
        halves in 0_u8..10,
        pace in -0.5_f64..2.5,
        change in prop::option::of(-0.5_f64..0.5),
    ) {
        let event = change.map(|change| Event { year: 2019, change, pace: None });
        let levers = Assumption { pace, event, delay: f64::from(halves) / 2.0, horizon: LAST_YEAR, ..PLAN };
        let levers = (2016..).zip(&values).skip(begins).fold(levers, |levers, (year, value)| {
            levers.with_given(year, *value, true)
        });
        let path = project(&quantity, &levers);
        // An index bends by less than a line is wide.
        if !path.is_straight() || quantity.kind == Kind::AverageGrowthRate {
            return Ok(());
        }
        for year in (BASELINE_YEAR..path.horizon()).map(f64::from) {
            let (before, after) = (path.at(year), path.at(year + 1.0));
            let middle = path.at(year + 0.5);
            prop_assert!(close(middle, f64::midpoint(before, after), before.max(after)), "{middle} in {year}");
        }
    }

    #[test]
    fn planned_anew_at_pace_1_every_path_ends_on_its_target(
        (quantity, values) in either_way().prop_flat_map(told),
        shape in shapes(),
    ) {
        let levers = given_all(&Assumption { shape, horizon: 2020, ..PLAN }, &values);
        let path = project(&quantity, &levers);
        let last = path.at(f64::from(2015 + values.len() as u16));
        let (start, target) = (path.drawn_baseline(), path.drawn_target());
        let there = match quantity.kind {
            Kind::PeriodSum | Kind::AverageGrowthRate => last >= target,
            _ => (target - last) * (target - start).signum() <= 0.0,
        };
        if there {
            let still = match quantity.kind {
                Kind::PeriodSum => last + (5.0 - values.len() as f64) * values[values.len() - 1],
                _ => last,
            };
            prop_assert!(near(path.at(2020.0), still), "{} {}", path.at(2020.0), still);
        } else if path.clamp().is_none() {
            prop_assert!(near(path.at(2020.0), target), "{} {}", path.at(2020.0), target);
            prop_assert!(near(path.judged(), quantity.target));
        } else {
            // A total that would fall, or amounts that would have to be less than none.
            prop_assert!(matches!(quantity.kind, Kind::CumulativeStock | Kind::PeriodSum));
        }
    }

    #[test]
    fn a_value_given_is_the_paths_and_changes_no_year_before_it(
        (quantity, assumption) in any_with_all_levers(),
        year in 2016..=LAST_YEAR,
        share in 0.0..1.0,
    ) {
        let range = values(quantity.kind);
        let value = range.start + (range.end - range.start) * share;
        let value = if quantity.kind == Kind::PeriodSum { value / 5.0 } else { value };
        // Nothing that was given later, either.
        let mut without = Assumption { horizon: LAST_YEAR, ..assumption };
        (year..=LAST_YEAR).for_each(|year| without.given[usize::from(year - 2016)] = None);
        let levers = without.with_given(year, value, true);
        let (before, after) = (project(&quantity, &without), project(&quantity, &levers));
        let last_told = f64::from(before.last_given().unwrap_or(2015));
        if quantity.kind == Kind::CumulativeStock {
            // A running total gives way to a lower one that was told: never below what was told before.
            let told = value.max(before.at(last_told));
            prop_assert!(near(after.yearly(year), told));
            for moment in moments(&before).filter(|moment| *moment <= f64::from(year) - 1.0) {
                let expected = if moment > last_told { before.at(moment).min(told) } else { before.at(moment) };
                prop_assert!(near(after.at(moment), expected), "{} {} {}", moment, after.at(moment), expected);
            }
            return Ok(());
        }
        let lost = quantity.kind == Kind::AverageGrowthRate && after.at(f64::from(year)) == 0.0;
        prop_assert!(near(after.yearly(year), value) || lost, "{} {}", after.yearly(year), value);
        for end in ends(&before).filter(|end| *end < f64::from(year)) {
            let (a, b) = (after.at(end), before.at(end));
            prop_assert!(near(a, b) || a > ABSURD, "{} {} {}", end, a, b);
        }
    }

    #[test]
    fn an_event_without_change_or_pace_changes_nothing(
        (quantity, assumption) in any_with_all_levers(),
        year in 2016..=LAST_YEAR,
        delay in 0..=5_u8,
    ) {
        let levers = Assumption { event: None, delay: f64::from(delay), horizon: LAST_YEAR, ..assumption };
        let event = Some(Event { year, change: 0.0, pace: None });
        let (without, with) = (project(&quantity, &levers), project(&quantity, &Assumption { event, ..levers }));
        if without.clamp().is_some() {
            // At a bound the steps go on from the bound: it stays there, unless what is given leads away.
            return Ok(());
        }
        let mut greatest = quantity.baseline.abs().max(quantity.target.abs());
        for moment in moments(&without) {
            let (a, b) = (with.at(moment), without.at(moment));
            greatest = greatest.max(b);
            prop_assert!(close(a, b, greatest), "{} {} {}", moment, a, b);
        }
    }

    #[test]
    fn an_event_changes_no_year_before_it((quantity, assumption) in any_with_all_levers(), event in events()) {
        let levers = Assumption { event: None, horizon: LAST_YEAR, ..assumption };
        let (without, with) =
            (project(&quantity, &levers), project(&quantity, &Assumption { event: Some(event), ..levers }));
        for end in ends(&without).filter(|end| *end < f64::from(event.year)) {
            let (a, b) = (with.at(end), without.at(end));
            // But a later total to date that was given may no longer be below the path.
            let given = quantity.kind == Kind::CumulativeStock && without.last_given().is_some();
            prop_assert!(near(a, b) || given || a > ABSURD, "{} {} {}", end, a, b);
        }
    }

    #[test]
    fn the_growth_sought_leads_to_the_goal(
        (quantity, told) in either_way().prop_flat_map(told),
        aim in 0.0..1.0,
        years in 1..10_u16,
        shape in shapes(),
    ) {
        let from = 2015 + told.len() as u16;
        let by = from + years;
        let range = values(quantity.kind);
        let goal = range.start + (range.end - range.start) * aim;
        let levers = given_all(&Assumption { shape, horizon: LAST_YEAR, ..PLAN }, &told);
        let path = project(&quantity, &levers);
        // A target to fall to has the answers of a fall.
        match path.seek(Goal { from, value: goal, by }) {
            Ok(sought) => {
                let growth = match (sought.growth, sought.amount) {
                    (Some(growth), _) => growth,
                    (None, Some(points)) => points / 100.0,
                    neither => return Err(TestCaseError::fail(format!("{neither:?}"))),
                };
                let chosen = Assumption { course: Some(Course::Growth(growth)), ..levers };
                let (found, drawn) = (project(&quantity, &chosen).at(f64::from(by)), path.drawn(goal, by));
                prop_assert!(near(found, drawn), "{} {}", found, drawn);
                let start = path.at(f64::from(from));
                prop_assert!(sought.amount.is_none_or(|amount| near(start + amount * f64::from(years), drawn)));
                prop_assert!(sought.growth.is_none_or(|growth| growth <= MOST_GROWTH + 1e-9));
            }
            Err(Impossible::TooFast(Some(first))) => {
                prop_assert!(first > by);
                let then = |by| path.seek(Goal { from, value: goal, by });
                prop_assert!(then(first).is_ok(), "{:?}", then(first));
                prop_assert!(matches!(then(first - 1), Err(Impossible::TooFast(Some(year))) if year == first));
            }
            Err(Impossible::TooFast(None)) => {
                let latest = path.seek(Goal { from, value: goal, by: LAST_YEAR });
                prop_assert_eq!(latest, Err(Impossible::TooFast(None)));
            }
            Err(Impossible::Already) => {
                let (start, drawn) = (path.at(f64::from(from)), path.drawn(goal, by));
                let falls = path.drawn_target() < path.drawn_baseline();
                let passed = if falls { start <= drawn } else { start >= drawn };
                prop_assert!(passed, "{} {}", start, drawn);
            }
            Err(Impossible::CannotFall) => prop_assert_eq!(quantity.kind, Kind::CumulativeStock),
            Err(why) => prop_assert!(false, "{:?}", why),
        }
    }

    #[test]
    fn an_added_value_and_the_growth_it_implies_are_two_views(
        quantity in either_way(),
        share in 0.1..2.0,
    ) {
        if !matches!(quantity.kind, Kind::Stock | Kind::AnnualFlow) {
            return Ok(());
        }
        let added = (share - 1.0) * quantity.baseline;
        let steady = Assumption { course: Some(Course::Added(added)), ..with_shape(Shape::SteadyGrowth) };
        let path = project(&quantity, &steady);
        let Some(Need::Growth(growth)) = path.pace_a_year() else { return Err(TestCaseError::fail("no growth")) };
        let other = project(&quantity, &Assumption { course: Some(Course::Growth(growth)), ..steady });
        prop_assert!(near(other.judged() - quantity.baseline, added));
        for moment in moments(&path) {
            prop_assert!(close(path.at(moment), other.at(moment), path.at(moment)));
        }
    }

    #[test]
    fn a_verdict_depends_on_no_unit((quantity, values) in either_way().prop_flat_map(told), unit in 0.001..1000.0) {
        if matches!(quantity.kind, Kind::AverageGrowthRate | Kind::BoundedScore) {
            return Ok(());
        }
        let scaled = Quantity { baseline: quantity.baseline * unit, target: quantity.target * unit, ..quantity };
        let values_scaled: Vec<f64> = values.iter().map(|value| value * unit).collect();
        for rule in Rule::ALL {
            let here = project(&quantity, &given_all(&PLAN, &values)).status(rule);
            let there = project(&scaled, &given_all(&PLAN, &values_scaled)).status(rule);
            prop_assert_eq!(here.map(|status| status.verdict), there.map(|status| status.verdict));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_fan_is_in_order_and_opens_from_what_is_certain(
        (quantity, assumption) in any_with_all_levers(),
        spread in 0.01..0.3,
    ) {
        let path = project(&quantity, &assumption);
        let Some(outlook) = path.outlook(spread, FEW_DRAWS) else { return Err(TestCaseError::fail("none")) };
        prop_assert_eq!(outlook.fan.len(), usize::from(path.horizon() - outlook.from) + 1);
        prop_assert!(outlook.fan.iter().all(|fan| fan.is_sorted()));
        prop_assert!(outlook.fan[0].iter().all(|value| near(*value, path.at(f64::from(outlook.from)))));
        let totals: Vec<[f64; 5]> = outlook.fan.clone();
        if matches!(quantity.kind, Kind::CumulativeStock | Kind::PeriodSum) {
            // No line of it falls, but by what an f32 rounds.
            for quantile in 0..5 {
                prop_assert!(totals.windows(2).all(|pair| pair[1][quantile] >= pair[0][quantile] * (1.0 - 1e-6)));
            }
        }
        if quantity.kind == Kind::BoundedScore {
            prop_assert!(totals.iter().flatten().all(|value| (0.0..=100.0).contains(value)));
        }
    }

    #[test]
    fn more_pace_never_lowers_the_chance(
        (quantity, assumption) in rising_with_levers(),
        more in 0.0..2.0,
        spread in 0.01..0.3,
    ) {
        let faster = Assumption { pace: assumption.pace + more, ..assumption };
        let (slower, faster) = (chance(&quantity, &assumption, spread), chance(&quantity, &faster, spread));
        prop_assert!(faster >= slower - 1e-9, "{} {}", slower, faster);
    }

    #[test]
    fn with_less_and_less_spread_the_fan_comes_to_the_path((quantity, assumption) in any_with_all_levers()) {
        let path = project(&quantity, &assumption);
        let Some(outlook) = path.outlook(1e-10, 50) else { return Err(TestCaseError::fail("none")) };
        for (year, fan) in (outlook.from..).zip(&outlook.fan) {
            let expected = path.at(f64::from(year));
            prop_assert!(fan.iter().all(|value| (value - expected).abs() <= 1e-5 * expected.max(1.0)), "{} {:?}", expected, fan);
        }
    }
}
