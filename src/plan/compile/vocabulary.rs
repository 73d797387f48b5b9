//! Counts the distinct words of everything searchable. The search index gives each a 16-bit number, so a plan with more
//! of them would find wrong things.

#[allow(dead_code, reason = "stems are for the search alone")]
#[path = "../../search/word.rs"]
mod word;

use super::check::say;
use super::source::{Complaint, Source};
use std::collections::BTreeSet;

/// One 16-bit number is reserved: it marks gaps and free slots.
const MOST: usize = 65_535;

pub(crate) fn check(source: &Source, found: &mut Vec<Complaint>) {
    let count = different(source).len();
    if count > MOST {
        say(
            found,
            "*.toml",
            "",
            format!("{count} different words, where {MOST} can be told apart"),
        );
    }
}

/// Every word of the texts, in the form that the search compares.
pub(crate) fn different(source: &Source) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    texts(source, &mut |text| {
        word::each(text, &mut |span| {
            words.insert(word::folded(&text[span]));
        });
    });
    words
}

/// Calls back with each searchable text: the fields of `src/search/entry.rs`.
fn texts<'a>(source: &'a Source, tell: &mut dyn FnMut(&'a str)) {
    for indicator in &source.indicators {
        tell(&indicator.title);
        tell(&indicator.name);
        tell(&indicator.chart_title);
        tell(&indicator.counts);
        tell(&indicator.why);
        indicator.aliases.iter().for_each(|alias| tell(alias));
    }
    for node in source.nodes.iter().map(|node| &node.item) {
        node.title.iter().for_each(|title| tell(title));
        tell(&node.short);
        tell(&node.digest);
    }
    let measures = source.measures.iter().flat_map(|item| &item.item.measure);
    measures.for_each(|measure| tell(&measure.says));
    for figure in &source.figures {
        tell(&figure.printed);
        tell(&figure.unit);
        tell(&figure.says);
    }
    for entity in &source.entities.entity {
        tell(&entity.name);
        tell(&entity.says);
        entity.printed.iter().chain(&entity.aliases).for_each(|name| tell(name));
    }
    for term in &source.glossary.term {
        tell(&term.name);
        tell(&term.says);
        term.printed.iter().for_each(|name| tell(name));
    }
    // Families come first and are headings only.
    for tag in source.tags.lists()[1..].iter().flat_map(|(_, tags)| *tags) {
        tell(&tag.name);
        tell(&tag.says);
    }
}
