//! A scenario's name, as the reader types it and as it is kept.

/// The most characters of a scenario's name.
pub const LONGEST_NAME: usize = 40;

/// A name as it is kept: without invisible characters, and not too long.
///
/// ```
/// # use ip_plan::scenario::name_of;
/// assert_eq!(name_of(" Half\u{202e} pace\u{200b}\n"), "Half pace");
/// ```
pub fn name_of(text: &str) -> String {
    let name: String = seen(text).chars().take(LONGEST_NAME).collect();
    bare(&name).to_owned()
}

/// Whether a name is too long to be kept whole.
pub fn is_cut(text: &str) -> bool {
    seen(text).chars().count() > LONGEST_NAME
}

fn seen(text: &str) -> String {
    let name: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    bare(&name).to_owned()
}

/// Trims what means nothing at an end: white space, and the two signs that join letters or keep them apart.
fn bare(name: &str) -> &str {
    name.trim_matches(|end: char| end.is_whitespace() || matches!(end, '\u{200c}' | '\u{200d}'))
}

/// Whether a character is invisible, or changes the direction of others: two names that look the same would differ, and
/// one could run into the words beside it.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
                | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}'
        )
}
