//! The frame of every page: the bar above it, with a skip link, and the footer below.

use crate::browser;
use crate::plan;
use crate::route::{Place, Route, href};
use crate::ui::element::{Element, element};
use crate::ui::icon;
use yew::prelude::*;

/// The site's name, its navigation, the search, and the switch between light and dark.
///
/// `what_if` leads back to the reader's own scenario, not to an empty one.
pub(super) fn header(here: Route, what_if: &Place) -> Html {
    // Past the contents that stand beside the text.
    let text = if matches!(here, Route::Node(_)) { "text" } else { "main" };
    // Goes to the text without a new address: a query that stands there is kept.
    let skip = move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(text);
    };
    // Over the page where that can be; on a page of its own otherwise.
    let search = |event: MouseEvent| {
        if super::open_search() {
            event.prevent_default();
        }
    };
    Html::from(
        element("header.top")
            .with(
                element("a.skip")
                    .give("href", Place { fragment: text.to_owned(), ..here.into() }.href())
                    .onclick(skip)
                    .text("Skip to the text"),
            )
            .with(
                element("a.home").give("href", href(Route::Overview)).show(icon::mark()).with(
                    element("span").with(element("b").text("The IP Plan")).text(" 2016–2020"),
                ),
            )
            .with(
                element("nav")
                    .set("aria-label", "Site")
                    .show(tab(here, &Route::Overview.into(), "Overview", here == Route::Overview))
                    .show(tab(
                        here,
                        &Route::Plan.into(),
                        "Read",
                        matches!(here, Route::Plan | Route::Whole | Route::Node(_)),
                    ))
                    .show(tab(here, &Route::Measures.into(), "Measures", here == Route::Measures))
                    .show(tab(
                        here,
                        &Route::Indicators.into(),
                        "Indicators",
                        matches!(here, Route::Indicators | Route::Indicator(_)),
                    ))
                    .show(tab(
                        here,
                        what_if,
                        "What-if",
                        matches!(here, Route::WhatIf | Route::Compare),
                    )),
            )
            .with(kept())
            .with(
                element("a.search-button")
                    .give("href", href(Route::Search))
                    .onclick(search)
                    .show(icon::search())
                    .with(element("span").text("Search"))
                    .with(element("kbd.needs-script").text("Ctrl K")),
            )
            .with(
                element("button.theme needs-script")
                    .set("type", "button")
                    .onclick(|_| browser::set_dark(!browser::is_dark()))
                    .show(icon::theme())
                    .with(element("span.unseen").text("Switch between light and dark")),
            ),
    )
}

/// Whether the site is stored on this device: `src/browser/offline.js` finds out, and the style sheet shows the words
/// for it.
fn kept() -> Element {
    element("p.offline")
        .with(element("span.saving").text("Saving for offline…"))
        .with(element("span.saved").text("Ready offline"))
}

/// A link of the navigation, marked if it is the current page (`page`) or contains it (`true`).
fn tab(here: Route, to: &Place, name: &'static str, within: bool) -> Element {
    let link = element("a").put("href", to.href()).text(name);
    match within {
        true if here == to.route => link.set("aria-current", "page"),
        true => link.set("aria-current", "true"),
        false => link,
    }
}

/// Where the words come from and where to read more.
pub(super) fn footer() -> Html {
    let link = |to, name| element("a").put("href", href(to)).text(name);
    let source = element("p")
        .text("Titles, names and values are as printed in ")
        .text(plan::document().number)
        .text(". All other words are ours, and so are readings marked as such.");
    let ways = element("p.ways")
        .with(link(Route::Names, "Names"))
        .with(link(Route::Glossary, "Glossary"))
        .with(link(Route::Method, "Method"))
        .with(link(Route::Data, "Data"))
        .with(link(Route::About, "About"))
        .with(link(Route::Accessibility, "Accessibility"));
    element("footer.foot").with(source).with(kept()).with(ways).into()
}
