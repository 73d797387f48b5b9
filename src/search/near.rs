//! Edit distance between words.

/// The letters of a word as bits. One edit changes at most two of them.
pub(super) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}

/// The number of letters to change, add, drop or swap with their neighbour; `None` if it is more than `most`.
///
/// Optimal string alignment: the Damerau–Levenshtein distance in which no letter is edited twice.
pub(super) fn distance(a: &str, b: &str, most: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > most || a.len() > LONGEST || b.len() > LONGEST {
        return None;
    }
    let mut before = [0_u8; LONGEST + 1];
    let mut last = [0_u8; LONGEST + 1];
    let mut row = [0_u8; LONGEST + 1];
    for (at, cell) in last.iter_mut().enumerate() {
        *cell = at as u8;
    }
    for i in 1..=a.len() {
        row[0] = i as u8;
        let mut smallest = row[0];
        for j in 1..=b.len() {
            let change = last[j - 1] + u8::from(a[i - 1] != b[j - 1]);
            let mut cost = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            smallest = smallest.min(cost);
        }
        if usize::from(smallest) > most {
            return None;
        }
        before = last;
        last = row;
    }
    Some(usize::from(last[b.len()])).filter(|distance| *distance <= most)
}

/// Longer strings are not words.
const LONGEST: usize = 31;
