//! JSON: all of it is read, nothing else is, and nothing breaks the reader.

use ip_plan::files::json::{Fault, Json, read, write};
use proptest::collection::vec;
use proptest::prelude::*;

const MOST: u32 = 1_000_000;

fn value(text: &str) -> Json {
    read(text, MOST).unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

fn fault(text: &str) -> Fault {
    read(text, MOST).expect_err(text)
}

#[test]
fn every_kind_of_value_is_read() {
    let read = value(
        "\u{feff}{ \"name\": \"Late\", \"pace\": 110, \"on\": true, \"off\":false, \"none\" : null,\n\
         \"rates\": [0.5, -1e3, 12.0E-2, 0], \"empty\": [ ], \"map\": {}}\n",
    );
    assert_eq!(read.field("name").and_then(Json::text), Some("Late"));
    assert_eq!(read.field("pace").and_then(Json::whole), Some(110));
    assert_eq!(read.field("on").and_then(Json::bool), Some(true));
    assert_eq!(read.field("off"), Some(&Json::Bool(false)));
    assert_eq!(read.field("none"), Some(&Json::Null));
    let rates = ["0.5", "-1e3", "12.0E-2", "0"].map(|n| Json::Number(n.to_owned()));
    assert_eq!(read.field("rates").and_then(Json::list), Some(&rates[..]));
    assert_eq!(read.field("empty"), Some(&Json::List(Vec::new())));
    assert_eq!(read.field("map"), Some(&Json::Map(Vec::new())));
    assert_eq!(read.field("nothing"), None);
}

#[test]
fn a_getter_takes_only_its_own_kind() {
    for number in ["12.0", "1e1", "-1", "4294967296"] {
        assert_eq!(value(number).whole(), None, "{number}");
    }
    assert_eq!(value("4294967295").whole(), Some(u32::MAX));
    assert_eq!((value("\"1\"").whole(), value("1").text(), value("1").list()), (None, None, None));
    assert_eq!((value("[]").field("a"), value("\"true\"").bool()), (None, None));
    assert_eq!(Json::Number(String::new()).whole(), None);
}

#[test]
fn of_a_name_that_comes_twice_the_first_value_stands() {
    assert_eq!(value(r#"{"a": 1, "b": 2, "\u0061": 3}"#), value(r#"{"a": 1, "b": 2}"#));
}

#[test]
fn escapes_are_read_also_in_pairs_and_halves() {
    for (written, meant) in [
        (r#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{c} \n \r \t"),
        (r#""\u00e9\u4E13""#, "é专"),
        (r#""\ud83d\ude00""#, "😀"),
        (r#""a\ud83d""#, "a\u{fffd}"),
        (r#""\ud83dx\ude00""#, "\u{fffd}x\u{fffd}"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\u0000""#, "\0"),
    ] {
        assert_eq!(value(written).text(), Some(meant), "{written}");
    }
}

#[test]
fn what_is_no_json_is_said_to_be_none_with_its_line() {
    for text in [
        "",
        " ",
        "{",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\" 1}",
        "[1 2]",
        "01",
        "1.",
        ".5",
        "-",
        "+1",
        "1e",
        "0x1",
        "NaN",
        "nul",
        "truer",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud83d\\u\"",
        "\"a\tb\"",
        "\"a\nb\"",
        "[1] 2",
        "// a\n1",
        "\"\\",
    ] {
        assert!(matches!(fault(text), Fault::NotJson(_)), "{text}: {:?}", read(text, MOST));
    }
    assert_eq!(fault("{\n  \"a\": 1,\n  b\n}"), Fault::NotJson(3));
    assert_eq!(fault("tru"), Fault::NotJson(1));
}

#[test]
fn more_than_the_limits_is_not_read() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read(&nested(8), MOST).is_ok());
    assert_eq!(fault(&nested(9)), Fault::TooDeep);
    assert_eq!(fault(&"{\"a\":".repeat(100_000)), Fault::TooDeep);
    let list = |count: usize| format!("[{}]", vec!["0"; count].join(","));
    assert!(read(&list(9_999), MOST).is_ok());
    assert_eq!(fault(&list(10_000)), Fault::TooMany);
    assert!(read("\"é\"", 4).is_ok());
    assert_eq!(read("\"é\"", 3), Err(Fault::TooLarge(3)));
}

#[test]
fn a_fault_speaks_to_a_person() {
    for (fault, words) in [
        (Fault::TooLarge(256_000), "This file is too large: at most 256 KB can be read."),
        (Fault::NotJson(3), "This file is not JSON, or is damaged: line 3 cannot be read."),
        (Fault::TooDeep, "This file is nested too deeply: at most 8 levels."),
        (Fault::TooMany, "This file holds too much: at most 10,000 values."),
    ] {
        assert_eq!(fault.to_string(), words);
    }
}

#[test]
fn a_file_is_written_a_line_for_each_thing() {
    let scenario = Json::Map(vec![
        ("name".to_owned(), Json::words("One \"year\"\nlate\u{1}\u{1f}")),
        ("pace".to_owned(), Json::number(110)),
        ("own".to_owned(), Json::List(vec![Json::Null, Json::Bool(true), Json::Bool(false)])),
        ("none".to_owned(), Json::List(Vec::new())),
        ("no".to_owned(), Json::Map(Vec::new())),
        ("wrong".to_owned(), Json::Number("1.".to_owned())),
    ]);
    let file = r#"{
  "name": "One \"year\"\nlate\u0001\u001f",
  "pace": 110,
  "own": [
    null,
    true,
    false
  ],
  "none": [],
  "no": {},
  "wrong": null
}
"#;
    assert_eq!(write(&scenario), file);
    assert_eq!(serde_json::from_str::<serde_json::Value>(file).expect("JSON")["pace"], 110);
}

/// Any value that the reader would take.
fn any_json() -> impl Strategy<Value = Json> {
    let number =
        (any::<f64>(), any::<u32>(), any::<bool>()).prop_map(|(float, whole, is_whole)| {
            // What is not finite is no number of JSON, and near the end of all numbers other readers round up past it.
            let float = if float.abs() < 1e300 { format!("{float:e}") } else { "-0.0".to_owned() };
            Json::Number(if is_whole { whole.to_string() } else { float })
        });
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        number,
        any::<String>().prop_map(Json::Text),
    ];
    leaf.prop_recursive(7, 60, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Json::List),
            vec((any::<String>(), inner), 0..6).prop_map(|mut fields| {
                fields.sort_by(|a, b| a.0.cmp(&b.0));
                fields.dedup_by(|a, b| a.0 == b.0);
                Json::Map(fields)
            }),
        ]
    })
}

/// Pieces that make texts which are nearly JSON.
const PIECES: [&str; 22] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\\ude00", "0", "-", "1.5", "e",
    "true", "null", " ", "\n", "é", "\"a\"", "\u{1}",
];

proptest! {
    #[test]
    fn what_is_written_reads_back(json in any_json()) {
        let text = write(&json);
        prop_assert_eq!(read(&text, MOST), Ok(json));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), most in any::<u32>()) {
        let _ = read(&text, most);
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in vec(any::<u8>(), 0..200)) {
        let _ = read(&String::from_utf8_lossy(&bytes), MOST);
    }

    #[test]
    fn what_is_nearly_json_is_read_as_another_reader_does(pieces in vec(0..PIECES.len(), 0..16)) {
        let text: String = pieces.into_iter().map(|at| PIECES[at]).collect();
        let (ours, theirs) = (read(&text, MOST), serde_json::from_str::<serde_json::Value>(&text));
        // Stray halves of a pair are mended here and refused there; so are numbers beyond all measure.
        if theirs.is_ok() {
            prop_assert!(matches!(ours, Ok(_) | Err(Fault::TooDeep)), "{text}: {ours:?}");
        } else if !text.contains("\\u") && !text.contains('e') {
            prop_assert!(ours.is_err(), "{text}: {ours:?}");
        }
    }
}
