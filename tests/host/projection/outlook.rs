//! The chance of a target, and the fan.

use super::*;
use std::sync::OnceLock;

/// A spread of 5 %.
const SPREAD: f64 = 0.05;

fn outlook(quantity: Quantity, levers: &Assumption, spread: f64) -> Outlook {
    project(&quantity, levers).outlook(spread, DRAWS).unwrap_or_else(|| panic!("none"))
}

fn chance(outlook: &Outlook) -> f64 {
    match outlook.chance {
        Chance::Share(share) => share,
        Chance::Known(met) => panic!("known: {met}"),
    }
}

/// Equal to six figures, as far as the simulation keeps them.
#[track_caller]
fn roughly(found: impl IntoIterator<Item = f64>, expected: impl IntoIterator<Item = f64>) {
    let (found, expected) = (Vec::from_iter(found), Vec::from_iter(expected));
    let agree = found.len() == expected.len()
        && found.iter().zip(&expected).all(|(a, b)| (a - b).abs() <= 1e-6 * b.abs());
    assert!(agree, "found {found:?}, expected {expected:?}");
}

// In closed form.

#[test]
fn the_plans_own_path_has_an_even_chance() {
    for quantity in [PATENTS, PCT, LOANS, SATISFACTION] {
        for shape in Shape::ALL {
            check([chance(&outlook(quantity, &with_shape(shape), SPREAD))], [0.5]);
        }
    }
}

#[test]
fn the_chance_is_the_normal_distributions_at_the_distance_in_logarithms() {
    // Φ(ln((6.3 + 0.9 · 5.7) / 12) / (0.05 √5)), by Python's statistics.NormalDist.
    check([chance(&outlook(PATENTS, &with_pace(0.9), SPREAD))], [0.331_681_584_796_254_8]);
    // The same with ln(79/21) − ln(80/20).
    check([chance(&outlook(SATISFACTION, &with_pace(0.9), SPREAD))], [0.291_536_852_683_877]);
    // After 2018 only two years stray: Φ(ln((1224 + 0.8 · 576) / 1800) / (0.05 √2)).
    let observed = with_pace(0.8).with_given(2018, 1224.0, true);
    check([chance(&outlook(LOANS, &observed, SPREAD))], [0.174_801_902_307_718_58]);
    // A value that is only supposed is no more certain than the path: all five years stray.
    let supposed = with_pace(0.8).with_given(2018, 1224.0, false);
    let found = outlook(LOANS, &supposed, SPREAD);
    assert_eq!(found.from, 2015);
    assert!(chance(&found) > 0.17 && chance(&found) < 0.5);
}

#[test]
fn the_chance_of_a_target_below_is_that_of_falling_so_far() {
    let less = Quantity { kind: Kind::Stock, baseline: 12.0, target: 6.3 };
    check([chance(&outlook(less, &with_pace(1.0), SPREAD))], [0.5]);
    assert!(chance(&outlook(less, &with_pace(1.1), SPREAD)) > 0.5);
    assert!(chance(&outlook(less, &with_pace(0.9), SPREAD)) < 0.5);
}

#[test]
fn the_fan_opens_with_the_root_of_time() {
    // 12 exp(0.1 √5 z) and 100 σ(ln 4 + 0.1 √5 z), by Python's statistics.NormalDist.
    let fan = outlook(PATENTS, &PLAN, 0.1).fan;
    check(fan[0], [6.3; 5]);
    check(
        fan[5],
        [
            8.307_063_670_416_863,
            10.320_024_732_715_16,
            12.0,
            13.953_454_931_509_077,
            17.334_645_033_817_804,
        ],
    );
    let fan = outlook(SATISFACTION, &PLAN, 0.1).fan;
    check(
        fan[5],
        [
            73.467_912_736_274_54,
            77.477_519_297_454_95,
            80.0,
            82.304_491_844_760_75,
            85.246_853_362_766_8,
        ],
    );
    assert_eq!(fan.len(), 8);
}

