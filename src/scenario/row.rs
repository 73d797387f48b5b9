//! Values for several years in one text, as a row or a column of a table is pasted.

use super::Decimal;
use super::decimal::of_usual_width;
use crate::projection::BASELINE_YEAR;
use std::ops::RangeInclusive;

/// What a text for the field of a year comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// One value, or what is to become one.
    One,
    /// A value for each of several years.
    Row(Row),
    /// One value or several: both may be meant.
    Either(Row),
}

/// Texts for years; where a cell was blank its year is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A year and its text.
    pub cells: Vec<(u16, String)>,
    /// How many more there were, for years that are not shown.
    pub left_out: usize,
}

/// Reads what is put into the field of the first of some years; `is_near` knows values that a year may well have.
///
/// Tabs, semicolons, ends of lines, spaces and commas part values. Where a row of years stands above them, or a column
/// of years before them, each goes to its own. What may as well be one number with its thousands parted is taken for
/// what is near; where that does not tell, for neither.
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
    let text: String = text.chars().map(of_usual_width).filter(|c| *c != '%').collect();
    let text = text.trim_matches(['\n', '\r', ' ']).replace('、', ";").replace(", ", ";");
    let (mut cells, mut lines) = (Vec::new(), Vec::new());
    let mut is_apart = !text.contains('\n');
    for line in text.lines() {
        let from = cells.len();
        pieces(line, &mut cells);
        is_apart |= cells.iter().all(|cell| year(cell).is_some());
        // One of several lines is a number if it can be, but below years each piece has its own.
        if !is_apart && !line.contains(['\t', ';']) && Decimal::read(line).is_some() {
            cells.truncate(from);
            cells.push(line);
        }
        lines.push(from..cells.len());
    }
    if cells.len() < 2 || cells.iter().all(|cell| Decimal::read(cell).is_none()) {
        return Reading::One;
    }
    let mut row = Row::default();
    let is_head = |cell: &&str| year(cell).is_some() || Decimal::read(cell).is_none();
    if let [head, values, ..] = &lines[..]
        && head.len() > 1
        && cells[head.clone()].iter().all(is_head)
        && cells[head.clone()].iter().any(|cell| year(cell).is_some())
    {
        for (head, cell) in cells[head.clone()].iter().zip(&cells[values.clone()]) {
            row.put(year(head), cell, &years);
        }
        row.left_out += cells[values.end..].iter().filter(|cell| !is_blank(cell)).count();
        return Reading::Row(row);
    }
    if lines.iter().all(|line| line.len() == 2 && year(cells[line.start]).is_some()) {
        for pair in cells.chunks_exact(2) {
            row.put(year(pair[0]), pair[1], &years);
        }
        return Reading::Row(row);
    }
    let first = *years.start();
    for (year, cell) in (first..).zip(&cells) {
        row.put(Some(year), cell, &years);
    }
    let Some(one) = one(&text, &cells) else { return Reading::Row(row) };
    // No list has a number that begins with a zero, and none goes on past the last year.
    if row.left_out > 0 || cells.iter().any(|cell| is_led_by_zero(cell)) {
        return Reading::One;
    }
    let near = |(year, cell): &(u16, String)| {
        Decimal::read(cell).is_some_and(|value| is_near(*year, value.value()))
    };
    match (is_near(first, one.value()), row.cells.iter().all(near)) {
        (true, false) => Reading::One,
        (false, true) => Reading::Row(row),
        _ => Reading::Either(row),
    }
}

/// The pieces of a line: between tabs and semicolons; where there are none, spaces; where there are none, commas.
fn pieces<'a>(line: &'a str, cells: &mut Vec<&'a str>) {
    // A space that does not break parts thousands.
    let space = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}');
    if line.contains(['\t', ';']) {
        cells.extend(line.split(['\t', ';']));
    } else if line.contains(space) {
        cells.extend(line.split(space).filter(|piece| !piece.is_empty()));
    } else {
        cells.extend(line.split(','));
    }
}

/// The one number that pieces between commas or spaces may also be. Spaces part nothing but thousands.
fn one(text: &str, cells: &[&str]) -> Option<Decimal> {
    let is_thousand = |cell: &&str| cell.len() == 3 && cell.bytes().all(|c| c.is_ascii_digit());
    let is_one = !text.contains(['\t', ';', '\n'])
        && (text.contains(',') || cells[1..].iter().all(is_thousand));
    Decimal::read(text).filter(|_| is_one)
}

/// The year that a cell names: 2016, or 2016年.
fn year(cell: &str) -> Option<u16> {
    let bare = cell.trim().trim_end_matches('年');
    bare.parse().ok().filter(|year| (1990..2100).contains(year))
}

/// Whether a cell has no value for its year, and says so: a dash, dots, n/a.
pub fn is_blank(cell: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '—' | '−' | '.' | '…') || c.is_whitespace();
    cell.chars().all(is_dash)
        || ["n/a", "na", "n.a."].iter().any(|none| cell.trim().eq_ignore_ascii_case(none))
}

fn is_led_by_zero(cell: &str) -> bool {
    cell.len() > 1 && cell.starts_with('0') && cell.as_bytes()[1].is_ascii_digit()
}

impl Row {
    /// Gives a year its text. The years up to 2015 are the plan's own, and those past the last are not shown.
    fn put(&mut self, year: Option<u16>, cell: &str, years: &RangeInclusive<u16>) {
        let Some(year) = year.filter(|year| *year > BASELINE_YEAR && !is_blank(cell)) else {
            return;
        };
        if year > *years.end() {
            self.left_out += 1;
        } else {
            self.cells.push((year, cell.trim().to_owned()));
        }
    }
}
