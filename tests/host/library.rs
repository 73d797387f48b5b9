//! Scenarios in a file: written, read back, and whatever else a file may hold.

use crate::any::paced;
use ip_plan::files::json;
use ip_plan::scenario::library::{Fault, Library, MOST_BYTES, Trouble, read, write};
use ip_plan::scenario::{LONGEST_NAME, Pin, Pins, name_of};
use proptest::prelude::*;

fn names() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|name| name_of(&name))
}

fn pins() -> impl Strategy<Value = Pins> {
    let pin = (names(), -50_i16..250, any::<bool>()).prop_map(|(name, percent, shown)| {
        Pin { name: name.into(), scenario: paced(percent), shown }.into()
    });
    prop::array::uniform3(proptest::option::of(pin))
}

fn troubles(text: &str) -> Vec<String> {
    let Library { troubles, .. } = read(text).expect("a file of ours");
    troubles.iter().map(ToString::to_string).collect()
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(pins in pins(), name in names(), percent in -50_i16..250) {
        let yours = paced(percent);
        let read = read(&write(Some((&name, &yours)), &pins)).expect("our own file");
        prop_assert_eq!(read.troubles, vec![]);
        prop_assert_eq!(read.pins, pins);
        prop_assert_eq!(read.yours, Some((name.into(), yours)));
    }

    #[test]
    fn no_text_does_harm(text in any::<String>()) {
        let _ = read(&text);
    }

    #[test]
    fn no_json_of_our_form_does_harm(
        query in any::<String>(), name in any::<String>(), letter in "[A-D]?", version in 0_u32..9,
    ) {
        let file = serde_json::json!({
            "format": "ip-plan-scenarios",
            "version": version,
            "yours": { "query": query, "name": name },
            "pins": [{ "letter": letter, "query": query, "name": name, "shown": 1 }, 5, null, {}],
        });
        match read(&file.to_string()) {
            Ok(library) => {
                prop_assert!(version > 0);
                prop_assert_eq!(library.troubles.contains(&Trouble::Newer), version > 1);
                prop_assert!(library.pins.iter().flatten().all(|pin| pin.name.chars().count() <= 40));
            }
            Err(fault) => prop_assert_eq!((fault, version), (Fault::Foreign, 0)),
        }
    }
}

#[test]
fn the_file_is_as_it_is_documented() {
    let pin = Pin { name: "Late".into(), scenario: paced(50), shown: true };
    let text = write(Some(("", &paced(110))), &[Some(pin.into()), None, None]);
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        file,
        serde_json::json!({
            "format": "ip-plan-scenarios",
            "version": 1,
            "yours": { "name": "", "query": "v=1&pace=110" },
            "pins": [{ "letter": "A", "name": "Late", "query": "v=1&pace=50", "shown": true }],
        })
    );
}

#[test]
fn a_file_from_later_is_taken_as_far_as_it_is_known() {
    let text = r#"{"format":"ip-plan-scenarios","version":7,"theme":"dark","pins":[
        {"letter":"C","query":"v=3&pace=50&mood=7","name":"A","colour":"red"}]}"#;
    let library = read(text).expect("a file of ours");
    assert_eq!(library.pins[2].as_ref().map(|pin| pin.scenario), Some(paced(50)));
    assert_eq!(
        troubles(text),
        [
            "It was made by a later version of this site.",
            "Parts of C could not be read: it was made by a later version of this site; \
             “mood” is not a setting that we know.",
        ]
    );
}

#[test]
fn letters_that_are_taken_or_unknown_go_into_free_places() {
    let pin = |letter: &str, percent: i16| {
        format!(r#"{{"letter":"{letter}","query":"v=1&pace={percent}"}}"#)
    };
    let file = |pins: &[String]| {
        format!(r#"{{"format":"ip-plan-scenarios","version":1,"pins":[{}]}}"#, pins.join(","))
    };
    let library = read(&file(&[pin("B", 10), pin("B", 20), pin("Z", 30)])).expect("a file of ours");
    let paces = library.pins.map(|pin| pin.map(|pin| pin.scenario.pace.percent()));
    assert_eq!(paces, [Some(20), Some(10), Some(30)]);
    let many = file(&[pin("A", 1), pin("B", 2), pin("C", 3), pin("A", 4), pin("", 5)]);
    assert_eq!(troubles(&many), ["2 scenarios were left out: only three can be pinned."]);
}

#[test]
fn what_is_no_file_of_ours_says_so() {
    let said = |text: &str| read(text).expect_err("no file of ours").to_string();
    assert_eq!(said("{}"), "It holds no scenarios of this site.");
    assert_eq!(said("[]"), "It holds no scenarios of this site.");
    assert_eq!(
        said(r#"{"format":"ip-plan-scenarios","version":"1"}"#),
        "It holds no scenarios of this site."
    );
    let huge = format!("\"{}\"", "x".repeat(MOST_BYTES as usize));
    assert_eq!(read(&huge), Err(Fault::Json(json::Fault::TooLarge(MOST_BYTES))));
    assert!(matches!(read("{ \"format\""), Err(Fault::Json(json::Fault::NotJson(1)))));
}

#[test]
fn what_is_left_out_is_told() {
    let file = |rest: &str| format!(r#"{{"format":"ip-plan-scenarios","version":1,{rest}}}"#);
    for pins in ["{}", "5", "\"A\"", "true"] {
        assert_eq!(
            troubles(&file(&format!(r#""pins":{pins}"#))),
            ["Its list of pins cannot be read."]
        );
    }
    assert_eq!(troubles(&file(r#""pins":null"#)), [""; 0]);
    let pin =
        |rest: &str| file(&format!(r#""pins":[{{"letter":"B","query":"v=1&pace=50",{rest}}}]"#));
    assert_eq!(
        troubles(&pin(r#""name":5,"shown":1"#)),
        ["Parts of B could not be read: “name” cannot be read; “shown” cannot be read."]
    );
    let long = pin(&format!(r#""name":"{}""#, "x".repeat(41)));
    assert_eq!(
        troubles(&long),
        ["Parts of B could not be read: “name” is too long; its end was left out."]
    );
    assert_eq!(troubles(&pin(&format!(r#""name":" {}\n""#, "x".repeat(40)))), [""; 0]);
    let name = read(&long).expect("a file of ours").pins[1].as_ref().map(|pin| pin.name.len());
    assert_eq!(name, Some(40));
}

/// Two names that look the same are the same, and none runs into the words beside it.
#[test]
fn a_name_has_no_signs_that_cannot_be_seen() {
    for (given, kept) in [
        ("a\u{202e}b\u{2066}c\u{2069}", "abc"),
        ("\u{feff}Half\u{ad} pace\u{200b}", "Half pace"),
        ("\u{200b}\u{200d}\u{200e}", ""),
        ("\u{3164}\u{115f}\u{1160}\u{ffa0}\u{2800}", ""),
        ("Half\u{e0001}\u{e0061}\u{e007f} pace", "Half pace"),
        // Within letters these two are spelling.
        (
            "\u{0646}\u{0627}\u{0645}\u{0647}\u{200c}\u{0647}\u{0627}",
            "\u{0646}\u{0627}\u{0645}\u{0647}\u{200c}\u{0647}\u{0627}",
        ),
    ] {
        assert_eq!(name_of(given), kept, "{given:?}");
    }
    let cut = name_of(&("x".repeat(LONGEST_NAME - 1) + "\u{200d}yy"));
    assert_eq!(cut, "x".repeat(LONGEST_NAME - 1));
}
