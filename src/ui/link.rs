//! Links inside the site: plain links that need no page load once the program runs.

use crate::browser;
use crate::plan::NodeRef;
use crate::route::{Place, Route};
use yew::prelude::*;

/// The way to another page, the same for the whole life of the program.
#[derive(Clone, PartialEq)]
pub struct Navigator(pub Callback<Place>);

/// What [`Link`] is given.
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// Where it leads.
    #[prop_or(Route::Overview)]
    pub to: Route,
    /// Where it leads, if to more than a page: it goes before `to`.
    #[prop_or_default]
    pub place: Option<Place>,
    /// Its class.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// Whether it leads to the page on which it stands (`page`) or to one around it (`true`).
    #[prop_or_default]
    pub current: Option<AttrValue>,
    /// Its relation to the page: `prev` or `next`.
    #[prop_or_default]
    pub rel: Option<AttrValue>,
    /// Its name, where its text does not say enough by itself.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// Its text.
    pub children: Html,
}

/// A link to a page of the site.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let navigator = use_context::<Navigator>();
    let place = props.place.clone().unwrap_or_else(|| props.to.into());
    let href = place.href();
    let onclick = Callback::from(move |event: MouseEvent| {
        if let Some(navigator) = navigator.as_ref().filter(|_| !browser::is_special(&event)) {
            event.prevent_default();
            navigator.0.emit(place.clone());
        }
    });
    html! {
        <a
            {href}
            class={props.class.clone()}
            rel={props.rel.clone()}
            aria-current={props.current.clone()}
            aria-label={props.label.clone()}
            {onclick}
        >
            { props.children.clone() }
        </a>
    }
}

/// What [`NodeLink`] is given.
#[derive(Properties, PartialEq)]
pub struct NodeLinkProps {
    /// The node that it leads to.
    pub node: NodeRef,
    /// Its class.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// As for [`Link`].
    #[prop_or_default]
    pub current: Option<AttrValue>,
    /// Its text.
    pub children: Html,
}

/// A link to a node of the plan, on its own page or on its parent's.
#[component]
pub fn NodeLink(props: &NodeLinkProps) -> Html {
    html! {
        <Link place={Place::of(props.node)} class={props.class.clone()} current={props.current.clone()}>
            { props.children.clone() }
        </Link>
    }
}
