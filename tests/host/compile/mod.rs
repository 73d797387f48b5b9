//! Damage to the plan's files is refused, with a message that says where and why.

#[path = "../../../src/plan/compile/check.rs"]
mod check;
mod files;
mod indicators;
#[allow(dead_code, reason = "what is only written out is read by the build script alone")]
#[path = "../../../src/plan/compile/links.rs"]
mod links;
mod measured;
#[path = "../../../src/plan/compile/measures.rs"]
mod measures;
#[path = "../../../src/plan/compile/place.rs"]
mod place;
mod searched;
#[allow(dead_code, reason = "what is only written out is read by the build script alone")]
#[path = "../../../src/plan/compile/source.rs"]
mod source;
#[allow(dead_code, reason = "what is only written out is read by the build script alone")]
#[path = "../../../src/plan/compile/tags.rs"]
mod tags;
#[path = "../../../src/plan/compile/vocabulary.rs"]
mod vocabulary;

/// The library's own, which the build script takes from the same files.
mod kind {
    pub(crate) use ip_plan::plan::Kind;
}
mod level {
    pub(crate) use ip_plan::plan::Level;
}

use source::{Node, Source};
use std::path::{Path, PathBuf};

const DATA: &str = "src/plan/data";

fn shipped_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(DATA)
}

fn shipped() -> Source {
    source::read(&shipped_folder()).unwrap_or_else(|complaints| panic!("{complaints:?}"))
}

/// What the build says of the shipped data after some damage, a line a complaint.
fn after(damage: impl FnOnce(&mut Source)) -> Vec<String> {
    let mut source = shipped();
    damage(&mut source);
    check::check(&source).iter().map(|complaint| complaint.line(Path::new(DATA))).collect()
}

/// Damage is refused with a line that names the file and the item, then the reason.
#[track_caller]
fn refused(damage: impl FnOnce(&mut Source), line: &str) {
    let said = after(damage);
    assert!(said.iter().any(|said| said == line), "expected\n{line}\nin\n{}", said.join("\n"));
}

fn at(source: &Source, id: &str) -> usize {
    source.nodes.iter().position(|node| node.item.id == id).unwrap_or_else(|| panic!("no {id}"))
}

fn node<'a>(source: &'a mut Source, id: &str) -> &'a mut Node {
    let at = at(source, id);
    &mut source.nodes[at].item
}

#[test]
fn the_shipped_folder_is_read_without_complaint() {
    assert_eq!(after(|_| {}), [""; 0]);
}

#[test]
fn a_missing_task_is_noticed_at_the_one_after_it_and_in_the_count() {
    let said = after(|source| {
        let at = at(source, "IV.ii.3");
        source.nodes.remove(at);
    });
    for line in [
        "src/plan/data/part-4-a.toml: IV.ii.4: is number 4 here, where 3 is next",
        "src/plan/data/part-*.toml: 38 of level Task, where the plan has 39",
        "src/plan/data/indicators.toml: indicator 10: names IV.ii.3, which is no node",
        "src/plan/data/measures/4-2.toml: IV.ii.3: there is no such item in the outline",
    ] {
        assert!(said.iter().any(|said| said == line), "expected\n{line}\nin\n{}", said.join("\n"));
    }
}

#[test]
fn a_missing_last_task_is_noticed_in_the_count() {
    refused(
        |source| {
            let at = at(source, "V.iii.3");
            source.nodes.remove(at);
        },
        "src/plan/data/part-*.toml: 38 of level Task, where the plan has 39",
    );
}

#[test]
fn two_tasks_in_the_wrong_order_are_refused() {
    refused(
        |source| {
            let (a, b) = (at(source, "V.iii.1"), at(source, "V.iii.2"));
            source.nodes.swap(a, b);
        },
        "src/plan/data/part-5.toml: V.iii.2: is number 2 here, where 1 is next",
    );
}

#[test]
fn a_section_before_its_part_is_refused() {
    refused(
        |source| {
            let (part, section) = (at(source, "VI"), at(source, "VI.i"));
            source.nodes.swap(part, section);
        },
        "src/plan/data/part-6.toml: VI.i: stands outside VI, under which it belongs",
    );
}

#[test]
fn a_task_behind_the_next_sections_title_is_refused() {
    // Numbers and parents are all right here; only the printed order is not.
    refused(
        |source| {
            let from = at(source, "V.iii.3");
            let task = source.nodes.remove(from);
            let to = at(source, "V.iv") + 1;
            source.nodes.insert(to, task);
        },
        "src/plan/data/part-5.toml: V.iii.3: stands outside V.iii, under which it belongs",
    );
}

#[test]
fn an_id_that_is_given_twice_is_refused() {
    refused(
        |source| {
            let again = source.nodes[at(source, "III.ii")].clone();
            let place = at(source, "III.iii");
            source.nodes.insert(place, again);
        },
        "src/plan/data/part-3.toml: III.ii: the id is given twice",
    );
}

