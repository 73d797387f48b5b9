//! What each of the ten targets needs a year, worked out from the table.

use crate::pages::pieces::{columns, header};
use crate::plan::{self, Indicator, Kind};
use crate::projection::{Need, Quantity, need};
use crate::ui::element::{Element, element};
use crate::ui::scroll_box::scrolling;
use crate::words::number::{fixed, percent, trimmed};
use crate::words::value;

pub(super) fn needs() -> Element {
    let table = element("table.years")
        .with(element("caption").text("Worked out from the table’s values"))
        .with(columns(&["Indicator", "Sum", "Needed a year"]))
        .with(element("tbody").each(plan::indicators().iter().map(row)));
    scrolling("What each target needs a year").with(table)
}

fn row(indicator: &'static Indicator) -> Element {
    let from = value::printed(indicator.baseline);
    let to = value::printed(indicator.target);
    let cell = element("td");
    let (sum, needed) = match (indicator.kind, need(&Quantity::of(indicator))) {
        (_, Some(Need::Growth(share))) => (
            cell.text("(").words(to).text(" ÷ ").words(from).text(") to the power of 1/5, less 1"),
            percent(share),
        ),
        (_, Some(Need::Points(points))) => (
            cell.text("(").words(to).text(" − ").words(from).text(") ÷ 5"),
            fixed(points, 0) + " points",
        ),
        (Kind::PeriodSum, Some(Need::Amount(amount))) => {
            (cell.words(to).text(" ÷ 5, on average"), value::amount(indicator, amount))
        }
        (_, Some(Need::Hold(share))) => (cell.text("held"), trimmed(share * 100.0, 1) + "%"),
        _ => (cell.text("—"), "—".to_owned()),
    };
    let name = header("row").number(indicator.number.into()).text(" ").text(indicator.title);
    element("tr").with(name).with(sum).with(element("td").words(needed))
}
