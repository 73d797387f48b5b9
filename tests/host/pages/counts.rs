//! Numbers in sentences agree with what they count.

use super::{Page, words};
use ip_plan::document::data::SCHEMA;
use ip_plan::plan::{self, Level};
use ip_plan::route::{Route, description};
use ip_plan::scenario::library;
use ip_plan::scenario::{Desk, Scenario};

fn nodes(level: Level) -> usize {
    plan::nodes().filter(|node| node.level == level).count()
}

/// A count below a hundred in words: thirty-nine.
fn in_words(count: usize) -> String {
    const ONES: [&str; 20] = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    match (count / 10, count % 10) {
        (0 | 1, _) => ONES[count].to_owned(),
        (tens, 0) => TENS[tens - 2].to_owned(),
        (tens, ones) => [TENS[tens - 2], "-", ONES[ones]].concat(),
    }
}

#[track_caller]
fn says(route: Route, all: &[String]) {
    let page = Page::of(route);
    let text = words(page.one("main"));
    for said in all {
        assert!(text.contains(said.as_str()), "{} does not say: {said}", page.name());
    }
}

#[test]
fn parts_and_special_columns_know_how_many_there_are() {
    for (level, word) in [(Level::Part, "Part"), (Level::SpecialColumn, "Special column")] {
        for node in plan::nodes().filter(|node| node.level == level) {
            let page = Page::of(Route::Node(node));
            let place = words(page.one(".breadcrumb [aria-current]"));
            assert_eq!(place, format!("{word} {} of {}", node.number, nodes(level)));
        }
    }
}

#[test]
fn descriptions_count_what_there_is() {
    let measures = plan::measures().count();
    let (parts, sections) = (in_words(nodes(Level::Part)), in_words(nodes(Level::Section)));
    let (tasks, columns) = (in_words(nodes(Level::Task)), in_words(nodes(Level::SpecialColumn)));
    let indicators = in_words(plan::indicators().len());
    for (route, said) in [
        (Route::Overview, format!("its {measures} measures, see its {indicators} indicators")),
        (
            Route::Plan,
            format!(
                "{parts} parts, {sections} sections, {tasks} tasks and {columns} special columns"
            ),
        ),
        (
            Route::Whole,
            format!("all {measures} measures in plain words, and the {indicators} indicators"),
        ),
        (Route::Indicators, format!("The plan’s {indicators} indicators")),
        (Route::WhatIf, format!("the plan’s {indicators} targets")),
        (Route::Compare, format!("the plan’s {indicators} targets")),
    ] {
        assert!(description(route).contains(&said), "the description does not say: {said}");
    }
}

#[test]
fn pages_count_what_there_is() {
    let measures = plan::measures().count();
    let (tasks, columns) = (nodes(Level::Task), nodes(Level::SpecialColumn));
    let capital = |text: String| text[..1].to_uppercase() + &text[1..];
    says(
        Route::Overview,
        &[
            format!("{tasks} tasks"),
            format!("{} indicators", plan::indicators().len()),
            format!(
                "{} tasks, {} special columns and {measures} measures",
                capital(in_words(tasks)),
                in_words(columns)
            ),
            format!("{} numbers set the goals", capital(in_words(plan::indicators().len()))),
        ],
    );
    says(Route::About, &[format!("one sentence of ours. There are {measures};")]);
    let leads = plan::measures().filter(|measure| measure.letter == 0).count();
    assert_eq!(leads, nodes(Level::Project), "each project begins with a sentence");
    let mut sentences: Vec<_> = plan::measures()
        .filter(|measure| measure.letter != 0)
        .map(|measure| (measure.node.id, measure.sentence))
        .collect();
    sentences.dedup();
    says(
        Route::Method,
        &[format!(
            "Parts III to VI hold {} measures in {} sentences, and each of the {leads} projects",
            measures - leads,
            sentences.len()
        )],
    );
}

#[test]
fn versions_are_those_that_files_have() {
    let desk = Desk::default();
    let file = library::write(Some(("", &Scenario::default())), desk.pins());
    let version = file.split_once("\"version\":").map(|(_, rest)| rest.trim_start());
    let version = version.and_then(|rest| rest.split([',', '\n', '}']).next()).expect("a version");
    says(
        Route::Data,
        &[
            format!("The schema has version {SCHEMA}."),
            format!("schema version {SCHEMA}, CC BY 4.0"),
            format!("Its format is ip-plan-scenarios, version {version}:"),
        ],
    );
}
