//! The root component: navigation, the scenario reducer, and which page is drawn.

mod frame;
mod keep;
#[cfg(target_arch = "wasm32")]
mod start;

#[cfg(target_arch = "wasm32")]
pub use start::start;

use crate::browser::{self, Key, Location, Scrolled, Travel};
use crate::pages;
use crate::pages::arrival::Arrival;
use crate::pages::at_hand::{AtHand, Kept};
use crate::pages::indicator::IndicatorPageProps;
use crate::plan;
use crate::route::{self, Place, Route, neighbours};
use crate::scenario::{Act, Desk};
use crate::search::{self, Marks};
use crate::ui::component::Given;
use crate::ui::element::element;
use crate::ui::hooks::{Setter, use_effect_with, use_state};
use crate::ui::island;
use crate::ui::static_part::{set_hydrating, static_part};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// A page as text, as it is drawn before any query is known.
#[cfg(feature = "ssr")]
pub async fn render_page(route: Route) -> String {
    let page = yew::LocalServerRenderer::<crate::ui::component::Component>::with_props(app(route))
        .render()
        .await;
    crate::ui::static_part::leave(&page)
}

/// One arrival at a place. A reader can arrive at the same place again.
#[derive(Clone, PartialEq)]
struct Visit {
    place: Place,
    /// How far the page was scrolled, if the reader comes back to it.
    scrolled: Option<Scrolled>,
    /// 0 is the first drawing, made on the host; 1 brings in its query.
    count: u32,
    way: Way,
}

/// How the reader came to a place.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// By opening it.
    Opened,
    /// By a link within the site.
    Link,
    /// Through the browser's history.
    History,
    /// By changing what the page shows, without leaving it.
    Stay,
}

fn place(location: Location) -> Place {
    Place {
        route: Route::parse(&location.path),
        query: location.query,
        fragment: location.fragment,
    }
}

impl Reducible for Desk {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        // The same value back tells Yew that nothing is to be drawn.
        self.after(act).map_or(self, Rc::new)
    }
}

/// The explorer, starting with this page. Its query and fragment come in later: the first drawing is the same on the
/// host and in the browser.
pub fn app(route: Route) -> Given {
    Given::new(route, |route, context| use_app(*route).run(context))
}

#[hook]
fn use_app(route: Route) -> Html {
    let visit =
        use_state(|| Visit { place: route.into(), scrolled: None, count: 0, way: Way::Opened });
    let desk = use_reducer(Desk::default);
    let on_act = {
        let dispatcher = desk.dispatcher();
        use_callback((), move |act: Act, ()| dispatcher.dispatch(act))
    };
    let kept = keep::use_kept(&desk, &on_act);
    use_travel(visit.setter());
    use_effect_with((*visit).clone(), |visit| {
        if matches!(visit.way, Way::Link | Way::History) {
            browser::set_title(&route::title(visit.place.route));
            browser::arrive(&visit.place.fragment, visit.scrolled);
        } else if visit.way == Way::Opened && visit.count > 0 {
            browser::arrive_late(&visit.place.fragment);
        }
    });
    {
        let set = visit.setter();
        use_effect_with((*visit).clone(), move |visit| {
            let visit = visit.clone();
            let listener = browser::on_key(Callback::from(move |key: Key| {
                pressed(&visit, &key, &set) || turn(visit.place.route, &key)
            }));
            move || drop(listener)
        });
    }
    let here = visit.place.route;
    Html::from_iter([
        Html::from(frame::header(
            here,
            &pages::what_if::place_of(desk.timeline().settled(), desk.name()),
        )),
        Html::from(
            element("main")
                .set("id", "main")
                .set("tabindex", "-1")
                .show(page(&visit, &desk, &on_act, kept)),
        ),
        Html::from(frame::footer()),
        Html::from(pages::search::palette()),
    ])
}

