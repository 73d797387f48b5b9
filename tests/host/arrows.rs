//! Dependencies between rooms: any that ARCHITECTURE.md does not list is reported with its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where each room and what it may name is told.
const HOUSE: &str = include_str!("../../ARCHITECTURE.md");
/// Names what may come from outside at all.
const PACKAGE: &str = include_str!("../../Cargo.toml");
/// What has no order, and so would differ between two drawings of a page.
const UNORDERED: [&str; 2] = ["HashMap", "HashSet"];

/// A room as the table tells it.
struct Room {
    name: &'static str,
    /// What of ours it may name.
    ours: Vec<&'static str>,
    /// The crates that it names, as the language writes them; std goes without saying.
    outside: BTreeSet<String>,
}

/// The rows of the table of rooms.
fn rooms() -> Vec<Room> {
    let (_, table) = HOUSE.split_once("| room |").expect("the table of rooms");
    let mut rooms: Vec<Room> = Vec::new();
    for row in table.lines().skip(2).take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [name, _, ours, outside] = cells[..] else { panic!("four columns: {row}") };
        let name = name.trim_matches('`');
        let ours = match ours {
            "nothing" => Vec::new(),
            "all above" => rooms.iter().map(|above| above.name).collect(),
            some => some.split(", ").collect(),
        };
        let outside = outside.split(", ").filter_map(|told| told.split(['\'', ' ']).next());
        let outside = outside.filter(|name| *name != "std").map(|name| name.replace('-', "_"));
        rooms.push(Room { name, ours, outside: outside.collect() });
    }
    rooms
}

/// Every crate that the site's package names, for the host or for the browser.
fn crates() -> BTreeSet<String> {
    let package: toml::Table = toml::from_str(PACKAGE).expect("TOML");
    let in_the_browser = package["target"].as_table().expect("targets").values();
    let all = std::iter::once(&package["dependencies"])
        .chain(in_the_browser.map(|target| &target["dependencies"]));
    all.flat_map(|some| some.as_table().expect("dependencies").keys())
        .map(|name| name.replace('-', "_"))
        .collect()
}

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
    let (lines, rooms) = (lines(), rooms());
    let mut wrong = Vec::new();
    for file in lines.chunk_by(|a, b| a.file == b.file) {
        let from = file[0].room();
        let Some(room) = rooms.iter().find(|room| room.name == from) else { continue };
        for (place, to) in arrows(&file.iter().collect::<Vec<_>>()) {
            if to != from && !room.ours.contains(&to.as_str()) {
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
    assert!(wrong.is_empty(), "arrows that ARCHITECTURE.md does not tell:\n{}", wrong.join("\n"));
}

/// The files outside of all rooms put the whole together.
#[test]
fn every_room_is_told_and_none_is_told_that_is_not_there() {
    let there: BTreeSet<String> = lines().iter().map(|line| line.room().to_owned()).collect();
    let outside = ["bin", "lib"].map(str::to_owned);
    let told = rooms().iter().map(|room| room.name.to_owned()).chain(outside).collect();
    assert_eq!(there, told);
}

#[test]
fn a_room_may_know_those_above_it_where_the_table_says_so() {
    let rooms = rooms();
    let room = |name: &str| rooms.iter().find(|room| room.name == name).expect(name);
    assert_eq!(room("plan").ours, [""; 0]);
    assert_eq!(room("search").ours, ["plan", "filter"]);
    let place = rooms.iter().position(|room| room.name == "pages").expect("pages");
    let above: Vec<&str> = rooms[..place].iter().map(|room| room.name).collect();
    assert_eq!(room("pages").ours, above);
    for (at, room) in rooms.iter().enumerate() {
        let back =
            room.ours.iter().find(|name| rooms[..at].iter().all(|above| above.name != **name));
        assert_eq!(back, None, "{} goes back", room.name);
    }
}

/// Only the browser's room knows the web, and what can be reckoned without Yew does not name it.
#[test]
fn a_room_names_of_the_world_outside_what_the_table_tells_and_nothing_else() {
    let (lines, crates) = (lines(), crates());
    let named = |room: &str| -> BTreeSet<String> {
        let words = lines.iter().filter(|line| line.room() == room).flat_map(Line::words);
        words.filter(|word| crates.contains(*word)).map(str::to_owned).collect()
    };
    for room in rooms() {
        assert_eq!(named(room.name), room.outside, "{}", room.name);
    }
    for room in ["bin", "lib"] {
        assert_eq!(named(room), BTreeSet::new(), "{room}");
    }
}

#[test]
fn nothing_is_kept_in_a_collection_without_order() {
    let lines = lines();
    let places = lines.iter().filter(|line| line.words().any(|word| UNORDERED.contains(&word)));
    assert_eq!(places.map(Line::place).collect::<Vec<_>>(), [""; 0]);
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
