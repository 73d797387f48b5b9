//! The comparison as a table: indicator by scenario.

use super::column::{Bar, Cell, Column, Row, gained, rows};
use crate::chart::scale::percentage;
use crate::pages::pieces::{header, link};
use crate::plan::Kind;
use crate::route::Route;
use crate::scenario::LETTERS;
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;
use crate::ui::target::{diamond, filling};
use crate::words::number::bare;
use crate::words::outcome::Outcome;

/// The share of the planned gain at which bars end.
pub(super) const MOST: f64 = 1.5;

/// The whole table as text, starting with a header row. Each scenario has its value in 2020, its outcome, and its share
/// of the planned gain. Numbers are written so that a spreadsheet reads them.
pub fn table_rows(columns: &[Column]) -> Vec<Vec<String>> {
    let mut head = vec!["Indicator".to_owned(), "Target".to_owned()];
    for column in columns {
        let title = column.title();
        head.push(title.clone() + ", value in 2020");
        head.push(title.clone() + ", outcome");
        head.push(title + ", share of the planned gain (royalties and services: of the target)");
    }
    let mut table = vec![head];
    table.extend(rows(columns).into_iter().map(|row| {
        let mut line = vec![row.name.to_owned(), bare(&row.target())];
        for Cell { value, outcome, target, bar } in row.cells {
            let target =
                target.map_or(String::new(), |target| [" (target ", &target, ")"].concat());
            line.extend([bare(&value), outcome + &target]);
            line.push(bar.map_or(String::new(), |bar| bare(&gained(bar.gain))));
        }
        line
    }));
    table
}

/// The table of the visible lines.
pub(super) fn table(rows: &[&Row], columns: &[Column]) -> Element {
    let head = element("tr")
        .with(header("col").text("Indicator"))
        .with(header("col").set("class", "target-value").text("Target"))
        .each(columns.iter().map(heading));
    let body = element("tbody").each(rows.iter().map(|row| line(row, columns)));
    let caption = "What each scenario makes of the ten targets: the value in 2020 and when the target is reached";
    let table = element("table.compared")
        .with(element("caption.unseen").text(caption))
        .with(element("thead").with(head))
        .with(body);
    scrolling("Scenarios compared").with(table)
}

/// The letter and the name of a scenario, and what it supposes.
fn heading(column: &Column) -> Element {
    let heading = header("col").set("data-column", column.key());
    let heading = match LETTERS.get(column.place) {
        Some(letter) => heading.with(element("b").text(letter)).text(" "),
        None => heading,
    };
    heading
        .with(element("span").words(column.called()))
        .may(column.in_a_line().map(|line| element("small").words(line)))
}

fn line(row: &Row, columns: &[Column]) -> Element {
    let name = match row.indicator {
        Some(indicator) => link(Route::Indicator(indicator.number)).text(row.name),
        None => element("span").text(row.name),
    };
    element("tr")
        .with(header("row").with(name))
        .with(element("td.target-value").words(row.target()))
        .each(row.cells.iter().zip(columns).map(|(cell, column)| drawn(row, cell, column)))
}

/// What a bar is a share of: of a sum and a rate, which rise from no level, the target itself.
fn of_what(row: &Row) -> &'static str {
    match row.indicator.map(|indicator| indicator.kind) {
        Some(Kind::PeriodSum | Kind::AverageGrowthRate) => " of the target",
        _ => " of the planned gain",
    }
}

fn drawn(row: &Row, cell: &Cell, column: &Column) -> Element {
    let words = element("p")
        .with(element("b").words(cell.value.clone()))
        .text(" ")
        .with(element("span").words(cell.outcome.clone()));
    let words = match &cell.target {
        Some(target) => {
            words.text(" ").with(element("small").text("target ").words(target.clone()))
        }
        None => words,
    };
    let drawn = element("td").set("data-column", column.key()).with(words);
    match cell.bar {
        None => drawn,
        Some(bar) => {
            let said = element("span.unseen").words(gained(bar.gain)).text(of_what(row));
            drawn.may(bar.gain.map(|gain| gain_bar(bar, gain))).with(said)
        }
    }
}

/// A bar up to one and a half times the planned gain, with the diamond of the target. Decoration: the words say the
/// same.
fn gain_bar(bar: Bar, gain: f64) -> Element {
    let width = percentage((gain / MOST).clamp(0.0, 1.0));
    let line =
        element("line.rest").set("x1", "0").set("x2", "100%").set("y1", "50%").set("y2", "50%");
    element("svg.gain")
        .set("height", "16")
        .set("aria-hidden", "true")
        .with(line)
        .with(element("rect.done").set("y", "4").set("height", "8").put("width", width))
        .with(target(bar.outcome))
        .may(beyond(gain))
}

/// The target's diamond, filled by its outcome.
fn target(outcome: Outcome) -> Element {
    at(percentage(1.0 / MOST)).set("y", "50%").with(diamond()).with(filling(outcome))
}

/// A horizontal position in a drawing.
pub(super) fn at(x: String) -> Element {
    element("svg.at").put("x", x)
}

/// The mark of a bar that goes on outside the drawing, on that side.
fn beyond(gain: f64) -> Option<Element> {
    let (x, path) = match gain {
        _ if gain > MOST => ("100%", "M2-5 7 0 2 5"),
        _ if gain < 0.0 => ("0", "M-2-5-7 0-2 5"),
        _ => return None,
    };
    let mark = element("path.beyond").set("d", path);
    Some(at(x.to_owned()).set("y", "50%").with(mark))
}