#[test]
fn an_id_of_no_known_form_is_refused() {
    for id in ["IV.2", "iv", "IV.ii.03", "IV.II", "SC0", "X", "IV.ii.3.1", "IV.ii.Q1", "IV.x", ""] {
        let said = after(|source| node(source, "II.i").id = id.to_owned());
        let line = format!("src/plan/data/part-2.toml: {id}: the id has no known form");
        let line = if id.is_empty() { line.replace(": : ", ": ") } else { line };
        assert!(said[0].starts_with(&line), "{id}: {said:?}");
    }
}

#[test]
fn a_title_that_keeps_a_trace_of_the_page_is_refused() {
    let space = "src/plan/data/part-4-b.toml: IV.vi.4: the title has stray space or a line break";
    let mark = "src/plan/data/part-4-b.toml: IV.vi.4: the title keeps a full stop, a page-break hyphen or a mark-up sign";
    for (title, line) in [
        ("Support the development of industrial IP alli-\n\nances", space),
        ("Support the development of industrial IP alli- ances", mark),
        ("Support the  development of industrial IP alliances", space),
        (" Support the development of industrial IP alliances", space),
        ("Support the development of industrial IP alliances.", mark),
        ("**Support the development of industrial IP alliances**", mark),
        ("", space),
    ] {
        refused(|source| node(source, "IV.vi.4").title = Some(title.to_owned()), line);
    }
}

#[test]
fn a_title_that_is_missing_or_made_up_is_refused() {
    refused(
        |source| node(source, "SC2.4").title = None,
        "src/plan/data/part-4-a.toml: SC2.4: the printed title is missing",
    );
    refused(
        |source| node(source, "I.p2").title = Some("Weak spots".to_owned()),
        "src/plan/data/part-1.toml: I.p2: a background paragraph has no printed title",
    );
}

#[test]
fn a_short_name_must_be_short_and_its_own() {
    let line = "src/plan/data/part-2.toml: II.i: the short name must have 1 to 28 characters";
    refused(|source| node(source, "II.i").short = "é".repeat(29), line);
    refused(|source| node(source, "II.i").short = String::new(), line);
    assert_eq!(after(|source| node(source, "II.i").short = "é".repeat(28)), [""; 0]);
    refused(
        |source| {
            let first = node(source, "VI.i").short.clone();
            node(source, "VI.iii").short = first.clone();
            node(source, "VI.i").short = "Same".to_owned();
            node(source, "VI.iii").short = "Same".to_owned();
        },
        "src/plan/data/part-6.toml: VI.iii: shares the short name “Same” with a neighbour",
    );
}

#[test]
fn a_digest_has_one_to_three_sentences() {
    for (digest, count) in [
        ("One. Two. Three. Four.", 4),
        ("No end", 0),
        ("", 0),
        ("One! Two? (Three.) “Four.” And more", 4),
    ] {
        refused(
            |source| node(source, "V.i.2").digest = digest.to_owned(),
            &format!(
                "src/plan/data/part-5.toml: V.i.2: the digest has {count} sentences, where one to three are allowed"
            ),
        );
    }
}

#[test]
fn a_digest_ends_with_its_last_sentence() {
    let line = "src/plan/data/part-5.toml: V.i.2: the digest does not end with a sentence’s end";
    refused(|source| node(source, "V.i.2").digest = "One. And more".to_owned(), line);
    refused(|source| node(source, "V.i.2").digest = String::new(), line);
    assert_eq!(after(|source| node(source, "V.i.2").digest = "So it (“is.”)".to_owned()), [""; 0]);
}

#[test]
fn a_digest_is_short_and_foretells_nothing() {
    refused(
        |source| node(source, "V.i.2").digest = format!("{}end.", "word ".repeat(75)),
        "src/plan/data/part-5.toml: V.i.2: the digest has 76 words, where 75 are allowed",
    );
    refused(
        |source| node(source, "V.i.2").digest = "The plan will set up a fund.".to_owned(),
        "src/plan/data/part-5.toml: V.i.2: the digest says “the plan will”; the plan wants or asks",
    );
}

#[test]
fn a_column_after_the_wrong_task_is_refused() {
    refused(
        |source| node(source, "SC3").follows = Some("IV.iii.2".to_owned()),
        "src/plan/data/part-4-b.toml: SC3: follows IV.iii.2 by its own words, but stands after IV.iii.1",
    );
    refused(
        |source| node(source, "SC3").follows = None,
        "src/plan/data/part-4-b.toml: SC3: does not say which task it follows",
    );
    refused(
        |source| node(source, "IV.iii.2").follows = Some("IV.iii.1".to_owned()),
        "src/plan/data/part-4-b.toml: IV.iii.2: only a special column follows a task",
    );
}

#[test]
fn a_folder_without_one_of_its_parts_is_refused() {
    refused(
        |source| source.nodes.retain(|node| node.file != "part-6.toml"),
        "src/plan/data/part-*.toml: 5 of level Part, where the plan has 6",
    );
}
