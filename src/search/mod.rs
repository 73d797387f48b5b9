//! Full-text search in the plan: titles, digests, measures, names, terms, indicators, figures and tags at once.
//!
//! The index is built at its first use from the text that the pages contain anyway, so it adds nothing to the download.
//! Pure: knows no web type.

mod code;
mod entry;
mod marks;
mod near;
mod query;
mod rank;
mod vocabulary;
mod word;

pub use entry::{Entry, Group};
pub use marks::Marks;

use entry::{Joined, fields};
use query::Query;
use std::sync::OnceLock;
use vocabulary::Vocabulary;

/// Separates two fields, so that no phrase runs from one into the next.
const GAP: u16 = u16::MAX;

/// Every word of everything searchable, and where it occurs.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
    vocabulary: Vocabulary,
    /// The words of all entries, one entry after the other.
    words: Vec<u16>,
    /// Where the words of each entry begin, and finally where the last ones end.
    begins: Vec<u32>,
    /// For each word, the first of its places in `places`.
    first: Vec<u32>,
    places: Vec<Place>,
    /// The weighted number of words of each entry, and its average.
    lengths: Vec<f32>,
    average: f32,
}

/// The weight of a word in one entry.
#[derive(Debug)]
struct Place {
    entry: u32,
    weight: f32,
    /// The word's next place, or [`Place::LAST`].
    next: u32,
}

impl Place {
    const LAST: u32 = u32::MAX;
}

/// Something found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: Entry,
    /// How well it matches; only the order is meaningful.
    pub score: f32,
}

/// What is found for a query.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The best first.
    pub hits: Vec<Hit>,
    /// Which words are hits.
    pub marks: Marks,
    /// Whether nothing has all of the words, and these have some.
    pub partly: bool,
    /// Whether some word occurs nowhere and is replaced by those nearest in spelling.
    pub respelt: bool,
}

/// The index, built at its first use.
pub fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(Index::new)
}

impl Index {
    /// Indexes everything searchable.
    #[must_use]
    pub fn new() -> Self {
        let entries: Vec<Entry> = Entry::all();
        let mut index = Self {
            vocabulary: Vocabulary::default(),
            words: Vec::new(),
            begins: vec![0],
            first: Vec::new(),
            places: Vec::new(),
            lengths: Vec::new(),
            average: 0.0,
            entries: Vec::new(),
        };
        let joined = Joined::new();
        let mut folded = String::new();
        let mut total = 0.0;
        for (at, entry) in entries.iter().enumerate() {
            let mut length = 0.0;
            let mut read = |text: &'static str, weight| {
                word::each(text, &mut |span| {
                    word::fold(&text[span], &mut folded);
                    let word = index.vocabulary.intern(&folded);
                    index.add(word, at as u32, weight);
                    length += weight;
                });
                index.words.push(GAP);
            };
            fields(*entry, &mut read);
            joined.names(*entry, &mut read);
            index.begins.push(index.words.len() as u32);
            index.lengths.push(length);
            total += length;
        }
        index.average = total / entries.len().max(1) as f32;
        index.entries = entries;
        index
    }

    fn add(&mut self, word: u16, entry: u32, weight: f32) {
        self.words.push(word);
        let at = usize::from(word);
        if at == self.first.len() {
            self.first.push(Place::LAST);
        }
        // Entries come one after the other, so the newest place of a word tells whether this one is new.
        match self.places.get_mut(self.first[at] as usize) {
            Some(place) if place.entry == entry => place.weight += weight,
            _ => {
                self.places.push(Place { entry, weight, next: self.first[at] });
                self.first[at] = self.places.len() as u32 - 1;
            }
        }
    }

    /// Everything that matches a query, the best first.
    pub fn find(&self, query: &str) -> Answer {
        let query = Query::read(query);
        let code = code::hits(&self.entries, &query.plain);
        if !code.is_empty() {
            return Answer { hits: code, ..Answer::default() };
        }
        rank::rank(self, &query)
    }

    /// The number of distinct words. The build refuses a plan with more than 16 bits can number.
    pub fn different_words(&self) -> usize {
        self.vocabulary.len()
    }

    /// The words of an entry, with gaps between its fields.
    fn words_of(&self, entry: usize) -> &[u16] {
        let (from, to) = (self.begins[entry] as usize, self.begins[entry + 1] as usize);
        self.words.get(from..to).unwrap_or_default()
    }
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}
