//! Which room names which: an arrow that the house does not allow is found, with its place.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, and what of ours each may name. `bin` and `lib.rs` put the whole together.
const ROOMS: [(&str, &[&str]); 14] = [
    ("plan", &[]),
    ("chart", &[]),
    ("files", &["chart"]),
    ("browser", &[]),
    ("projection", &["plan"]),
    ("filter", &["plan"]),
    ("search", &["plan", "filter"]),
    ("words", &["plan", "projection"]),
    ("route", &["plan"]),
    ("scenario", &["plan", "projection", "route", "files"]),
    ("ui", &["plan", "projection", "chart", "files", "words", "route", "browser"]),
    (
        "pages",
        &[
            "plan",
            "projection",
            "scenario",
            "chart",
            "files",
            "words",
            "route",
            "ui",
            "browser",
            "filter",
            "search",
        ],
    ),
    (
        "app",
        &[
            "plan",
            "projection",
            "scenario",
            "chart",
            "files",
            "words",
            "route",
            "ui",
            "pages",
            "browser",
            "search",
        ],
    ),
    ("document", &["app", "plan", "files", "route", "words"]),
];

/// Rooms that would do as well without Yew: they are arithmetic and words.
const WITHOUT_YEW: [&str; 9] =
    ["plan", "projection", "scenario", "words", "chart", "files", "route", "filter", "search"];
/// What only the browser's room may name.
const WEB: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "gloo"];
/// What has no order, and so would differ between two drawings of a page.
const UNORDERED: [&str; 2] = ["HashMap", "HashSet"];

/// A line of program, without comments: its file below `src`, its number and its text.
struct Line {
    file: String,
    number: usize,
    text: String,
}

impl Line {
    fn room(&self) -> &str {
        self.file.split(['/', '.']).next().unwrap_or_default()
    }

    fn place(&self) -> String {
        format!("src/{}:{}", self.file, self.number)
    }

    /// The words of the line.
    fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(|c: char| !c.is_alphanumeric() && c != '_')
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn lines() -> Vec<Line> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    found.sort();
    let mut lines = Vec::new();
    for path in found {
        let file = path.strip_prefix(&source).expect("it was found there");
        let file = file.to_string_lossy().replace('\\', "/");
        // The build script is a program of its own.
        if file.starts_with("plan/compile/") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it can be read");
        let program = text.lines().map(|line| line.split("//").next().unwrap_or_default());
        lines.extend((1..).zip(program).map(|(number, text)| Line {
            file: file.clone(),
            number,
            text: text.to_owned(),
        }));
    }
    lines
}

/// The names that directly follow each `crate::`, also in braces: `crate::{plan, route::Route}`.
///
/// A `use` may go on over several lines, so the text of a whole file is given.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut names = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut begins = true;
            for (offset, letter) in group.char_indices() {
                match letter {
                    '}' if depth == 0 => break,
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => begins = true,
                    _ if begins && letter.is_alphabetic() => {
                        names.push((at, word(&group[offset..])));
                        begins = false;
                    }
                    _ => {}
                }
            }
        } else {
            names.push((at, word(rest)));
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The arrows of some lines of one file: the line's place, and the room that it names.
fn arrows(lines: &[&Line]) -> Vec<(String, String)> {
    let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
    let place = |at: usize| lines[text[..at].matches('\n').count()].place();
    named(&text).into_iter().map(|(at, room)| (place(at), room)).collect()
}

#[test]
fn no_room_names_another_that_it_must_not_know() {
    let lines = lines();
    let mut wrong = Vec::new();
    for file in lines.chunk_by(|a, b| a.file == b.file) {
        let from = file[0].room();
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == from) else { continue };
        for (place, to) in arrows(&file.iter().collect::<Vec<_>>()) {
            if to != from && !allowed.contains(&to.as_str()) {
                wrong.push(format!("{place}: {from} -> {to}"));
            }
        }
        // A way out of the room that does not say `crate`.
        let depth =
            file[0].file.matches('/').count() - usize::from(file[0].file.ends_with("/mod.rs"));
        for line in file {
            if line.text.contains(&"super::".repeat(depth + 1)) {
                wrong.push(format!("{}: {from} leaves its room by super::", line.place()));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that the house does not allow:\n{}", wrong.join("\n"));
}

#[test]
fn every_room_of_the_house_has_its_arrows_told() {
    for line in lines() {
        let told = ROOMS.iter().any(|(room, _)| *room == line.room());
        assert!(told || ["bin", "lib"].contains(&line.room()), "{}: a new room", line.place());
    }
}

/// Each place where a line of one of these files names one of these words.
fn naming(words: &[&str], is_checked: impl Fn(&Line) -> bool) -> Vec<String> {
    let lines = lines();
    let checked = lines.iter().filter(|line| is_checked(line));
    checked
        .flat_map(|line| {
            let named = line.words().filter(|word| {
                words.iter().any(|w| word.split('_').next() == Some(w) || word == w)
            });
            named.map(|word| format!("{}: {word}", line.place())).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn only_the_browsers_room_knows_the_web() {
    assert_eq!(naming(&WEB, |line| line.room() != "browser"), [""; 0]);
    assert!(!naming(&WEB, |line| line.room() == "browser").is_empty(), "it is looked for rightly");
}

#[test]
fn what_can_be_reckoned_without_yew_does_not_name_it() {
    assert_eq!(naming(&["yew"], |line| WITHOUT_YEW.contains(&line.room())), [""; 0]);
    assert!(
        !naming(&["yew"], |line| line.room() == "pages").is_empty(),
        "it is looked for rightly"
    );
}

#[test]
fn nothing_is_kept_in_a_collection_without_order() {
    assert_eq!(naming(&UNORDERED, |_| true), [""; 0]);
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let seen = |text: &str| named(text).into_iter().map(|(_, room)| room).collect::<Vec<_>>();
    assert_eq!(seen("use crate::plan::{self, Kind};"), ["plan"]);
    assert_eq!(seen("let x = crate::words::number::fixed(1.0, 0);"), ["words"]);
    assert_eq!(
        seen("use crate::{\n    plan::{Kind, Level},\n    route, ui::link::Link,\n};"),
        ["plan", "route", "ui"]
    );
    assert_eq!(seen("use super::number;"), [""; 0]);
}
