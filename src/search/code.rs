//! Queries that name a number or id: `IV.ii.3`, `column 4`, `SC2.4`, `indicator 5`, `task 3`.

use super::{Entry, Hit};
use crate::plan::Level;

/// The entries that a query names by number: the exact one first, then those under it.
pub(super) fn hits(entries: &[Entry], query: &str) -> Vec<Hit> {
    let asked = compact(query);
    // 7% is no number of an item.
    if asked.is_empty() || asked.len() > 24 || query.contains('%') {
        return Vec::new();
    }
    let hit = |entry: &Entry, score| Hit { entry: *entry, score };
    let mut hits: Vec<Hit> =
        entries.iter().filter(|entry| is(**entry, &asked)).map(|entry| hit(entry, 2.0)).collect();
    // An id that is written out brings what stands under it.
    if let Some(Hit { entry: Entry::Node(node), .. }) = hits.first()
        && compact(node.id) == asked
    {
        let (dot, dash) = ([node.id, "."].concat(), [node.id, "-"].concat());
        for entry in entries {
            let under = match entry {
                Entry::Node(other) => other.id.starts_with(&dot),
                Entry::Measure(measure) => measure.id().starts_with(&dash),
                _ => false,
            };
            if under {
                hits.push(hit(entry, 1.0));
            }
        }
    }
    hits
}

/// Letters and digits only, in lower case: `ivii3`.
fn compact(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect()
}

fn is(entry: Entry, asked: &str) -> bool {
    match entry {
        Entry::Node(node) => {
            let names: &[&str] = match node.level {
                Level::Part => &["part"],
                Level::Section => &["section"],
                Level::Task => &["task"],
                Level::SpecialColumn => &["column", "specialcolumn", "col", ""],
                _ => &[],
            };
            compact(node.id) == asked
                || names.iter().any(|name| {
                    asked.strip_prefix(name).is_some_and(|number| {
                        number == node.number.to_string()
                            || (!name.is_empty() && number.eq_ignore_ascii_case(node.numeral()))
                            || (!name.is_empty() && number == compact(node.id))
                    })
                })
        }
        Entry::Measure(measure) => compact(&measure.id()) == asked,
        Entry::Indicator(indicator) => asked
            .strip_prefix("indicator")
            .or(asked.strip_prefix("ind"))
            .unwrap_or(asked)
            .parse()
            .is_ok_and(|number: u8| number == indicator.number),
        _ => false,
    }
}
