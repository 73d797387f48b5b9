//! A number as a reader writes it: exact, short in an address, and equal if it looks equal.

/// A decimal number of at most five digits, with at most four decimals or four trailing zeros.
///
/// Longer numbers are rounded to five digits; no indicator is printed with more than four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// At most five digits; trailing zeros go into the exponent as far as it reaches.
    digits: i32,
    /// Their power of ten: −4 to 4.
    exponent: i8,
}

const MOST_DIGITS: u64 = 99_999;
const MOST_EXPONENT: i8 = 4;

impl Decimal {
    /// The least power of ten: four decimals.
    pub const LEAST_EXPONENT: i8 = -4;

    /// Zero.
    pub const NOTHING: Self = Self { digits: 0, exponent: 0 };

    /// The decimal nearest to a value; `None` for NaN, and from a billion on.
    ///
    /// ```
    /// # use ip_plan::scenario::Decimal;
    /// assert_eq!(Decimal::of(9.8).map(|d| d.text()).as_deref(), Some("9.8"));
    /// assert_eq!(Decimal::of(123_456.0).map(|d| d.value()), Some(123_460.0));
    /// ```
    pub fn of(value: f64) -> Option<Self> {
        if value.is_nan() || value.abs() >= 999_995_000.0 {
            return None;
        }
        let mut exponent = Self::LEAST_EXPONENT;
        while scaled(value, -exponent).abs().round() > MOST_DIGITS as f64 {
            exponent += 1;
        }
        Self::new(scaled(value, -exponent).round() as i64, exponent)
    }

    /// A number of units of a power of ten, if five digits can hold it.
    pub fn new(mut digits: i64, mut exponent: i8) -> Option<Self> {
        if digits == 0 {
            return Some(Self::NOTHING);
        }
        while digits % 10 == 0 && exponent < MOST_EXPONENT {
            digits /= 10;
            exponent += 1;
        }
        while exponent > MOST_EXPONENT {
            digits = digits.checked_mul(10)?;
            exponent -= 1;
        }
        let fits = digits.unsigned_abs() <= MOST_DIGITS && exponent >= Self::LEAST_EXPONENT;
        fits.then_some(Self { digits: digits as i32, exponent })
    }

    /// Its digits and their power of ten.
    pub fn parts(self) -> (i32, i8) {
        (self.digits, self.exponent)
    }

    /// Its value.
    pub fn value(self) -> f64 {
        scaled(f64::from(self.digits), self.exponent)
    }

    /// As it is typed, and written in an address: plain digits, a point, and a hyphen as minus.
    pub fn text(self) -> String {
        let figures = self.digits.unsigned_abs().to_string();
        let mut text = String::with_capacity(12);
        if self.digits < 0 {
            text.push('-');
        }
        let decimals = usize::from(self.exponent.min(0).unsigned_abs());
        let missing = (decimals + 1).saturating_sub(figures.len());
        let figures = "0".repeat(missing) + &figures;
        let (whole, rest) = figures.split_at(figures.len() - decimals);
        text.push_str(whole);
        for _ in 0..self.exponent {
            text.push('0');
        }
        if !rest.is_empty() {
            text.push('.');
            text.push_str(rest);
        }
        text
    }

    /// A number as people write it; `None` if it is not a number, or too large.
    ///
    /// Spaces, per cent signs and a plus are ignored; digits and signs may be full-width. A single comma separates
    /// thousands if it can, and decimals otherwise. A sign that comes twice separates thousands, or the text is not a
    /// number: a point typed twice by mistake must not make ten times what is meant.
    ///
    /// ```
    /// # use ip_plan::scenario::Decimal;
    /// let read = |text| Decimal::read(text).map(|d| d.text());
    /// assert_eq!(read(" 1,224 ").as_deref(), Some("1224"));
    /// assert_eq!(read("9,8").as_deref(), Some("9.8"));
    /// assert_eq!(read("5.5."), None);
    /// assert_eq!(read("−2.5 %").as_deref(), Some("-2.5"));
    /// assert_eq!(read("９．２％").as_deref(), Some("9.2"));
    /// assert_eq!(read("ten"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let bare: String = text
            .chars()
            .map(of_usual_width)
            .filter(|c| !c.is_whitespace() && !matches!(c, '\u{2019}' | '\''))
            .collect();
        let bare = bare.trim_end_matches('%');
        let (negative, bare) = match bare.strip_prefix(['-', '−', '–']) {
            Some(rest) => (true, rest),
            None => (false, bare.strip_prefix('+').unwrap_or(bare)),
        };
        let point = decimal_point(bare)?;
        let mut digits: i64 = 0;
        let mut exponent: i32 = 0;
        let mut any = false;
        for (at, c) in bare.char_indices() {
            let Some(digit) = c.to_digit(10) else {
                if matches!(c, '.' | ',') {
                    continue;
                }
                return None;
            };
            any = true;
            let after = at > point;
            // Beyond what can count, figures only move the point.
            if digits < 1_000_000_000_000 {
                digits = digits * 10 + i64::from(digit);
                exponent -= i32::from(after);
            } else {
                exponent += i32::from(!after);
            }
        }
        if !any || exponent > 12 {
            return None;
        }
        let signed = if negative { -digits } else { digits };
        Self::of(wide(signed as f64, exponent))
    }
}

/// The plain form of a digit or sign that was typed at the full width of a Chinese character.
pub(super) fn of_usual_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from((u32::from(c) - 0xfee0) as u8),
        c => c,
    }
}

/// The position of the sign before the decimals in a bare number, or its end if there is none; `None` if its signs do
/// not make a number.
fn decimal_point(bare: &str) -> Option<usize> {
    let Some(last) = bare.rfind(['.', ',']) else { return Some(bare.len()) };
    let before = &bare[..last];
    let is_alone = !before.contains(['.', ',']);
    let (sign, other) = if bare[last..].starts_with(',') { (',', '.') } else { ('.', ',') };
    if (sign == ',' || !is_alone) && parts_thousands(bare, sign) {
        Some(bare.len())
    } else {
        (is_alone || parts_thousands(before, other)).then_some(last)
    }
}

/// Whether a sign separates thousands: one to three digits before the first, not starting with a zero, then groups of
/// three.
fn parts_thousands(bare: &str, sign: char) -> bool {
    let mut groups = bare.split(sign);
    let is_first = |group: &str| matches!(group.len(), 1..=3) && !group.starts_with('0');
    groups.next().is_some_and(is_first)
        && groups.all(|group| group.len() == 3)
        && bare.bytes().all(|byte| byte.is_ascii_digit() || char::from(byte) == sign)
}

/// A value times a power of ten; a negative power divides, which rounds only once.
fn scaled(value: f64, power: i8) -> f64 {
    wide(value, i32::from(power))
}

fn wide(value: f64, power: i32) -> f64 {
    let mut factor = 1.0;
    for _ in 0..power.unsigned_abs() {
        factor *= 10.0;
    }
    if power < 0 { value / factor } else { value * factor }
}
