//! Hydrates the page that the host has drawn.

use super::{app, frame};
use crate::browser;
use crate::plan;
use crate::projection::DRAWS;
use crate::route::{Place, Route, with_field};
use crate::scenario::Scenario;
use crate::ui::component::{Component, Given};

/// Starts in a turn of its own, after the one in which the browser has set up the program.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| browser::note_panic(&panic.to_string())));
    browser::soon(|| {
        rehearse();
        browser::soon(|| {
            draw_ahead();
            browser::soon(begin);
        });
    });
}

/// Works out an indicator's chance in a turn of its own. The page works it out again, but then the shocks of all draws
/// are there and the code is compiled.
fn draw_ahead() -> Option<()> {
    let Route::Indicator(number) = Route::parse(&browser::root()?.get_attribute("data-route")?)
    else {
        return None;
    };
    let scenario = Scenario::default();
    let path = scenario.project(plan::indicator(number)?);
    path.outlook(f64::from(scenario.spread) / 100.0, DRAWS).map(drop)
}

/// Hydrates a hidden copy of the page's header. A browser compiles each function when it is first called, so what
/// hydrates any page is compiled in this turn and not in that of the page itself.
fn rehearse() -> Option<()> {
    let root = browser::root().filter(|root| root.has_attribute("data-route"))?;
    let copy = browser::head_of(&root)?;
    let head = Given::new((), |(), _| frame::header(Route::Overview, &Route::WhatIf.into()));
    yew::Renderer::<Component>::with_root_and_props(copy, head).hydrate().destroy();
    Some(())
}

/// Hydrates the page if it was drawn for this address; else draws it afresh.
fn begin() {
    let Some(root) = browser::root() else { return };
    if root.has_attribute("data-one-file") {
        crate::route::become_one_file();
        browser::put_behind_hash();
    }
    browser::drop_index();
    let here = browser::here();
    let printed = root.get_attribute("data-route");
    let route = match printed.as_deref() {
        // The page for unknown addresses says so itself.
        Some("404.html") => Route::NotFound,
        _ => Route::parse(&here.path),
    };
    if route == Route::Search
        && let Some(words) = browser::typed_early()
    {
        let query = with_field("", "q", &words);
        browser::replace(&Place { query, ..route.into() }.href());
    }
    let drawn = printed.is_some_and(|path| path == route.path());
    crate::ui::static_part::set_hydrating(drawn);
    let renderer = yew::Renderer::<Component>::with_root_and_props(root.clone(), app(route));
    if drawn {
        renderer.hydrate();
    } else {
        // The page may have been drawn for another address.
        browser::set_title(&crate::route::title(route));
        root.set_text_content(None);
        renderer.render();
    }
}
