//! From a place to its page.

use super::Visit;
use crate::pages;
use crate::route::Route;
use std::rc::Rc;
use yew::prelude::*;

/// What [`Page`] is given.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The place, and which arrival at it this is.
    pub visit: Visit,
    /// The levers that were moved before the program started.
    pub early: Rc<[(String, String)]>,
}

/// The page of a place.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let Visit { place, count, .. } = &props.visit;
    let page = match place.route {
        Route::Overview => html! { <pages::overview::Overview /> },
        Route::Plan => html! { <pages::contents::Contents /> },
        // The key makes each node a page of its own, with nothing left open from the one before.
        Route::Node(node) => html! { <pages::node::NodePage key={node.id} {node} /> },
        Route::Indicators => {
            html! { <pages::indicators::Indicators query={place.query.clone()} visit={*count} /> }
        }
        Route::Indicator(number) => {
            html! { <pages::indicator::IndicatorPage key={number} {number} /> }
        }
        Route::WhatIf => html! {
            <pages::what_if::WhatIf query={place.query.clone()} visit={*count} early={props.early.clone()} />
        },
        Route::Method => html! { <pages::method::Method /> },
        Route::About => html! { <pages::about::About /> },
        Route::NotFound => html! { <pages::not_found::NotFound /> },
    };
    html! { <main id="main" tabindex="-1">{ page }</main> }
}
