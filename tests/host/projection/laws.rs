//! Laws that hold for every path.

use super::any::*;
use super::*;
use proptest::prelude::*;

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
    fn every_number_is_finite_and_none_is_minus_zero(
        (quantity, assumption) in anything(),
        year in any_number(),
        goal in (any::<u16>(), any_number(), any::<u16>()),
        near in (2010..2040_u16, 2010..2040_u16),
        spread in prop_oneof![any_number(), 0.0..0.3],
    ) {
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
        for (from, by) in [(goal.0, goal.2), near] {
            for value in [goal.1, quantity.target] {
                let sought = path.seek(Goal { from, value, by });
                numbers.extend(sought.iter().flat_map(|sought| [sought.growth, sought.amount]).flatten());
            }
            let so_far = path.so_far(by);
            numbers.extend(so_far.iter().flat_map(|so_far| [so_far.growth, so_far.amount]).flatten());
        }
        for rule in Rule::ALL {
            if let Ok(status) = path.status(rule) {
                numbers.push(status.value);
                numbers.extend(figures(status.figures));
            }
        }
        if let Some(outlook) = path.outlook(spread, 20) {
            numbers.extend(outlook.fan.iter().flatten());
            if let Chance::Share(share) = outlook.chance {
                numbers.push(share);
                prop_assert!((0.0..=1.0).contains(&share), "{}", share);
            }
        }
        path.clamp();
        prop_assert!(numbers.iter().all(|number| number.is_finite()), "{:?}", numbers);
        prop_assert!(numbers.iter().all(|number| *number != 0.0 || number.is_sign_positive()), "{:?}", numbers);
        prop_assert!(moments(&path).all(|moment| path.at(moment) >= 0.0));
        prop_assert!(path.reached().year().is_none_or(|year| (2015.0..=2035.0).contains(&year)));
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
    fn the_yearly_amounts_add_up_to_the_running_total((quantity, assumption) in any_with_all_levers()) {
        let path = project(&Quantity { kind: Kind::PeriodSum, ..quantity }, &assumption);
        let mut total = 0.0;
        for year in 2016..=path.horizon() {
            total += path.yearly(year);
            prop_assert!(near(path.at(f64::from(year)), total));
        }
        prop_assert!(near(path.judged(), (2016..=2020).map(|year| path.yearly(year)).sum()));
    }

    #[test]
    fn the_yearly_rates_compound_to_the_index((quantity, assumption) in rates_with_all_levers()) {
        let path = project(&quantity, &assumption);
        let mut index = 100.0;
        for year in 2016..=path.horizon() {
            if path.at(f64::from(year)) > 1e14 {
                // Near the limit of what is computed with.
                return Ok(());
            }
            index *= 1.0 + path.yearly(year) / 100.0;
            prop_assert!(near(path.at(f64::from(year)), index), "{} {} {}", year, path.at(f64::from(year)), index);
        }
    }

    #[test]
    fn a_total_to_date_never_falls_and_a_score_stays_within_0_and_100((quantity, assumption) in anything()) {
        let plants = project(&Quantity { kind: Kind::CumulativeStock, ..quantity }, &assumption);
        let totals: Vec<f64> = moments(&plants).map(|moment| plants.at(moment)).collect();
        prop_assert!(totals.is_sorted(), "{:?}", totals);
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
        for rule in Rule::ALL {
            prop_assert_eq!(path.status(rule), other.status(rule));
        }
        for (from, by) in [(2015, 2020), (2018, 2030), (2023, 2025), (2031, 2035)] {
            let goal = Goal { from, value: quantity.target, by };
            prop_assert_eq!(path.seek(goal), other.seek(goal));
            prop_assert_eq!(path.so_far(by), other.so_far(by));
        }
        let [here, there] = [&path, &other].map(|path| path.outlook(0.05, 50));
        if let (Some(here), Some(there)) = (here, there) {
            prop_assert_eq!(here.chance, there.chance);
            for (a, b) in here.fan.iter().zip(&there.fan).filter(|_| here.from == there.from) {
                prop_assert!(a.iter().zip(b).all(|(a, b)| same(*a, *b)));
            }
        }
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

    #[test]
    fn a_line_that_is_called_straight_is_so_within_each_year((quantity, assumption) in any_with_levers()) {
        let path = project(&quantity, &assumption);
        if !path.is_straight() || quantity.kind == Kind::AverageGrowthRate {
            return Ok(());
        }
        for year in BASELINE_YEAR..path.horizon() {
            let year = f64::from(year);
            let middle = f64::midpoint(path.at(year), path.at(year + 1.0));
            prop_assert!(near(path.at(year + 0.5), middle), "{} in {}", path.at(year + 0.5), year);
        }
    }
}
