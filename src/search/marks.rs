use super::{index, word};

/// Which words of the plan answer to a query, so that they can be marked wherever they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Word numbers.
    words: Vec<u16>,
    /// What was asked for.
    asked: String,
}

impl Marks {
    /// The marks of a query that comes with an address.
    pub fn of(query: &str) -> Self {
        if query.trim().is_empty() { Self::default() } else { index().find(query).marks }
    }

    /// What was asked for, as it was typed.
    pub fn asked(&self) -> &str {
        &self.asked
    }

    pub(super) fn new(words: Vec<u16>, asked: &str) -> Self {
        Self { words, asked: asked.to_owned() }
    }

    /// Whether nothing is to be marked.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a text has a hit.
    pub fn hit(&self, text: &str) -> bool {
        self.pieces(text).iter().any(|(_, hit)| *hit)
    }

    /// A text in pieces, each with whether it is a hit; neighbouring hits are one.
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
