//! Formats weights as a table.

use super::{
    budget::{Budget, Limit},
    weigh::{Weight, Weights},
};
use std::fmt::Write as _;

/// All weights, one per line, in bytes.
pub(super) fn table(weights: &Weights, budget: &Budget) -> String {
    let (count, pages) = weights.pages;
    let (largest, largest_weight) = &weights.largest_page;
    let rows = [
        ("wasm".to_owned(), weights.wasm, None),
        ("glue".into(), weights.glue, None),
        ("boot".into(), weights.boot, None),
        ("offline".into(), weights.offline, None),
        ("theme".into(), weights.theme, None),
        ("style".into(), weights.style, None),
        ("app, all of these".into(), weights.app(), Some(&budget.app)),
        ("overview".into(), weights.overview, Some(&budget.overview_html)),
        (format!("largest page, {}", largest.display()), *largest_weight, None),
        (format!("all {count} pages"), pages, None),
        ("the one file".into(), weights.one_file, None),
    ];
    let width = rows.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or_default();
    let mut table = format!(
        "{:width$} {:>11} {:>11} {:>11} {:>17}\n",
        "bytes", "raw", "gzip 9", "brotli 11", "budget"
    );
    for (name, Weight { raw, gzip, brotli }, limit) in rows {
        // Writing to a String cannot fail.
        let _ = writeln!(
            table,
            "{name:width$} {:>11} {:>11} {:>11} {:>17}",
            grouped(raw),
            grouped(gzip),
            grouped(brotli),
            limit.map(|limit| used(limit, brotli)).unwrap_or_default(),
        );
    }
    table.lines().fold(String::new(), |text, line| text + line.trim_end() + "\n")
}

fn used(limit: &Limit, brotli: usize) -> String {
    let share = (100 * brotli).checked_div(limit.brotli).unwrap_or(100);
    format!("{share} % of {}", grouped(limit.brotli))
}

/// 1234567 as 1,234,567.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (number, text) in [
            (0, "0"),
            (999, "999"),
            (1000, "1,000"),
            (122_880, "122,880"),
            (1_234_567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), text);
        }
    }
}