/// Listens to links and to moves through the history, for the whole life of the program.
#[hook]
fn use_travel(visit: Setter<Visit>) {
    use_effect_with((), move |()| {
        let count = std::cell::Cell::new(0);
        let visited = Rc::new(move |place: Place, scrolled: Option<Scrolled>, way: Way| {
            count.set(count.get() + 1);
            visit.set(Visit { place, scrolled, count: count.get(), way });
        });
        set_hydrating(false);
        {
            let visited = visited.clone();
            browser::soon(move || {
                visited(place(browser::here()), None, Way::Opened);
                island::hydrate_waiting(browser::ready);
            });
        }
        let links = {
            let visited = visited.clone();
            browser::on_link(Callback::from(move |location: Location| {
                let place = place(location);
                // What is no page of ours, a file of data say, is the browser's to open.
                let ours = place.route != Route::NotFound;
                if ours {
                    browser::push(&place.href());
                    visited(place, None, Way::Link);
                }
                ours
            }))
        };
        let history = browser::on_travel(Callback::from(move |travel: Travel| {
            visited(place(travel.to), travel.scrolled, Way::History);
        }));
        move || drop((links, history))
    });
}

/// Ctrl-K and `/` open the search, Esc clears its marks. Returns whether the key was used.
fn pressed(visit: &Visit, key: &Key, set: &Setter<Visit>) -> bool {
    match key.name.as_str() {
        "k" if key.command => open_search(),
        "/" if !key.command => open_search(),
        "Escape" if is_marked(&visit.place) => {
            let mut next = visit.clone();
            next.place.query = route::with_field(&visit.place.query, "q", "");
            next.way = Way::Stay;
            browser::replace(&next.place.href());
            set.set(next);
            true
        }
        _ => false,
    }
}

/// Whether a page other than the search shows the marks of a search.
fn is_marked(place: &Place) -> bool {
    matches!(place.route, Route::Node(_) | Route::Names | Route::Glossary)
        && route::field(&place.query, "q").is_some()
}

/// Opens the search over the page. Returns whether this browser can.
fn open_search() -> bool {
    let open = browser::open_dialog(pages::search::PALETTE);
    if open {
        browser::focus(pages::search::FIELD);
        // The index is ready before the first key.
        browser::after_paint(Callback::from(|()| {
            search::index();
        }));
    }
    open
}

/// `[` and `]` go to the previous and the next page. Returns whether the key was used.
fn turn(route: Route, key: &Key) -> bool {
    let (before, after) = neighbours(route);
    let to = match key.name.as_str() {
        _ if key.command => None,
        "[" => before,
        "]" => after,
        _ => None,
    };
    to.map(|to| browser::follow(&route::href(to))).is_some()
}

/// The page of a place.
fn page(visit: &Visit, desk: &UseReducerHandle<Desk>, on_act: &Callback<Act>, kept: Kept) -> Html {
    let Visit { place, count, way, .. } = visit;
    let query = || place.query.clone();
    let at_hand = || AtHand {
        // A link of ours that says nothing of the scenario leaves it as it is.
        query: (*way != Way::Link || !place.query.is_empty()).then(query),
        visit: *count,
        desk: desk.clone(),
        on_act: on_act.clone(),
        kept,
    };
    let marks = || Marks::of(&route::field(&place.query, "q").unwrap_or_default());
    match place.route {
        Route::Overview => pages::overview::overview(Arrival { query: query(), visit: *count }),
        Route::Plan => static_part((), |(), _| pages::contents::contents()),
        Route::Whole => static_part((), |(), _| pages::whole::whole()),
        // A key makes each a page of its own, with nothing kept from the one before.
        Route::Node(node) => Html::from(
            element("div").key(node.id).html(static_part((node, marks()), |(node, marks), _| {
                pages::node::node_page(*node, marks)
            })),
        ),
        Route::Indicator(number) => plan::indicator(number)
            .map(|indicator| {
                pages::indicator::indicator_page(IndicatorPageProps {
                    indicator,
                    at_hand: at_hand(),
                })
            })
            .unwrap_or_default(),
        Route::Indicators => {
            pages::indicators::indicators(Arrival { query: query(), visit: *count })
        }
        Route::WhatIf => pages::what_if::what_if(at_hand()),
        Route::Compare => pages::compare::compare(at_hand()),
        Route::Measures => pages::measures::measures(Arrival { query: query(), visit: *count }),
        Route::Search => pages::search::results(Arrival { query: query(), visit: *count }),
        Route::Names => static_part(marks(), |marks, _| pages::names::names(marks)),
        Route::Glossary => static_part(marks(), |marks, _| pages::glossary::glossary(marks)),
        Route::Method => static_part((), |(), _| pages::method::method()),
        Route::Data => static_part((), |(), _| pages::data::data()),
        Route::About => static_part((), |(), _| pages::about::about()),
        Route::Accessibility => pages::accessibility::accessibility(),
        Route::NotFound => pages::not_found::not_found(),
    }
}
