//! Damage to the table of indicators and to the background figures.

use super::refused;
use super::source::{Indicator, Source};

fn indicator(source: &mut Source, number: usize) -> &mut Indicator {
    &mut source.indicators[number - 1]
}

#[test]
fn an_added_value_that_does_not_add_up_is_refused() {
    refused(
        |source| indicator(source, 7).added = "0.15".to_owned(),
        "src/plan/data/indicators.toml: indicator 7: 0.7 less 0.56 is not 0.15",
    );
    refused(
        |source| indicator(source, 5).target = "1900".to_owned(),
        "src/plan/data/indicators.toml: indicator 5: 1900 less 750 is not 1050",
    );
}

#[test]
fn a_value_that_is_no_plain_number_is_refused() {
    let line = "src/plan/data/indicators.toml: indicator 5: the values must be plain numbers as printed, the added value a number or —";
    for value in ["1,800", "1800 ", "", "1.8.0", "-1800", "1e3", "inf", "."] {
        refused(|source| indicator(source, 5).target = value.to_owned(), line);
    }
    refused(|source| indicator(source, 9).added = "-".to_owned(), line.replace('5', "9").as_str());
}

#[test]
fn a_kind_or_a_reading_that_is_not_known_is_refused() {
    refused(
        |source| indicator(source, 2).kind = "flow".to_owned(),
        "src/plan/data/indicators.toml: indicator 2: “flow” is no kind of quantity: stock, cumulative-stock, annual-flow, period-sum, average-growth-rate, bounded-score",
    );
    refused(
        |source| indicator(source, 2).read_by = "me".to_owned(),
        "src/plan/data/indicators.toml: indicator 2: read_by must be “us” or “plan”",
    );
    refused(
        |source| indicator(source, 2).attribute = "Binding".to_owned(),
        "src/plan/data/indicators.toml: indicator 2: all ten are printed as “Anticipatory”",
    );
    refused(
        |source| indicator(source, 2).multiplier = 0,
        "src/plan/data/indicators.toml: indicator 2: the multiplier to plain units must be 1 or more",
    );
}

#[test]
fn the_table_has_ten_rows_in_their_order() {
    refused(
        |source| {
            source.indicators.pop();
        },
        "src/plan/data/indicators.toml: 9 indicators, where the table has ten rows",
    );
    refused(
        |source| source.indicators.swap(3, 4),
        "src/plan/data/indicators.toml: indicator 5: stands in place 4",
    );
}

#[test]
fn a_link_to_a_node_that_does_not_exist_is_refused() {
    refused(
        |source| indicator(source, 1).spoken_of[0].node = "IV.viii".to_owned(),
        "src/plan/data/indicators.toml: indicator 1: names IV.viii, which is no node",
    );
    refused(
        |source| source.figures[4].node = "I.p9".to_owned(),
        "src/plan/data/figures.toml: BG05: names I.p9, which is no node",
    );
    refused(
        |source| source.table.follows = "II.iii.G4".to_owned(),
        "src/plan/data/plan.toml: table: follows II.iii.G4, which is no node",
    );
    refused(
        |source| source.figures[4].indicator = Some(11),
        "src/plan/data/figures.toml: BG05: names an indicator that does not exist",
    );
}

#[test]
fn a_link_says_why_in_one_sentence_and_stands_once_in_the_plans_order() {
    let order = "src/plan/data/indicators.toml: indicator 1: the nodes that speak of it must be there, once each, in the plan's order";
    refused(|source| indicator(source, 1).spoken_of.swap(0, 1), order);
    refused(|source| indicator(source, 1).spoken_of.clear(), order);
    refused(
        |source| {
            let again = indicator(source, 1).spoken_of[0].clone();
            indicator(source, 1).spoken_of.insert(0, again);
        },
        order,
    );
    refused(
        |source| indicator(source, 1).spoken_of[0].why = "One. Two.".to_owned(),
        "src/plan/data/indicators.toml: indicator 1: the reason for I.p1 must be one sentence",
    );
}

#[test]
fn a_figure_is_there_once_and_says_what_it_is() {
    refused(
        |source| source.figures[1].id = "BG01".to_owned(),
        "src/plan/data/figures.toml: BG01: the id is given twice",
    );
    refused(
        |source| source.figures[1].says = String::new(),
        "src/plan/data/figures.toml: BG02: what is printed and what it says must be there",
    );
}
