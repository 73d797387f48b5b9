//! The page of results: everything found, with an address of its own.

use super::result::{grouped, remark, row, told};
use crate::browser;
use crate::pages::arrival::Arrival;
use crate::route::{Place, Route, field, with_field};
use crate::search::{Answer, Marks, index};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{use_effect_with, use_state};
use yew::functional::Hook;
use yew::prelude::*;

/// How many results of a group are shown at first.
const OF_A_GROUP: usize = 25;

/// The page of results.
pub fn results(props: Arrival) -> Html {
    component(props, |props, context| use_results(props).run(context))
}

#[hook]
fn use_results(props: &Arrival) -> Html {
    let asked = use_state(|| match props.visit {
        0 => AttrValue::default(),
        _ => AttrValue::from(field(&props.query, "q").unwrap_or_default()),
    });
    let all = use_state(|| false);
    {
        let (asked, all) = (asked.setter(), all.setter());
        use_effect_with((props.visit, props.query.clone()), move |(visit, query)| {
            if *visit > 0 {
                asked.set(field(query, "q").unwrap_or_default().into());
                all.set(false);
            }
        });
    }
    let input = {
        let asked = asked.setter();
        Callback::from(move |event: InputEvent| asked.set(browser::text(&event)))
    };
    // The address follows when the field is left or Enter is pressed: some browsers allow few changes.
    let change = {
        let asked = asked.clone();
        Callback::from(move |_: Event| {
            let query = with_field("", "q", asked.trim());
            browser::replace(&Place { query, ..Route::Search.into() }.href());
        })
    };
    let show_all = {
        let all = all.setter();
        Callback::from(move |event: MouseEvent| {
            // The button goes; who pressed it goes on at the first result that it brought.
            if let Some(first) = browser::picked(&event) {
                all.set(true);
                browser::after_paint(Callback::from(move |()| browser::focus(&first)));
            }
        })
    };
    let answer = if asked.trim().is_empty() { Answer::default() } else { index().find(&asked) };
    let remark = remark(&asked, &answer);
    let without_script = "Searching needs script. The measures, names and terms of the plan are also listed on pages of their own, in which the browser’s own search works.";
    Html::from(
        element("div.results")
            .with(element("h1").text("Search the plan"))
            .with(element("p.without-script").text(without_script))
            .with(
                element("div.results-field needs-script")
                    .set("role", "search")
                    .with(
                        element("label")
                            .set("for", "results-field")
                            .text("Words, a “phrase”, or a number"),
                    )
                    .with(
                        query_field("results-field", "search")
                            .value((*asked).clone())
                            .oninput(input)
                            .onchange(change),
                    )
                    .with(told(element("p"), &asked, &answer)),
            )
            .show(remark.map(Html::from).unwrap_or_default())
            .with(element("div.results-list").onclick(show_all).with(list(
                &answer,
                *all,
                &answer.marks,
            ))),
    )
}

fn list(answer: &Answer, all: bool, marks: &Marks) -> Element {
    let mut list = element("div");
    for (group, entries) in grouped(&answer.hits) {
        let count = entries.len();
        let take = if all { count } else { OF_A_GROUP };
        let more = ["more-", &(group as u8).to_string()].concat();
        let rows =
            element("ol").each(entries.into_iter().take(take).enumerate().map(|(at, entry)| {
                let row = row(entry, marks);
                element("li").with(if at == OF_A_GROUP { row.put("id", more.clone()) } else { row })
            }));
        let mut section = element("section")
            .with(
                element("h2")
                    .text(group.name())
                    .text(" ")
                    .with(element("span.tally").number(count as u16)),
            )
            .with(rows);
        if count > take {
            let button =
                element("button").set("type", "button").put("data-pick", more).text("Show all ");
            section = section.with(button.number(count as u16));
        }
        list = list.with(section);
    }
    list
}

/// A field for a query.
pub(super) fn query_field(id: &'static str, kind: &'static str) -> Element {
    element("input")
        .set("id", id)
        .set("type", kind)
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("maxlength", "200")
}
