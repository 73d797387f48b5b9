//! Sentences with placeholders for numbers.

/// Fills each `#` of a sentence with the next piece. Joining as many by hand would weigh more.
///
/// ```
/// # use ip_plan::words::filled;
/// assert_eq!(filled("# of #", &["3", "10"]), "3 of 10");
/// ```
pub fn filled(sentence: &str, pieces: &[&str]) -> String {
    let mut pieces = pieces.iter();
    let mut out = String::new();
    for (place, words) in sentence.split('#').enumerate() {
        if place > 0 {
            out.push_str(pieces.next().copied().unwrap_or_default());
        }
        out.push_str(words);
    }
    out
}
