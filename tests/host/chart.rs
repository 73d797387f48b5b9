//! Numbers to positions: round values on axes, and curves that leave their box and come back.

use ip_plan::chart::scale::percentage;
use ip_plan::chart::ticks::from_zero;
use ip_plan::chart::{Frame, Line, SIDE, Scale, Side, VIEW_BOX, band};
use ip_plan::plan;
use proptest::prelude::*;

const BOX: Frame = Frame { x: Scale { low: 0.0, high: 10.0 }, y: Scale { low: 0.0, high: 1.0 } };

/// The points of a path, in units of the square.
fn points(path: &str) -> Vec<(i32, i32)> {
    let numbers = path.strip_prefix('M').unwrap_or_else(|| panic!("{path} begins nowhere"));
    let point = |text: &str| {
        let (x, y) = text.split_once(' ').unwrap_or_else(|| panic!("{text} is no point"));
        (x.parse().expect("a whole number"), y.parse().expect("a whole number"))
    };
    numbers.split('L').map(point).collect()
}

#[test]
fn a_scale_leads_from_its_low_end_to_its_high_end() {
    let years = Scale { low: 2015.0, high: 2020.0 };
    for (year, share) in
        [(2015.0, 0.0), (2017.5, 0.5), (2020.0, 1.0), (2021.0, 1.2), (2010.0, -1.0)]
    {
        assert!((years.share(year) - share).abs() < 1e-12, "{year}");
    }
    let point = Scale { low: 20.0, high: 20.0 };
    assert!(point.share(20.0).abs() < 1e-12, "a scale without a length has one place");
}

#[test]
fn values_rise_from_the_bottom_of_the_box() {
    assert_eq!([0.0, 2.5, 10.0].map(|x| BOX.across(x)), ["0%", "25%", "100%"]);
    assert_eq!([0.0, 0.25, 1.0, 1.5].map(|y| BOX.down(y)), ["100%", "75%", "0%", "-50%"]);
}

#[test]
fn a_percentage_has_two_decimals_where_it_needs_them() {
    let shares = [0.0, 1.0, 0.7143, 0.0005, 0.000_04, -0.005, -0.0105, 1.5, 0.1, 1e9, f64::NAN];
    let texts =
        ["0%", "100%", "71.43%", "0.05%", "0%", "-0.50%", "-1.05%", "150%", "10%", "1000%", "0%"];
    assert_eq!(shares.map(percentage), texts);
}

#[test]
fn the_square_is_as_large_as_its_view_box() {
    assert_eq!(VIEW_BOX, format!("0 0 {SIDE} {SIDE}"));
}

#[test]
fn a_line_that_stays_in_its_box_is_drawn_from_end_to_end() {
    let line = Line::of(BOX, |x| x / 10.0, 0.0, 10.0, 2.5);
    assert_eq!(line.path, "M0 10000L2500 7500L5000 5000L7500 2500L10000 0");
    assert_eq!((line.end, line.leaves), ((10.0, 1.0), None));
}

#[test]
fn a_line_that_ends_above_is_seen_last_where_it_leaves() {
    let line = Line::of(BOX, |x| x / 5.0, 0.0, 10.0, 5.0);
    assert_eq!(line.leaves, Some(Side::Top));
    assert!((line.end.0 - 5.0).abs() < 1e-9 && (line.end.1 - 1.0).abs() < 1e-9, "{:?}", line.end);
    assert_eq!(line.path, "M0 10000L5000 0L10000 -10000");
}

#[test]
fn a_line_that_ends_below_is_seen_last_where_it_leaves() {
    let line = Line::of(BOX, |x| 0.5 - x / 10.0, 0.0, 10.0, 4.0);
    assert_eq!(line.leaves, Some(Side::Bottom));
    assert!((line.end.0 - 5.0).abs() < 1e-9 && line.end.1.abs() < 1e-9, "{:?}", line.end);
}

#[test]
fn a_line_that_comes_back_goes_on_to_its_end() {
    let dips = |x: f64| if x < 5.0 { 0.5 - x / 5.0 } else { x / 5.0 - 1.5 };
    let line = Line::of(BOX, dips, 0.0, 10.0, 5.0);
    assert_eq!(line.path, "M0 5000L5000 15000L10000 5000");
    assert_eq!((line.end, line.leaves), ((10.0, 0.5), None));
    assert_eq!(line.arrow(BOX), "2180 9250 2500 10000 2820 9250", "where it leaves");
}

#[test]
fn a_band_meets_the_edge_where_it_truly_crosses_it() {
    let ends = [(0.5, 0.5), (0.0, 1.5), (0.0, 3.0)];
    assert_eq!(
        band(BOX, 8.0, ends.into_iter()),
        "M8000 5000L9000 10000L10000 10000L10000 -20000L9000 -5000L8000 5000Z"
    );
}

