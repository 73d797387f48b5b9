//! Addresses: a closed list of pages, each at one address.

use ip_plan::plan::{self, Level};
use ip_plan::route::{Place, Route, href, neighbours};
use proptest::prelude::*;

#[test]
fn every_page_is_found_again_at_its_own_address() {
    for route in Route::all() {
        let path = route.path();
        for address in [
            path.clone(),
            format!("/{path}"),
            format!("{path}index.html"),
            path.trim_end_matches('/').to_owned(),
        ] {
            if route != Route::NotFound {
                assert_eq!(Route::parse(&address), route, "{address}");
            }
        }
    }
}

/// Some hosts, by report Netlify's among them, write every address in small letters and send the page that it means.
#[test]
fn every_page_is_found_in_small_letters_too() {
    for route in Route::all().into_iter().filter(|route| *route != Route::NotFound) {
        let path = route.path().to_ascii_lowercase();
        assert_eq!(Route::parse(&path), route, "{path}");
    }
}

#[test]
fn no_two_pages_share_an_address() {
    let mut paths: Vec<String> = Route::all().into_iter().map(Route::path).collect();
    assert_eq!(paths.len(), 74 + 10 + 15, "of the plan, of the indicators, and all others");
    paths.sort();
    assert!(paths.windows(2).all(|pair| pair[0] != pair[1]), "{paths:?}");
}

/// A page that is left out of the list is never written as a file.
#[test]
fn every_page_of_which_there_is_one_is_listed() {
    let all = Route::all();
    for path in [
        "",
        "plan",
        "plan/whole",
        "indicators",
        "what-if",
        "compare",
        "measures",
        "search",
        "names",
        "glossary",
        "method",
        "data",
        "about",
        "accessibility",
        "404.html",
    ] {
        assert!(all.contains(&Route::parse(path)), "{path}");
    }
    let several = |route: &&Route| matches!(route, Route::Node(_) | Route::Indicator(_));
    assert_eq!(all.len() - all.iter().filter(several).count(), 15);
}

#[test]
fn an_address_that_is_none_of_ours_is_not_found() {
    for path in [
        "404.html",
        "plan/VII",
        "plan/I.p1",
        "plan/SC2.4",
        "plan/II.ii.P1",
        "plan/IV.ii.3/more",
        "plan//I",
        "indicators/0",
        "indicators/11",
        "indicators/01",
        "indicators/1/2",
        "what-if/1",
        "Plan",
        "planindex.html",
        "indicators/1index.html",
        "index.htm",
        "about.html",
        "plan/%49",
        "？",
    ] {
        assert_eq!(Route::parse(path), Route::NotFound, "{path}");
    }
}

#[test]
fn a_node_without_a_page_is_shown_on_its_parents() {
    let place = |id: &str| href(plan::find(id).expect("it is in the plan"));
    assert_eq!(place("I.p1"), "plan/I/#I.p1");
    assert_eq!(place("II.ii.P1"), "plan/II.ii/#II.ii.P1");
    assert_eq!(place("II.iii.G3"), "plan/II.iii/#II.iii.G3");
    assert_eq!(place("SC2.4"), "plan/SC2/#SC2.4");
    assert_eq!(place("IV.ii.3"), "plan/IV.ii.3/");
}

#[test]
fn a_link_is_never_empty_and_puts_the_query_before_the_fragment() {
    assert_eq!(href(Route::Overview), "./");
    let place = Place {
        query: "v=1&pace=110".to_owned(),
        fragment: "chart-3".to_owned(),
        route: Route::WhatIf,
    };
    assert_eq!(place.href(), "what-if/?v=1&pace=110#chart-3");
}

#[test]
fn neighbours_lead_through_the_plan_and_through_the_indicators() {
    let first = plan::nodes().find(|node| node.level == Level::Part).map(Route::Node);
    assert_eq!(neighbours(Route::Plan), (None, first));
    let mut walk = vec![Route::Plan];
    while let (_, Some(next)) = neighbours(walk[walk.len() - 1]) {
        assert_eq!(neighbours(next).0, walk.last().copied(), "the way back from {next:?}");
        walk.push(next);
    }
    assert_eq!(walk.len(), 1 + 74);
    assert_eq!(neighbours(Route::Indicator(1)), (None, Some(Route::Indicator(2))));
    assert_eq!(neighbours(Route::Indicator(10)), (Some(Route::Indicator(9)), None));
    assert_eq!(neighbours(Route::WhatIf), (None, None));
}

proptest! {
    #[test]
    fn any_text_is_some_page_and_that_page_is_found_again(path in any::<String>()) {
        let route = Route::parse(&path);
        prop_assert!(route == Route::NotFound || Route::parse(&route.path()) == route);
    }

    #[test]
    fn text_like_an_address_is_read_without_harm(
        parts in proptest::collection::vec(proptest::sample::select(vec!["plan", "/", "I", ".", "ii", "index.html", "indicators", "1", "SC", "é"]), 0..8),
    ) {
        let path = parts.concat();
        let route = Route::parse(&path);
        prop_assert!(route == Route::NotFound || Route::parse(&route.path()) == route, "{path}");
    }
}
