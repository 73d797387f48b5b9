//! The comparison as a table and as a picture, to take along.

use super::column::{Cell, Column, rows};
use super::opening::OF_THE_TARGET;
use super::table::table_rows;
use crate::browser;
use crate::files::csv::csv;
use crate::files::picture::{Bars, Cell as PictureCell, Column as PictureColumn, Fill, Row, Tone};
use crate::pages::picture;
use crate::plan;

/// Saves the comparison, if that was pressed. Returns whether it was.
pub(super) fn save(pick: &str, columns: &[Column]) -> bool {
    match pick {
        "csv" => {
            browser::save(
                "ip-plan-comparison.csv",
                "text/csv;charset=utf-8",
                &csv(table_rows(columns)),
            );
        }
        "svg" | "png" => {
            picture::save("ip-plan-comparison", &bars(columns).svg(), pick == "png");
        }
        _ => return false,
    }
    true
}

/// The comparison as a picture.
pub fn bars(columns: &[Column]) -> Bars {
    let tone = |column: &Column| match column.key() {
        "a" => Tone::A,
        "b" => Tone::B,
        "c" => Tone::C,
        "plan" => Tone::Plan,
        _ => Tone::Yours,
    };
    let cell = |cell: Cell| PictureCell {
        share: cell.bar.and_then(|bar| bar.gain),
        value: cell.value,
        outcome: cell.outcome,
        reached: cell.bar.map_or(Fill::None, |bar| picture::fill(bar.outcome)),
    };
    Bars {
        title: "Scenarios in 2020".to_owned(),
        subtitle:
            "Bars show how much of the planned gain each delivers. The diamond is the target."
                .to_owned(),
        source: vec![
            [
                "Plan: ",
                plan::document().number,
                ", table of indicators. Scenarios are arithmetic on it, not a forecast.",
            ]
            .concat(),
            OF_THE_TARGET.to_owned(),
        ],
        columns: columns
            .iter()
            .map(|column| PictureColumn {
                name: column.title(),
                note: column.in_a_line().unwrap_or_default(),
                tone: tone(column),
            })
            .collect(),
        rows: rows(columns)
            .into_iter()
            .map(|row| Row {
                name: row.name.to_owned(),
                target: row.target(),
                cells: row.cells.into_iter().map(cell).collect(),
            })
            .collect(),
    }
}
