//! Queries that name a number or id: `IV.ii.3`, `column 4`, `SC2.4`, `indicator 5`, `task 3`.

use super::{Entry, Hit};
use crate::plan::{Level, NodeRef};

/// How well an entry is named: in full, run together so that it may be another one, not at all.
const NAMED: f32 = 2.0;
const RUN_TOGETHER: f32 = 1.5;
const NOT: f32 = 0.0;

/// The entries that a query names by number: the exact one first, then those under it.
pub(super) fn hits(entries: &[Entry], query: &str) -> Vec<Hit> {
    let asked = parts(query);
    // 7% is no number of an item.
    if asked.is_empty() || asked.len() > 24 || query.contains('%') {
        return Vec::new();
    }
    let mut hits = Vec::new();
    let mut best = RUN_TOGETHER;
    for entry in entries {
        let score = named(*entry, &asked);
        // III is part III and not II.i run together.
        if score > best {
            best = score;
            hits.clear();
        }
        if score >= best {
            hits.push(Hit { entry: *entry, score });
        }
    }
    // An id that is written out brings what stands under it.
    if let [Hit { entry: Entry::Node(node), .. }] = hits[..]
        && alike(node.id, &asked) > NOT
    {
        for entry in entries {
            let under = match entry {
                Entry::Node(other) => *other != node && other.is_within(node),
                Entry::Measure(measure) => measure.node == node,
                _ => false,
            };
            if under {
                hits.push(Hit { entry: *entry, score: 1.0 });
            }
        }
    }
    hits
}

/// Letters and digits in lower case, with a point wherever anything parts them or one follows the other: `iv.ii.3`,
/// `sc.2.4`.
fn parts(text: &str) -> String {
    let mut parts = String::new();
    let mut last = '.';
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            let apart = !last.is_alphanumeric() || last.is_ascii_digit() != letter.is_ascii_digit();
            if apart && !parts.is_empty() {
                parts.push('.');
            }
            parts.push(letter.to_ascii_lowercase());
        }
        last = letter;
    }
    parts
}

/// Whether an id is what is asked for, which may leave points out.
fn alike(id: &str, asked: &str) -> f32 {
    let (mut score, mut rest) = (NAMED, asked.as_bytes());
    for sign in parts(id).bytes() {
        match rest {
            [first, after @ ..] if *first == sign => rest = after,
            _ if sign == b'.' => score = RUN_TOGETHER,
            _ => return NOT,
        }
    }
    if rest.is_empty() { score } else { NOT }
}

fn named(entry: Entry, asked: &str) -> f32 {
    match entry {
        Entry::Node(node) => node_named(node, asked),
        Entry::Measure(measure) => alike(&measure.id(), asked),
        Entry::Indicator(indicator) => {
            let number = after(asked, &["indicator", "ind", ""]).and_then(|it| it.parse().ok());
            if number == Some(indicator.number) { NAMED } else { NOT }
        }
        _ => NOT,
    }
}

/// By its id, or by its number or numeral after the name of its level; a special column by its number alone, too.
fn node_named(node: NodeRef, asked: &str) -> f32 {
    let names: &[&str] = match node.level {
        Level::Part => &["part"],
        Level::Section => &["section"],
        Level::Task => &["task"],
        Level::SpecialColumn => &["column", "special.column", "specialcolumn", "col", ""],
        _ => &[],
    };
    let Some(number) = after(asked, names) else { return alike(node.id, asked) };
    if number == node.number.to_string() || number.eq_ignore_ascii_case(node.numeral()) {
        NAMED
    } else {
        alike(node.id, number)
    }
}

/// What follows the first of these names that it begins with.
fn after<'a>(asked: &'a str, names: &[&str]) -> Option<&'a str> {
    let rest = names.iter().find_map(|name| asked.strip_prefix(name))?;
    Some(rest.trim_start_matches('.'))
}
