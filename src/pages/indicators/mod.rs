//! The table of ten indicators.

use crate::browser;
use crate::chart::scale::percentage;
use crate::pages::arrival::Arrival;
use crate::plan::{self, Indicator, Kind};
use crate::projection::{Need, Quantity, need};
use crate::route::{Place, Route, href};
use crate::ui::component::component;
use crate::ui::dumbbell::{MARKS, dumbbell};
use crate::ui::element::element;
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::scroll_box::scroll_box;
use crate::ui::sparkline::MULTIPLES;
use crate::words::value;
use yew::functional::Hook;
use yew::prelude::*;

/// What the first seven are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Number,
    Name,
    Growth,
}

/// How the table is shown. A query tells it: `sort=name&units=plain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Table {
    key: Key,
    falling: bool,
    plain: bool,
}

const KEYS: [(&str, Key); 3] =
    [("number", Key::Number), ("name", Key::Name), ("growth", Key::Growth)];

impl Default for Table {
    /// The steepest first, as printed.
    fn default() -> Self {
        Self { key: Key::Growth, falling: true, plain: false }
    }
}

impl Table {
    /// What a query asks for; what it does not say, or says wrongly, is as usual.
    fn read(query: &str) -> Self {
        let mut table = Self::default();
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "sort" => {
                    let (key, falling) =
                        value.strip_suffix("-falling").map_or((value, false), |key| (key, true));
                    if let Some((_, key)) = KEYS.iter().find(|(name, _)| *name == key) {
                        table.key = *key;
                        table.falling = falling;
                    }
                }
                "units" => table.plain = value == "plain",
                _ => {}
            }
        }
        table
    }

    fn write(self) -> String {
        let usual = Self::default();
        let mut pairs = Vec::new();
        if (self.key, self.falling) != (usual.key, usual.falling) {
            let name = KEYS.iter().find(|(_, key)| *key == self.key).map_or("", |(name, _)| name);
            pairs.push(format!("sort={name}{}", if self.falling { "-falling" } else { "" }));
        }
        if self.plain {
            pairs.push("units=plain".to_owned());
        }
        pairs.join("&")
    }

    /// Sorted by a key: the other way if it is the key already; growth begins with the steepest.
    fn by(self, key: Key) -> Self {
        let falling = if self.key == key { !self.falling } else { key == Key::Growth };
        Self { key, falling, ..self }
    }

    /// Whether one row stands before another.
    fn before(self, one: &Indicator, other: &Indicator) -> bool {
        let order = match self.key {
            Key::Number => one.number.cmp(&other.number),
            Key::Name => one.title.cmp(other.title),
            Key::Growth => growth(one).total_cmp(&growth(other)),
        };
        if self.falling { order.is_gt() } else { order.is_lt() }
    }

    /// The seven that grow by a rate a year, sorted.
    fn sorted(self) -> Vec<&'static Indicator> {
        // Each row is put in its place among those before it: std's sort would add 1.6 KB to the download for seven rows.
        let mut rows: Vec<&'static Indicator> = Vec::with_capacity(7);
        for row in plan::indicators().iter().filter(|i| grows(i)) {
            let at = rows.iter().position(|other| self.before(row, other)).unwrap_or(rows.len());
            rows.insert(at, row);
        }
        rows
    }
}

fn grows(indicator: &Indicator) -> bool {
    matches!(indicator.kind, Kind::Stock | Kind::CumulativeStock | Kind::AnnualFlow)
}

