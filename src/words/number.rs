//! Numbers as text: the same on the host and in the browser, and fast enough for every frame.
//!
//! Digits are made from integers, because `core::fmt` for floats is slow and large in wasm.

/// Powers of ten, up to the most decimals ever shown.
const TENS: [f64; 5] = [1.0, 10.0, 100.0, 1_000.0, 10_000.0];
/// Above this a double no longer holds every whole number.
const LARGEST: f64 = 9e15;

/// A value with exactly this many decimals (at most four) and separated thousands: 1,800 or 6.30.
///
/// NaN is written as a dash. A value so large that a double does not hold these decimals has fewer.
///
/// ```
/// # use ip_plan::words::number::fixed;
/// assert_eq!(fixed(1800.0, 0), "1,800");
/// assert_eq!(fixed(-6.25, 1), "−6.3");
/// assert_eq!(fixed(f64::NAN, 1), "—");
/// ```
pub fn fixed(value: f64, decimals: u8) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let mut decimals = usize::from(decimals).min(TENS.len() - 1);
    while decimals > 0 && value.abs() * TENS[decimals] > LARGEST {
        decimals -= 1;
    }
    let scaled = (value.abs() * TENS[decimals]).min(LARGEST).round() as u64;
    let mut digits = [b'0'; 24];
    let mut at = digits.len();
    let mut rest = scaled;
    while rest > 0 || digits.len() - at <= decimals {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let digits = &digits[at..];
    let whole = digits.len() - decimals;
    let mut text = String::with_capacity(digits.len() + 8);
    if value < 0.0 && scaled > 0 {
        text.push('−');
    }
    for (place, digit) in digits.iter().enumerate() {
        if place == whole {
            text.push('.');
        } else if place > 0 && place < whole && (whole - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(char::from(*digit));
    }
    text
}

/// A value with at most this many decimals and no trailing zeros: 6.3 or 12.
///
/// ```
/// # use ip_plan::words::number::trimmed;
/// assert_eq!(trimmed(12.0, 2), "12");
/// assert_eq!(trimmed(6.30, 2), "6.3");
/// ```
pub fn trimmed(value: f64, decimals: u8) -> String {
    let mut text = fixed(value, decimals);
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    text
}

/// A share as per cent with one decimal: 0.1375 is 13.8%.
pub fn percent(share: f64) -> String {
    let mut text = fixed(share * 100.0, 1);
    text.push('%');
    text
}

/// A value with its sign, also if positive: +2 or −1.5.
pub fn signed(value: f64, decimals: u8) -> String {
    let text = trimmed(value, decimals);
    if value > 0.0 && text != "0" { format!("+{text}") } else { text }
}

/// A large value in billions: 75bn, 4.44bn, 30,000.
pub fn large(value: f64) -> String {
    const BILLION: f64 = 1e9;
    if value.abs() >= BILLION {
        let decimals = if value.abs() >= 100.0 * BILLION { 0 } else { 2 };
        trimmed(value / BILLION, decimals) + "bn"
    } else {
        fixed(value, 0)
    }
}

/// The same text as machines read numbers: no commas, and a hyphen as minus.
pub fn bare(text: &str) -> String {
    text.replace(',', "").replace('−', "-")
}

/// A value for machines: plain digits with at most four decimals.
///
/// ```
/// # use ip_plan::words::number::plain;
/// assert_eq!(plain(-1234.56789), "-1234.5679");
/// ```
pub fn plain(value: f64) -> String {
    bare(&trimmed(value, 4))
}

/// The last two digits of a year: ’22.
pub fn short_year(year: u16) -> String {
    format!("’{:02}", year % 100)
}
