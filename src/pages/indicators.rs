//! The table of ten indicators.

use crate::browser;
use crate::chart::scale::percentage;
use crate::pages::arrival::Arrival;
use crate::plan::{self, Indicator, Kind};
use crate::projection::{Need, Quantity, need};
use crate::route::{Place, Route, href};
use crate::ui::component::component;
use crate::ui::dumbbell::{MARKS, dumbbell};
use crate::ui::scroll_box::scroll_box;
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
    html! {
        <div class="indicators">
            <div class="table-head">
                <div>
                    <h1>{ "How far each target is" }</h1>
                    <p>{ "All ten are “anticipatory”: expected, not binding." }</p>
                </div>
                <fieldset class="choice units needs-script" aria-label="Units">
                    <div>
                        { unit(table, false, "Printed units", &show) }
                        { unit(table, true, "Plain units", &show) }
                    </div>
                </fieldset>
            </div>
            { scroll_box("Table of ten indicators", html! {
                <table class="ten" data-units={if table.plain { "plain" } else { "printed" }}>
                    <caption class="unseen">
                        { "The plan’s ten indicators: values for 2015 and 2020, what is added, and the growth needed a year" }
                    </caption>
                    <thead>
                        <tr>
                            { sortable(table, Key::Number, "No.", "number", &show) }
                            { sortable(table, Key::Name, "Indicator", "name", &show) }
                            <th scope="col" class="times">
                                <span>{ "Multiple of the 2015 value" }</span>
                                <svg class="dumbbell marks" aria-hidden="true">
                                    { for MARKS.iter().enumerate().map(|(at, (_, mark))| html! {
                                        <text x={percentage(at as f64 / 3.0)} y="13" text-anchor="middle">{ mark }</text>
                                    }) }
                                </svg>
                            </th>
                            <th scope="col" class="figure">{ "2015" }</th>
                            <th scope="col" class="figure">{ "2020" }</th>
                            <th scope="col" class="figure">{ "Added" }</th>
                            <th scope="col" class="unit">{ "Unit" }</th>
                            { sortable(table, Key::Growth, "Growth needed", "need", &show) }
                        </tr>
                    </thead>
                    <tbody>
                        { for table.sorted().into_iter().map(|indicator| row(table, indicator)) }
                    </tbody>
                    <tbody>
                        <tr class="apart">
                            <td></td>
                            <th scope="rowgroup" colspan="7">{ "Three that are not growth rates" }</th>
                        </tr>
                        { for held_apart.into_iter().map(|indicator| row(table, indicator)) }
                    </tbody>
                </table>
            }) }
            <p class="remark">
                { "Ticks mark each year on the way, by steady growth. Dashed: one five-year total against the one before. " }
                { "Added is what the plan prints as “Cumulatively Added Value”: the target less the 2015 value, not the sum of five years." }
            </p>
            <dl class="kinds">
                { kind("Yearly flow", "What happens within one year. It can fall the next.") }
                { kind("Ratio", "One amount divided by another. It moves when either does.") }
                { kind("Running total", "Everything so far. It can only rise.") }
                { kind("Five-year sum", "2016 to 2020 added up, against 2011 to 2015. Not a yearly rate.") }
                { kind("Rate to hold", "20% a year on average. Held for five years, income grows 2.5 times.") }
                { kind("Score", "A survey mark out of 100. It cannot pass 100, so growth is given in points.") }
            </dl>
            <p class="remark">
                { "The plan itself says only that number 8 adds up five years and that number 9 is an average. The other kinds are our reading." }
            </p>
        </div>
    }
}

fn unit(table: Table, plain: bool, name: &'static str, show: &Callback<Table>) -> Html {
    html! {
        <label>
            <input
                type="radio" name="units" checked={table.plain == plain}
                onchange={show.reform(move |_: Event| Table { plain, ..table })}
            />
            <span>{ name }</span>
        </label>
    }
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
    html! {
        <th scope="col" {class} aria-sort={sorted}>
            <button
                type="button" class="needs-script"
                onclick={show.reform(move |_: MouseEvent| table.by(key))}
            >
                { name }<span aria-hidden="true">{ arrow }</span>
            </button>
            <span class="without-script">{ name }</span>
        </th>
    }
}

fn row(table: Table, indicator: &'static Indicator) -> Html {
    let shown = |printed| {
        if table.plain { value::plain(indicator, printed) } else { value::printed(printed) }
    };
    let unit = if table.plain { indicator.plain_unit } else { indicator.unit_line };
    let (needed, rest) = need(&Quantity::of(indicator))
        .map_or_else(Default::default, |need| value::table_need(indicator, need));
    html! {
        <tr key={indicator.number} id={format!("indicator-{}", indicator.number)}>
            <td class="number">{ indicator.number }</td>
            <th scope="row">
                <a href={href(Route::Indicator(indicator.number))}>{ indicator.title }</a>
                <small>{ indicator.kind_line }<span class="unit-too">{ ", " }{ unit }</span></small>
            </th>
            <td class="times">{ dumbbell(indicator) }</td>
            <td class="figure">{ shown(indicator.baseline) }</td>
            <td class="figure target-value">{ shown(indicator.target) }</td>
            <td class="figure">{ indicator.added.map_or_else(|| "—".to_owned(), shown) }</td>
            <td class="unit">{ unit }</td>
            <td class="need"><b>{ needed }</b><small>{ rest }</small></td>
        </tr>
    }
}

fn kind(name: &'static str, meaning: &'static str) -> Html {
    html! { <div><dt>{ name }</dt><dd>{ meaning }</dd></div> }
}
