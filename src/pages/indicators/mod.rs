//! The table of ten indicators.

mod order;

use crate::browser;
use crate::chart::scale::percentage;
use crate::pages::arrival::Arrival;
use crate::pages::pieces::{definition, header, link, paragraph};
use crate::plan::{self, Indicator};
use crate::projection::{Quantity, need};
use crate::route::{Place, Route};
use crate::ui::component::component;
use crate::ui::dumbbell::{MARKS, dumbbell};
use crate::ui::element::{Element, element};
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::scroll_box::scrolling;
use crate::ui::sparkline::MULTIPLES;
use crate::words::value;
use order::{Key, Table, grows};
use yew::functional::Hook;
use yew::prelude::*;

/// The table of ten indicators.
pub fn indicators(props: Arrival) -> Html {
    component(props, |props, context| use_indicators(props).run(context))
}

#[hook]
fn use_indicators(props: &Arrival) -> Html {
    let table = use_state(Table::default);
    {
        let table = table.setter();
        use_effect_with((props.visit, props.query.clone()), move |(visit, query)| {
            if *visit > 0 {
                table.set(Table::read(query));
            }
        });
    }
    let show = {
        let table = table.setter();
        Callback::from(move |next: Table| {
            table.set(next);
            browser::replace(&Place { query: next.write(), ..Route::Indicators.into() }.href());
        })
    };
    let table = *table;
    let caption = "The plan’s ten indicators: values for 2015 and 2020, what is added, and the growth needed a year";
    let ticks = "Ticks mark each year on the way, by steady growth. Dashed: one five-year total against the one before. ";
    let added = "Added is what the plan prints as “Cumulatively Added Value”: the target less the 2015 value, not the sum of five years.";
    let reading = "The plan itself says only that number 8 adds up five years and that number 9 is an average. The other kinds are our reading.";
    let ten = element("table.ten")
        .set("data-units", if table.plain { "plain" } else { "printed" })
        .with(element("caption.unseen").text(caption))
        .with(columns(table, &show))
        .with(element("tbody").each(table.sorted().into_iter().map(|i| row(table, i))))
        .with(held_apart(table));
    element("div.indicators")
        .with(head(table, &show))
        .with(scrolling("Table of ten indicators").with(ten))
        .with(element("p.remark").text(ticks).text(added))
        .with(kinds())
        .with(element("p.remark").text(reading))
        .into()
}

/// The heading, and the choice of units.
fn head(table: Table, show: &Callback<Table>) -> Element {
    let title = element("div")
        .with(element("h1").text("How far each target is"))
        .with(paragraph("All ten are “anticipatory”: expected and, on our reading, not binding."));
    let units = element("div").with(unit(table, false, "Printed units", show)).with(unit(
        table,
        true,
        "Plain units",
        show,
    ));
    let units =
        element("fieldset.choice units needs-script").set("aria-label", "Units").with(units);
    element("div.table-head").with(title).with(units)
}

/// The column headers; the rows can be sorted by three of them.
fn columns(table: Table, show: &Callback<Table>) -> Element {
    let marks = MARKS.iter().map(|(multiple, mark)| {
        element("text")
            .put("x", percentage(MULTIPLES.share(*multiple)))
            .set("y", "13")
            .set("text-anchor", "middle")
            .text(mark)
    });
    let times = header("col")
        .set("class", "times")
        .with(element("span").text("Multiple of the 2015 value"))
        .with(element("svg.dumbbell marks").set("aria-hidden", "true").each(marks));
    let column = |class, name| header("col").set("class", class).text(name);
    let row = element("tr")
        .with(sortable(table, Key::Number, "No.", "number", show))
        .with(sortable(table, Key::Name, "Indicator", "name", show))
        .with(times)
        .with(column("figure", "2015"))
        .with(column("figure", "2020"))
        .with(column("figure", "Added"))
        .with(column("unit", "Unit"))
        .with(sortable(table, Key::Growth, "Growth needed", "need", show));
    element("thead").with(row)
}

/// The rows that are not sorted by growth.
fn held_apart(table: Table) -> Element {
    let name =
        header("rowgroup").set("colspan", "7").text("Three for which no growth is worked out");
    let rows = plan::indicators().iter().filter(|i| !grows(i)).map(|i| row(table, i));
    element("tbody").with(element("tr.apart").with(element("td")).with(name)).each(rows)
}

/// What kinds of number there are.
fn kinds() -> Element {
    let sum = "2016 to 2020 added up, against 2011 to 2015. Not a yearly rate.";
    let rate =
        "20% a year on average. Held for five years, income comes to about 2.5 times what it was.";
    let score = "A survey mark out of 100. It cannot pass 100, so growth is given in points.";
    let kind = |name, meaning| definition(name, element("dd").text(meaning));
    element("dl.kinds")
        .with(kind("Yearly flow", "What happens within one year. It can fall the next."))
        .with(kind("Ratio", "One amount divided by another. It moves when either does."))
        .with(kind("Running total", "Everything so far. It can only rise."))
        .with(kind("Five-year sum", sum))
        .with(kind("Rate to hold", rate))
        .with(kind("Score", score))
}

fn unit(table: Table, plain: bool, name: &'static str, show: &Callback<Table>) -> Element {
    let input = element("input")
        .set("type", "radio")
        .set("name", "units")
        .checked(table.plain == plain)
        .onchange(show.reform(move |_: Event| Table { plain, ..table }));
    element("label").with(input).with(element("span").text(name))
}

fn sortable(
    table: Table,
    key: Key,
    name: &'static str,
    class: &'static str,
    show: &Callback<Table>,
) -> Element {
    let (sorted, arrow) = match (table.key == key, table.falling) {
        (true, true) => (Some("descending"), " ↓"),
        (true, false) => (Some("ascending"), " ↑"),
        (false, _) => (None, ""),
    };
    let press = element("button.needs-script")
        .set("type", "button")
        .onclick(show.reform(move |_: MouseEvent| table.by(key)))
        .text(name)
        .with(element("span").set("aria-hidden", "true").text(arrow));
    header("col")
        .set("class", class)
        .give("aria-sort", sorted)
        .with(press)
        .with(element("span.without-script").text(name))
}

fn row(table: Table, indicator: &'static Indicator) -> Element {
    let shown = |printed| {
        if table.plain { value::plain(indicator, printed) } else { value::printed(printed) }
    };
    let unit = if table.plain { indicator.plain_unit } else { indicator.unit_line };
    let (needed, rest) = need(&Quantity::of(indicator))
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    let name = link(Route::Indicator(indicator.number)).text(indicator.title);
    let kind = element("small")
        .text(indicator.kind_line)
        .with(element("span.unit-too").text(", ").text(unit));
    let added = indicator.added.map_or_else(|| "—".to_owned(), shown);
    let need =
        element("td.need").with(element("b").words(needed)).with(element("small").text(rest));
    element("tr")
        .key(indicator.number)
        .put("id", ["indicator-", &*indicator.number.to_string()].concat())
        .with(element("td.number").number(indicator.number.into()))
        .with(header("row").with(name).with(kind))
        .with(element("td.times").html(dumbbell(indicator)))
        .with(element("td.figure").words(shown(indicator.baseline)))
        .with(element("td.figure target-value").words(shown(indicator.target)))
        .with(element("td.figure").words(added))
        .with(element("td.unit").text(unit))
        .with(need)
}
