//! Numbers as readers type them.

use ip_plan::scenario::Decimal;
use proptest::prelude::*;

fn read(text: &str) -> Option<String> {
    Decimal::read(text).map(Decimal::text)
}

#[test]
fn what_people_write_is_read() {
    for (text, number) in [
        ("9.8", "9.8"),
        ("9,8", "9.8"),
        ("1,224", "1224"),
        ("1 224", "1224"),
        ("1\u{a0}224.5", "1224.5"),
        ("1.234.567", "1234600"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567.8", "1234600"),
        ("12,345", "12345"),
        ("0,125", "0.125"),
        ("−0,125", "-0.125"),
        ("1234,567", "1234.6"),
        (",125", "0.125"),
        ("5.", "5"),
        ("12 %", "12"),
        ("+3", "3"),
        ("−0.25", "-0.25"),
        ("-0", "0"),
        ("007", "7"),
        (".5", "0.5"),
        ("0.00004", "0"),
        ("0.12345678", "0.1235"),
        ("99999.6", "100000"),
        ("９", "9"),
        ("９．２％", "9.2"),
        ("－１，２２４", "-1224"),
        ("9.2 ％", "9.2"),
    ] {
        assert_eq!(read(text).as_deref(), Some(number), "{text}");
    }
}

#[test]
fn what_is_no_number_is_not() {
    for text in ["", " ", "-", "%", "ten", "1e5", "9.8a", "--3", "NaN", "∞", "99999999999", "."] {
        assert_eq!(read(text), None, "{text}");
    }
}

/// Taken as thousands they would be ten or a hundred times what is meant.
#[test]
fn signs_that_part_no_thousands_make_no_number() {
    for text in [
        "5.5.",
        "1,23,456",
        "1,2,3",
        "1..5",
        "1,,234",
        "0,125,000",
        ",125,000",
        "1234,567,890",
        "1.5,2",
        "1,23.5",
        "1,234.5.6",
        "1.2,345.678",
        "1,234,56.7",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

/// The farthest whole numbers that a machine has, which a link may hold.
#[test]
fn figures_beyond_all_bounds_are_none() {
    for digits in [i64::MIN, i64::MIN + 1, i64::MAX, -100_000, 100_000 + 1] {
        for exponent in [i8::MIN, -5, -4, -1, 0, 3, 4, 5, i8::MAX] {
            let decimal = Decimal::new(digits, exponent);
            assert!(decimal.is_none() || digits == -100_000, "{digits} {exponent} is {decimal:?}");
        }
    }
}

proptest! {
    #[test]
    fn a_decimal_is_read_back_from_its_text(digits in -99_999_i64..=99_999, exponent in -4_i8..=4) {
        if let Some(decimal) = Decimal::new(digits, exponent) {
            prop_assert_eq!(Decimal::read(&decimal.text()), Some(decimal));
            prop_assert_eq!(Decimal::of(decimal.value()), Some(decimal));
            let (digits, exponent) = decimal.parts();
            prop_assert_eq!(Decimal::new(digits.into(), exponent), Some(decimal));
        }
    }

    #[test]
    fn five_figures_are_kept(value in -1e6..1e6) {
        let kept = Decimal::of(value).expect("within a billion").value();
        prop_assert!((kept - value).abs() <= 5e-5_f64.max(value.abs() * 5e-5), "{} {}", kept, value);
    }

    #[test]
    fn no_text_and_no_number_does_harm(text in any::<String>(), value in proptest::num::f64::ANY) {
        for decimal in [Decimal::read(&text), Decimal::of(value)].into_iter().flatten() {
            prop_assert!(decimal.value().is_finite());
        }
    }
}
