//! The status by the chosen rule, the rule's formula with the reader's numbers, and what the other rules say.

use super::Calm;
use crate::pages::pieces::{columns, header};
use crate::plan::Indicator;
use crate::projection::{NoStatus, Projection, Rule};
use crate::scenario::{Edit, Step};
use crate::ui::element::{Element, element};
use crate::ui::island::island;
use crate::ui::scroll_box::scrolling;
use crate::words::status;
use std::rc::Rc;
use yew::prelude::*;

/// The section of the page.
pub(super) fn status(calm: Rc<Calm>) -> Html {
    island(0, "div", "how-it-stands".to_owned(), calm, |calm, _| draw_status(calm))
}

fn draw_status(calm: &Rc<Calm>) -> Html {
    let Calm { indicator, scenario, path, on_step, .. } = &**calm;
    let chosen = scenario.rule;
    let why_all = status::no_growth_rule(indicator.kind);
    let why = why_all
        .map(|why| element("p.remark").text(why).text(" So the other rules would say the same."));
    let section = element("section.status")
        .set("aria-labelledby", "status")
        .with(element("h2").set("id", "status").text("How it stands"));
    let judged = path.status(chosen);
    let answer = match &judged {
        Err(nothing) => {
            let given = *nothing != NoStatus::NothingGiven;
            let hint = element("span.on-screen").text(" Enter one in the table, or drag a year.");
            element("p").text(status::nothing(*nothing)).may((!given).then_some(hint))
        }
        Ok(judgement) => element("div")
            .with(
                element("p.verdict")
                    .with(element("b").text(status::verdict(judgement.verdict)))
                    .text(", by the value of ")
                    .number(judgement.year),
            )
            .with(element("p.formula").words(status::formula(
                indicator,
                &path.quantity(),
                chosen,
                judgement,
            ))),
    };
    section
        .html(rules(chosen, on_step))
        .with(answer)
        .may(why)
        .may((judged.is_ok() && why_all.is_none()).then(|| others(indicator, path, chosen)))
        .into()
}

/// The five rules, one of them chosen.
fn rules(chosen: Rule, on_step: &Callback<Step>) -> Html {
    Html::from(element("fieldset.rules needs-script").with(element("legend").text("Rule")).all(
        Rule::ALL.into_iter().map(|rule| {
            Html::from(
                element("label")
                    .key(status::rule(rule))
                    .with(
                        element("input")
                            .set("type", "radio")
                            .set("name", "rule")
                            .checked(rule == chosen)
                            .onchange(super::set::<Event>(on_step, &Edit::Rule(rule))),
                    )
                    .with(
                        element("span")
                            .with(element("b").show(status::rule(rule)))
                            .text(" ")
                            .with(element("small").show(status::looks_at(rule))),
                    ),
            )
        }),
    ))
}

/// What every other rule says of the same value.
fn others(indicator: &Indicator, path: &Projection, chosen: Rule) -> Element {
    let rows = Rule::ALL.into_iter().filter(|rule| *rule != chosen).map(|rule| {
        let (verdict, formula) = match path.status(rule) {
            Ok(judgement) => (
                status::verdict(judgement.verdict),
                status::formula(indicator, &path.quantity(), rule, &judgement),
            ),
            Err(nothing) => ("—", status::nothing(nothing).to_owned()),
        };
        // On a phone it is no table to look at, and some browsers would not read it as one.
        element("tr")
            .set("role", "row")
            .with(header("row").set("role", "rowheader").text(status::rule(rule)))
            .with(element("td").set("role", "cell").text(verdict))
            .with(element("td.formula").set("role", "cell").words(formula))
    });
    let table = element("table.other-rules")
        .set("role", "table")
        .with(element("caption").text("What the other rules would say"))
        .with(columns(&["Rule", "Says", "Because"]))
        .with(element("tbody").each(rows));
    scrolling("What the other rules would say").with(table)
}
