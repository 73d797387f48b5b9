//! Comparing scenarios: what a link contains, what the table says, and what may be kept.

use crate::any::scenarios;
use ip_plan::pages::compare::address::{View, read, write};
use ip_plan::pages::compare::kept::to_keep;
use ip_plan::pages::compare::{Column, YOURS, bars, table_rows};
use ip_plan::scenario::address::Complaint;
use ip_plan::scenario::{Act, Decimal, Desk, Edit, Event, Pace, Pin, Scenario};
use proptest::collection::vec;
use proptest::prelude::*;

fn columns() -> impl Strategy<Value = Vec<Column>> {
    let column = proptest::option::of((scenarios(), "[ -~é–ü漢]{0,60}"));
    vec(column, 4).prop_map(|columns| {
        let places = columns.into_iter().enumerate();
        let there = places.filter_map(|(place, column)| Some((place, column?)));
        there.map(|(place, (scenario, name))| Column::new(place, &name, scenario)).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_comparison_survives_its_address(columns in columns(), differ: bool, chart: bool) {
        let view = View { columns, differ, chart };
        let query = write(&view);
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'));
        prop_assert_eq!(read(&query), (view, Vec::new()));
    }

    #[test]
    fn no_text_at_all_does_harm(query in any::<String>()) {
        let (view, _) = read(&query);
        prop_assert_eq!(read(&write(&view)), (view, Vec::new()));
    }

    #[test]
    fn text_like_an_address_is_read_without_harm(
        pieces in vec(proptest::sample::select(vec![
            "a", "an", "b", "yours", "yn", "differ", "view", "=", "&", "%3D", "%26", "%", "v", "1", "pace", "chart", "é", "+",
        ]), 0..40),
    ) {
        let (view, _) = read(&pieces.concat());
        prop_assert!(view.columns.len() <= 4);
        prop_assert_eq!(read(&write(&view)), (view, Vec::new()));
    }

    #[test]
    fn every_line_of_the_table_is_as_wide_as_its_head(columns in columns()) {
        let table = table_rows(&columns);
        prop_assert_eq!(table.len(), 1 + 2 + 10);
        for line in &table {
            prop_assert_eq!(line.len(), 2 + 3 * columns.len());
            prop_assert!(!line.iter().any(|cell| cell.contains("NaN") || cell.contains("inf")));
        }
    }
}

fn edited(edit: &Edit) -> Scenario {
    Scenario::default().edited(*edit)
}

#[test]
fn the_table_says_value_outcome_and_share() {
    let table = table_rows(&[
        Column::new(0, "One year late", edited(&Edit::Delay(1))),
        Column::new(1, "", edited(&Edit::Pace(Pace::HALF))),
        Column::new(YOURS, "", Scenario::default()),
    ]);
    let line = |at: usize| table[at].join(" | ");
    assert_eq!(
        line(0),
        "Indicator | Target | A One year late, value in 2020 | A One year late, outcome | A One year late, share of the planned gain (royalties and services: of the target) \
         | B 50% of needed, value in 2020 | B 50% of needed, outcome | B 50% of needed, share of the planned gain (royalties and services: of the target) \
         | The plan as printed, value in 2020 | The plan as printed, outcome | The plan as printed, share of the planned gain (royalties and services: of the target)"
    );
    assert_eq!(line(1), "Targets reached by 2020 |  | 0 | of 10 |  | 0 | of 10 |  | 10 | of 10 | ");
    assert_eq!(line(2), "All ten reached by |  | 2021 |  |  | not by 2022 |  |  | 2020 |  | ");
    assert_eq!(
        line(3),
        "Invention patents per 10,000 people | 12 | 10.9 | late, 2021 | 80% | 9.2 | not by 2022 | 50% | 12 | by 2020 | 100%"
    );
    assert_eq!(table[11][1], "20%", "a rate has its sign");
}

#[test]
fn numbers_are_numbers_to_a_spreadsheet() {
    let table =
        table_rows(&[Column::new(0, "", edited(&Edit::Pace(Pace::new(-50))).seen_to(2020))]);
    assert_eq!(table[7][1..3], ["1800", "225"].map(str::to_owned));
    assert_eq!(table[7][4], "-50%");
    let table = table_rows(&[Column::new(0, "", Scenario::default())]);
    assert_eq!(table[7][2], "1800");
}

#[test]
fn a_target_of_a_readers_own_is_named() {
    let target = Decimal::of(15.0);
    let table = table_rows(&[Column::new(0, "", edited(&Edit::Target(0, target)))]);
    assert_eq!(table[3][1], "12", "the plan's own stands at the left");
    assert!(table[3][3].ends_with(" (target 15)"), "{}", table[3][3]);
    assert_eq!(table[3][4], "153%", "the gain that is planned is the plan's: 8.7 of 5.7");
    assert!(table[4..].iter().all(|line| !line[3].contains("target")));
    let same = table_rows(&[Column::new(0, "", edited(&Edit::Target(0, Decimal::of(12.0))))]);
    assert_eq!(same[3][3], "by 2020", "one that is the plan's own is not");
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_the_rest_is_kept() {
    let (view, complaints) =
        read("a=zzz&b=v%3D1%26pace%3Dabc%26delay%3D2&c=v%3D9%26pace%3D80&yours=&an=No%20scenario");
    let places: Vec<usize> = view.columns.iter().map(|column| column.place).collect();
    assert_eq!(places, [1, 2]);
    assert_eq!(*view.columns[0].scenario, edited(&Edit::Delay(2)));
    assert_eq!(
        complaints,
        [
            Complaint::Unreadable("A".to_owned()),
            Complaint::Unreadable("B: pace".to_owned()),
            Complaint::Newer(9),
        ]
    );
    assert_eq!(read("utm_source=a%20b&=&&x"), (View::default(), Vec::new()));
}

#[test]
fn the_plan_as_printed_can_be_a_column() {
    let view =
        View { columns: vec![Column::new(YOURS, "", Scenario::default())], ..View::default() };
    assert_eq!(write(&view), "yours=v%3D1");
    assert_eq!(read("yours=v%3D1").0, view);
}

#[test]
fn a_link_brings_only_what_is_new_and_has_room() {
    let at = |percent| edited(&Edit::Pace(Pace::new(percent)));
    let pin = |percent| Pin { name: "mine".into(), scenario: at(percent), shown: true };
    let columns = [
        Column::new(0, "has a pin", at(80)),
        Column::new(1, "new", at(90)),
        Column::new(2, "", at(110)),
        Column::new(YOURS, "", Scenario::default()),
    ];
    let empty = Desk::default();
    let kept = |desk: &Desk| {
        let (pins, left_out) = to_keep(desk, &columns);
        (pins.iter().map(|pin| pin.scenario.pace.percent()).collect::<Vec<_>>(), left_out.len())
    };
    assert_eq!(kept(&empty), (vec![80, 90, 110], 0), "the plan needs no pin");
    assert!(to_keep(&empty, &columns).0.iter().all(|pin| !pin.shown));
    let some = empty.after(Act::Bring([pin(80), pin(70)].into())).expect("there is room");
    assert_eq!(kept(&some), (vec![90], 1));
    let full = some.after(Act::Bring([pin(60)].into())).expect("there is room");
    assert_eq!(kept(&full), (vec![], 2));
}

#[test]
fn a_name_that_is_cut_is_told_with_its_place() {
    let (view, complaints) = read(&format!("b=v%3D1%26pace%3D110&bn={}", "x".repeat(41)));
    assert_eq!(view.columns[0].name.len(), 40);
    assert_eq!(complaints, [Complaint::Cut("B: name".to_owned())]);
}

#[test]
fn one_path_has_one_outcome_however_far_it_is_seen() {
    let late = edited(&Edit::Delay(3));
    let table = table_rows(&[Column::new(0, "", late.seen_to(2030)), Column::new(YOURS, "", late)]);
    for line in &table[1..] {
        assert_eq!(line[2..5], line[5..8], "{}", line[0]);
    }
}

#[test]
fn a_scenario_is_told_by_its_name_or_by_what_it_supposes_and_not_twice() {
    let four = edited(&Edit::Pace(Pace::HALF))
        .edited(Edit::Delay(1))
        .edited(Edit::Own(0, Pace::NEEDED))
        .edited(Edit::Own(1, Pace::NEEDED));
    let note = |name| bars(&[Column::new(0, name, four)]).columns[0].note.clone();
    assert_eq!(note("Four"), "50% of needed · 1 year late · 2 more");
    assert_eq!(note(""), "");
}

#[test]
fn a_picture_says_of_which_two_the_bar_is_a_share_of_the_target() {
    let source = bars(&[Column::new(YOURS, "", Scenario::default())]).source.join(" ");
    assert!(source.contains("For royalties") && source.contains("IP service income"), "{source}");
}

/// Whoever names the plan pins it under that name, and passes it on so.
#[test]
fn a_name_for_the_plan_as_printed_is_kept() {
    let named = Column::new(0, "Baseline", Scenario::default());
    assert_eq!(table_rows(std::slice::from_ref(&named))[0][2], "A Baseline, value in 2020");
    let view = View { columns: vec![named.clone()], ..View::default() };
    assert_eq!(read(&write(&view)), (view, Vec::new()));
    let desk = Desk::default();
    assert_eq!(to_keep(&desk, &[named, Column::new(1, "", Scenario::default())]).0.len(), 1);
    assert_eq!(
        ip_plan::pages::what_if::place_of(&Scenario::default(), "Baseline").query,
        "v=1&name=Baseline"
    );
}

/// Its year may be chosen before anything happens in it.
#[test]
fn an_event_that_changes_nothing_is_no_difference() {
    let event = Event { year: 2018, ..Event::NONE };
    let plan = edited(&Edit::Event(Some(event)));
    assert!(plan.is_plan());
    assert_eq!(Column::new(0, "", plan).title(), "A The plan as printed");
    let late = plan.edited(Edit::Delay(1));
    assert_eq!(Column::new(0, "", late).title(), "A 1 year late");
}