#[test]
fn an_arrow_stands_at_the_edge_and_points_out_of_the_box() {
    let arrow = |curve: fn(f64) -> f64| Line::of(BOX, curve, 0.0, 10.0, 1.0).arrow(BOX);
    assert_eq!(arrow(|x| x / 10.0), "");
    assert_eq!(arrow(|x| x / 5.0), "4680 750 5000 0 5320 750");
    assert_eq!(arrow(|x| 0.5 - x / 10.0), "4680 9250 5000 10000 5320 9250");
}

#[test]
fn a_line_along_an_edge_has_not_left() {
    for height in [0.0, 1.0] {
        let line = Line::of(BOX, |_| height, 0.0, 10.0, 1.0);
        assert_eq!((line.leaves, line.end), (None, (10.0, height)));
    }
}

#[test]
fn every_axis_of_the_site_is_exact_and_covers_its_target() {
    let axes = plan::indicators().iter().map(|i| from_zero(i.target.value * 1.08));
    for (indicator, ticks) in plan::indicators().iter().zip(axes) {
        assert!(*ticks.last().expect("there are ticks") >= indicator.target.value * 1.08);
        for tick in &ticks {
            // 0.6 and not 0.6000000000000001: as short as a person would write it.
            assert!(tick.to_string().len() <= 4, "{}: {ticks:?}", indicator.title);
        }
    }
    assert_eq!(from_zero(1800.0 * 1.08), [0.0, 500.0, 1000.0, 1500.0, 2000.0]);
    assert_eq!(from_zero(0.7 * 1.08), [0.0, 0.2, 0.4, 0.6, 0.8]);
    assert_eq!(from_zero(3.0), [0.0, 1.0, 2.0, 3.0]);
    assert_eq!(from_zero(1.0), [0.0, 0.5, 1.0]);
}

#[test]
fn what_no_axis_can_show_is_read_as_one() {
    for highest in [0.0, -3.0, f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, 5e-324] {
        assert_eq!(from_zero(highest), [0.0, 0.5, 1.0], "{highest}");
    }
}

proptest! {
    #[test]
    fn ticks_cover_any_value_in_three_to_seven_even_steps(digits in 1.0_f64..10.0, power in -12_i32..=15) {
        let highest = digits * libm::pow(10.0, f64::from(power));
        let ticks = from_zero(highest);
        prop_assert!((3..=7).contains(&ticks.len()), "{highest}: {ticks:?}");
        prop_assert_eq!(ticks[0].to_bits(), 0.0_f64.to_bits());
        let (last, step) = (ticks[ticks.len() - 1], ticks[1]);
        prop_assert!(last >= highest * (1.0 - 1e-12), "{highest}: {ticks:?}");
        prop_assert!(last - step < highest, "{highest}: one tick too many in {ticks:?}");
        for pair in ticks.windows(2) {
            prop_assert!((pair[1] - pair[0] - step).abs() <= step * 1e-9, "{highest}: {ticks:?}");
        }
    }

    #[test]
    fn a_tick_is_the_very_number_that_its_few_digits_spell(digits in 1.0_f64..10.0, power in -9_i32..=12) {
        let highest = digits * libm::pow(10.0, f64::from(power));
        for tick in from_zero(highest) {
            let spelled = format!("{tick:e}");
            let (mantissa, _) = spelled.split_once('e').expect("written with an exponent");
            prop_assert!(mantissa.len() <= 3, "{highest}: {spelled}");
        }
    }

    #[test]
    fn a_percentage_is_the_share_to_two_decimals(share in -10.0_f64..10.0) {
        let text = percentage(share);
        let number: f64 = text.strip_suffix('%').expect("a sign").parse().expect("a number");
        prop_assert!((number - share * 100.0).abs() <= 0.005 + 1e-9, "{share}: {text}");
    }

    #[test]
    fn a_line_is_seen_last_in_its_box(slope in -3.0_f64..3.0, bend in -3.0_f64..3.0, step in 0.1_f64..4.0) {
        let curve = |x: f64| 0.5 + slope * x / 10.0 + bend * x * x / 100.0;
        let line = Line::of(BOX, curve, 0.0, 10.0, step);
        for (x, y) in points(&line.path) {
            let drawn = (1.0 - curve(f64::from(x) / SIDE * 10.0)) * SIDE;
            prop_assert!((f64::from(y) - drawn).abs() < 5.0, "{}", line.path);
        }
        let within = -1e-9..=1.0 + 1e-9;
        prop_assert!((0.0..=10.0).contains(&line.end.0) && within.contains(&line.end.1), "{:?}", line.end);
        prop_assert_eq!(line.leaves.is_none(), within.contains(&curve(10.0)));
        prop_assert!(line.leaves.is_some() || line.end.0 >= 10.0);
    }

    #[test]
    fn points_go_from_left_to_right(step in 0.1_f64..4.0) {
        let line = Line::of(BOX, |_| 0.5, 0.0, 10.0, step);
        let points = points(&line.path);
        prop_assert_eq!((points[0].0, points[points.len() - 1].0), (0, 10_000));
        prop_assert!(points.windows(2).all(|pair| pair[0].0 < pair[1].0), "{}", line.path);
    }
}
