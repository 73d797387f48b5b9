//! What must be readable without script.

use super::{Page, on_every_page, selector, spaced, words};
use ip_plan::plan::{self, Level, NodeRef};
use ip_plan::route::Route;
use ip_plan::words::value;
use scraper::ElementRef;

/// Where a node is shown: its page's main part, or the item of it that has its id.
fn place(page: &Page, node: NodeRef) -> ElementRef<'_> {
    if node.has_page() {
        page.one("main article")
    } else {
        page.one(&format!("main [id=\"{}\"]", node.id))
    }
}

#[test]
fn every_nodes_title_and_digest_stand_where_it_is_shown() {
    for node in plan::nodes() {
        let page = Page::of(Route::Node(node.page()));
        let shown = words(place(&page, node));
        assert!(shown.contains(&spaced(node.heading())), "the title of {}", node.id);
        assert!(shown.contains(&spaced(node.digest)), "the digest of {}", node.id);
        if node.has_page() {
            assert!(
                words(page.one("h1")).ends_with(&spaced(node.heading())),
                "the heading of {}",
                node.id
            );
        }
    }
}

#[test]
fn what_is_odd_in_print_is_told_where_it_stands() {
    let missing: Vec<&str> = plan::nodes()
        .filter(|node| {
            let page = Page::of(Route::Node(node.page()));
            node.note.is_some_and(|note| !words(place(&page, *node)).contains(&spaced(note)))
        })
        .map(|node| node.id)
        .collect();
    assert!(missing.is_empty(), "the notes on {missing:?} are not shown");
}

#[test]
fn a_page_shows_all_that_stands_under_it() {
    for node in plan::nodes().filter(|node| node.has_page()) {
        let page = Page::of(Route::Node(node));
        let shown = words(page.one("main article"));
        for child in node.children().into_iter().filter(|child| child.level != Level::Project) {
            assert!(
                shown.contains(&spaced(child.heading())),
                "{} on the page of {}",
                child.id,
                node.id
            );
        }
    }
}

#[test]
fn a_special_column_is_shown_with_its_projects_after_its_task() {
    for column in plan::nodes().filter(|node| node.level == Level::SpecialColumn) {
        let task = column.follows.expect("each follows a task");
        let page = Page::of(Route::Node(task));
        let boxed = words(page.one("main article aside"));
        assert!(boxed.contains(column.heading()), "{} after {}", column.id, task.id);
        for project in column.children() {
            assert!(boxed.contains(project.short), "{} after {}", project.id, task.id);
        }
    }
}

#[test]
fn numbers_are_printed_as_the_plan_prints_them() {
    let number = |id: &str| {
        let page = Page::of(Route::Node(plan::find(id).expect("it is in the plan")));
        let found = page.html.select(&selector("h1 .printed-number")).next().map(words);
        found.unwrap_or_default()
    };
    assert_eq!(number("IV"), "IV.");
    assert_eq!(number("IV.ii"), "ii.");
    assert_eq!(number("IV.ii.3"), "3.");
    assert_eq!(number("SC2"), "Special Column 2");
    assert_eq!(number("V.iii.2"), "", "the print has lost its number");
    for (route, to) in [(Route::Plan, "plan/V.iii.2/"), (Route::Whole, "plan/whole/#V.iii.2")] {
        let page = Page::of(route);
        let entry = page.one(&format!(".contents-list a[href=\"{to}\"]"));
        assert_eq!(words(entry), "Optimize the growth system of IP talents");
    }
    let beside = Page::of(Route::Node(plan::find("V.iii.1").expect("it is in the plan")));
    let entry = words(beside.one("nav.rail a[href=\"plan/V.iii.2/\"]"));
    assert!(entry.starts_with("Careers"), "{entry}");
}

#[test]
fn every_background_figure_is_shown_with_its_caveat() {
    for figure in plan::figures() {
        let page = Page::of(Route::Node(figure.node.page()));
        let row = words(page.one(&format!("[id=\"{}\"]", figure.id)));
        for text in
            [figure.printed, figure.unit, figure.says, figure.period, figure.caveat.unwrap_or("")]
        {
            assert!(row.contains(&spaced(text)), "{}: “{text}” is not in “{row}”", figure.id);
        }
    }
}

#[test]
fn the_table_shows_every_row_as_printed() {
    let page = Page::of(Route::Indicators);
    for indicator in plan::indicators() {
        let row = page.one(&format!("tr[id=indicator-{}]", indicator.number));
        let cells: Vec<String> = row.select(&selector("td.figure")).map(words).collect();
        let added = indicator.added.map_or_else(|| "—".to_owned(), value::printed);
        assert_eq!(
            cells,
            [value::printed(indicator.baseline), value::printed(indicator.target), added]
        );
        assert!(words(row).contains(indicator.title), "{}", indicator.number);
    }
    let numbers: Vec<String> = page.all("tbody td.number").into_iter().map(words).collect();
    assert_eq!(numbers, ["5", "2", "1", "4", "6", "3", "7", "8", "9", "10"], "the steepest first");
    assert_eq!(page.all("th[aria-sort]").len(), 1);
    assert_eq!(page.one("th[aria-sort]").attr("aria-sort"), Some("descending"));
}

