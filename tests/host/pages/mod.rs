//! Every page as a file: correct before any script has run, and for readers who cannot see it.

mod access;
mod compare;
mod content;
mod counts;
mod drawings;
mod head;
mod heard;
mod links;
mod method;
mod unknown;
mod whole;

use ip_plan::document::Site;
use ip_plan::route::Route;
use scraper::{ElementRef, Html, Selector};
use std::sync::OnceLock;

/// The links that the build writes, in its order: `xtask/src/site/frame.rs` has a test of them.
const LINKS: &str = "\
<link rel=\"stylesheet\" href=\"style-2.css\" integrity=\"sha256-s\">
<script src=\"theme-1.js\" integrity=\"sha256-t\"></script>
<link rel=\"modulepreload\" href=\"explorer-3.js\" integrity=\"sha256-g\">
<script type=\"module\" src=\"boot-4.js\" integrity=\"sha256-b\"></script>
";

/// The repository's frame, with those links where Trunk's stood.
fn frame() -> String {
    let mut links = LINKS;
    let mut frame = String::new();
    for line in include_str!("../../../index.html").lines() {
        if line.contains("data-trunk") {
            frame += std::mem::take(&mut links);
        } else {
            frame += line;
            frame.push('\n');
        }
    }
    frame
}

fn site(address: Option<&str>) -> Site {
    Site::new(&frame(), address.map(str::to_owned)).expect("the frame and the address are sound")
}

/// The file of every page, drawn once for all tests.
fn drawn() -> &'static [(Route, String)] {
    static DRAWN: OnceLock<Vec<(Route, String)>> = OnceLock::new();
    DRAWN.get_or_init(|| {
        let site = site(None);
        Route::all().into_iter().map(|route| (route, site.page(route))).collect()
    })
}

fn text(route: Route) -> &'static str {
    let found = drawn().iter().find(|(drawn, _)| *drawn == route);
    found.map(|(_, text)| text.as_str()).expect("Route::all has every page")
}

/// A page as a browser reads it.
struct Page {
    route: Route,
    text: &'static str,
    html: Html,
}

impl Page {
    fn of(route: Route) -> Self {
        let text = text(route);
        Self { route, text, html: Html::parse_document(text) }
    }

    /// The elements that a selector finds, in the order of the page.
    fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&selector(css)).collect()
    }

    /// The one element that a selector finds.
    fn one(&self, css: &str) -> ElementRef<'_> {
        let found = self.all(css);
        assert_eq!(found.len(), 1, "{css} on {}", self.name());
        found[0]
    }

    fn name(&self) -> String {
        format!("/{}", self.route.path())
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error:?}"))
}

/// The text of an element, with single spaces.
fn words(element: ElementRef<'_>) -> String {
    spaced(&element.text().collect::<String>())
}

/// Text as it is read, with single spaces.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Looks at every page and fails with all that was found wrong, each with its page.
#[track_caller]
fn on_every_page(look: impl Fn(&Page) -> Vec<String>) {
    let wrong: Vec<String> = Route::all()
        .into_iter()
        .flat_map(|route| {
            let page = Page::of(route);
            look(&page)
                .into_iter()
                .map(|what| format!("{}: {what}", page.name()))
                .collect::<Vec<_>>()
        })
        .collect();
    let first = wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "{} things are wrong:\n{first}", wrong.len());
}

#[test]
fn every_page_has_one_main_heading_and_no_level_is_skipped() {
    on_every_page(|page| {
        let levels: Vec<u8> = page
            .all("h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|h| h.value().name().as_bytes()[1] - b'0')
            .collect();
        let mut wrong = Vec::new();
        if levels.first() != Some(&1) || levels[1..].contains(&1) {
            wrong.push(format!("its headings are of the levels {levels:?}"));
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            wrong.push(format!("a level is skipped in {levels:?}"));
        }
        let empty = page.all("h1, h2, h3").iter().filter(|h| words(**h).is_empty()).count();
        if empty > 0 {
            wrong.push(format!("{empty} headings say nothing"));
        }
        wrong
    });
}

#[test]
fn no_id_is_given_twice_on_a_page() {
    on_every_page(|page| {
        let mut ids: Vec<&str> = page.all("[id]").iter().filter_map(|e| e.attr("id")).collect();
        ids.sort_unstable();
        let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]);
        twice.map(|pair| format!("the id {} is given twice", pair[0])).collect()
    });
}

#[test]
fn a_page_drawn_twice_is_the_same_text() {
    let site = site(None);
    for (route, text) in drawn() {
        assert!(site.page(*route) == *text, "{route:?} differs when it is drawn again");
    }
}

/// The elements, comments and texts of some HTML in their order; attributes are left out.
fn bones(html: &str) -> Vec<&str> {
    let mut bones = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(tag) = rest.strip_prefix('<') {
            let mut quoted = false;
            let end = tag
                .find(|c| {
                    quoted ^= c == '"';
                    c == '>' && !quoted
                })
                .unwrap_or(tag.len() - 1);
            let name = tag[..end].split_whitespace().next().unwrap_or_default();
            bones.push(name.trim_end_matches('/'));
            rest = &tag[end + 1..];
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            bones.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    bones
}

#[test]
fn a_browser_reads_each_page_as_it_was_drawn_and_mends_nothing() {
    // What a browser moves or adds (a tbody, say) is not where the program looks for it.
    on_every_page(|page| {
        let begin = page.text.find("<div id=\"app\"").expect("the app is in the page");
        let end = page.text.find("<p id=\"said\"").expect("the place for words follows it");
        let printed = page.text[begin..end].trim_end();
        // Which is how the reader here writes such a space.
        let read = page.one("#app").html().replace("&nbsp;", "\u{a0}");
        let (printed, read) = (bones(printed), bones(&read));
        let differs = printed.iter().zip(&read).position(|(printed, read)| printed != read);
        match differs {
            Some(at) => {
                let from = at.saturating_sub(5);
                vec![format!("{:?} is read as {:?}", &printed[from..=at], &read[from..=at])]
            }
            None if printed.len() != read.len() => {
                vec!["is longer or shorter as it is read".to_owned()]
            }
            None => Vec::new(),
        }
    });
}

#[test]
fn nothing_in_a_page_is_styled_or_run_in_place() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for element in page.all("*") {
            for (name, value) in element.value().attrs() {
                if name == "style" || name.starts_with("on") || value.starts_with("javascript:") {
                    wrong.push(format!("<{} {name}=\"{value}\">", element.value().name()));
                }
            }
        }
        for script in page.all("script:not([src])") {
            if script.attr("type") != Some("application/ld+json") {
                wrong.push(format!("a script in the page: {}", words(script)));
            }
        }
        wrong.extend(page.all("style").iter().map(|_| "a style sheet in the page".to_owned()));
        wrong
    });
}

#[test]
fn nothing_stands_in_a_page_that_only_a_program_could_have_said() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for said in page.all("[role=status], [role=alert], [aria-live]") {
            if !words(said).is_empty() {
                wrong.push(format!("it already says “{}”", words(said)));
            }
        }
        // Set by the program, from what this reader has done or chosen.
        for css in [
            "[data-app]",
            "[data-script]",
            "[data-theme]",
            "main [tabindex='-1']",
            ".trouble",
            "[data-path=yours]",
        ] {
            wrong.extend(page.all(css).iter().map(|_| format!("{css} is there before any script")));
        }
        let body = words(page.one("body"));
        for word in ["NaN", "undefined", "Loading", "[object", "{}", "Some(", "None,", "None)"] {
            if body.contains(word) {
                wrong.push(format!("it says “{word}”"));
            }
        }
        wrong
    });
}
