//! The measures as they are compiled: complete, sorted, and under ids that never change.

use ip_plan::plan::{self, Axis, MeasureRef, find_measure};

/// The ids of all measures, as they have been since they were first published. Links rest on them.
const IDS: &str = include_str!("measures.txt");

#[test]
fn ids_are_those_that_links_rest_on() {
    let ids: Vec<String> = plan::measures().map(MeasureRef::id).collect();
    let expected: Vec<&str> = IDS.split_whitespace().collect();
    assert_eq!(ids, expected);
}

#[test]
fn every_id_finds_its_measure_and_nothing_else_does() {
    for measure in plan::measures() {
        assert_eq!(find_measure(&measure.id()), Some(measure));
    }
    for id in
        ["", "-", "IV.ii.1", "IV.ii.1-", "IV.ii.1-A", "IV.ii.1-lead", "SC1.1-d-", "SC1.1-ad", "X-a"]
    {
        assert_eq!(find_measure(id), None, "{id}");
    }
}

#[test]
fn a_nodes_measures_are_those_that_say_so() {
    for node in plan::nodes() {
        let own: Vec<_> = plan::measures().filter(|measure| measure.node == node).collect();
        assert!(node.measures().eq(own), "{}", node.id);
        let all = plan::measures().filter(|measure| measure.node.is_within(node));
        assert!(node.all_measures().eq(all), "{}", node.id);
    }
}

#[test]
fn there_are_601_with_one_action_and_one_strength_each() {
    assert_eq!(plan::measures().len(), 601);
    for measure in plan::measures() {
        for axis in [Axis::Action, Axis::Strength] {
            assert_eq!(measure.mask(axis).count_ones(), 1, "{}", measure.id());
        }
        assert!(measure.says().ends_with('.'), "{}", measure.id());
        assert!(measure.family() < plan::families().len());
    }
}

#[test]
fn each_tag_is_used() {
    for axis in Axis::ALL {
        let used = plan::measures().fold(0, |used, measure| used | measure.mask(axis));
        for (at, tag) in axis.tags().iter().enumerate() {
            assert!(used & (1 << at) != 0, "no measure has the {} “{}”", axis.id(), tag.id);
        }
    }
}

#[test]
fn strength_is_kept_where_the_plan_only_studies_explores_or_tries() {
    // The word that carries the strength stands in the sentence, in one form or another.
    let says = |strength: &str, words: &[&str]| {
        for measure in plan::measures() {
            let has = measure.tags(Axis::Strength).any(|tag| tag.id == strength);
            let text = measure.says().to_lowercase();
            assert!(
                !has || words.iter().any(|word| text.contains(word)),
                "{} is sorted under {strength} but says: {text}",
                measure.id()
            );
        }
    };
    says("study", &["stud", "research", "look into", "examine", "consider"]);
    says("explore", &["explor", "look for ways", "seek ways", "find ways", "test ways"]);
    says("pilot", &["pilot", "trial", "try", "demonstrat", "test"]);
}

#[test]
fn no_ministry_is_named() {
    // The plan names no ministry as responsible, so none may appear.
    for measure in plan::measures() {
        for name in ["SIPO", "CNIPA", "SAIC", "NCAC", "MOFCOM", "Ministry", "Supreme People"] {
            assert!(!measure.says().contains(name), "{}: {}", measure.id(), measure.says());
        }
    }
}
