//! The whole: where the reader is, the frame around every page, and the page itself.

mod frame;
mod page;
#[cfg(target_arch = "wasm32")]
mod start;

#[cfg(target_arch = "wasm32")]
pub use start::start;

use crate::browser::{self, Key, Location, Travel};
use crate::plan::NodeRef;
use crate::route::{self, Place, Route};
use crate::state::ScenarioProvider;
use crate::ui::link::Navigator;
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] is given.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The page to begin with. Its query and fragment come in later: the first drawing is the same on
    /// the host and in the browser.
    pub route: Route,
    /// The levers that were moved before the program started.
    #[prop_or_default]
    pub early: Rc<[(String, String)]>,
}

/// One arrival at a place. The same place can be arrived at again.
#[derive(Clone, Debug, PartialEq)]
pub struct Visit {
    /// Where.
    pub place: Place,
    /// How far down, on a way back.
    scroll: Option<f64>,
    /// The first is 0, drawn on the host; the second brings in its query.
    pub count: u32,
    /// Whether the reader went there, rather than began there.
    moved: bool,
}

fn place(location: Location) -> Place {
    Place {
        route: Route::parse(&location.path),
        query: location.query,
        fragment: location.fragment,
    }
}

/// The explorer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let visit = use_state(|| Visit {
        place: props.route.into(),
        scroll: None,
        count: 0,
        moved: false,
    });
    let count = use_mut_ref(|| 0);
    let visited = {
        let (visit, count) = (visit.setter(), count);
        use_callback((), move |(place, scroll, moved): (Place, Option<f64>, bool), ()| {
            *count.borrow_mut() += 1;
            visit.set(Visit { place, scroll, count: *count.borrow(), moved });
        })
    };
    let navigator = {
        let visited = visited.clone();
        use_memo((), move |()| {
            Navigator(Callback::from(move |place: Place| {
                browser::push(&place.href());
                visited.emit((place, None, true));
            }))
        })
    };
    use_effect_with((), move |()| {
        visited.emit((place(browser::here()), None, false));
        browser::ready();
        let listener = browser::on_travel(Callback::from(move |travel: Travel| {
            visited.emit((place(travel.to), travel.scroll, true));
        }));
        move || drop(listener)
    });
    use_effect_with((*visit).clone(), |visit| {
        if visit.moved {
            browser::set_title(&route::title(visit.place.route));
            browser::arrive(&visit.place.href(), &visit.place.fragment, visit.scroll);
        }
    });
    use_neighbour_keys(visit.place.route, (*navigator).clone());
    html! {
        <ContextProvider<Navigator> context={(*navigator).clone()}>
            <ScenarioProvider>
                <frame::Header route={visit.place.route} />
                <page::Page visit={(*visit).clone()} early={props.early.clone()} />
                <frame::Footer />
            </ScenarioProvider>
        </ContextProvider<Navigator>>
    }
}

/// `[` and `]` go to the page before and after this one.
#[hook]
fn use_neighbour_keys(route: Route, navigator: Navigator) {
    use_effect_with(route, move |route| {
        let route = *route;
        let listener = browser::on_key(Callback::from(move |key: Key| {
            let neighbours = neighbours(route);
            let to = match key.name.as_str() {
                _ if key.command => None,
                "[" => neighbours.0,
                "]" => neighbours.1,
                _ => None,
            };
            to.map(|to| navigator.0.emit(to.into())).is_some()
        }));
        move || drop(listener)
    });
}

/// The pages before and after one in reading order: of the plan, or of the indicators.
pub fn neighbours(route: Route) -> (Option<Route>, Option<Route>) {
    let node = |node: Option<NodeRef>| node.map(Route::Node);
    match route {
        Route::Plan => (None, node(crate::plan::find("I"))),
        Route::Node(at) => (node(at.previous()).or(Some(Route::Plan)), node(at.next())),
        Route::Indicator(number) => {
            let at = |number: u8| crate::plan::indicator(number).map(|i| Route::Indicator(i.number));
            (number.checked_sub(1).and_then(at), number.checked_add(1).and_then(at))
        }
        _ => (None, None),
    }
}
