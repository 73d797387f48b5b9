//! Drawings, written so that every browser reads them.

use super::{Page, on_every_page};
use ip_plan::route::Route;

/// The corners of a polyline or polygon: x and y in turn, each number by itself. Firefox takes a list in which a minus
/// alone parts two of them for no list at all.
fn corners(list: &str) -> Option<Vec<(f64, f64)>> {
    let numbers = list.split([' ', ',']).map(|number| number.parse().ok());
    let numbers = numbers.collect::<Option<Vec<f64>>>()?;
    let (pairs, rest) = numbers.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[x, y]| (*x, *y)).collect())
}

#[test]
fn every_list_of_corners_has_each_number_by_itself() {
    on_every_page(|page| {
        let lists = page.all("[points]").into_iter().filter_map(|drawn| drawn.attr("points"));
        let odd = lists.filter(|list| !list.is_empty() && corners(list).is_none());
        odd.map(|list| format!("“{list}” is no list of corners")).collect()
    });
}

#[test]
fn the_key_shows_a_full_a_half_and_an_empty_diamond() {
    let page = Page::of(Route::WhatIf);
    let filled = page.all(".signs polygon.filled");
    let counts: Vec<_> = filled
        .iter()
        .map(|drawn| corners(drawn.attr("points").unwrap_or_default()).map_or(0, |all| all.len()))
        .collect();
    assert_eq!(counts, [4, 3, 0]);
}
