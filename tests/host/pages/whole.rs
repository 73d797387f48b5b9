//! The whole plan on one page: complete, and in printed order.

use super::{Page, spaced, words};
use ip_plan::plan;
use ip_plan::route::Route;
use ip_plan::words::value;

#[test]
fn every_item_stands_there_in_printed_order_with_its_words() {
    let page = Page::of(Route::Whole);
    let items = page.all("article > div[id], article div[id] div[id]");
    let ids: Vec<&str> = items.iter().filter_map(|item| item.attr("id")).collect();
    let expected: Vec<&str> = plan::nodes().map(|node| node.id).collect();
    assert_eq!(ids, expected);
    for (item, node) in items.iter().zip(plan::nodes()) {
        let shown = words(*item);
        for text in [node.heading(), node.digest, node.note.unwrap_or("")] {
            assert!(shown.contains(&spaced(text)), "“{text}” of {}", node.id);
        }
    }
}

#[test]
fn every_measure_stands_there_once_under_its_item() {
    let page = Page::of(Route::Whole);
    let shown = page.all("li.measure");
    assert_eq!(shown.len(), 601);
    for (item, measure) in shown.iter().zip(plan::measures()) {
        assert_eq!(item.attr("id"), Some(measure.id().as_str()));
        assert!(words(*item).starts_with(&spaced(measure.says())), "{}", measure.id());
        let home = item.parent().and_then(|list| list.parent()).and_then(scraper::ElementRef::wrap);
        assert_eq!(home.and_then(|home| home.attr("id")), Some(measure.node.id));
    }
}

#[test]
fn the_table_of_indicators_stands_at_its_printed_place_as_printed() {
    let page = Page::of(Route::Whole);
    let table = page.one(".table-place table");
    assert_eq!(words(page.one(".table-place caption")), plan::table().title);
    let rows: Vec<String> = table.select(&super::selector("tbody tr")).map(words).collect();
    assert_eq!(rows.len(), 10);
    for (row, indicator) in rows.iter().zip(plan::indicators()) {
        let added = indicator.added.map_or_else(|| "—".to_owned(), value::printed);
        let expected = format!(
            "{} ({}){}{}{added}{}",
            indicator.name,
            indicator.unit,
            value::printed(indicator.baseline),
            value::printed(indicator.target),
            indicator.attribute
        );
        assert_eq!(*row, spaced(&expected));
    }
    let before = page.one(&format!("[id=\"{}\"] + .table-place", plan::table().follows.id));
    assert!(words(before).contains(plan::table().title));
}

#[test]
fn its_contents_lead_to_every_item_that_has_a_page() {
    let page = Page::of(Route::Whole);
    let led: Vec<&str> = page
        .all("nav.contents-list a")
        .iter()
        .filter_map(|link| link.attr("href")?.strip_prefix("plan/whole/#"))
        .collect();
    let expected: Vec<&str> =
        plan::nodes().filter(|node| node.has_page()).map(|node| node.id).collect();
    assert_eq!(led, expected);
}

#[test]
fn the_plan_and_its_data_lead_to_it() {
    for route in [Route::Plan, Route::Data, Route::Accessibility] {
        let page = Page::of(route);
        assert!(!page.all("main a[href='plan/whole/']").is_empty(), "{}", page.name());
    }
}
