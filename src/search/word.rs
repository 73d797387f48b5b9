//! From text to words, and from words to stems.

use std::ops::Range;

/// Calls back with the position of each word of a text.
///
/// Words are letters and digits. An apostrophe within a word belongs to it, and so does a point or comma between
/// digits: 1,800 and 328.9. Hyphens separate words.
pub(super) fn each(text: &str, tell: &mut dyn FnMut(Range<usize>)) {
    let mut begin = None;
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() {
            begin = begin.or(Some(at));
            end = at + letter.len_utf8();
        } else if !belongs(text.as_bytes(), letter, at)
            && let Some(begin) = begin.take()
        {
            tell(begin..end);
        }
    }
    if let Some(begin) = begin {
        tell(begin..end);
    }
}

/// Whether a character belongs to a word at its position.
fn belongs(text: &[u8], sign: char, at: usize) -> bool {
    let is_digit = |at: usize| text.get(at).is_some_and(u8::is_ascii_digit);
    match sign {
        '’' | '\'' => true,
        // None stands before the first.
        '.' | ',' => is_digit(at.wrapping_sub(1)) && is_digit(at + 1),
        _ => false,
    }
}

/// A query in plain letters: without accents, soft hyphens, the width of a Chinese character and signs for numerals.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        let code = letter as usize;
        match letter {
            '\u{ad}' | '\u{300}'..='\u{36f}' => {}
            '×' | '÷' => plain.push(letter),
            'ÿ' => plain.push('y'),
            'À'..='þ' => plain.push(char::from(b"aaaaaaaceeeeiiiidnooooo ouuuuyts"[code & 31])),
            'Ⅰ'..='ⅿ' => {
                let numerals = "i ii iii iv v vi vii viii ix x xi xii l c d m";
                plain.extend(numerals.split(' ').nth(code & 15));
            }
            '！'..='～' => plain.push(char::from((code - 0xfee0) as u8)),
            _ => plain.push(letter),
        }
    }
    plain
}

/// A word as it is compared: lower case, no apostrophes or commas, and one spelling for British and American ones.
pub(super) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold(word, &mut folded);
    folded
}

/// The same into an existing buffer, for thousands of words.
pub(super) fn fold(word: &str, folded: &mut String) {
    folded.clear();
    for letter in word.chars() {
        match letter {
            '’' | '\'' | ',' => {}
            letter => folded.push(letter.to_ascii_lowercase()),
        }
    }
    // organise, organising, organisation, analyse: as the British write them; license, defense, also half typed: as
    // the Americans do, and so science and agency. Of words in -er, only centers and centering are British ones in -re.
    let respelt = |at: usize| {
        let (before, after) = folded.as_bytes().split_at(at);
        let (length, with) = match after {
            [b'z', b'e' | b'i' | b'a', ..] if matches!(before, [.., b'i' | b'y']) => (1, "s"),
            [b'c'] | [b'c', b'e' | b'i' | b'y', ..] if before.ends_with(b"en") => (1, "s"),
            [b'e', b'r', b'e' | b'i', ..] if before == b"cent" => (1, ""),
            [b'e', b'r', ..] if before == b"cent" => (2, "re"),
            _ => return None,
        };
        Some((at, length, with))
    };
    if let Some((at, length, with)) = (4..folded.len()).rev().find_map(respelt) {
        let rest = folded.split_off(at);
        folded.push_str(with);
        folded.push_str(&rest[length..]);
    }
}

/// Endings, and how much of a word must be left before them. Longer ones come first.
const ENDINGS: [(&str, usize); 19] = [
    ("ment", 5),
    ("ness", 4),
    ("able", 4),
    ("ance", 4),
    ("ense", 5),
    ("ies", 3),
    ("ing", 3),
    ("ion", 4),
    ("ive", 4),
    ("ity", 4),
    ("ed", 3),
    ("er", 4),
    ("or", 4),
    ("al", 4),
    ("ly", 4),
    ("es", 4),
    ("s", 3),
    ("e", 3),
    ("y", 3),
];

/// The length of a folded word's stem: protect in protects, protected, protection and protective.
///
/// Endings are only cut off, so a stem is the beginning of each of its words.
pub(super) fn stem(word: &str) -> usize {
    let mut stem = word;
    // Three endings follow one another at most: protect-ive-ly, infring-e-ment-s.
    for _ in 0..4 {
        let cut = ENDINGS.iter().find_map(|(ending, least)| {
            let rest = stem.strip_suffix(ending)?;
            let kept = (*ending == "s" && rest.ends_with(['s', 'u', 'i']))
                || (*ending == "es" && rest.ends_with(['a', 'i', 'o', 'u', 'e']))
                || (*ending == "ed" && rest.ends_with('e'));
            (rest.len() >= *least && rest.is_ascii() && !kept).then_some(rest)
        });
        let Some(rest) = cut else { break };
        stem = rest;
    }
    // evalu in evaluate and evaluation, plan in planned and planning, industr in industry and industrial.
    if stem.len() < word.len() {
        if stem.len() > 6 {
            stem = stem.strip_suffix("at").unwrap_or(stem);
        }
        let bytes = stem.as_bytes();
        if let [.., a, b] = bytes
            && a == b
            && matches!(b, b'n' | b't' | b'p' | b'g' | b'm' | b'r' | b'b' | b'd')
        {
            stem = &stem[..stem.len() - 1];
        }
        stem = stem.strip_suffix('i').unwrap_or(stem);
    }
    stem.len()
}
