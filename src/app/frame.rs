//! What stands around every page: the bar above it and the lines below it.

use crate::browser;
use crate::plan;
use crate::route::{Place, Route};
use crate::scenario::address;
use crate::state::use_scenario;
use crate::ui::{Link, icon};
use yew::prelude::*;

/// What [`Header`] is given.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The page on which it stands.
    pub route: Route,
}

/// Goes to the text without a new address: a query that stands there is kept.
fn skip(event: MouseEvent) {
    event.prevent_default();
    browser::focus("main");
}

/// The name of the site, the way to its four rooms, and the choice of colours.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let here = props.route;
    html! {
        <>
            <a class="skip" href={Place { fragment: "main".to_owned(), ..here.into() }.href()} onclick={skip}>
                { "Skip to the text" }
            </a>
            <header class="top">
                <Link class="home" to={Route::Overview}>
                    { icon::mark() }
                    <span><b>{ "The IP Plan" }</b>{ " 2016–2020" }</span>
                </Link>
                <nav aria-label="Site">
                    { tab(here, Route::Overview, "Overview", here == Route::Overview) }
                    { tab(here, Route::Plan, "Read", matches!(here, Route::Plan | Route::Node(_))) }
                    { tab(here, Route::Indicators, "Indicators", matches!(here, Route::Indicators | Route::Indicator(_))) }
                    <WhatIfTab {here} />
                </nav>
                <button type="button" class="theme needs-script" onclick={|_| browser::set_dark(!browser::is_dark())}>
                    { icon::theme() }
                    <span class="unseen">{ "Switch between light and dark" }</span>
                </button>
            </header>
        </>
    }
}

fn current(here: Route, to: Route, within: bool) -> Option<AttrValue> {
    within.then_some(AttrValue::Static(if here == to { "page" } else { "true" }))
}

fn tab(here: Route, to: Route, name: &'static str, within: bool) -> Html {
    html! { <Link {to} current={current(here, to, within)}>{ name }</Link> }
}

#[derive(Properties, PartialEq)]
struct WhatIfTabProps {
    here: Route,
}

/// Leads back to the reader's own scenario, not to an empty one.
#[component]
fn WhatIfTab(props: &WhatIfTabProps) -> Html {
    let levers = use_scenario();
    let place = Place { query: address::write(levers.now()), ..Route::WhatIf.into() };
    html! {
        <Link {place} current={current(props.here, Route::WhatIf, props.here == Route::WhatIf)}>
            { "What-if" }
        </Link>
    }
}

/// Where the words come from and where to read more.
#[component]
pub fn Footer() -> Html {
    let document = plan::document();
    html! {
        <footer class="foot">
            <p>
                { "Titles, names and values are as printed in " }{ document.number }
                { ". All other words are ours, and so are readings marked as such." }
            </p>
            <p class="ways">
                <Link to={Route::Method}>{ "Method" }</Link>
                <Link to={Route::About}>{ "About and data" }</Link>
            </p>
        </footer>
    }
}
