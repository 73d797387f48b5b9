//! Rows pasted into the fields of years.

use crate::any::indicator;
use ip_plan::projection::{Assumption, Quantity, project};
use ip_plan::scenario::row::{Reading, read};
use ip_plan::scenario::{Decimal, is_near};
use proptest::prelude::*;

/// What a text is, put into a year of an indicator whose table ends in 2022: `one`, `either`, or years with their values.
fn reading(number: u8, year: u16, text: &str) -> String {
    let indicator = indicator(number);
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    let near = |year, value| is_near(indicator, value, plan.yearly(year));
    let row = match read(text, year..=2022, &near) {
        Reading::One => return "one".to_owned(),
        Reading::Either(row) => return format!("either {}", row.cells.len()),
        Reading::Row(row) => row,
    };
    let mut words: Vec<_> =
        row.cells.iter().map(|(year, text)| format!("{}:{text}", year - 2000)).collect();
    if row.left_out > 0 {
        words.push(format!("and {}", row.left_out));
    }
    words.join(" ")
}

#[test]
fn what_parts_values_is_seen() {
    for (text, values) in [
        ("8.1\t9.2\t10.1", "16:8.1 17:9.2 18:10.1"),
        ("8.1;9.2;10.1", "16:8.1 17:9.2 18:10.1"),
        ("8.1\r\n9.2\r\n10.1\r\n", "16:8.1 17:9.2 18:10.1"),
        ("8.1 9.2  10.1", "16:8.1 17:9.2 18:10.1"),
        ("8.1,9.2,10.1", "16:8.1 17:9.2 18:10.1"),
        ("8.1, 9.2, 10.1", "16:8.1 17:9.2 18:10.1"),
        ("8.1，9.2", "16:8.1 17:9.2"),
        ("8.1、9.2", "16:8.1 17:9.2"),
        ("８．１　９．２", "16:8.1 17:9.2"),
        ("9.2 %\t10.1%", "16:9.2 17:10.1"),
        ("9.2％；10.1％", "16:9.2 17:10.1"),
        ("8,1\t9,2", "16:8,1 17:9,2"),
        ("8,1\n9,2", "16:8,1 17:9,2"),
        ("8.1\tten\t9.2", "16:8.1 17:ten 18:9.2"),
        ("9.2", "one"),
        ("9.2 %", "one"),
        ("", "one"),
        ("about ten patents", "one"),
    ] {
        assert_eq!(reading(1, 2016, text), values, "{text:?}");
    }
    assert_eq!(reading(1, 2021, "14 15 16 17"), "21:14 22:15 and 2");
}

#[test]
fn a_blank_cell_passes_over_its_year() {
    for blank in ["", " ", "-", "–", "—", "..", "…", "n/a", "N/A", "n.a.", "NA"] {
        let text = format!("8.1\t{blank}\t10.1");
        assert_eq!(reading(1, 2016, &text), "16:8.1 18:10.1", "{blank:?}");
    }
    assert_eq!(reading(1, 2016, "8.1,,10.1"), "16:8.1 18:10.1");
}

#[test]
fn values_under_years_go_to_these() {
    for text in [
        "2017\t2018\t2020\n8.1\t9.2\t10.1",
        "2017,2018,2020\n8.1,9.2,10.1",
        "Year\t2017\t2018\t2020\r\nPatents\t8.1\t9.2\t10.1\r\n",
        "2015\t2017年\t2018年\t2020年\n6.3\t8.1\t9.2\t10.1",
        "2017\t8.1\n2018\t9.2\n2020\t10.1",
    ] {
        assert_eq!(reading(1, 2016, text), "17:8.1 18:9.2 20:10.1", "{text:?}");
    }
    assert_eq!(reading(4, 2016, "2016,2017\n150,165"), "16:150 17:165");
    assert_eq!(reading(1, 2016, "2021\t2022\t2023\n14\t15\t16"), "21:14 22:15 and 1");
}

#[test]
fn a_comma_parts_values_or_thousands_by_what_is_near_the_path() {
    for (number, year, text, is) in [
        (4, 2016, "150,165,180", "16:150 17:165 18:180"),
        (4, 2016, "150 165 180", "16:150 17:165 18:180"),
        (4, 2016, "150,170,000", "one"),
        // More than there are years.
        (4, 2021, "150,165,180", "one"),
        (5, 2016, "1,224", "one"),
        (5, 2016, "1 224", "one"),
        (5, 2016, "1\u{a0}224", "one"),
        (5, 2016, "900,990", "16:900 17:990"),
        (3, 2016, "18,500", "one"),
        (1, 2016, "8 9", "16:8 17:9"),
        // No year that is shown.
        (6, 2016, "2005 0.1", "16:2005 17:0.1"),
        // Who can tell?
        (1, 2016, "9,8", "either 2"),
        (1, 2016, "300,400", "either 2"),
    ] {
        assert_eq!(reading(number, year, text), is, "{text} for {number}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_and_nothing_goes_to_a_year_that_is_not_shown(text in any::<String>()) {
        if let Reading::Row(row) | Reading::Either(row) = read(&text, 2017..=2022, &|_, _| true) {
            prop_assert!(row.cells.iter().all(|(year, _)| (2016..=2022).contains(year)));
        }
    }

    #[test]
    fn a_row_of_numbers_is_read_back(values in prop::collection::vec(1_i64..99_999, 2..=7)) {
        let decimals = values.iter().map(|digits| Decimal::new(*digits, -1).expect("five figures"));
        let texts: Vec<_> = decimals.map(Decimal::text).collect();
        // Those may stand for years.
        let is_year = |text: &String| text.parse().is_ok_and(|year| (1990..2100).contains(&year));
        prop_assume!(!texts.iter().any(is_year));
        let years: Vec<_> = (2016..).zip(texts.clone()).collect();
        for sign in ["\t", ";", "\n", ", ", "；", "、"] {
            let Reading::Row(row) = read(&texts.join(sign), 2016..=2022, &|_, _| false) else {
                return Err(TestCaseError::fail(sign));
            };
            prop_assert_eq!(&row.cells, &years);
        }
    }
}
