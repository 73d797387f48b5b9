//! What a page tells browsers, search engines and link previews about itself.

use super::{Page, frame, on_every_page, selector, site};
use ip_plan::document::Site;
use ip_plan::plan;
use ip_plan::route::{Route, SITE, description, title};
use scraper::{ElementRef, Html};
use serde_json::Value;

const ADDRESS: &str = "https://example.org/plans/ip/";

#[test]
fn every_title_is_its_own_and_fits_a_tab() {
    let mut titles: Vec<String> = Route::all()
        .into_iter()
        .map(|route| {
            let page = Page::of(route);
            let shown: String = page.one("head > title").text().collect();
            assert_eq!(shown, title(route), "{}", page.name());
            assert!((20..=110).contains(&shown.chars().count()), "{}: {shown}", page.name());
            assert!(shown.contains(SITE), "{shown}");
            shown
        })
        .collect();
    titles.sort();
    assert!(titles.windows(2).all(|pair| pair[0] != pair[1]), "{titles:#?}");
}

#[test]
fn every_page_describes_itself_and_its_preview_says_the_same() {
    on_every_page(|page| {
        let content = |css: &str| page.one(css).attr("content").unwrap_or_default().to_owned();
        let described = content("meta[name=description]");
        let mut wrong = Vec::new();
        if described.is_empty() || described != description(page.route) {
            wrong.push(format!("describes itself as “{described}”"));
        }
        if content("meta[property='og:description']") != described {
            wrong.push("its preview says something else".to_owned());
        }
        if content("meta[property='og:title']") != title(page.route) {
            wrong.push("its preview has another title".to_owned());
        }
        if content("meta[property='og:site_name']") != SITE
            || content("meta[property='og:locale']") != "en_GB"
        {
            wrong.push("its preview has no site or language".to_owned());
        }
        wrong
    });
}

#[test]
fn every_page_allows_its_own_files_and_no_others() {
    on_every_page(|page| {
        let policy = page.one("head > meta[http-equiv='Content-Security-Policy']");
        let rules = policy.attr("content").unwrap_or_default();
        let mut wrong = Vec::new();
        for rule in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self'",
            "img-src 'self' blob:",
            "base-uri 'self'",
        ] {
            if !rules.split("; ").any(|found| found == rule) {
                wrong.push(format!("{rule} is not in its policy"));
            }
        }
        let too_much = ["unsafe-inline", "http", "data:", "*"];
        if too_much.iter().any(|source| rules.contains(source))
            || rules.matches("blob:").count() > 1
        {
            wrong.push(format!("its policy allows too much: {rules}"));
        }
        // A policy binds only what comes after it.
        let at = page.text.find("Content-Security-Policy");
        if page.text.find("<script").is_some_and(|script| Some(script) < at)
            || page.text.find("<link") < at
        {
            wrong.push("its policy comes after what it should bind".to_owned());
        }
        wrong
    });
}

/// The structured data of a page.
fn data(html: &Html) -> Option<Value> {
    let script = html.select(&selector("script[type='application/ld+json']")).next()?;
    let text: String = script.text().collect();
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}")))
}

#[test]
fn every_page_says_to_machines_what_it_is_and_of_which_document() {
    for route in Route::all() {
        let Some(data) = data(&Page::of(route).html) else {
            assert_eq!(route, Route::NotFound, "{route:?} says nothing");
            continue;
        };
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["name"], title(route).as_str());
        assert_eq!(data["description"], description(route));
        assert_eq!(data["inLanguage"], "en-GB");
        assert_eq!(data["about"]["name"], plan::document().title);
        assert_eq!(data["about"]["legislationIdentifier"], plan::document().number);
        assert_eq!(data["about"]["legislationDate"], "2016-12-30");
        assert_eq!(data.get("url"), None, "no address is known");
    }
}

#[test]
fn a_site_that_knows_its_address_tells_it_on_every_page() {
    let site = site(Some(ADDRESS));
    for route in Route::all().into_iter().filter(|route| *route != Route::NotFound) {
        let expected = format!("{ADDRESS}{}", route.path());
        let html = Html::parse_document(&site.page(route));
        let one = |css: &str, attribute: &str| -> String {
            let found: Vec<_> = html.select(&selector(css)).collect();
            assert_eq!(found.len(), 1, "{css} on {expected}");
            found[0].attr(attribute).unwrap_or_default().to_owned()
        };
        assert_eq!(one("link[rel=canonical]", "href"), expected);
        assert_eq!(one("meta[property='og:url']", "content"), expected);
        assert_eq!(data(&html).expect("it has data")["url"], expected.as_str());
    }
}

#[test]
fn a_site_that_does_not_know_its_address_makes_none_up() {
    on_every_page(|page| {
        let made_up = page.all("link[rel=canonical], meta[property='og:url']");
        made_up.iter().map(ElementRef::html).collect()
    });
    assert_eq!(site(None).map(), None);
    assert_eq!(site(None).robots(), "User-agent: *\nAllow: /\n");
}

#[test]
fn the_map_lists_every_page_once_by_its_full_address() {
    let site = site(Some(ADDRESS));
    let map = site.map().expect("the address is known");
    let listed: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("<url><loc>")?.strip_suffix("</loc></url>"))
        .collect();
    let mut expected: Vec<String> =
        Route::all().iter().map(|route| format!("{ADDRESS}{}", route.path())).collect();
    assert_eq!(expected.pop(), Some(format!("{ADDRESS}404.html")));
    assert_eq!(listed, expected);
    assert!(map.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "));
    assert!(map.ends_with("</urlset>\n"));
    assert!(site.robots().ends_with("Sitemap: https://example.org/plans/ip/sitemap.xml\n"));
}

#[test]
fn what_is_no_address_of_a_site_is_refused() {
    for address in [
        "",
        "example.org/",
        "https://example.org",
        "ftp://example.org/",
        "https://example.org/?a/",
        "https://example.org/#/",
        "https://example.org/\"/",
        "https://exa mple.org/",
        "https://example.org/<b>/",
    ] {
        let complaint = Site::new(&frame(), Some(address.to_owned())).err();
        assert!(complaint.is_some_and(|said| said.starts_with(address)), "“{address}” is taken");
    }
    assert!(Site::new(&frame(), Some("http://localhost:8080/".to_owned())).is_ok());
}

#[test]
fn a_frame_that_lacks_a_mark_is_refused_by_the_name_of_the_mark() {
    for mark in [
        "<base href=\"/\">",
        "<!-- head -->",
        "<div id=\"app\"></div>",
        "<title>The IP Plan 2016–2020</title>",
    ] {
        let said = Site::new(&frame().replace(mark, ""), None).err();
        assert!(said.is_some_and(|said| said.contains(mark)), "{mark} may be missing");
        let said = Site::new(&frame().replace(mark, &mark.repeat(2)), None).err();
        assert!(said.is_some_and(|said| said.contains(mark)), "{mark} may stand there twice");
    }
}

#[test]
fn a_page_tells_the_program_which_one_it_is() {
    on_every_page(|page| {
        let told = page.one("#app").attr("data-route").unwrap_or("nothing").to_owned();
        if told == page.route.path() { Vec::new() } else { vec![format!("says that it is {told}")] }
    });
}
