//! Every link leads somewhere.

use super::{Page, on_every_page, words};
use ip_plan::document::data;
use ip_plan::pages::data::ONE_FILE;
use ip_plan::plan;
use ip_plan::route::{Route, neighbours};

/// An address relative to another, both below the site's own; nothing if it leaves the site.
pub(super) fn resolved(from: &str, to: &str) -> Option<String> {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let mut segments = to.split('/').peekable();
    let mut file = "";
    while let Some(segment) = segments.next() {
        match segment {
            ".." => {
                folders.pop()?;
            }
            "." | "" => {}
            _ if segments.peek().is_none() => file = segment,
            folder => folders.push(folder),
        }
    }
    folders.push(file);
    Some(folders.join("/"))
}

/// Where a link of a page leads: a path below the site's own, and a fragment.
fn target(page: &Page, href: &str) -> Option<(String, String)> {
    // The page for unknown addresses has its base from script: the site's own address.
    let base = page.all("base").first().and_then(|base| base.attr("href")).unwrap_or("");
    let from = if page.route == Route::NotFound {
        String::new()
    } else {
        resolved(&page.route.path(), base)?
    };
    let (rest, fragment) = href.split_once('#').unwrap_or((href, ""));
    let path = rest.split('?').next().unwrap_or_default();
    let path = if path.is_empty() { from } else { resolved(&from, path)? };
    Some((path, fragment.to_owned()))
}

/// Beside “Read” and “Read the plan”, which say what to do there, and “The plan” as that of which a page is a part.
#[test]
fn the_contents_of_the_plan_go_by_one_name() {
    on_every_page(|page| {
        let links = page.all("main a[href=\"plan/\"]").into_iter().map(words);
        let known =
            ["Read the plan 39 tasks", "The plan", "Contents of the plan", "contents of the plan"];
        links.filter(|name| !known.iter().any(|known| name.ends_with(known))).collect()
    });
}

#[test]
fn every_link_leads_to_a_page_of_the_site_and_to_an_item_that_is_on_it() {
    let ids = |route: &Route| -> Vec<String> {
        let page = Page::of(*route);
        page.all("[id]").iter().filter_map(|item| item.attr("id")).map(str::to_owned).collect()
    };
    let mut pages: Vec<(String, Vec<String>)> =
        Route::all().iter().map(|route| (route.path(), ids(route))).collect();
    pages.extend(data::files().iter().map(|(name, _)| (format!("data/{name}"), Vec::new())));
    pages.push((ONE_FILE.0.to_owned(), Vec::new()));
    on_every_page(|page| {
        let mut wrong = Vec::new();
        let mut seen = Vec::new();
        for link in page.all("a[href]") {
            let href = link.attr("href").unwrap_or_default();
            if href.contains("://") || seen.contains(&href) {
                continue;
            }
            seen.push(href);
            let Some((path, fragment)) = target(page, href) else {
                wrong.push(format!("{href} leads out of the site"));
                continue;
            };
            match pages.iter().find(|(page, _)| *page == path) {
                None => wrong.push(format!("{href} leads to /{path}, which is no page")),
                Some((_, ids)) if !fragment.is_empty() && !ids.contains(&fragment) => {
                    wrong.push(format!("{href} leads to #{fragment}, which is not on /{path}"));
                }
                Some(_) => {}
            }
        }
        if seen.is_empty() {
            wrong.push("it leads nowhere".to_owned());
        }
        wrong
    });
}

#[test]
fn the_only_way_out_is_the_official_text() {
    on_every_page(|page| {
        let official = plan::document().official_text;
        let out = |link: &str| link.contains("://") && link != official;
        let links: Vec<&str> = page
            .all("[href], [src]")
            .iter()
            .filter_map(|e| e.attr("href").or(e.attr("src")))
            .collect();
        links.into_iter().filter(|link| out(link)).map(|link| format!("leads to {link}")).collect()
    });
    let contents = Page::of(Route::Plan);
    let out = contents.one("a[rel=external]");
    assert_eq!(out.attr("href"), Some(plan::document().official_text));
    assert_eq!(out.attr("hreflang"), Some("zh-Hans"));
}

#[test]
fn the_sites_files_are_asked_for_at_the_sites_own_address() {
    on_every_page(|page| {
        if page.route == Route::NotFound {
            return Vec::new();
        }
        let asked: Vec<Option<String>> = page
            .all("link[rel=stylesheet], link[rel=modulepreload], script[src]")
            .iter()
            .filter_map(|e| e.attr("href").or(e.attr("src")))
            .map(|file| target(page, file).map(|(path, _)| path))
            .collect();
        let expected = ["style-2.css", "theme-1.js", "explorer-3.js", "boot-4.js"]
            .map(|file| Some(file.to_owned()));
        if asked == expected { Vec::new() } else { vec![format!("asks for {asked:?}")] }
    });
}

