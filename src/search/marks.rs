//! Marking the words of a query wherever they occur on a page.

use super::{index, word};

/// The words of the plan that match a query, so that they can be marked wherever they occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Word numbers.
    words: Vec<u16>,
    /// The query.
    asked: String,
}

impl Marks {
    /// The marks of a query from an address.
    pub fn of(query: &str) -> Self {
        if query.trim().is_empty() { Self::default() } else { index().find(query).marks }
    }

    /// The query as it was typed.
    pub fn asked(&self) -> &str {
        &self.asked
    }

    pub(super) fn new(words: Vec<u16>, asked: &str) -> Self {
        Self { words, asked: asked.to_owned() }
    }

    /// Whether there is nothing to mark.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text has a hit.
    pub fn hit(&self, text: &str) -> bool {
        self.pieces(text).iter().any(|(_, hit)| *hit)
    }

    /// A text in pieces, each with whether it is a hit; adjacent hits are joined.
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(&'a str, bool)> {
        let mut pieces: Vec<(&str, bool)> = Vec::new();
        let (mut done, mut hit_from) = (0, 0);
        if !self.is_empty() {
            let vocabulary = &index().vocabulary;
            word::each(text, &mut |span| {
                let hit = vocabulary
                    .find(&word::folded(&text[span.clone()]))
                    .is_some_and(|word| self.words.contains(&word));
                if !hit {
                    return;
                }
                match pieces.last_mut() {
                    Some(last) if last.1 && text[done..span.start].trim().is_empty() => {
                        last.0 = &text[hit_from..span.end];
                    }
                    _ => {
                        pieces.push((&text[done..span.start], false));
                        pieces.push((&text[span.clone()], true));
                        hit_from = span.start;
                    }
                }
                done = span.end;
            });
        }
        pieces.push((&text[done..], false));
        pieces.retain(|(piece, _)| !piece.is_empty());
        pieces
    }
}
