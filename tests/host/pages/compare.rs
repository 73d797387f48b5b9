//! The comparison as first drawn.

use super::{Page, selector, words};
use ip_plan::plan;
use ip_plan::route::Route;
use ip_plan::ui::target;
use ip_plan::words::outcome::Outcome;
use ip_plan::words::value;
use scraper::ElementRef;

fn cells(row: ElementRef<'_>) -> Vec<String> {
    row.children().filter_map(ElementRef::wrap).map(words).collect()
}

#[test]
fn without_script_an_example_stands_in_a_table() {
    let page = Page::of(Route::Compare);
    assert_eq!(words(page.one("h1")), "Three scenarios in 2020");
    let said = words(page.one(".compare"));
    assert!(said.contains("An example: nothing is pinned yet."), "{said}");
    let head = cells(page.one(".compared thead tr"));
    assert_eq!(
        head,
        [
            "Indicator",
            "Target",
            "A One year late1 year late",
            "B Half pace50% of needed",
            "The plan as printed",
        ]
    );
    let rows = page.all(".compared tbody tr");
    assert_eq!(rows.len(), 2 + 10);
    assert_eq!(cells(rows[0]), ["Targets reached by 2020", "", "0 of 10", "0 of 10", "10 of 10"]);
    for (row, indicator) in rows[2..].iter().zip(plan::indicators()) {
        let cells = cells(*row);
        assert_eq!(cells[0], indicator.title);
        assert!(cells[1].starts_with(&value::printed(indicator.target)), "{cells:?}");
        assert!(cells[2].contains("late, 2021") || cells[2].contains("not by 2022"), "{cells:?}");
        // A sum and a rate rise from no level: their bars are shares of the target.
        let of = if matches!(indicator.number, 8 | 9) { "target" } else { "planned gain" };
        assert!(cells[4].ends_with(&format!("by 2020100% of the {of}")), "{cells:?}");
        let filled = selector("svg .filled");
        let filled = row.select(&filled).filter_map(|it| it.attr("points"));
        assert_eq!(filled.last(), Some(target::filled(Outcome::OnTime)), "{}", indicator.title);
    }
}

#[test]
fn every_row_leads_to_its_indicator_and_the_example_to_the_levers() {
    let page = Page::of(Route::Compare);
    let led: Vec<&str> =
        page.all(".compared tbody th a").iter().filter_map(|link| link.attr("href")).collect();
    let expected: Vec<String> =
        plan::indicators().iter().map(|i| Route::Indicator(i.number).path()).collect();
    assert_eq!(led, expected);
    assert!(!page.all(".opening a[href='what-if/']").is_empty());
}
