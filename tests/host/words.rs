//! Values, needs and outcomes in words, as the table and the charts show them.

use crate::any::indicator;
use ip_plan::plan::{self, Indicator};
use ip_plan::projection::{Assumption, Need, Quantity, Reached, Shape, need, project};
use ip_plan::scenario::{Edit, Pace, Scenario};
use ip_plan::ui::lever::whole;
use ip_plan::words::outcome::Outcome;
use ip_plan::words::{outcome, shape, value};
use proptest::prelude::*;
use proptest::sample::select;

fn all<T>(f: impl Fn(&'static Indicator) -> T) -> Vec<T> {
    plan::indicators().iter().map(f).collect()
}

fn needed(indicator: &Indicator) -> Need {
    need(&Quantity::of(indicator)).expect("each of the ten needs something")
}

#[test]
fn printed_values_are_as_printed_but_for_the_thousands() {
    let shown = all(|i| [value::printed(i.baseline), value::printed(i.target)].join(" "));
    let expected = [
        "6.3 12",
        "3 6",
        "1.7 2.5",
        "135 220",
        "750 1,800",
        "29 44",
        "0.56 0.7",
        "44.4 100",
        "20 20",
        "70 80",
    ];
    assert_eq!(shown, expected);
    let added = all(|i| i.added.map_or("—".to_owned(), value::printed));
    assert_eq!(added, ["5.7", "3", "0.8", "85", "1,050", "15", "0.14", "55.6", "—", "10"]);
}

#[test]
fn plain_values_count_single_things() {
    let shown = all(|i| {
        let added = i.added.map_or("—".to_owned(), |added| value::plain(i, added));
        [value::plain(i, i.baseline), value::plain(i, i.target), added].join(" ")
    });
    let expected = [
        "6.3 12 5.7",
        "30,000 60,000 30,000",
        "17,000 25,000 8,000",
        "1,350,000 2,200,000 850,000",
        "75bn 180bn 105bn",
        "290,000 440,000 150,000",
        "0.56 0.7 0.14",
        "4.44bn 10bn 5.56bn",
        "20% 20% —",
        "70 80 10",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn the_table_says_what_each_target_needs() {
    let shown = all(|i| {
        let (needed, rest) = value::table_need(i, needed(i));
        format!("{needed} {rest}")
    });
    let expected = [
        "13.8% a year",
        "14.9% a year",
        "8.0% a year",
        "10.3% a year",
        "19.1% a year",
        "8.7% a year",
        "4.6% a year",
        "2.25 × the five years before",
        "20% a year, held",
        "+2 points a year",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn the_strip_says_it_shorter() {
    let shown = all(|i| format!("{}, {}", value::from_to(i), value::strip_need(i, needed(i))));
    let expected = [
        "6.3 → 12, 13.8% a year",
        "3 → 6, 14.9% a year",
        "1.7 → 2.5, 8.0% a year",
        "135 → 220, 10.3% a year",
        "750 → 1,800, 19.1% a year",
        "29 → 44, 8.7% a year",
        "0.56 → 0.7, 4.6% a year",
        "44.4 → 100, 2.25× 2011–15",
        "20% → 20%, hold 20% a year",
        "70 → 80, +2 a year",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_lever_stands_beside_the_pace_that_is_needed() {
    let shown =
        all(|i| format!("{} / {}", value::a_year(i, needed(i)), value::needs(i, needed(i))));
    let expected = [
        "13.8% a year / needs 13.8%",
        "14.9% a year / needs 14.9%",
        "8.0% a year / needs 8.0%",
        "10.3% a year / needs 10.3%",
        "19.1% a year / needs 19.1%",
        "8.7% a year / needs 8.7%",
        "4.6% a year / needs 4.6%",
        "USD 2.0bn a year / needs 2.0bn",
        "20% a year / needs 20%",
        "+2 a year / needs +2",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn computed_values_have_about_three_figures() {
    let shown = |number, v| value::drawn(indicator(number), v);
    assert_eq!(shown(1, 14.28), "14.3");
    assert_eq!(shown(2, 6.4), "6.4");
    assert_eq!(shown(3, 3.108), "3.11");
    assert_eq!(shown(5, 2183.6), "2,184");
    assert_eq!(shown(7, 0.7904), "0.79");
    assert_eq!(shown(8, 146.7), "146.7");
    assert_eq!(shown(9, 248.832), "249", "income on an index");
    assert_eq!(shown(10, 76.0), "76");
}

#[test]
fn a_round_value_on_an_axis_has_no_zeros_at_its_end() {
    assert_eq!([0.0, 0.2, 2.5, 15.0, 2000.0].map(value::tick), ["0", "0.2", "2.5", "15", "2,000"]);
}

fn said(number: u8, assumption: &Assumption) -> String {
    let indicator = indicator(number);
    let projection = project(&Quantity::of(indicator), assumption);
    outcome::sentence(indicator, &projection, "at this pace")
}

#[test]
fn a_chart_says_in_a_sentence_what_becomes_of_its_target() {
    let plan = Assumption::default();
    let cases = [
        (
            1,
            plan,
            "Invention patents per 10,000 people: 12 in 2020 and 14.3 in 2022 at this pace; the target of 12 is reached on time, in 2020.",
        ),
        (
            2,
            Assumption { pace: 0.0, ..plan },
            "International (PCT) applications: 3 in 2020 and 3 in 2022 at this pace; the target of 6 is not reached by 2022.",
        ),
        (
            5,
            Assumption { delay: 1.0, ..plan },
            "Loans secured on IP: 1,590 in 2020 and 2,010 in 2022 at this pace; the target of 1,800 is reached late, in 2021.",
        ),
        (
            6,
            Assumption { pace: 2.0, horizon: 2020, ..plan },
            "Software copyrights registered: 59 in 2020 at this pace; the target of 44 is reached on time, in 2018.",
        ),
        (
            9,
            plan,
            "Yearly growth of IP service income (income, 2015 = 100): 249 in 2020 and 358 in 2022 at this pace; the target of 249 is reached on time, in 2020.",
        ),
    ];
    for (number, assumption, expected) in cases {
        assert_eq!(said(number, &assumption), expected);
    }
    assert!(said(8, &plan).starts_with("Royalties earned abroad (total since 2016): 100 in 2020"));
}

#[test]
fn a_bound_that_bends_a_path_is_said() {
    let with = |pace, horizon| Assumption { pace, horizon, ..Assumption::default() };
    let total = "A running total cannot fall, so it stays where it is.";
    assert!(said(3, &with(-0.5, 2022)).ends_with(total));
    assert!(said(10, &with(2.5, 2035)).ends_with("A score cannot pass 100."));
    assert!(said(2, &with(-0.5, 2035)).ends_with("It cannot fall below zero, so it stays there."));
}

#[test]
fn an_outcome_is_short_under_a_diamond_and_a_clause_elsewhere() {
    let cases = [
        (Reached::Year(2017.5), "2018", "on time, in 2018", Outcome::OnTime),
        (Reached::Year(2018.0), "2018", "on time, in 2018", Outcome::OnTime),
        (Reached::Year(2_020.000_000_5), "2020", "on time, in 2020", Outcome::OnTime),
        (Reached::Year(2020.1), "2021", "late, in 2021", Outcome::Late),
        (Reached::NotBy(2022), "not by ’22", "not by 2022", Outcome::NotBy),
    ];
    for (reached, short, clause, status) in cases {
        assert_eq!(outcome::short(reached), short);
        assert_eq!(outcome::clause(reached), clause);
        assert_eq!(outcome::of(reached), status);
    }
}

#[test]
fn what_is_judged_carries_its_unit_where_that_is_short() {
    let plan = Assumption::default();
    let judged = all(|i| outcome::judged(i, &project(&Quantity::of(i), &plan)));
    assert_eq!(judged, ["12", "6", "2.5", "220", "1,800", "44", "0.7", "100", "20%", "80"]);
}

/// A rate strays by points: 5% of 20% would be one point.
#[test]
fn how_far_years_stray_has_its_unit() {
    let words = all(|i| value::spread(i, 5));
    for (at, words) in words.iter().enumerate() {
        assert_eq!(words, if at == 8 { "5 points" } else { "5%" });
    }
}

#[test]
fn shapes_on_offer_have_names_and_meanings_of_their_own() {
    for (at, offered) in shape::CHOICE.into_iter().enumerate() {
        for other in &shape::CHOICE[..at] {
            assert_ne!(shape::name(offered), shape::name(*other));
            assert_ne!(shape::meaning(offered), shape::meaning(*other));
        }
        assert!(shape::meaning(offered).ends_with('.'), "{offered:?}");
    }
    assert!(!shape::CHOICE.contains(&Shape::Bounded), "it means something for scores only");
}

proptest! {
    #[test]
    fn whatever_a_reader_supposes_the_sentence_agrees_with_itself(
        place in 0_usize..10, pace in -50_i16..=250, delay in 0_u8..=5, horizon in 2020_u16..=2035,
        shape in select(shape::CHOICE.as_slice()),
    ) {
        let indicator = &plan::indicators()[place];
        let scenario = [Edit::Pace(Pace::new(pace)), Edit::Delay(delay), Edit::Horizon(horizon), Edit::Shape(shape)]
            .into_iter()
            .fold(Scenario::default(), Scenario::edited);
        let projection = project(&Quantity::of(indicator), &scenario.assumption(indicator));
        let text = outcome::sentence(indicator, &projection, "so");
        let reached = projection.reached();
        prop_assert!(text.ends_with('.') && !text.contains("  ") && !text.contains('—'), "{text}");
        prop_assert_eq!(text.contains(" is not reached by "), reached.year().is_none(), "{}", text);
        if let Some(year) = outcome::year(reached) {
            prop_assert!((2015..=horizon).contains(&year), "{text}");
            prop_assert_eq!(text.contains(&format!("reached on time, in {year}")), year <= 2020, "{}", text);
            prop_assert_eq!(text.contains(&format!("reached late, in {year}")), year > 2020, "{}", text);
        } else {
            let end = format!("is not reached by {horizon}.");
            prop_assert!(text.contains(&end), "{text}");
        }
    }

    #[test]
    fn a_typed_number_is_read_however_it_is_written(number in -50_i32..=250) {
        for text in [
            number.to_string(), format!(" {number} "), format!("{number}%"), format!("{number} %"),
            number.to_string().replace('-', "−"), format!("{number}.2"), format!("{number},2"),
        ] {
            prop_assert_eq!(whole(&text), Some(number), "{}", text);
        }
    }

    #[test]
    fn any_text_at_all_can_be_typed(text in any::<String>()) {
        if let Some(number) = whole(&text) {
            prop_assert!(number.abs() <= 1_000_000 && text.contains(|c: char| c.is_ascii_digit()), "{text}");
        }
    }
}

#[test]
fn a_typed_word_is_no_number() {
    for text in ["", " ", "%", "fast", "11o", "1.2.3", "inf", "NaN", "1e9", "12 34", "--5"] {
        assert_eq!(whole(text), None, "{text}");
    }
    assert_eq!(whole("99.5"), Some(100));
}
