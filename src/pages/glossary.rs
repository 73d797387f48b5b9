//! The terms of the plan in plain words.

use super::names::{measures, places};
use super::pieces::{link, marked};
use crate::plan::{self, Term};
use crate::search::Marks;
use crate::ui::element::{Element, element};
use yew::Html;

/// The glossary page.
pub fn glossary(marks: &Marks) -> Html {
    element("article.names")
        .with(element("h1").text("Glossary"))
        .with(element("p.digest").text(
            "What the terms of the plan mean here, and what they are easily mistaken for. The English print is a translation; where it misleads, we say how we read it.",
        ))
        .with(element("ul.entries").each(plan::terms().iter().map(|t| term(t, marks))))
        .into()
}

fn term(term: &'static Term, marks: &Marks) -> Element {
    let mut item = element("li")
        .set("id", term.id)
        .with(marked(element("h2"), term.term, marks))
        .with(marked(element("p"), term.says, marks));
    if let Some(beware) = term.beware {
        item = item.with(super::pieces::note("Beware. ", beware));
    }
    if !term.printed.is_empty() {
        let printed = ["“", &term.printed.join("”, “"), "”"].concat();
        item = item.with(element("p.ours").text("Printed as ").words(printed).text("."));
    }
    if !term.see.is_empty() {
        let mut see = element("p.see").text("See also ");
        for (at, other) in term.see.iter().filter_map(|at| plan::terms().get(*at)).enumerate() {
            see = if at > 0 { see.text(", ") } else { see };
            see = see.with(link(other).text(other.term));
        }
        item = item.with(see.text("."));
    }
    item.may(places(&term.nodes)).may(measures(&term.measures))
}
