//! Exports of one indicator or of all: a chart as a picture, the values as a table.

use crate::any::indicator;
use ip_plan::files::picture::{Fill, Picture, Sign, Tone};
use ip_plan::pages::picture::picture;
use ip_plan::pages::what_if::rows;
use ip_plan::scenario::{Act, Decimal, Desk, Edit, Pace, Pin, Scenario, Step};

fn desk(edits: &[Edit]) -> Desk {
    let set = |desk: Desk, edit: &Edit| desk.after(Act::Step(Step::Set(*edit))).unwrap_or(desk);
    edits.iter().fold(Desk::default(), set)
}

fn labels(picture: &Picture) -> Vec<&str> {
    picture.marks.iter().filter_map(|mark| mark.label.as_deref()).collect()
}

#[test]
fn the_plan_is_named_where_its_path_ends() {
    let near = picture(indicator(9), &desk(&[Edit::Horizon(2020)]));
    assert_eq!((near.lines[0].name.as_str(), labels(&near)), ("plan", vec!["target 249"]));
    let far = picture(indicator(9), &desk(&[Edit::Horizon(2026)]));
    assert_eq!((far.lines[0].name.as_str(), labels(&far)), ("", vec!["plan’s target 249"]));
}

#[test]
fn a_target_of_a_readers_own_stands_beside_the_plans() {
    let picture = picture(indicator(1), &desk(&[Edit::Target(0, Decimal::of(9.0))]));
    assert_eq!(labels(&picture), ["plan’s target 12", "your target 9"]);
    let targets: Vec<_> = picture.marks[1..].iter().map(|mark| (mark.sign, mark.tone)).collect();
    let diamond = Sign::Diamond;
    assert_eq!(targets[0], (diamond(Fill::None), Tone::Plan));
    assert_eq!(targets[1], (diamond(Fill::Full), Tone::Yours));
}

#[test]
fn a_picture_says_what_its_scenarios_suppose_and_what_bends_its_path() {
    let pinned = Scenario::default().edited(Edit::Delay(2));
    let pin = Pin { name: "Slow".into(), scenario: pinned, shown: true };
    let desk = desk(&[Edit::Pace(Pace::new(-50))]);
    let desk = desk.after(Act::Name("Mine".into())).expect("it is a name");
    let desk = desk.after(Act::Bring([pin].into())).expect("there is room");
    let picture = picture(indicator(3), &desk);
    assert_eq!(picture.subtitle, "Mine: −50% of needed");
    let said = |words: &str| picture.source.iter().any(|line| line == words);
    assert!(said("Slow: 2 years late"), "{:?}", picture.source);
    let bound = "A running total cannot fall, so it stays where it is.";
    assert!(said(bound), "{:?}", picture.source);
}

#[test]
fn the_table_gives_the_unit_of_its_values() {
    for row in &rows(&Desk::default())[1..] {
        let unit = if row[0] == "9" {
            "index, 2015 = 100"
        } else {
            indicator(row[0].parse().expect("a number")).unit_line
        };
        assert_eq!(row[2], unit);
    }
}
