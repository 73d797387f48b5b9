//! Fields of a query, which may hold a reader's own words: `q=pledge%20financing`.

/// The decoded value of a field of a query; `None` if the field is missing.
///
/// What cannot be decoded stays as written, because an address from elsewhere may hold anything.
///
/// ```
/// # use ip_plan::route::field;
/// assert_eq!(field("order=strength&q=trade+marks%21", "q").as_deref(), Some("trade marks!"));
/// ```
pub fn field(query: &str, name: &str) -> Option<String> {
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then(|| decoded(value))
    })
}

/// A query with one field set, or without it if the value is empty.
///
/// ```
/// # use ip_plan::route::with_field;
/// assert_eq!(with_field("a=1&q=old", "q", "a b&c"), "a=1&q=a%20b%26c");
/// assert_eq!(with_field("a=1&q=old", "q", ""), "a=1");
/// ```
pub fn with_field(query: &str, name: &str, value: &str) -> String {
    let mut kept = String::new();
    for pair in query.split('&') {
        let key = pair.split('=').next().unwrap_or_default();
        if !pair.is_empty() && key != name {
            begin(&mut kept);
            kept.push_str(pair);
        }
    }
    if !value.is_empty() {
        begin(&mut kept);
        kept.push_str(name);
        kept.push('=');
        encode(value, &mut kept);
    }
    kept
}

fn begin(query: &mut String) {
    if !query.is_empty() {
        query.push('&');
    }
}

fn encode(text: &str, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            out.push(byte.into());
        } else {
            out.push('%');
            out.push(DIGITS[usize::from(byte >> 4)].into());
            out.push(DIGITS[usize::from(byte & 15)].into());
        }
    }
}

/// Undoes percent-encoding; what is not valid stays as it is.
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}
