//! Damage to measures, to the lists of tags, and to their links.

use super::measures::Measure;
use super::refused;
use super::source::Source;

/// The measures of an item.
fn of<'a>(source: &'a mut Source, id: &str) -> &'a mut Vec<Measure> {
    let found = source.measures.iter_mut().find(|entry| entry.item.id == id);
    &mut found.unwrap_or_else(|| panic!("no measures of {id}")).item.measure
}

fn courts(source: &mut Source) -> &mut Measure {
    &mut of(source, "IV.ii.1")[1]
}

fn courts_refused(damage: impl FnOnce(&mut Measure), reason: &str) {
    let line = format!("src/plan/data/measures/4-2.toml: IV.ii.1-b: {reason}");
    refused(|source| damage(courts(source)), &line);
}

#[test]
fn a_sentence_that_is_too_long_or_no_sentence_is_refused() {
    courts_refused(
        |m| m.says = format!("Build {}.", "very ".repeat(20).trim()),
        "has 21 words, where 20 are allowed",
    );
    let one = "must be one sentence that ends in a full stop";
    courts_refused(|m| m.says = "Build courts. Build more".to_owned(), one);
    courts_refused(|m| m.says = "Build courts. Build more.".to_owned(), one);
    courts_refused(|m| m.says = "Build courts".to_owned(), one);
}

#[test]
fn a_sentence_that_begins_with_no_verb_is_refused() {
    courts_refused(
        |m| m.says = "Courts are to be built.".to_owned(),
        "begins with “Courts”, which is none of the verbs of tags.toml",
    );
}

#[test]
fn typewriter_signs_and_promises_are_refused() {
    let signs = "holds a straight quotation mark, a dash, a semicolon or stray space";
    for says in
        ["Build \"courts\".", "Build courts — soon.", "Build courts; soon.", "Build  courts."]
    {
        courts_refused(|m| m.says = says.to_owned(), signs);
    }
    courts_refused(
        |m| m.says = "Build what the plan will have.".to_owned(),
        "says “the plan will”",
    );
}

#[test]
fn the_same_words_twice_are_refused() {
    refused(
        |source| {
            let says = courts(source).says.clone();
            of(source, "IV.ii.2")[0].says = says;
        },
        "src/plan/data/measures/4-2.toml: IV.ii.2-a: has the same words as IV.ii.1-b",
    );
}

#[test]
fn a_word_of_no_list_is_refused() {
    courts_refused(|m| m.action = "found".to_owned(), "“found” is no action of tags.toml");
    courts_refused(|m| m.strength = "firm".to_owned(), "“firm” is no strength of tags.toml");
    courts_refused(|m| m.rights = vec!["patents".to_owned()], "“patents” is no right of tags.toml");
    courts_refused(|m| m.who = vec!["sipo: SIPO".to_owned()], "“sipo” is no actor of tags.toml");
    courts_refused(
        |m| m.who = vec!["courts".to_owned()],
        "“courts” does not keep the printed name, as in “courts: courts”",
    );
    courts_refused(
        |m| m.places = vec!["yangtze".to_owned(), "yangtze".to_owned()],
        "has the place “yangtze” twice",
    );
}

#[test]
fn letters_and_sentences_run_on_without_a_gap() {
    refused(
        |source| courts(source).letter = "c".to_owned(),
        "src/plan/data/measures/4-2.toml: IV.ii.1-c: has the letter c, where b is next",
    );
    courts_refused(|m| m.sentence = 3, "stands for sentence 3 after sentence 1");
    courts_refused(|m| m.sentence = 0, "stands for sentence 0 after sentence 1");
    refused(
        |source| {
            of(source, "IV.ii.1").retain(|measure| measure.sentence < 7);
        },
        "src/plan/data/measures/4-2.toml: IV.ii.1: has 7 sentences, of which the last 1 have no measure",
    );
    refused(
        |source| {
            let last = of(source, "IV.ii.1").last_mut().expect("it has measures");
            last.sentence += 1;
        },
        "src/plan/data/measures/4-2.toml: IV.ii.1: has 7 sentences, and a measure of sentence 8",
    );
}

#[test]
fn a_project_begins_with_its_lead() {
    refused(
        |source| {
            of(source, "SC2.1").remove(0);
        },
        "src/plan/data/measures/4-2.toml: SC2.1-a: a project begins with its lead, which is sentence 0",
    );
}

#[test]
fn every_measure_and_every_sentence_is_counted() {
    refused(
        |source| {
            of(source, "IV.ii.1").pop();
        },
        "src/plan/data/measures/*.toml: 572 measures and 28 leads, where the plan has 573 and 28",
    );
    refused(
        |source| source.measures[0].item.sentences += 1,
        "src/plan/data/measures/*.toml: stand for 292 sentences, where parts III to VI have 291",
    );
}

#[test]
fn no_more_measures_than_can_be_told_apart_are_taken() {
    refused(
        |source| {
            let measure = of(source, "IV.ii.1")[0].clone();
            of(source, "IV.ii.1").extend(vec![measure; 65_536 - 601]);
        },
        "src/plan/data/measures/*.toml: 65536 measures, where 65535 can be told apart",
    );
}

#[test]
fn measures_stand_in_the_plans_order() {
    refused(
        |source| source.measures.swap(0, 1),
        "src/plan/data/measures/3.toml: III: stands out of the plan's order, or twice",
    );
}

#[test]
fn lists_are_closed_and_families_stand_together() {
    refused(
        |source| source.tags.action[0].family = Some("laws".to_owned()),
        "src/plan/data/tags.toml: action legislate: an action belongs to a family of the list",
    );
    refused(
        |source| source.tags.action.swap(0, 5),
        "src/plan/data/tags.toml: action: actions stand in the order of their families",
    );
    refused(
        |source| source.tags.right[0].family = Some("rules".to_owned()),
        "src/plan/data/tags.toml: right patent: only an action belongs to a family",
    );
    refused(
        |source| source.tags.place[1].id = source.tags.place[0].id.clone(),
        "src/plan/data/tags.toml: place ip-provinces: the id or the name is given twice",
    );
    refused(
        |source| source.tags.sector[0].id = "Finance &".to_owned(),
        "src/plan/data/tags.toml: sector Finance &: an id has small letters and hyphens only",
    );
}

#[test]
fn a_link_to_nothing_is_refused() {
    refused(|source| source.entities.entity[0].measures.push("IX.i-a".to_owned()), &{
        let id = super::shipped().entities.entity[0].id.clone();
        format!("src/plan/data/entities.toml: {id}: names IX.i-a, which is not there")
    });
    refused(|source| source.glossary.term[0].see = vec!["nothing".to_owned()], &{
        let id = super::shipped().glossary.term[0].id.clone();
        format!("src/plan/data/glossary.toml: {id}: points to nothing, which is no other term")
    });
    refused(
        |source| source.bearings.bearing[0].measure = "IX.i-a".to_owned(),
        "src/plan/data/bearing.toml: indicator 1, IX.i-a: there is no such measure",
    );
    refused(|source| source.bearings.bearing[0].indicator = 11, &{
        let measure = super::shipped().bearings.bearing[0].measure.clone();
        format!("src/plan/data/bearing.toml: indicator 11, {measure}: there is no such indicator")
    });
    refused(|source| source.bearings.bearing.swap(0, 1), &{
        let measure = super::shipped().bearings.bearing[0].measure.clone();
        format!("src/plan/data/bearing.toml: indicator 1, {measure}: stands out of order, or twice")
    });
}
