//! Fitting words: how wide they are, where they wrap, and how labels keep clear of each other.
//!
//! Text cannot be measured while a file is written, so widths are estimates on the wide side.

use crate::chart::labels::rising;

/// The estimated width of words, in units of their font size.
pub(super) fn width(words: &str) -> f64 {
    words.chars().map(letter_width).sum()
}

fn letter_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | '(' | ')' | '’' => 0.36,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | '-' => 0.52,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 0.92,
        'A'..='Z' => 0.68,
        // Chinese and what else fills a square.
        '\u{1100}'.. => 1.0,
        _ => 0.59,
    }
}

/// Words wrapped to a width in units of their font size; what no longer fits ends in “…”.
pub(super) fn wrap(words: &str, room: f64, most_lines: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let is_first = line.is_empty();
        let wide = width(&line) + width(word) + if is_first { 0.0 } else { width(" ") };
        if wide <= room {
            if !is_first {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !is_first {
            lines.push(std::mem::take(&mut line));
        }
        // A word that fills more than a line is cut.
        for letter in word.chars() {
            if !line.is_empty() && width(&line) + letter_width(letter) > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most_lines {
        lines.truncate(most_lines);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last) + 1.0 > room {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    lines
}

/// A label in a column: where its middle should be, and its height.
pub(super) type Wish = (f64, f64);

/// A run of labels that touch, as a range of the sorted labels.
struct Block {
    from: usize,
    to: usize,
    top: f64,
    height: f64,
}

/// The middles of labels that do not overlap between `low` and `high`, in the same order and as near as possible to
/// where they should be. They overlap only if they cannot all fit.
pub(super) fn spread_out(wishes: &[Wish], low: f64, high: f64) -> Vec<f64> {
    let best: Vec<f64> = wishes.iter().map(|wish| wish.0).collect();
    let order = rising(&best);
    let block = |from: usize, to: usize| {
        // Where the block's top would be if each label of it alone had its wish.
        let (mut height, mut sum) = (0.0, 0.0);
        for at in &order[from..to] {
            let (middle, own) = wishes[*at];
            sum += middle - own / 2.0 - height;
            height += own;
        }
        let top = (sum / (to - from) as f64).min(high - height).max(low);
        Block { from, to, top, height }
    };
    let mut blocks: Vec<Block> = Vec::new();
    for at in 0..order.len() {
        let mut next = block(at, at + 1);
        while let Some(before) = blocks.pop_if(|before| before.top + before.height > next.top) {
            next = block(before.from, next.to);
        }
        blocks.push(next);
    }
    let mut middles = vec![0.0; wishes.len()];
    for block in blocks {
        let mut top = block.top;
        for at in &order[block.from..block.to] {
            let height = wishes[*at].1;
            middles[*at] = top + height / 2.0;
            top += height;
        }
    }
    middles
}
