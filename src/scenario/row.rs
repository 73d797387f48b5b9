//! Values for several years in one text, such as a pasted row or column of a table.

use super::Decimal;
use super::decimal::of_usual_width;
use crate::projection::BASELINE_YEAR;
use std::ops::RangeInclusive;

/// What a text in the field of a year means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One value, or the beginning of one.
    One,
    /// A value for each of several years.
    Row(Row),
    /// One value or several: either may be meant.
    Either(Row),
}

/// Texts for years; the year of a blank cell is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A year and its text.
    pub cells: Vec<(u16, String)>,
    /// How many more there were, for years that are not shown.
    pub left_out: usize,
}

/// Reads a text entered in the field of the first of some years. `is_near` says whether a value is likely for a year.
///
/// Tabs, semicolons, line ends, spaces and commas separate values. If there is a row of years above them, or a column
/// of years before them, each value goes to its year. A text that may as well be one number with separated thousands is
/// read as whichever is near; if that does not decide, as either.
///
/// ```
/// # use ip_plan::scenario::row::{Reading, read};
/// let near = |_, value| (100.0..300.0).contains(&value);
/// let Reading::Row(row) = read("150,165", 2016..=2022, &near) else { panic!("two values") };
/// assert_eq!(row.cells, [(2016, "150".to_owned()), (2017, "165".to_owned())]);
/// assert_eq!(read("150,000", 2016..=2022, &near), Reading::One);
/// ```
pub fn read(text: &str, years: RangeInclusive<u16>, is_near: &dyn Fn(u16, f64) -> bool) -> Reading {
    // Signs of per cent say nothing here, and one may stand apart from its number.
    let usual = text.chars().map(of_usual_width).filter(|c| !matches!(c, '%' | '\r'));
    let text: String = usual.map(|c| if c == '、' { ';' } else { c }).collect();
    let text = text.trim_end().replace(", ", ";");
    // What parts the values of a line: the first of these that there is.
    let signs: [Sign; 3] = [|c| matches!(c, '\t' | ';'), is_space, |c| c == ','];
    let strength = signs.iter().position(|sign| text.chars().any(sign)).unwrap_or(0);
    let (mut cells, mut lines) = (Vec::new(), Vec::new());
    let mut is_whole = text.contains('\n') && strength > 0;
    for line in text.split((|c| c == '\n') as Sign) {
        let from = cells.len();
        cells.extend(line.split(signs[strength]).filter(|cell| strength != 1 || !cell.is_empty()));
        // One of several lines is a number if it can be; but below years each piece has its own.
        is_whole &= cells.iter().any(|cell| year(cell).is_none());
        if is_whole && Decimal::read(line).is_some() {
            cells.truncate(from);
            cells.push(line);
        }
        lines.push(cells.len() - from);
    }
    let is_number = |cell: &&str| Decimal::read(cell).is_some();
    if cells.len() < 2 || !cells.iter().any(is_number) {
        return Reading::One;
    }
    let names_year = |cell: &&str| year(cell).is_some();
    let width = lines[0];
    let head = &cells[..width];
    let is_headed = lines.len() > 1
        && width > 1
        && head.iter().any(names_year)
        && head.iter().all(|cell| names_year(cell) || !is_number(cell));
    // A pair alone may begin with a value that only looks like a year.
    let leads =
        |cell: &&str| year(cell).is_some_and(|year| lines.len() > 1 || years.contains(&year));
    let is_led = lines.iter().all(|cells| *cells == 2) && cells.iter().step_by(2).all(leads);
    let (first, last) = (*years.start(), *years.end());
    let mut row = Row::default();
    for (at, cell) in cells.iter().enumerate() {
        let year = match at.checked_sub(width) {
            _ if is_led && !is_headed => {
                if at % 2 == 1 {
                    year(cells[at - 1])
                } else {
                    None
                }
            }
            _ if !is_headed => Some(first.saturating_add(at as u16)),
            None => None,
            Some(at) if at < width.min(lines[1]) => year(cells[at]),
            // A second row has no place.
            Some(_) => Some(u16::MAX),
        };
        // The years up to 2015 are the plan's own.
        let Some(year) = year.filter(|year| *year > BASELINE_YEAR && !is_blank(cell)) else {
            continue;
        };
        if year > last {
            row.left_out += 1;
        } else {
            row.cells.push((year, cell.trim().to_owned()));
        }
    }
    // Spaces part nothing but thousands, in what may be one number.
    let is_thousand = |cell: &&str| cell.len() == 3 && !cell.contains('.');
    let may_be_one =
        strength > 0 && lines.len() == 1 && (strength == 2 || cells[1..].iter().all(is_thousand));
    let Some(one) = Decimal::read(&text).filter(|_| may_be_one) else { return Reading::Row(row) };
    // No list has a number that begins with a zero, and none goes on past the last year.
    let is_led_by_zero = |cell: &&str| cell.len() > 1 && cell.starts_with('0');
    if row.left_out > 0 || cells.iter().any(is_led_by_zero) {
        return Reading::One;
    }
    let mut values = row.cells.iter().map(|(year, cell)| (*year, Decimal::read(cell)));
    let near = values.all(|(year, value)| value.is_some_and(|value| is_near(year, value.value())));
    match (is_near(first, one.value()), near) {
        (true, false) => Reading::One,
        (false, true) => Reading::Row(row),
        _ => Reading::Either(row),
    }
}

/// A character that separates values.
type Sign = fn(char) -> bool;

/// A space between values; a non-breaking one separates thousands.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// The year that a cell names: 2016, or 2016年.
fn year(cell: &str) -> Option<u16> {
    let cell = cell.trim();
    let bare = cell.strip_suffix('年').unwrap_or(cell);
    bare.parse().ok().filter(|year| (1990..2100).contains(year))
}

/// Whether a cell says that it has no value: a dash, dots, n/a.
pub fn is_blank(cell: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '−' | '.' | '…') || c.is_whitespace();
    cell.chars().all(is_dash)
        || ["n/a", "na", "n.a."].iter().any(|none| none.eq_ignore_ascii_case(cell.trim()))
}
