//! The palette: a field over the page, and the best results while the reader types.

use super::result::{action, count as results, grouped, place, remark, row, told};
use super::results::query_field;
use crate::browser;
use crate::route::{Place, Route, with_field};
use crate::search::{Answer, Entry, Group, index};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::use_state;
use crate::ui::icon;
use yew::functional::Hook;
use yew::prelude::*;

/// The id of the dialog.
pub const PALETTE: &str = "search";
/// The id of its field.
pub const FIELD: &str = "search-field";

/// How many results of a group are shown: what the plan says comes before what explains it.
fn most(group: Group) -> usize {
    match group {
        Group::Measures => 4,
        Group::Places => 2,
        Group::Indicators | Group::Figures | Group::Names | Group::Terms | Group::Lists => 1,
    }
}

/// A row that can be chosen.
struct Row {
    link: Element,
    href: String,
}

/// The palette.
pub fn palette() -> Html {
    component((), |(), context| use_palette().run(context))
}

#[hook]
fn use_palette() -> Html {
    let asked = use_state(AttrValue::default);
    let chosen = use_state(|| 0_usize);
    let answer = if asked.trim().is_empty() { Answer::default() } else { index().find(&asked) };
    let groups = rows(&asked, &answer);
    let count = groups.iter().map(|(_, rows)| rows.len()).sum::<usize>();
    let at = (*chosen).min(count.saturating_sub(1));
    let hrefs: Vec<String> =
        groups.iter().flat_map(|(_, rows)| rows).map(|row| row.href.clone()).collect();
    let input = {
        let (asked, chosen) = (asked.setter(), chosen.setter());
        Callback::from(move |event: InputEvent| {
            asked.set(browser::text(&event));
            chosen.set(0);
        })
    };
    let keydown = {
        let chosen = chosen.setter();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowDown" => (at + 1) % count.max(1),
                "ArrowUp" => (at + count.max(1) - 1) % count.max(1),
                "Enter" => {
                    if let Some(href) = hrefs.get(at) {
                        event.prevent_default();
                        browser::close_dialog(PALETTE);
                        browser::follow(href);
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            chosen.set(next);
            browser::reveal(&option_id(next));
        })
    };
    let close = |_: MouseEvent| browser::close_dialog(PALETTE);
    // A click beside the box falls on the dialog itself.
    let beside = |event: MouseEvent| {
        if browser::is_on_itself(&event) {
            browser::close_dialog(PALETTE);
        }
    };
    let remark = remark(&asked, &answer);
    Html::from(
        element("dialog.palette needs-script")
            .give("id", PALETTE)
            .set("aria-label", "Search the plan")
            .onclick(beside)
            .with(
                element("div.palette-box")
                    .with(
                        element("div.palette-field")
                            .show(icon::search())
                            .with(
                                query_field(FIELD, "text")
                                    .set("role", "combobox")
                                    .set("aria-label", "Search the plan")
                                    .give("aria-expanded", if count > 0 { "true" } else { "false" })
                                    .set("aria-controls", "search-list")
                                    .set("aria-autocomplete", "list")
                                    .give(
                                        "aria-activedescendant",
                                        (count > 0).then(|| option_id(at)),
                                    )
                                    .value((*asked).clone())
                                    .oninput(input)
                                    .onkeydown(keydown),
                            )
                            .with(
                                element("button.plain")
                                    .set("type", "button")
                                    .onclick(close)
                                    .text("Close"),
                            ),
                    )
                    .show(list(groups, at))
                    .show(remark.map(Html::from).unwrap_or_default())
                    .with(told(element("p.unseen"), &asked, &answer)),
            ),
    )
}

/// The rows by group.
fn rows(asked: &str, answer: &Answer) -> Vec<(&'static str, Vec<Row>)> {
    let marks = &answer.marks;
    let mut groups = Vec::new();
    let mut shown = 0;
    for (group, entries) in grouped(&answer.hits) {
        let take = entries.len().min(most(group));
        shown += take;
        let row =
            |entry: &Entry| Row { link: row(*entry, marks), href: place(*entry, marks).href() };
        groups.push((group.name(), entries.iter().take(take).map(row).collect()));
    }
    let mut more = Vec::new();
    if let Some((link, href)) = action(&answer.hits) {
        more.push(Row { link, href });
    }
    if answer.hits.len() > shown {
        let place = Place { query: with_field("", "q", asked.trim()), ..Route::Search.into() };
        let all = ["All ", &results(answer.hits.len())].concat();
        more.push(Row {
            link: crate::pages::pieces::link(place.clone())
                .with(element("span.code").text("→"))
                .with(element("span.name").words(all)),
            href: place.href(),
        });
    }
    if !more.is_empty() {
        groups.push(("Do", more));
    }
    groups
}

fn list(groups: Vec<(&'static str, Vec<Row>)>, chosen: usize) -> Element {
    let mut list = element("div.palette-list")
        .set("id", "search-list")
        .set("role", "listbox")
        .set("aria-label", "Results");
    let mut at = 0;
    for (name, rows) in groups {
        let mut group = element("div")
            .set("role", "group")
            .set("aria-label", name)
            .with(element("p.group-name").set("aria-hidden", "true").text(name));
        for row in rows {
            let selected = if at == chosen { "true" } else { "false" };
            group = group.with(
                row.link
                    .put("id", option_id(at))
                    .set("role", "option")
                    .set("tabindex", "-1")
                    .set("aria-selected", selected),
            );
            at += 1;
        }
        list = list.with(group);
    }
    list
}

fn option_id(at: usize) -> String {
    ["search-", &at.to_string()].concat()
}