#[test]
fn the_base_stands_before_all_that_it_bends() {
    on_every_page(|page| {
        let base = page.text.find("<base");
        let first = page.text.find("href=").min(page.text.find("src="));
        match base {
            Some(base) if Some(base) < page.text.find("<title") && Some(base + 6) == first => {
                Vec::new()
            }
            None if page.route == Route::NotFound => Vec::new(),
            _ => vec!["its base comes too late".to_owned()],
        }
    });
}

#[test]
fn the_skip_link_comes_first_and_leads_to_the_text() {
    on_every_page(|page| {
        let first = page.all("a")[0];
        let fragment = first.attr("href").and_then(|href| href.split_once('#'));
        // Beside the text of an item stand the contents, which are skipped too.
        let text = match page.route {
            Route::Node(_) => page.one("main article"),
            _ => page.one("main"),
        };
        let is_text = text.attr("id").is_some() && fragment.map(|(_, id)| id) == text.attr("id");
        if is_text && words(first) == "Skip to the text" {
            Vec::new()
        } else {
            vec![format!("begins with a link to {:?}", first.attr("href"))]
        }
    });
}

#[test]
fn before_and_next_lead_to_the_neighbours_and_name_them() {
    on_every_page(|page| {
        if !matches!(page.route, Route::Node(_) | Route::Indicator(_)) {
            return Vec::new();
        }
        let (before, after) = neighbours(page.route);
        let mut wrong = Vec::new();
        for (rel, expected) in [("prev", before), ("next", after)] {
            let links = page.all(&format!("a[rel={rel}]"));
            let led: Vec<Option<String>> =
                links.iter().map(|link| Some(target(page, link.attr("href")?)?.0)).collect();
            let expected_led: Vec<Option<String>> =
                expected.iter().map(|to| Some(to.path())).collect();
            if led != expected_led {
                wrong.push(format!("{rel} leads to {led:?} and not to {expected_led:?}"));
            }
            let name = match expected {
                Some(Route::Node(node)) => node.heading(),
                Some(Route::Indicator(number)) => plan::indicator(number).map_or("", |i| i.title),
                _ => "",
            };
            wrong.extend(
                links
                    .iter()
                    .map(|link| words(*link))
                    .filter(|said| !said.ends_with(name))
                    .map(|said| format!("{rel} says {said}")),
            );
        }
        wrong
    });
}

#[test]
fn overview_and_contents_lead_to_every_page_of_the_plan() {
    for route in [Route::Overview, Route::Plan] {
        let page = Page::of(route);
        let led: Vec<String> = page
            .all("main a[href]")
            .iter()
            .filter_map(|link| Some(target(&page, link.attr("href")?)?.0))
            .collect();
        for node in plan::nodes().filter(|node| node.has_page()) {
            let path = Route::Node(node).path();
            assert!(led.contains(&path), "{} does not lead to {path}", page.name());
        }
    }
}

#[test]
fn the_table_and_the_overview_lead_to_every_indicator() {
    for route in [Route::Overview, Route::Indicators, Route::WhatIf] {
        let page = Page::of(route);
        let led: Vec<String> = page
            .all("main a[href]")
            .iter()
            .filter_map(|link| Some(target(&page, link.attr("href")?)?.0))
            .collect();
        for indicator in plan::indicators() {
            let path = Route::Indicator(indicator.number).path();
            assert!(led.contains(&path), "{} does not lead to {path}", page.name());
        }
    }
}

#[test]
fn the_bar_marks_the_room_in_which_a_page_stands() {
    on_every_page(|page| {
        let marked: Vec<(String, Option<&str>)> = page
            .all("nav[aria-label=Site] a[aria-current]")
            .iter()
            .map(|link| (words(*link), link.attr("aria-current")))
            .collect();
        let expected: Option<(&str, &str)> = match page.route {
            Route::Overview => Some(("Overview", "page")),
            Route::Plan => Some(("Read", "page")),
            Route::Whole | Route::Node(_) => Some(("Read", "true")),
            Route::Measures => Some(("Measures", "page")),
            Route::Indicators => Some(("Indicators", "page")),
            Route::Indicator(_) => Some(("Indicators", "true")),
            Route::WhatIf => Some(("What-if", "page")),
            Route::Compare => Some(("What-if", "true")),
            _ => None,
        };
        let expected: Vec<(String, Option<&str>)> =
            expected.map(|(name, current)| (name.to_owned(), Some(current))).into_iter().collect();
        if marked == expected { Vec::new() } else { vec![format!("marks {marked:?}")] }
    });
}
