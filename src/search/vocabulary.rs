//! The distinct words of everything searchable, each with its number, its stem and its letters.

use super::{near, word};

/// All distinct words, numbered in order of appearance.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// All words, concatenated.
    text: String,
    /// Where each word begins.
    begins: Vec<u32>,
    /// The length of each word's stem.
    stems: Vec<u8>,
    /// Which letters each word has.
    letters: Vec<u32>,
    /// Word numbers by the hash of the word; the number of slots is a power of two, at most half of them full.
    slots: Vec<u16>,
}

/// A number that no word has: the build refuses a plan that would reach it.
const FREE: u16 = u16::MAX;

impl Vocabulary {
    /// The number of a folded word, which is added if it is new.
    pub(super) fn intern(&mut self, word: &str) -> u16 {
        if self.slots.len() < 2 * (self.begins.len() + 1) {
            self.grow();
        }
        let slot = self.slot(word);
        if self.slots[slot] == FREE {
            self.slots[slot] = self.begins.len() as u16;
            self.begins.push(self.text.len() as u32);
            self.stems.push(word::stem(word) as u8);
            self.letters.push(near::letters(word));
            self.text.push_str(word);
        }
        self.slots[slot]
    }

    /// The number of a folded word, if it is known.
    pub(super) fn find(&self, word: &str) -> Option<u16> {
        if self.slots.is_empty() {
            return None;
        }
        Some(self.slots[self.slot(word)]).filter(|found| *found != FREE)
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.begins.len()
    }

    pub(super) fn word(&self, number: u16) -> &str {
        let at = usize::from(number);
        let end = self.begins.get(at + 1).map_or(self.text.len(), |end| *end as usize);
        self.text.get(self.begins[at] as usize..end).unwrap_or_default()
    }

    /// Which letters a word has, as bits.
    pub(super) fn letters(&self, number: u16) -> u32 {
        self.letters[usize::from(number)]
    }

    pub(super) fn stem(&self, number: u16) -> &str {
        self.word(number).get(..self.stems[usize::from(number)].into()).unwrap_or_default()
    }

    fn slot(&self, word: &str) -> usize {
        // FNV-1a; there is nothing here that anyone could gain by collisions.
        let mut hash: u32 = 0x811c_9dc5;
        for byte in word.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot] != FREE && self.word(self.slots[slot]) != word {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(4096);
        self.slots.clear();
        self.slots.resize(size, FREE);
        for number in 0..self.begins.len() as u16 {
            let slot = self.slot(self.word(number));
            self.slots[slot] = number;
        }
    }
}
