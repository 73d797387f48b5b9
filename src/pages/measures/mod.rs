//! The measures explorer: a heat table, facets and a list, all driven by one filter.

mod facets;
mod list;
mod table;

use super::arrival::Arrival;
use crate::browser;
use crate::filter::{Facet, Filter, Order};
use crate::route::{Place, Route};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::static_part::static_part;
use list::FIRST;
use yew::functional::Hook;
use yew::prelude::*;

/// The filter, and a way to change it. An island hears only presses inside itself, so each island on this page has one
/// of these.
#[derive(PartialEq)]
struct Choosing {
    filter: Filter,
    set: Callback<Filter>,
}

impl Choosing {
    /// Handles a press on a control with a `data-pick`.
    fn pick(&self) -> Callback<MouseEvent> {
        let (filter, set) = (self.filter.clone(), self.set.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(next) = browser::picked(&event).and_then(|id| picked(&filter, &id)) {
                browser::replace(&Place { query: next.write(), ..Route::Measures.into() }.href());
                set.emit(next);
            }
        })
    }
}

/// The page of all measures.
pub fn measures(props: Arrival) -> Html {
    component(props, |props, context| use_measures(props).run(context))
}

#[hook]
fn use_measures(props: &Arrival) -> Html {
    // A reader who comes back finds the list as it was, and so the place on it.
    let filter = use_state(|| match props.visit {
        0 => Filter::default(),
        _ => Filter::read(&props.query),
    });
    // How many rows are drawn: after a change first those in sight, the others once these are painted.
    let drawn = use_state(|| usize::MAX);
    let set = {
        let (filter, drawn) = (filter.setter(), drawn.setter());
        use_callback((), move |next: Filter, ()| {
            filter.set(next);
            drawn.set(FIRST);
        })
    };
    {
        let setter = drawn.setter();
        use_effect_with((*drawn, (*filter).clone()), move |(drawn, filter)| {
            // A few more after each paint, so that none of them is late.
            let next = drawn.saturating_mul(4);
            if *drawn < filter.measures().len() {
                browser::after_paint(Callback::from(move |()| setter.set(next)));
            }
        });
    }
    {
        let (set, filter) = (set.clone(), filter.clone());
        use_effect_with((props.visit, props.query.clone()), move |(_, query)| {
            let asked = Filter::read(query);
            if asked != *filter {
                set.emit(asked);
            }
        });
    }
    let choosing = || Choosing { filter: (*filter).clone(), set: set.clone() };
    // Until another filter is chosen.
    let (asked, whole) = Filter::read_all(&props.query);
    let strange = props.visit > 0 && !whole && asked == *filter;
    let mut passed_over = element("p").set("role", "status");
    if strange {
        passed_over =
            passed_over.text("Some filters in this link are unknown. The rest are applied.");
    }
    Html::from(
        element("div.explorer")
            .with(opening().with(passed_over))
            .with(table::table(choosing()))
            .with(
                element("section.found")
                    .set("aria-labelledby", "found")
                    .with(list::head(&filter).onclick(choosing().pick()))
                    .html(facets::facets(choosing()))
                    // A list of its own for each filter: what goes, goes at once.
                    .with(element("div").key(filter.write()).onclick(choosing().pick()).html(
                        static_part(((*filter).clone(), *drawn), |(filter, drawn), _| {
                            list::list(filter, *drawn).into()
                        }),
                    )),
            ),
    )
}

fn opening() -> Element {
    element("div.opening").with(element("h1").text("Which action, for which right?")).with(
        element("p")
            .with(
                element("span.on-screen")
                    .text("Tap a number, a row or a column to list those measures. "),
            )
            .text("A measure that names several rights is counted under each. ")
            .with(element("span.without-script").text(
                "Filtering needs script; without it, all measures are listed below in plan order.",
            )),
    )
}

/// The filter after a click on a control with this `data-pick`: `action:3`, `action:3 right:0`, `clear`, `clear:right`,
/// `order`.
fn picked(filter: &Filter, id: &str) -> Option<Filter> {
    let mut next = filter.clone();
    match id {
        "clear" => next.clear(),
        "order" => {
            next.order = match filter.order {
                Order::Plan => Order::Strength,
                Order::Strength => Order::Plan,
            };
        }
        _ if id.starts_with("clear:") => next.set(facet(id.strip_prefix("clear:")?)?, 0),
        _ if id.contains(' ') => {
            let (row, column) = id.split_once(' ')?;
            let (row, column) = (choice(row)?, choice(column)?);
            // The same cell again takes it back.
            let same =
                filter.picked(row.0) == 1 << row.1 && filter.picked(column.0) == 1 << column.1;
            next.set(row.0, if same { 0 } else { 1 << row.1 });
            next.set(column.0, if same { 0 } else { 1 << column.1 });
        }
        _ => {
            let (facet, at) = choice(id)?;
            next.toggle(facet, at);
        }
    }
    Some(next)
}

fn facet(id: &str) -> Option<Facet> {
    Facet::ALL.into_iter().find(|facet| facet.id() == id)
}

fn choice(id: &str) -> Option<(Facet, usize)> {
    let (name, at) = id.split_once(':')?;
    Some((facet(name)?, at.parse().ok()?))
}
