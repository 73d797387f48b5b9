//! What a page tells browsers, search engines and link previews about itself.

use super::Route;
use crate::plan::{self, Level, NodeRef};

/// The site's name.
pub const SITE: &str = "The IP Plan 2016–2020";

/// The page's title for a tab, the most specific part first.
pub fn title(route: Route) -> String {
    let page = match route {
        Route::Overview => return [SITE, ": China’s plan for intellectual property"].concat(),
        Route::Plan => "Contents of the plan",
        Route::Whole => "The whole plan on one page",
        Route::Node(node) => &cited(node, name(node)),
        Route::Measures => "Every measure",
        Route::Search => "Search",
        Route::Names => "Names in the plan",
        Route::Glossary => "Glossary",
        Route::Indicators => "Ten indicators",
        Route::Indicator(number) => plan::indicator(number).map_or("", |i| i.title),
        Route::WhatIf => "What if?",
        Route::Compare => "Compare scenarios",
        Route::Method => "Method",
        Route::Data => "Data",
        Route::About => "About",
        Route::Accessibility => "Accessibility",
        Route::NotFound => "Page not found",
    };
    [page, " · ", SITE].concat()
}

/// A node's name in a tab: the title as printed, or our short name if that is very long.
fn name(node: NodeRef) -> &'static str {
    const LONGEST: usize = 80;
    let heading = node.heading();
    if heading.chars().count() > LONGEST { node.short } else { heading }
}

/// A node's name after its number in the plan: IV.ii.3 Name, Special Column 2: Name.
pub fn cited(node: NodeRef, name: &str) -> String {
    let number = node.number.to_string();
    match node.level {
        Level::Part => ["Part ", node.id, " ", name].concat(),
        Level::SpecialColumn => ["Special Column ", &number, ": ", name].concat(),
        _ => [node.id, " ", name].concat(),
    }
}

/// One or two sentences for a search result or a link preview.
pub fn description(route: Route) -> &'static str {
    match route {
        Route::Overview => {
            "Read China’s national IP plan for 2016–2020, find any of its 601 measures, see its ten indicators, and try what another pace would mean for each target."
        }
        Route::Plan => {
            "The whole outline of the plan: six parts, twenty sections, thirty-nine tasks and nine special columns, with the circular that issued it."
        }
        Route::Whole => {
            "The plan from end to end, to be read or printed: each title as printed, with a digest and all 601 measures in plain words, and the ten indicators."
        }
        Route::Node(node) => node.digest,
        Route::Measures => {
            "Each measure of the plan in one plain sentence, to be filtered by kind of action, strength, right, who, sector, place and means."
        }
        Route::Search => {
            "Search the plan’s titles, digests, measures, indicators, names and terms at once."
        }
        Route::Names => {
            "The main laws, treaties, bodies, programmes, platforms and zones that the plan names, each with every measure that names it."
        }
        Route::Glossary => {
            "The terms of the plan in plain words, with what each is easily mistaken for."
        }
        Route::Indicators => {
            "The plan’s ten indicators as printed, from 2015 to 2020, with the growth that each needs a year and what kind of number each is."
        }
        Route::Indicator(number) => plan::indicator(number).map_or("", |i| i.counts),
        Route::WhatIf => {
            "Change pace, shape and start, and see at once what becomes of the plan’s ten targets for 2020."
        }
        Route::Compare => {
            "Up to four scenarios side by side: what each makes of the plan’s ten targets for 2020, as a table and as a chart, only where they differ if you like."
        }
        Route::Method => {
            "How the growth needed, the paths and the attainment are worked out, and which readings are ours rather than the plan’s."
        }
        Route::Data => {
            "The plan’s outline, measures, indicators, names and links as open data: JSON and CSV, with schema, licence and how to cite."
        }
        Route::About => {
            "What this site is, where its words and figures come from, what is ours, and under which licence."
        }
        Route::Accessibility => {
            "What was tested so that every reader can use this site, what is known not to be right, and other ways to the same words."
        }
        Route::NotFound => "This address is not one of this site’s pages.",
    }
}
