//! Faults of spoken output: each was heard from Orca in Firefox.

use super::access::{heard, is_hidden};
use super::{Page, on_every_page};
use ip_plan::route::Route;
use scraper::ElementRef;

/// Firefox hands over what stands in a picture beside the picture's own words: “6.32015”.
#[test]
fn nothing_in_a_picture_is_read_beside_its_words() {
    on_every_page(|page| {
        let pictures = page.all("svg[role=img]");
        let parts = pictures.iter().flat_map(|e| e.children().filter_map(ElementRef::wrap));
        let read = parts.filter(|part| !is_hidden(*part) && is_read(*part));
        read.map(|part| format!("{} is read", part.html())).collect()
    });
}

/// Whether a part of a picture has words, or is a picture again.
fn is_read(part: ElementRef<'_>) -> bool {
    let inner = part.descendants().filter_map(ElementRef::wrap);
    !heard(part).trim().is_empty() || inner.into_iter().any(|e| e.value().name() == "svg")
}

/// What waits for words is told when they come. With a role it would be read as “status bar” at the end of every page.
#[test]
fn what_waits_for_words_is_not_read_while_it_is_empty() {
    on_every_page(|page| {
        let waiting = page.all("body > [role=status]:not([hidden])");
        waiting.iter().map(|e| format!("{} is read", e.html())).collect()
    });
}

/// In a toolbar arrow keys would have to go from one to the next, and the keys of a screen reader are taken from it.
#[test]
fn no_group_of_controls_takes_the_keys_of_a_screen_reader() {
    on_every_page(|page| {
        page.all("[role=toolbar]").iter().map(|e| format!("{:?}", e.attr("aria-label"))).collect()
    });
}

#[test]
fn nothing_is_told_twice() {
    let page = Page::of(Route::Indicator(4));
    assert_eq!(heard(page.one("section.chance")).matches("50 in 100").count(), 1);
    for handle in page.all("[role=slider]") {
        let (year, said) = (handle.attr("aria-label"), handle.attr("aria-valuetext"));
        assert!(year.zip(said).is_some_and(|(year, said)| !said.contains(year)), "{said:?}");
    }
    let page = Page::of(Route::WhatIf);
    for link in page.all(".attainment a") {
        assert_eq!(heard(link).matches("2020").count(), 1, "{}", heard(link));
    }
}

#[test]
fn the_key_that_turns_a_page_is_no_part_of_its_name() {
    on_every_page(|page| {
        let ways = page.all(".neighbours a");
        let signs = ways.into_iter().map(heard).filter(|name| name.contains(['[', ']']));
        signs.collect()
    });
}
