//! Scenarios side by side: the pinned ones and the one at hand, or those of a link.

pub mod address;
mod chart;
mod column;
pub mod kept;
mod opening;
mod save;
mod table;

pub use column::{Column, YOURS};
pub use save::bars;
pub use table::table_rows;

use super::at_hand::{AtHand, trouble};
use crate::browser;
use crate::route::{Place, Route};
use crate::scenario::address::Complaint;
use crate::scenario::{Desk, PRESETS};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::{use_effect_with, use_state};
use address::View;
use column::{Row, rows};
use yew::functional::Hook;
use yew::prelude::*;

/// Whose scenarios are shown.
#[derive(Clone, Copy, PartialEq)]
enum Whose {
    /// Nothing is pinned: two examples, beside the one at hand.
    Example,
    /// The reader's.
    Own,
    /// Those of a link.
    Linked,
}

/// What an address has brought, and in which visit.
#[derive(Clone, Default, PartialEq)]
struct Arrived {
    visit: u32,
    view: View,
    complaints: Vec<Complaint>,
}

impl Arrived {
    fn of(visit: u32, query: Option<&str>) -> Self {
        let (view, complaints) = address::read(query.unwrap_or_default());
        Self { visit, view, complaints }
    }
}

/// The comparison page.
pub fn compare(at_hand: AtHand) -> Html {
    component(at_hand, |at_hand, context| use_compare(at_hand).run(context))
}

#[hook]
fn use_compare(at_hand: &AtHand) -> Html {
    let AtHand { query, visit, desk, on_act, .. } = at_hand;
    // A reader who comes back finds the comparison as it was, and so the place on it.
    let arrived = use_state(|| match visit {
        0 => Arrived::default(),
        _ => Arrived::of(*visit, query.as_deref()),
    });
    {
        let arrived = arrived.clone();
        use_effect_with((*visit, query.clone()), move |(visit, query)| {
            if arrived.visit != *visit {
                arrived.set(Arrived::of(*visit, query.as_deref()));
            }
        });
    }
    let (own, example) = own(desk);
    let asked = &arrived.view.columns;
    let is_own = asked.is_empty() || *asked == own;
    let whose = match (is_own, example) {
        (false, _) => Whose::Linked,
        (true, true) => Whose::Example,
        (true, false) => Whose::Own,
    };
    let columns = if is_own { own } else { asked.clone() };
    // What everybody sees needs no address.
    let bare = whose == Whose::Example && columns.iter().any(|column| column.key() == "plan");
    let written = address::write(&View {
        columns: if bare { Vec::new() } else { columns.clone() },
        ..arrived.view
    });
    {
        let arrived = arrived.clone();
        // Nothing is written before the address that the reader came by has been read.
        let settled = (*visit > 0 && arrived.visit == *visit).then_some((is_own, written));
        use_effect_with(settled, move |settled| {
            let Some((is_own, written)) = settled else { return };
            browser::replace(&Place { query: written.clone(), ..Route::Compare.into() }.href());
            if *is_own && !arrived.view.columns.is_empty() {
                // From now on they are the reader's own, and follow what the reader does.
                let mut next = (*arrived).clone();
                next.view.columns.clear();
                arrived.set(next);
            }
        });
    }
    let pick = {
        let (arrived, desk, on_act) = (arrived.clone(), desk.clone(), on_act.clone());
        let columns = columns.clone();
        move |event: MouseEvent| {
            let Some(id) = browser::picked(&event) else { return };
            let mut next = (*arrived).clone();
            match id.as_str() {
                "differ" => next.view.differ = !next.view.differ,
                "table" => next.view.chart = false,
                "chart" => next.view.chart = true,
                _ if save::save(&id, &columns) => return,
                _ => return kept::act(&id, &desk, &columns, &on_act),
            }
            arrived.set(next);
        }
    };
    let dismiss = {
        let arrived = arrived.clone();
        move |_: MouseEvent| arrived.set(Arrived { complaints: Vec::new(), ..(*arrived).clone() })
    };
    let all = rows(&columns);
    let differ = arrived.view.differ && columns.len() > 1;
    let seen: Vec<&Row> = all.iter().filter(|row| !(differ && row.is_same())).collect();
    let hidden = all.len() - seen.len();
    let linked = whose == Whose::Linked;
    let table = table::table(&seen, &columns);
    let body = element("div");
    let body = if arrived.view.chart {
        let same = element("details.same")
            .with(element("summary").text("These values as a table"))
            .with(table);
        body.with(chart::chart(&seen, &columns, linked)).with(same)
    } else {
        body.with(table)
    };
    Html::from(
        element("div.compare")
            .onclick(pick)
            .show(opening::opening(whose, columns.len(), &arrived.view, hidden))
            .html(if arrived.complaints.is_empty() {
                Html::default()
            } else {
                trouble(&arrived.complaints, Callback::from(dismiss))
            })
            // Drawn anew when it changes from one form to the other: a list that was open must not stay half.
            .with(element("div").key(if arrived.view.chart { "chart" } else { "table" }).with(body))
            .show(opening::remark())
            .show(kept::kept(whose, &columns, desk)),
    )
}

/// The reader's own scenarios: the pinned ones or two examples, and the one at hand. Also returns whether they are
/// examples.
fn own(desk: &Desk) -> (Vec<Column>, bool) {
    let pins = desk.pins().iter().enumerate();
    let pinned = pins.filter_map(|(place, pin)| Some((place, pin.as_ref()?)));
    let mut columns: Vec<Column> =
        pinned.map(|(place, pin)| Column::new(place, &pin.name, pin.scenario)).collect();
    let example = columns.is_empty();
    if example {
        let presets = PRESETS.iter().filter(|preset| preset.is_example).enumerate();
        columns.extend(
            presets.map(|(place, preset)| Column::new(place, preset.name, preset.scenario())),
        );
    }
    columns.push(Column::new(YOURS, desk.name(), *desk.timeline().settled()));
    (columns, example)
}
