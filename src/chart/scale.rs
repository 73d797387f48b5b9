//! From a value to a share of the box.

/// A linear scale from a low to a high value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The value at the low end.
    pub low: f64,
    /// The value at the high end; not equal to `low`.
    pub high: f64,
}

impl Scale {
    /// Where a value stands: 0 at the low end, 1 at the high end, outside these beyond the ends.
    pub fn share(self, value: f64) -> f64 {
        let span = self.high - self.low;
        if span == 0.0 { 0.0 } else { (value - self.low) / span }
    }
}

/// The scales of a box: values rise from its bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// From left to right.
    pub x: Scale,
    /// From bottom to top.
    pub y: Scale,
}

impl Frame {
    /// The horizontal position, as an SVG percentage.
    pub fn across(self, x: f64) -> String {
        percentage(self.x.share(x))
    }

    /// The vertical position from the top, as an SVG percentage.
    pub fn down(self, y: f64) -> String {
        percentage(1.0 - self.y.share(y))
    }
}

/// The top of an axis that starts at zero: room for the paths, and for the range around them as long as the paths keep
/// half the height.
///
/// ```
/// # use ip_plan::chart::scale::top;
/// assert_eq!([top(100.0, 0.0), top(100.0, 150.0), top(100.0, 900.0)], [105.0, 150.0, 200.0]);
/// ```
pub fn top(paths: f64, range: f64) -> f64 {
    (paths * 1.05).max(range.min(paths * 2.0))
}

/// A share as an SVG percentage with two decimals: 0.7143 is `71.43%`.
pub fn percentage(share: f64) -> String {
    let mut text = String::with_capacity(8);
    // Far outside the box one place is as good as another.
    push_hundredths(&mut text, (share.clamp(-10.0, 10.0) * 10_000.0).round() as i32);
    text.push('%');
    text
}

/// Writes a number given in hundredths, with two decimals unless they are zero: 7143 is `71.43`.
pub fn push_hundredths(text: &mut String, hundredths: i32) {
    if hundredths < 0 && hundredths > -100 {
        text.push('-');
    }
    push_integer(text, hundredths / 100);
    let rest = hundredths.abs() % 100;
    if rest > 0 {
        text.push('.');
        if rest < 10 {
            text.push('0');
        }
        push_integer(text, rest);
    }
}

/// Writes a whole number without `core::fmt`, which weighs more.
pub(super) fn push_integer(text: &mut String, number: i32) {
    if number < 0 {
        text.push('-');
    }
    let mut digits = [0_u8; 10];
    let mut at = digits.len();
    let mut rest = number.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    for digit in &digits[at..] {
        text.push(char::from(*digit));
    }
}