fn growth(indicator: &Indicator) -> f64 {
    match need(&Quantity::of(indicator)) {
        Some(Need::Growth(share)) => share,
        _ => 0.0,
    }
}

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
    let held_apart: Vec<&'static Indicator> =
        plan::indicators().iter().filter(|i| !grows(i)).collect();
    let caption = "The plan’s ten indicators: values for 2015 and 2020, what is added, and the growth needed a year";
    let ticks = "Ticks mark each year on the way, by steady growth. Dashed: one five-year total against the one before. ";
    let added = "Added is what the plan prints as “Cumulatively Added Value”: the target less the 2015 value, not the sum of five years.";
    let sum = "2016 to 2020 added up, against 2011 to 2015. Not a yearly rate.";
    let rate = "20% a year on average. Held for five years, income grows 2.5 times.";
    let score = "A survey mark out of 100. It cannot pass 100, so growth is given in points.";
    let reading = "The plan itself says only that number 8 adds up five years and that number 9 is an average. The other kinds are our reading.";
    Html::from(
        element("div.indicators")
            .with(
                element("div.table-head")
                    .with(element("div").with(element("h1").text("How far each target is")).with(
                        element("p").text("All ten are “anticipatory”: expected, not binding."),
                    ))
                    .with(
                        element("fieldset.choice units needs-script")
                            .set("aria-label", "Units")
                            .with(
                                element("div")
                                    .show(unit(table, false, "Printed units", &show))
                                    .show(unit(table, true, "Plain units", &show)),
                            ),
                    ),
            )
            .show(scroll_box(
                "Table of ten indicators",
                Html::from(
                    element("table.ten")
                        .give("data-units", if table.plain { "plain" } else { "printed" })
                        .with(element("caption.unseen").text(caption))
                        .with(
                            element("thead").with(
                                element("tr")
                                    .show(sortable(table, Key::Number, "No.", "number", &show))
                                    .show(sortable(table, Key::Name, "Indicator", "name", &show))
                                    .with(
                                        element("th.times")
                                            .set("scope", "col")
                                            .with(
                                                element("span").text("Multiple of the 2015 value"),
                                            )
                                            .with(
                                                element("svg.dumbbell marks")
                                                    .set("aria-hidden", "true")
                                                    .all(MARKS.iter().map(|(multiple, mark)| {
                                                        Html::from(
                                                            element("text")
                                                                .give(
                                                                    "x",
                                                                    percentage(
                                                                        MULTIPLES.share(*multiple),
                                                                    ),
                                                                )
                                                                .set("y", "13")
                                                                .set("text-anchor", "middle")
                                                                .show(mark),
                                                        )
                                                    })),
                                            ),
                                    )
                                    .with(element("th.figure").set("scope", "col").text("2015"))
                                    .with(element("th.figure").set("scope", "col").text("2020"))
                                    .with(element("th.figure").set("scope", "col").text("Added"))
                                    .with(element("th.unit").set("scope", "col").text("Unit"))
                                    .show(sortable(
                                        table,
                                        Key::Growth,
                                        "Growth needed",
                                        "need",
                                        &show,
                                    )),
                            ),
                        )
                        .with(
                            element("tbody").all(
                                table.sorted().into_iter().map(|indicator| row(table, indicator)),
                            ),
                        )
                        .with(
                            element("tbody")
                                .with(
                                    element("tr.apart").with(element("td")).with(
                                        element("th")
                                            .set("scope", "rowgroup")
                                            .set("colspan", "7")
                                            .text("Three that are not growth rates"),
                                    ),
                                )
                                .all(held_apart.into_iter().map(|indicator| row(table, indicator))),
                        ),
                ),
            ))
            .with(element("p.remark").text(ticks).text(added))
            .with(
                element("dl.kinds")
                    .show(kind(
                        "Yearly flow",
                        "What happens within one year. It can fall the next.",
                    ))
                    .show(kind(
                        "Ratio",
                        "One amount divided by another. It moves when either does.",
                    ))
                    .show(kind("Running total", "Everything so far. It can only rise."))
                    .show(kind("Five-year sum", sum))
                    .show(kind("Rate to hold", rate))
                    .show(kind("Score", score)),
            )
            .with(element("p.remark").text(reading)),
    )
}

fn unit(table: Table, plain: bool, name: &'static str, show: &Callback<Table>) -> Html {
    Html::from(
        element("label")
            .with(
                element("input")
                    .set("type", "radio")
                    .set("name", "units")
                    .checked(table.plain == plain)
                    .onchange(show.reform(move |_: Event| Table { plain, ..table })),
            )
            .with(element("span").show(name)),
    )
}

fn sortable(
    table: Table,
    key: Key,
    name: &'static str,
    class: &'static str,
    show: &Callback<Table>,
) -> Html {
    let sorted =
        (table.key == key).then_some(if table.falling { "descending" } else { "ascending" });
    let arrow = match sorted {
        Some("descending") => " ↓",
        Some(_) => " ↑",
        None => "",
    };
    Html::from(
        element("th")
            .set("scope", "col")
            .give("class", class)
            .give("aria-sort", sorted)
            .with(
                element("button.needs-script")
                    .set("type", "button")
                    .onclick(show.reform(move |_: MouseEvent| table.by(key)))
                    .show(name)
                    .with(element("span").set("aria-hidden", "true").show(arrow)),
            )
            .with(element("span.without-script").show(name)),
    )
}

fn row(table: Table, indicator: &'static Indicator) -> Html {
    let shown = |printed| {
        if table.plain { value::plain(indicator, printed) } else { value::printed(printed) }
    };
    let unit = if table.plain { indicator.plain_unit } else { indicator.unit_line };
    let (needed, rest) = need(&Quantity::of(indicator))
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    Html::from(
        element("tr")
            .key(indicator.number)
            .give("id", format!("indicator-{}", indicator.number))
            .with(element("td.number").show(indicator.number))
            .with(
                element("th")
                    .set("scope", "row")
                    .with(
                        element("a")
                            .give("href", href(Route::Indicator(indicator.number)))
                            .show(indicator.title),
                    )
                    .with(
                        element("small")
                            .show(indicator.kind_line)
                            .with(element("span.unit-too").text(", ").show(unit)),
                    ),
            )
            .with(element("td.times").show(dumbbell(indicator)))
            .with(element("td.figure").show(shown(indicator.baseline)))
            .with(element("td.figure target-value").show(shown(indicator.target)))
            .with(element("td.figure").show(indicator.added.map_or_else(|| "—".to_owned(), shown)))
            .with(element("td.unit").show(unit))
            .with(
                element("td.need")
                    .with(element("b").show(needed))
                    .with(element("small").show(rest)),
            ),
    )
}

fn kind(name: &'static str, meaning: &'static str) -> Html {
    Html::from(element("div").with(element("dt").show(name)).with(element("dd").show(meaning)))
}
