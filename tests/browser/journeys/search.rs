//! Searching over any page, and on the page of results.

use crate::{
    harness::{Outcome, at_both_addresses},
    search::{ALL_FOUND, FIELD, FOCUS_IN_FIELD, OFFERED, OPEN, ask, open_palette},
};
use serde_json::json;
use thirtyfour::Key;

/// Which result Enter would open, as all who must agree on it say.
const CHOSEN: &str = "[...new Set([...document.querySelectorAll('[role=option][aria-selected=true]')] \
    .map(it => it.id).concat(document.getElementById('search-field').getAttribute('aria-activedescendant')))]";

#[test]
fn results_come_in_groups_with_hits_marked_and_arrows_choose() -> Outcome {
    let groups =
        "[...document.querySelectorAll('#search-list [role=group]')].map(it => it.ariaLabel)";
    at_both_addresses(async |page| {
        page.open("").await?;
        open_palette(page).await?;
        ask(page, "pledge").await?;
        page.holds(&format!(
            "{groups}.length > 2 && {groups}[0] === 'Indicators' && {groups}.at(-1) === 'Do'"
        ))
        .await?;
        page.becomes("document.querySelector('#search-0 .code').textContent", "5").await?;
        page.becomes(&format!("{OFFERED}[0]"), "indicators/5/").await?;
        page.holds("document.querySelectorAll('#search-list mark').length > 3").await?;
        page.holds(
            "[...document.querySelectorAll('#search-list mark')].every(it => /pledg/i.test(it.textContent))",
        )
        .await?;
        page.becomes(&format!("{FIELD}.ariaExpanded"), "true").await?;
        let last = page.value(&format!("`search-${{{OFFERED}.length - 1}}`")).await?;
        page.becomes(CHOSEN, json!(["search-0"])).await?;
        for (key, chosen) in [
            (Key::Down, json!("search-1")),
            (Key::Down, json!("search-2")),
            (Key::Up, json!("search-1")),
            (Key::Up, json!("search-0")),
            (Key::Up, last),
            (Key::Down, json!("search-0")),
        ] {
            page.press(key).await?;
            page.becomes(CHOSEN, json!([chosen])).await?;
            page.holds(FOCUS_IN_FIELD).await?;
        }
        page.press(Key::Enter).await?;
        page.is_at("indicators/5/").await?;
        page.becomes(OPEN, false).await
    })
}

#[test]
fn the_page_of_results_lists_all_and_its_address_follows() -> Outcome {
    let sections = "[...document.querySelectorAll('.results-list section')]";
    let tallies = format!("{sections}.map(it => +it.querySelector('.tally').textContent)");
    at_both_addresses(async |page| {
        page.open("search/?q=customs").await?;
        page.becomes("document.getElementById('results-field').value", "customs").await?;
        page.holds(&format!("{ALL_FOUND} > 5")).await?;
        page.holds(&format!("{tallies}.reduce((a, b) => a + b) === {ALL_FOUND}")).await?;
        page.holds("!!document.querySelector('.results-list mark')").await?;
        page.focus("#results-field").await?;
        ask(page, "court").await?;
        page.holds(&format!("{tallies}.reduce((a, b) => a + b) === {ALL_FOUND}")).await?;
        page.is_at("search/?q=customs").await?;
        page.press(Key::Enter).await?;
        page.is_at("search/?q=court").await?;
        ask(page, "ip").await?;
        page.press(Key::Tab).await?;
        page.is_at("search/?q=ip").await?;
        page.holds(&format!("{tallies}.some(it => it > 25)")).await?;
        let rows = format!("{sections}.map(it => it.querySelectorAll('li').length)");
        page.holds(&format!("{rows}.every((it, at) => it === Math.min(25, {tallies}[at]))"))
            .await?;
        page.click(".results-list [data-pick]").await?;
        page.holds(&format!("{rows}.join() === {tallies}.join()")).await?;
        // The button is gone, and the focus is on the first result that it brought.
        let item = "document.activeElement.closest('li')";
        page.holds(&format!("{item}?.parentElement.children[25] === {item}")).await?;
        page.reload().await?;
        page.becomes("document.getElementById('results-field').value", "ip").await?;
        page.click(".results-list a[href*='#']").await?;
        page.holds("location.search === '?q=ip' && !!document.querySelector(':target')").await?;
        page.back().await?;
        page.is_at("search/?q=ip").await?;
        page.holds(&format!("{tallies}.reduce((a, b) => a + b) === {ALL_FOUND}")).await
    })
}