#[test]
fn an_indicators_page_says_all_that_is_known_of_it() {
    for indicator in plan::indicators() {
        let page = Page::of(Route::Indicator(indicator.number));
        let shown = words(page.one("main"));
        let known = [
            indicator.title,
            indicator.name,
            indicator.unit,
            indicator.counts,
            indicator.why,
            indicator.kind_line,
            indicator.note.unwrap_or(""),
        ];
        let links = indicator.spoken_of.iter().flat_map(|link| [link.why, link.node.heading()]);
        for text in known.into_iter().chain(links) {
            assert!(
                shown.contains(&spaced(text)),
                "“{text}” is not on the page of {}",
                indicator.number
            );
        }
        assert_eq!(page.all("svg[role=img]").len(), 1, "its chart");
        assert!(!page.all("table.years td").is_empty(), "its values");
    }
}

#[test]
fn an_indicators_page_is_the_plan_as_printed_until_a_reader_does_something() {
    for indicator in plan::indicators() {
        let page = Page::of(Route::Indicator(indicator.number));
        let handles = page.all("svg.handles [role=slider]");
        assert_eq!(handles.len(), 7, "2016 to 2022");
        for handle in &handles {
            assert!(handle.attr("aria-valuetext").is_some_and(|said| said.contains(' ')));
            assert_eq!(handle.attr("aria-orientation"), Some("vertical"));
            assert!(handle.attr("data-set").is_none(), "nothing is set yet");
        }
        let chart = page.one("svg.chart").attr("aria-label").unwrap_or_default();
        assert!(chart.contains("on the plan’s path; the target of"), "{chart}");
        assert!(chart.ends_with("is reached on time, in 2020."), "{chart}");
        let sentence = words(page.one(".explorable"));
        assert!(sentence.contains("2015") && sentence.contains(" needs "), "{sentence}");
        assert!(words(page.one(".chance")).contains("A way to think, not a forecast."));
        assert!(words(page.one(".status")).contains("No status yet"));
        assert_eq!(page.all(".start").len(), usize::from(indicator.number == 8));
        let rows: Vec<String> =
            page.all(".values-of-years tbody th").into_iter().map(words).collect();
        assert_eq!((rows.len(), rows[0].as_str(), rows[2].as_str()), (4, "Plan path", "Your path"));
        for field in page.all(".observed input") {
            assert_eq!(field.attr("value").unwrap_or_default(), "");
            assert_eq!(field.attr("inputmode"), Some("decimal"));
        }
    }
    let start = Page::of(Route::Indicator(8));
    let implied = words(start.one(".start table"));
    assert!(implied.contains("28.41%") && implied.contains("17.63%"), "{implied}");
}

#[test]
fn without_script_the_what_if_shows_the_plan_in_ten_charts_and_a_table() {
    let page = Page::of(Route::WhatIf);
    let charts = page.all("figure[id^=chart-] svg[role=img]");
    assert_eq!(charts.len(), 10);
    for (chart, indicator) in charts.iter().zip(plan::indicators()) {
        let said = chart.attr("aria-label").unwrap_or_default();
        assert!(said.starts_with(indicator.title), "{said}");
        assert!(said.contains("is reached on time, in 2020."), "{said}");
    }
    let rows = page.all("section.values table tbody tr");
    assert_eq!(rows.len(), 10, "the plan's path of each and nobody's beside it");
    for (row, indicator) in rows.into_iter().zip(plan::indicators()) {
        let cells: Vec<String> = row.children().filter_map(ElementRef::wrap).map(words).collect();
        let name = format!("{} {}", indicator.number, indicator.chart_title);
        assert_eq!((cells[0].as_str(), cells[1].as_str()), (name.as_str(), "Plan"));
        assert_eq!(cells.last().map(String::as_str), Some("on time, in 2020"), "{name}");
    }
    let heads: Vec<String> = page.all("section.values thead th").into_iter().map(words).collect();
    assert_eq!(heads.last().map(String::as_str), Some("2020 target reached"));
    assert!(words(page.one("main")).contains("10 of 10 reach target by 2020"));
    assert!(words(page.one(".without-script")).contains("needs script"));
}

#[test]
fn every_control_that_needs_script_is_marked_as_such() {
    // Without script such a control would be dead; style hides what is so marked. The headings of a
    // table must stay: there, style makes the buttons plain words.
    on_every_page(|page| {
        let works_alone = |control: &ElementRef<'_>| control.attr("popovertarget").is_some();
        let marked = |control: &ElementRef<'_>| {
            let mut chain = control.ancestors().filter_map(ElementRef::wrap);
            let is = |e: ElementRef<'_>| {
                e.value().name() == "th" || e.value().classes().any(|class| class == "needs-script")
            };
            is(*control) || chain.any(is)
        };
        let dead =
            page.all("button, input, select").into_iter().filter(|c| !works_alone(c) && !marked(c));
        dead.map(|control| format!("“{}” would be dead", words(control))).collect()
    });
}

#[test]
fn the_front_matter_is_as_printed() {
    let page = Page::of(Route::Plan);
    let shown = words(page.one("main"));
    let document = plan::document();
    for text in [document.title, document.circular, document.number, document.issuer, document.date]
    {
        assert!(shown.contains(text), "“{text}” is not there");
    }
}
