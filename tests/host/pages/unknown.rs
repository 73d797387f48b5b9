//! The page for unknown addresses, which is served at any depth.

use super::links::resolved;
use super::{Page, selector, site};
use ip_plan::route::Route;
use scraper::Html;

/// Where the site's files are asked for from an unknown address.
fn asked(address: &str) -> Vec<String> {
    let page = Page::of(Route::NotFound);
    page.all("link[rel=stylesheet], script[src]")
        .iter()
        .filter_map(|e| e.attr("href").or(e.attr("src")))
        .filter_map(|file| resolved(address, file))
        .collect()
}

#[test]
fn it_finds_the_sites_files_at_any_depth() {
    for address in ["x", "x/", "a/b", "a/b/", "a/b/c/x", "a/b/c/d/x", "a/b/c/d/e/x"] {
        let asked = asked(address);
        for file in ["style-2.css", "not-found.js"] {
            assert!(asked.iter().any(|path| path == file), "{file} is not found from /{address}");
        }
    }
}

#[test]
fn it_asks_for_nothing_that_only_one_depth_would_find() {
    let page = Page::of(Route::NotFound);
    assert!(page.all("base").is_empty(), "no base is right at every depth");
    for script in page.all("script") {
        assert!(
            script.attr("src").is_some_and(|src| src.ends_with("not-found.js")),
            "{}",
            script.html()
        );
        // Otherwise it would run before there is an app to start.
        assert!(script.attr("defer").is_some(), "{}", script.html());
    }
    assert!(page.all("link[rel=modulepreload]").is_empty());
}

#[test]
fn it_is_kept_out_of_search() {
    assert_eq!(Page::of(Route::NotFound).one("meta[name=robots]").attr("content"), Some("noindex"));
    for route in [Route::Overview, Route::Plan, Route::WhatIf] {
        assert!(Page::of(route).all("meta[name=robots]").is_empty(), "{route:?}");
    }
}

#[test]
fn without_script_it_tells_where_the_site_begins_if_that_is_known() {
    let known = site(Some("https://example.org/ip/")).page(Route::NotFound);
    // As a browser without script reads it.
    let html = Html::parse_document(
        &known.replace("<noscript>", "<div id=\"ns\">").replace("</noscript>", "</div>"),
    );
    let link = html.select(&selector("#ns a")).next().expect("a way to the site");
    assert_eq!(link.attr("href"), Some("https://example.org/ip/"));
    assert!(!site(None).page(Route::NotFound).contains("<noscript>"));
}

#[test]
fn it_does_not_take_a_file_that_needs_the_network_for_a_mistake() {
    let page = Page::of(Route::NotFound);
    let said = super::words(page.one("main"));
    assert!(said.contains("need the network") && !said.contains("Nothing stands"), "{said}");
    assert!(super::words(Page::of(Route::Data).one("main")).contains("needs the network"));
}
