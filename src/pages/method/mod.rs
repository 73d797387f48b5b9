//! The Method page: every formula, with words, source and an example.
//!
//! One file per section. Rules are tables of constants (`rule.rs` draws them); their numbers come from `projection`
//! (`figures.rs`). “Method, section n” elsewhere in the code means the section numbers of this page.

mod answers;
mod chance;
mod figures;
mod kinds;
mod levers;
mod limits;
mod needs;
mod notation;
mod paths;
mod rule;
mod sorting;
mod status;
mod sums;

pub use rule::{Example, Rule};

use super::pieces::link;
use crate::route::{Place, Route};
use crate::ui::element::element;
use yew::Html;

/// The sections, as the list at the top names them.
const SECTIONS: [(&str, &str); 9] = [
    ("notation", "What this is for"),
    ("kinds", "Kinds of number"),
    ("paths", "Paths"),
    ("levers", "What you can set"),
    ("answers", "Answers"),
    ("uncertainty", "Uncertainty"),
    ("limits", "Edges and limits"),
    ("sorting", "Sorting of measures"),
    ("readings", "Readings that are ours"),
];

/// The page.
pub fn method() -> Html {
    let sections = SECTIONS.iter().map(|(id, name)| {
        let place = Place { fragment: (*id).to_owned(), ..Route::Method.into() };
        element("li").with(link(place).text(name))
    });
    element("article.prose method")
        .with(element("h1").text("Method"))
        .with(element("p.digest").text(
            "A way to think, not a forecast. The plan prints two values for each indicator and nothing between them. Everything else here is arithmetic on those two, shown in full.",
        ))
        .with(
            element("nav.sections")
                .set("aria-label", "On this page")
                .with(element("ol").each(sections)),
        )
        .with(notation::notation())
        .with(kinds::kinds())
        .with(paths::paths())
        .with(levers::levers())
        .with(answers::answers())
        .with(chance::chance())
        .with(limits::limits())
        .with(sorting::sorting())
        .with(limits::readings())
        .with(
            element("p.ways")
                .with(link(Route::Indicators).text("The ten indicators"))
                .with(link(Route::WhatIf).text("What if?")),
        )
        .into()
}

/// Every rule of the page, in its order; those for a status are a list of their own.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [kinds::RULES, paths::RULES, sums::RULES, levers::RULES, answers::RULES, chance::RULES]
        .into_iter()
        .flatten()
}

/// Every line of notation on the page.
pub fn notations() -> Vec<&'static str> {
    let symbols = notation::SYMBOLS.iter().map(|(symbol, _)| *symbol);
    let rules = rules().flat_map(|rule| rule.formulas);
    let status = status::RULES.iter().flat_map(|rule| rule.formulas);
    symbols.chain(rules.chain(status).copied()).collect()
}

/// Every example of the page.
pub fn examples() -> impl Iterator<Item = &'static Example> {
    const STATUS: &[status::StatusRule] = &status::RULES;
    rules().map(|rule| &rule.example).chain(STATUS.iter().map(|rule| &rule.example))
}
