//! Files that cannot be parsed: the message names the file and the line.

use super::{DATA, shipped_folder, source};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of the shipped folder with one file changed, under a name of its own.
fn copy(name: &str, file: &str, change: impl FnOnce(String) -> String) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("plan-data").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy_all(&shipped_folder(), &folder);
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    fs::write(&path, change(text)).expect("a copy can be changed");
    folder
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("cargo gives a folder to write in");
    for entry in fs::read_dir(from).expect("the data is there") {
        let from = entry.expect("the folder can be listed").path();
        let to = to.join(from.file_name().expect("a file in a folder has a name"));
        if from.is_dir() {
            copy_all(&from, &to);
        } else {
            fs::copy(&from, to).expect("the data can be copied");
        }
    }
}

/// What is said of a folder in which one file was changed.
fn said(name: &str, file: &str, change: impl FnOnce(String) -> String) -> String {
    let complaints = source::read(&copy(name, file, change)).err().expect("damage is refused");
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    let text = complaints[0].line(Path::new(DATA));
    assert!(!text.contains('\n'), "a build error is one line: {text}");
    text
}

/// The number, from 1, of the first line that holds the text.
fn line_of(file: &str, text: &str) -> usize {
    let shipped = fs::read_to_string(shipped_folder().join(file)).expect("the data is there");
    shipped.lines().position(|line| line.contains(text)).expect("the text is there") + 1
}

#[test]
fn a_key_that_nobody_knows_is_refused_with_its_line() {
    let text = "id = \"III.ii\"";
    let said = said("unknown-key", "part-3.toml", |toml| {
        toml.replace(text, &format!("{text}\nfollow = \"III.i\""))
    });
    let line = line_of("part-3.toml", text) + 1;
    let expected = format!("src/plan/data/part-3.toml: \"III.ii\", line {line}: ");
    assert!(said.starts_with(&expected), "{said}");
    assert!(said.contains("follow"), "{said}");
}

#[test]
fn an_unknown_key_is_refused_in_every_file() {
    for (file, after) in [
        ("plan.toml", "[document]"),
        ("plan.toml", "[table]"),
        ("indicators.toml", "[[indicator]]"),
        ("indicators.toml", "[[indicator.spoken_of]]"),
        ("figures.toml", "[[figure]]"),
        ("part-1.toml", "[[node]]"),
    ] {
        let said = said("unknown-keys", file, |toml| {
            toml.replacen(after, &format!("{after}\ncolour = \"red\""), 1)
        });
        let line = line_of(file, after) + 1;
        assert!(said.starts_with(&format!("src/plan/data/{file}: ")), "{said}");
        assert!(said.contains(&format!("line {line}:")), "line {line}: {said}");
        assert!(said.contains("colour"), "{said}");
    }
}

#[test]
fn text_that_is_no_toml_is_refused_with_its_line() {
    let text = "id = \"BG07\"";
    let said = said("no-toml", "figures.toml", |toml| toml.replace(text, "id = BG07"));
    let line = line_of("figures.toml", text);
    assert!(said.starts_with("src/plan/data/figures.toml: "), "{said}");
    assert!(said.contains(&format!("line {line}: ")), "line {line}: {said}");
}

#[test]
fn an_item_that_lacks_a_key_is_refused_by_its_name() {
    let said = said("missing-key", "part-6.toml", |toml| {
        let kept = |line: &&str| !line.starts_with("short");
        toml.lines().filter(kept).collect::<Vec<_>>().join("\n")
    });
    assert!(said.starts_with("src/plan/data/part-6.toml: "), "{said}");
    assert!(said.contains("short"), "{said}");
    assert!(said.contains("line "), "{said}");
}

#[test]
fn a_value_of_another_sort_is_refused_with_its_line() {
    let text = "number = 4";
    let said = said("wrong-sort", "indicators.toml", |toml| toml.replace(text, "number = \"4\""));
    let line = line_of("indicators.toml", text);
    assert!(said.starts_with("src/plan/data/indicators.toml: "), "{said}");
    assert!(said.contains(&format!("line {line}: ")), "line {line}: {said}");
}

#[test]
fn a_file_that_is_not_there_is_refused_by_its_name() {
    let folder = copy("missing-file", "figures.toml", |toml| toml);
    fs::remove_file(folder.join("figures.toml")).expect("it was just written");
    let complaints = source::read(&folder).err().expect("a missing file is refused");
    let said = complaints[0].line(Path::new(DATA));
    assert!(said.starts_with("src/plan/data/figures.toml: cannot be read: "), "{said}");
    // Of another plan it is that plan's folder.
    assert!(complaints[0].line(Path::new("/plans/next")).starts_with("/plans/next/figures.toml: "));
}

#[test]
fn a_part_in_another_file_is_still_read_in_the_order_of_the_names() {
    let folder = copy("split", "part-6.toml", |toml| toml);
    fs::rename(folder.join("part-6.toml"), folder.join("part-6-a.toml")).expect("it was copied");
    let source = source::read(&folder).unwrap_or_else(|complaints| panic!("{complaints:?}"));
    let last = source.nodes.last().expect("there are nodes");
    assert_eq!((last.file.as_str(), last.item.id.as_str()), ("part-6-a.toml", "VI.iii"));
    assert_eq!(super::check::check(&source), []);
}
