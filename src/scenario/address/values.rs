//! Values in an address: `98d_12e`, each as its digits and a letter.

use crate::projection::BASELINE_YEAR;
use crate::scenario::{Decimal, Entry, Values};

/// The first year that can have a value, by its last two digits.
const FIRST_YEAR: usize = (BASELINE_YEAR as usize + 1) % 100;

/// The last two digits of the year of the first value, and the values from it on; empty if there are none.
pub(super) fn write(values: &Values) -> String {
    let mut query = String::new();
    let Some(first) = values.iter().position(Option::is_some) else { return query };
    let last = values.iter().rposition(Option::is_some).unwrap_or(first);
    query.push_str(&(first + FIRST_YEAR).to_string());
    query.push(':');
    for entry in &values[first..=last] {
        let Some(Entry { value, observed }) = entry else {
            query.push('_');
            continue;
        };
        let (digits, exponent) = value.parts();
        query.push_str(&digits.to_string());
        let first = if *observed { b'a' } else { b'A' };
        query.push(char::from(first + (exponent - Decimal::LEAST_EXPONENT) as u8));
    }
    query
}

/// Reads what [`write`] wrote; `None` if it is anything else.
pub(super) fn read(text: &str) -> Option<Values> {
    let (first, mut rest) = text.split_once(':')?;
    let mut values = Values::default();
    let mut at = first.parse::<usize>().ok()?.checked_sub(FIRST_YEAR)?;
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_ascii_alphabetic() || c == '_')?;
        let (figures, letter) = rest.split_at(end);
        let letter = letter.bytes().next()?;
        let value = values.get_mut(at)?;
        at += 1;
        rest = &rest[end + 1..];
        if letter == b'_' {
            if !figures.is_empty() {
                return None;
            }
            continue;
        }
        let power = letter.to_ascii_lowercase().checked_sub(b'a')?.cast_signed();
        let exponent = Decimal::LEAST_EXPONENT + power;
        let decimal = Decimal::new(figures.parse().ok()?, exponent)?;
        *value = Some(Entry { value: decimal, observed: letter.is_ascii_lowercase() });
    }
    Some(values)
}