#[test]
fn until_the_last_value_observed_all_is_certain() {
    for quantity in INDICATORS {
        let given = quantity.baseline / if quantity.kind == Kind::PeriodSum { 5.0 } else { 1.0 };
        let levers = (2016..=2018).fold(PLAN, |levers, year| levers.with_given(year, given, true));
        let path = project(&quantity, &levers);
        let found = outlook(quantity, &levers, SPREAD);
        assert_eq!((found.from, found.fan.len()), (2018, 5));
        check(found.fan[0], [path.at(2018.0); 5]);
        assert!(found.fan[1][0] < found.fan[1][4]);
    }
}

/// What was drawn for one path is kept for the next; the years that are certain have no part in it.
#[test]
fn the_likely_range_is_the_same_whatever_was_asked_before() {
    for quantity in [PLANTS, ROYALTIES, INCOME] {
        let given = if quantity.kind == Kind::PeriodSum { 10.0 } else { quantity.baseline };
        let observed = PLAN.with_given(2018, given, true);
        let likely = |levers: &Assumption| project(&quantity, levers).likely(SPREAD);
        // The other spread forgets what was drawn.
        let asked = |levers: [&Assumption; 2]| {
            project(&quantity, &PLAN).likely(0.2);
            levers.map(likely)
        };
        let [plan, after] = asked([&PLAN, &observed]);
        let [before, other] = asked([&observed, &PLAN]);
        assert_eq!((after, plan), (before, other), "{quantity:?}");
    }
}

#[test]
fn once_2020_is_observed_the_chance_is_known() {
    for quantity in INDICATORS {
        for (share, met) in [(1.0, true), (1.2, true), (0.8, false)] {
            let value = quantity.target * share;
            let levers = (2016..=2020).fold(PLAN, |levers, year| {
                let value = if quantity.kind == Kind::PeriodSum { value / 5.0 } else { value };
                levers.with_given(year, value, true)
            });
            let found = outlook(quantity, &levers, SPREAD);
            // A total to date of 1.2 times its target was there before; it stays.
            assert_eq!(found.chance, Chance::Known(met), "{quantity:?} {share}");
            assert_eq!((found.from, found.fan.len()), (2020, 3));
        }
    }
}

#[test]
fn a_sum_and_a_rate_are_certain_until_the_first_year_that_is_not_observed() {
    for quantity in [ROYALTIES, INCOME] {
        // The years before are the path's, and nobody has observed them.
        let last = outlook(quantity, &with_pace(2.5).with_given(2020, 0.0, true), SPREAD);
        assert_eq!(last.from, 2015);
        assert!(matches!(last.chance, Chance::Share(_)), "{:?}", last.chance);
        let all = (2016..=2020).fold(PLAN, |levers, year| levers.with_given(year, 19.0, true));
        let all = outlook(quantity, &all, SPREAD);
        assert_eq!((all.from, all.chance), (2020, Chance::Known(false)));
    }
}

/// Of royalties the total strays, by as much as before the year that is observed.
#[test]
fn a_year_that_is_observed_after_a_gap_adds_no_shock() {
    let levers = PLAN.with_given(2018, 20.0, true);
    let fan = outlook(ROYALTIES, &levers, SPREAD).fan;
    let width = |years: usize| fan[years][4] - fan[years][0];
    roughly([width(3)], [width(2)]);
    assert!(width(4) > width(3));
    // The amounts go on from the one that is observed: all shocks before it are gone.
    let next = project(&ROYALTIES, &levers).yearly(2019);
    let (before, after) = (width(3), width(4));
    assert!(after < before + 4.0 * SPREAD * next, "{before} {after}");
}

#[test]
fn without_a_spread_there_is_no_outlook() {
    for spread in [0.0, -0.1, f64::NAN] {
        assert_eq!(project(&PATENTS, &PLAN).outlook(spread, DRAWS), None);
    }
}

