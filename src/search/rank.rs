//! Which entries match a query, and how well: BM25 with weighted fields.
//!
//! Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), sections 3.4
//! and 3.6.

use super::query::Query;
use super::{Answer, GAP, Hit, Index, Marks, Place, near, word};

/// BM25's k₁: how soon more occurrences of the same word stop counting.
const K: f32 = 1.2;
/// BM25's b: how much long entries are penalised.
const B: f32 = 0.5;
/// The weight of a word that is not exactly the one asked for.
const SAME_STEM: f32 = 0.8;
const BEGINS_SO: f32 = 0.6;
const MISSPELT: f32 = 0.5;
/// The bonus for words in sequence as asked for, or that are a whole name.
const SIDE_BY_SIDE: f32 = 1.3;
const WHOLE_NAME: f32 = 1.6;

/// The words of the plan that match one word of a query, and how well each does.
type Answers = Vec<(u16, f32)>;

/// Everything that matches, the best first.
pub(super) fn rank(index: &Index, query: &Query) -> Answer {
    let mut phrases = Vec::new();
    for phrase in &query.phrases {
        // A phrase with a word that is nowhere stands nowhere.
        let Some(words) = exact(index, phrase) else { return Answer::default() };
        phrases.push(words);
    }
    let mut terms: Vec<Answers> = query.words.iter().map(|word| answers(index, word)).collect();
    for phrase in &phrases {
        terms.extend(phrase.iter().map(|word| vec![(*word, 1.0)]));
    }
    let count = index.entries.len();
    let mut scores = vec![0.0_f32; count];
    let mut found = vec![0_u8; count];
    for term in &terms {
        score(index, term, &mut scores, &mut found);
    }
    let most = found.iter().copied().max().unwrap_or_default();
    let partly = usize::from(most) < terms.len();
    // Of three words, two must be there; of two, one alone is half an answer to something else.
    if most == 0 || (partly && usize::from(most) * 3 < terms.len() * 2) {
        return Answer::default();
    }
    let mut hits = Vec::new();
    for at in 0..count {
        let words = index.words_of(at);
        if found[at] < most || !phrases.iter().all(|phrase| holds(words, phrase)) {
            continue;
        }
        let entry = index.entries[at];
        let mut score = scores[at] * entry.worth();
        if terms.len() > 1 && side_by_side(words, &terms) {
            score *= SIDE_BY_SIDE;
        }
        if whole_name(words, &terms) {
            score *= WHOLE_NAME;
        }
        hits.push(Hit { entry, score });
    }
    // The quality of a word tells how it was found.
    let respelt = terms.iter().flatten().any(|(_, quality)| *quality <= MISSPELT);
    Answer { hits: sorted(&hits), marks: Marks::new(words(&terms), &query.text), partly, respelt }
}

fn words(terms: &[Answers]) -> Vec<u16> {
    terms.iter().flatten().map(|(word, _)| *word).collect()
}

/// The best first; equal ones in the plan's order.
fn sorted(hits: &[Hit]) -> Vec<Hit> {
    // A score that is not negative orders as its bits do.
    let mut keys: Vec<u64> = hits
        .iter()
        .enumerate()
        .map(|(at, hit)| u64::from(!hit.score.to_bits()) << 32 | at as u64)
        .collect();
    sort(&mut keys);
    keys.into_iter().filter_map(|key| hits.get(key as u32 as usize).copied()).collect()
}

/// Shellsort with Ciura's gaps, extended by a factor of 2.25. No two keys are equal; std's sort would weigh ten times
/// as much.
fn sort(keys: &mut [u64]) {
    for gap in [45_317, 20_141, 8_951, 3_978, 1_768, 701, 301, 132, 57, 23, 10, 4, 1] {
        for at in gap..keys.len() {
            let key = keys[at];
            let mut to = at;
            while to >= gap && keys[to - gap] > key {
                keys[to] = keys[to - gap];
                to -= gap;
            }
            keys[to] = key;
        }
    }
}

