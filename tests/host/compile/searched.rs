//! The distinct words of the plan, which the search index must be able to number.

use super::{Source, after, node, refused, shipped, vocabulary};
use ip_plan::search;
use std::fmt::Write as _;

/// Brings the plan to so many different words.
fn with_words(source: &mut Source, count: usize) {
    let more = count - vocabulary::different(source).len();
    let digest = &mut node(source, "V.i.2").digest;
    (0..more).for_each(|number| write!(digest, " x{number}x").expect("a text takes any words"));
}

#[test]
fn no_more_words_than_can_be_told_apart_are_taken() {
    refused(
        |source| with_words(source, 65_536),
        "src/plan/data/*.toml: 65536 different words, where 65535 can be told apart",
    );
    let said = after(|source| with_words(source, 65_535));
    assert!(!said.iter().any(|line| line.contains("different words")), "{said:?}");
}

#[test]
fn the_words_that_are_counted_are_those_of_the_index() {
    assert_eq!(vocabulary::different(&shipped()).len(), search::index().different_words());
}