#[test]
fn where_nothing_can_stray_the_chance_is_all_or_nothing() {
    let zero = Quantity { target: 0.0, ..PATENTS };
    assert_eq!(outlook(zero, &PLAN, SPREAD).chance, Chance::Share(1.0));
    assert_eq!(outlook(zero, &with_pace(0.9), SPREAD).chance, Chance::Share(0.0));
    let full = Quantity { target: 100.0, ..SATISFACTION };
    assert_eq!(outlook(full, &PLAN, SPREAD).chance, Chance::Share(1.0));
    assert_eq!(outlook(full, &with_pace(0.9), SPREAD).chance, Chance::Share(0.0));
    assert_eq!(outlook(SATISFACTION, &with_pace(9.0), SPREAD).chance, Chance::Share(1.0));
    assert_eq!(outlook(SATISFACTION, &with_pace(-9.0), SPREAD).chance, Chance::Share(0.0));
}

#[test]
fn a_total_to_date_that_is_at_its_target_cannot_miss_it() {
    for target in [2.5, 2.6, 2.7, 1.9, 2.1] {
        let levers = PLAN.with_given(2018, target, true);
        let found = outlook(Quantity { target, ..PLANTS }, &levers, SPREAD);
        assert_eq!(found.chance, Chance::Share(1.0), "{target}");
    }
}

// By simulation.

#[test]
fn the_simulated_kinds_are_as_an_independent_program_has_them() {
    // PCG32, the polar method, the walks and the quantiles written anew in Python: the same seed gives the same draws.
    for (quantity, expected_chance, expected) in [
        (
            PLANTS,
            0.5063,
            [
                2.097_535_891_259_212_4,
                2.331_722_150_355_525_4,
                2.504_348_992_233_878_4,
                2.698_238_475_843_788_3,
                3.010_063_689_057_591_6,
            ],
        ),
        (
            ROYALTIES,
            0.502,
            [
                87.764_424_130_038_92,
                94.950_517_518_682_86,
                100.027_107_802_000_74,
                105.760_937_448_263_43,
                114.537_523_551_880_48,
            ],
        ),
        (
            INCOME,
            0.4878,
            [
                211.776_695_999_551_07,
                233.237_743_956_150_67,
                248.049_339_627_274_9,
                263.864_716_068_646_77,
                288.952_535_104_796_2,
            ],
        ),
    ] {
        let found = outlook(quantity, &PLAN, SPREAD);
        assert_eq!(found.chance, Chance::Share(expected_chance));
        roughly(found.fan[5], expected);
    }
}

/// The shocks of a generator: twenty years a draw.
fn shocks(seed: u64, stream: u64) -> Vec<[f64; 20]> {
    let mut random = Pcg32::new(seed, stream);
    (0..DRAWS).map(|_| std::array::from_fn(|_| random.normal())).collect()
}

/// Others than the engine's own.
fn others() -> &'static [[f64; 20]] {
    static SHOCKS: OnceLock<Vec<[f64; 20]>> = OnceLock::new();
    SHOCKS.get_or_init(|| shocks(SEED + 1, 7))
}

