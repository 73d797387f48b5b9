//! Numbers as text: the same digits as `format!`, written as the site writes them.

use ip_plan::words::number::{fixed, large, percent, short_year, signed, trimmed};
use proptest::prelude::*;

/// Slow and plain: the digits of `format!`, thousands apart, a true minus sign.
fn oracle(value: f64, decimals: u8) -> String {
    let text = format!("{:.*}", usize::from(decimals), value.abs());
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (place, digit) in whole.char_indices() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let is_zero = text.bytes().all(|byte| byte == b'0' || byte == b'.');
    let sign = if value < 0.0 && !is_zero { "−" } else { "" };
    format!("{sign}{grouped}{rest}")
}

/// Whether the value lies half way between two that can be written, give or take a rounding.
fn is_tie(value: f64, decimals: u8) -> bool {
    let scaled = value.abs() * [1.0, 10.0, 100.0, 1e3, 1e4][usize::from(decimals)];
    ((scaled - scaled.floor()) - 0.5).abs() <= scaled * 1e-15
}

fn back(text: &str) -> f64 {
    text.replace(',', "").replace('−', "-").parse().unwrap_or_else(|_| panic!("{text}"))
}

proptest! {
    #[test]
    fn any_value_has_the_digits_that_format_gives(value in -1e11_f64..1e11, decimals in 0_u8..=4) {
        prop_assume!(!is_tie(value, decimals));
        prop_assert_eq!(fixed(value, decimals), oracle(value, decimals));
    }

    #[test]
    fn any_small_value_has_the_digits_that_format_gives(value in -2.0_f64..2.0, decimals in 0_u8..=4) {
        prop_assume!(!is_tie(value, decimals));
        prop_assert_eq!(fixed(value, decimals), oracle(value, decimals));
    }

    #[test]
    fn half_of_the_last_digit_is_rounded_away_from_zero(whole in 0_u32..1_000_000) {
        // A half is exact in binary, so this is a true tie.
        let value = f64::from(whole) + 0.5;
        prop_assert_eq!(fixed(value, 0), fixed(f64::from(whole + 1), 0));
        prop_assert_eq!(fixed(-value, 0), fixed(-f64::from(whole + 1), 0));
    }

    #[test]
    fn trimming_drops_zeros_and_nothing_else(value in -1e6_f64..1e6, decimals in 0_u8..=4) {
        let (fixed, trimmed) = (fixed(value, decimals), trimmed(value, decimals));
        prop_assert!(fixed.starts_with(&trimmed), "{fixed} {trimmed}");
        prop_assert!((back(&fixed) - back(&trimmed)).abs() < 1e-12, "{fixed} {trimmed}");
        prop_assert!(!trimmed.contains('.') || !trimmed.ends_with(['0', '.']), "{trimmed}");
    }

    #[test]
    fn a_sign_stands_before_every_change_but_none_before_zero(value in -100.0_f64..100.0) {
        let text = signed(value, 1);
        let number = back(text.trim_start_matches('+'));
        prop_assert_eq!(text.starts_with('+'), number > 0.0, "{}", text);
        prop_assert_eq!(text.starts_with('−'), number < 0.0, "{}", text);
    }

    #[test]
    fn thousands_of_millions_keep_their_size_in_words(value in 0.0_f64..1e14) {
        let text = large(value);
        let size = text.strip_suffix("bn").map_or_else(|| back(&text), |text| back(text) * 1e9);
        prop_assert!((size - value).abs() <= value * 0.006 + 0.5, "{value}: {text}");
        prop_assert_eq!(text.ends_with("bn"), value >= 1e9, "{}: {}", value, text);
    }
}

#[test]
fn a_tie_is_rounded_away_from_zero_as_people_do_it() {
    assert_eq!(
        [0.5, 1.5, 2.5, -0.5, -2.5].map(|value| fixed(value, 0)),
        ["1", "2", "3", "−1", "−3"]
    );
    assert_eq!([6.25, 6.75, -6.25].map(|value| fixed(value, 1)), ["6.3", "6.8", "−6.3"]);
    // Not quite a tie in binary, but printed as one: 2.675 is 2.67499999999999982…
    assert_eq!(fixed(2.675, 2), "2.68");
}

#[test]
fn thousands_stand_apart_by_commas() {
    let values = [0.0, 7.0, 999.0, 1000.0, 1800.0, 12_345.0, 999_999.5, 1_350_000.0, 9e15];
    let texts = [
        "0",
        "7",
        "999",
        "1,000",
        "1,800",
        "12,345",
        "1,000,000",
        "1,350,000",
        "9,000,000,000,000,000",
    ];
    assert_eq!(values.map(|value| fixed(value, 0)), texts);
    assert_eq!(fixed(1234.5, 2), "1,234.50");
    assert_eq!(fixed(-1234.5, 1), "−1,234.5");
}

/// Where a double holds no more decimals, they are left out.
#[test]
fn a_large_value_is_the_same_with_any_decimals() {
    for decimals in 0..=4 {
        assert_eq!(fixed(1e15, decimals), "1,000,000,000,000,000");
        assert_eq!(trimmed(-9e14, decimals), "−900,000,000,000,000");
        assert_eq!(trimmed(123_456_789_012_345.0, decimals), "123,456,789,012,345");
    }
    assert_eq!(fixed(9e11, 4), "900,000,000,000.0000");
}

#[test]
fn a_value_that_rounds_to_nothing_has_no_minus_sign() {
    assert_eq!(fixed(-0.04, 1), "0.0");
    assert_eq!(fixed(-0.0, 0), "0");
    assert_eq!(signed(-0.04, 1), "0");
    assert_eq!(signed(0.04, 1), "0");
}

#[test]
fn what_is_no_number_is_a_dash() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(fixed(value, 2), "—");
        assert_eq!(trimmed(value, 2), "—");
    }
}

#[test]
fn shares_signs_and_years_are_written_as_the_design_has_them() {
    assert_eq!(percent(0.1375), "13.8%");
    assert_eq!(percent(0.08), "8.0%");
    assert_eq!(percent(-0.005), "−0.5%");
    assert_eq!(signed(2.0, 1), "+2");
    assert_eq!(signed(-1.5, 1), "−1.5");
    assert_eq!([2022, 2009, 2000].map(short_year), ["’22", "’09", "’00"]);
}

#[test]
fn large_values_are_in_billions_from_one_billion_on() {
    assert_eq!(large(75e9), "75bn");
    assert_eq!(large(4.44e9), "4.44bn");
    assert_eq!(large(1234.56e9), "1,235bn");
    assert_eq!(large(999_999_999.0), "999,999,999");
    assert_eq!(large(30_000.0), "30,000");
}