/// The words that match a word: those with the same stem; if there are none, those that begin with it; if there are
/// none, those nearest to it.
fn answers(index: &Index, asked: &str) -> Answers {
    let vocabulary = &index.vocabulary;
    let count = vocabulary.len() as u16;
    let stem = &asked[..word::stem(asked)];
    let same = those(count, &|word| {
        let quality = if vocabulary.word(word) == asked { 1.0 } else { SAME_STEM };
        (vocabulary.stem(word) == stem).then_some(quality)
    });
    if !same.is_empty() {
        return same;
    }
    if asked.chars().count() > 1 {
        let begins_so = |word| vocabulary.word(word).starts_with(asked).then_some(BEGINS_SO);
        let begin = those(count, &begins_so);
        if !begin.is_empty() {
            return begin;
        }
    }
    let most = match asked.len() {
        0..=3 => return Vec::new(),
        4..=7 => 1,
        _ => 2,
    };
    // A number that is another number is no slip of the pen.
    if asked.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut nearest = Vec::new();
    let mut least = most;
    let letters = near::letters(asked);
    for word in 0..count {
        // Most words are too far off at first sight.
        if (vocabulary.letters(word) ^ letters).count_ones() as usize > 2 * least {
            continue;
        }
        if let Some(distance) = near::distance(asked, vocabulary.word(word), least) {
            if distance < least {
                nearest.clear();
                least = distance;
            }
            nearest.push(word);
        }
    }
    // Other forms of what was meant.
    those(count, &|word| {
        let stem = vocabulary.stem(word);
        nearest.iter().any(|near| vocabulary.stem(*near) == stem).then_some(MISSPELT)
    })
}

/// The matching words among the first `count`, and how well they match.
#[inline(never)]
fn those(count: u16, quality: &dyn Fn(u16) -> Option<f32>) -> Answers {
    let mut answers = Vec::new();
    for word in 0..count {
        if let Some(quality) = quality(word) {
            answers.push((word, quality));
        }
    }
    answers
}

/// The exact words of a phrase.
fn exact(index: &Index, phrase: &[String]) -> Option<Vec<u16>> {
    phrase.iter().map(|word| index.vocabulary.find(word)).collect()
}

/// Adds the score of one word of the query in each entry.
fn score(index: &Index, term: &Answers, scores: &mut [f32], found: &mut [u8]) {
    let mut weights = vec![0.0_f32; scores.len()];
    for (word, quality) in term {
        let mut at = index.first[usize::from(*word)];
        while let Some(Place { entry, weight, next }) = index.places.get(at as usize) {
            weights[*entry as usize] += weight * quality;
            at = *next;
        }
    }
    let holding = weights.iter().filter(|weight| **weight > 0.0).count() as f32;
    let rest = scores.len() as f32 - holding;
    let rarity = libm::log(f64::from(1.0 + (rest + 0.5) / (holding + 0.5))) as f32;
    for (at, weight) in weights.into_iter().enumerate() {
        if weight > 0.0 {
            let length = 1.0 - B + B * index.lengths[at] / index.average;
            scores[at] += rarity * weight * (K + 1.0) / (weight + K * length);
            found[at] += 1;
        }
    }
}

fn holds(words: &[u16], phrase: &[u16]) -> bool {
    words.windows(phrase.len()).any(|window| window == phrase)
}

/// Whether all words of the query occur in sequence, in its order.
fn side_by_side(words: &[u16], terms: &[Answers]) -> bool {
    words.windows(terms.len()).any(|window| matches(window, terms, 0.0))
}

/// Whether one of the entry's names is exactly the query, word for word.
fn whole_name(words: &[u16], terms: &[Answers]) -> bool {
    let named = |field: &[u16]| field.len() == terms.len() && matches(field, terms, SAME_STEM);
    words.split(|word| *word == GAP).any(named)
}

/// Whether words match those of the query one by one, each better than this.
fn matches(words: &[u16], terms: &[Answers], than: f32) -> bool {
    let answers = |(word, term): (&u16, &Answers)| {
        term.iter().any(|(other, quality)| other == word && *quality > than)
    };
    words.iter().zip(terms).all(answers)
}