#[test]
fn the_closed_form_is_what_a_simulation_comes_to() {
    let levers = [
        with_pace(1.0),
        with_pace(0.93),
        with_pace(1.04),
        Assumption { pace: 0.97, ..with_shape(Shape::SteadyGrowth) },
        with_shape(Shape::Bounded),
        Assumption { horizon: 2025, ..with_pace(0.95) }.with_given(2017, 74.0, true),
    ];
    for quantity in [PATENTS, PCT, SATISFACTION] {
        for levers in levers {
            let path = project(&quantity, &levers);
            let found = outlook(quantity, &levers, SPREAD);
            let score = quantity.kind == Kind::BoundedScore;
            // What strays: the logarithm, or the log-odds; and what of it becomes a value again.
            let walk = |value: f64| libm::log(if score { value / (100.0 - value) } else { value });
            let back = |strayed: f64| {
                let factor = libm::exp(strayed);
                if score { 100.0 * factor / (1.0 + factor) } else { factor }
            };
            // A score by even steps is full in 2030.
            for year in found.from + 1..=2027.min(path.horizon()) {
                let years = usize::from(year - found.from);
                let middle = walk(path.yearly(year));
                let mut draws: Vec<f64> = others()
                    .iter()
                    .map(|draw| back(middle + SPREAD * draw[..years].iter().sum::<f64>()))
                    .collect();
                draws.sort_by(f64::total_cmp);
                if year == TARGET_YEAR {
                    let met = draws.iter().filter(|value| **value >= quantity.target).count();
                    let (found, share) = (chance(&found), met as f64 / DRAWS as f64);
                    let error = (found * (1.0 - found) / DRAWS as f64).sqrt();
                    assert!((found - share).abs() < 4.0 * error + 1e-4, "{found} {share}");
                }
                for (at, (quantile, z)) in
                    QUANTILES.into_iter().zip([-1.645, -0.6745, 0.0, 0.6745, 1.645]).enumerate()
                {
                    let simulated = walk(draws[(quantile * DRAWS as f64) as usize]);
                    let line = walk(found.fan[years][at]);
                    // Of a quantile: √(q (1 − q) / N) over the density there.
                    let density = libm::exp(-z * z / 2.0) / (2.0 * std::f64::consts::PI).sqrt();
                    let error = (quantile * (1.0 - quantile) / DRAWS as f64).sqrt() / density;
                    let error = error * SPREAD * (years as f64).sqrt();
                    assert!(
                        (simulated - line).abs() < 4.0 * error,
                        "{quantity:?} {year} {quantile}: {simulated} {line}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_few_draws_are_the_first_of_all() {
    let own = shocks(SEED, 1);
    let path = project(&ROYALTIES, &PLAN);
    let amounts = yearly(&path, 2016..=2020);
    for count in [1, 2, 3, 10, FEW_DRAWS, DRAWS] {
        let mut totals: Vec<f64> = own[..count]
            .iter()
            .map(|draw| {
                let strayed = draw.iter().scan(0.0, |sum, shock| {
                    *sum += SPREAD * shock;
                    Some(*sum)
                });
                amounts
                    .iter()
                    .zip(strayed)
                    .map(|(amount, strayed)| amount * libm::exp(strayed))
                    .sum()
            })
            .collect();
        let met = totals.iter().filter(|total| **total >= 100.0).count();
        totals.sort_by(f64::total_cmp);
        let found = path.outlook(SPREAD, count).unwrap_or_else(|| panic!("none"));
        assert_eq!(found.chance, Chance::Share(met as f64 / count as f64), "{count}");
        let rank = |quantile: f64| ((count - 1) as f64 * quantile).round() as usize;
        roughly(found.fan[5], QUANTILES.map(|quantile| totals[rank(quantile)]));
    }
}

#[test]
fn no_more_draws_are_counted_than_there_are_and_no_fewer_than_one() {
    for quantity in [PLANTS, ROYALTIES, INCOME] {
        let path = project(&quantity, &PLAN);
        assert_eq!(path.outlook(SPREAD, usize::MAX), path.outlook(SPREAD, DRAWS));
        assert_eq!(path.outlook(SPREAD, 0), path.outlook(SPREAD, 1));
    }
}

#[test]
fn twice_is_the_same() {
    for quantity in INDICATORS {
        let once = || outlook(quantity, &with_pace(0.9), SPREAD);
        assert_eq!(once(), once());
    }
}

#[test]
fn with_next_to_no_spread_the_fan_is_the_path() {
    for quantity in INDICATORS {
        for (pace, certain) in [(0.9, 0.0), (1.1, 1.0)] {
            let path = project(&quantity, &with_pace(pace));
            let found = outlook(quantity, &with_pace(pace), 1e-6);
            for (year, fan) in (2015..).zip(&found.fan) {
                let expected = path.at(f64::from(year));
                assert!(
                    fan.iter().all(|v| (v - expected).abs() <= 1e-4 * expected),
                    "{quantity:?} {year}"
                );
            }
            assert_eq!(found.chance, Chance::Share(certain), "{quantity:?}");
        }
    }
}

#[test]
fn an_income_without_bounds_stays_a_number() {
    let boundless = Quantity { target: 1e15, ..INCOME };
    let found = outlook(boundless, &with_pace(1e6), 1.0);
    assert!(found.fan.iter().flatten().all(|value| value.is_finite()));
}
