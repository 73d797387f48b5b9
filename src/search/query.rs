//! Parsing a query into words and phrases.

use super::word;

/// A parsed query.
#[derive(Debug, Default)]
pub(super) struct Query {
    /// As it was typed, trimmed.
    pub(super) text: String,
    /// In plain letters.
    pub(super) plain: String,
    /// The words outside quotation marks, folded.
    pub(super) words: Vec<String>,
    /// The phrases in quotation marks, folded, each a list of words.
    pub(super) phrases: Vec<Vec<String>>,
}

/// The length that the fields allow, in characters.
const LONGEST: usize = 200;
/// More words than anyone asks for.
const MOST: usize = 12;
/// Words that count only if the query has no others.
const EMPTY: [&str; 20] = [
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "how", "in", "is", "of", "on", "or",
    "that", "the", "to", "what", "with",
];

impl Query {
    /// Parses a query. Any text gives an answer. An address may hold any length, of which the beginning is read.
    pub(super) fn read(text: &str) -> Self {
        let text = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]);
        let plain = word::plain(text);
        let mut query = Self { text: text.trim().to_owned(), ..Self::default() };
        let mut within = false;
        for piece in plain.split(['"', '“', '”', '„', '«', '»']) {
            let mut words = Vec::new();
            word::each(piece, &mut |span| words.push(word::folded(&piece[span])));
            if within && words.len() > 1 {
                query.phrases.push(words);
            } else {
                query.words.append(&mut words);
            }
            within = !within;
        }
        if query.words.iter().any(|word| !is_empty(word)) || !query.phrases.is_empty() {
            query.words.retain(|word| !is_empty(word));
        }
        query.words.truncate(MOST);
        query.phrases.truncate(MOST);
        query.plain = plain;
        query
    }
}

fn is_empty(word: &str) -> bool {
    EMPTY.contains(&word)
}
