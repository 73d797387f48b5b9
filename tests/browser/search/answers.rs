//! What is found, how it is marked on the target page, and the page of results.

use super::{MARKED, OFFERED, ask, open_palette, said};
use crate::harness::{Outcome, Server, at_both_addresses};
use serde_json::json;
use thirtyfour::Key;

/// All that is marked in the first result.
fn first_marked(pattern: &str) -> String {
    format!(
        "[...document.querySelectorAll('#search-0 mark')].some(it => /^{pattern}$/i.test(it.textContent))"
    )
}

#[test]
fn a_measure_that_was_found_is_shown_with_hits_marked_until_escape() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        open_palette(page).await?;
        ask(page, "pledge").await?;
        page.holds(&format!("{OFFERED}.some(it => it.includes('#'))")).await?;
        let href = page.value(&format!("{OFFERED}.find(it => it.includes('#'))")).await?;
        let at = page.value(&format!("{OFFERED}.findIndex(it => it.includes('#'))")).await?;
        for _ in 0..at.as_u64().unwrap_or_default() {
            page.press(Key::Down).await?;
        }
        page.press(Key::Enter).await?;
        let href = href.as_str().unwrap_or_default();
        assert!(href.contains("/?q=pledge#"), "{href}");
        page.is_at(href).await?;
        let id = href.split('#').nth(1).unwrap_or_default();
        let shown = async || -> Outcome {
            page.becomes("document.querySelector(':target')?.id", id).await?;
            page.holds(
                "getComputedStyle(document.querySelector(':target')).backgroundColor !== \
                 getComputedStyle(document.querySelector('.measures > li:not(:target)')).backgroundColor",
            )
            .await?;
            page.holds(&format!("{MARKED}.length > 0 && {MARKED}.every(it => /pledg/i.test(it))"))
                .await?;
            page.holds("!!document.querySelector(':target mark')").await
        };
        shown().await?;
        page.reload().await?;
        shown().await?;
        page.press(Key::Escape).await?;
        page.becomes(MARKED, json!([])).await?;
        page.is_at(&href.replace("?q=pledge", "")).await
    })
}

#[test]
fn slips_ids_numbers_and_phrases_are_understood() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        open_palette(page).await?;
        ask(page, "tradmark").await?;
        page.holds(&first_marked("trademarks?")).await?;
        ask(page, "12330").await?;
        page.holds(&first_marked("12330")).await?;
        ask(page, "patent navigation").await?;
        page.holds(&first_marked("patent navigation")).await?;
        ask(page, "\"trade secrets\"").await?;
        page.holds(&first_marked("trade secrets")).await?;
        let phrase = said(page).await?;
        ask(page, "trade secrets").await?;
        let words = said(page).await?;
        assert!(phrase < words, "{phrase} with quotation marks, {words} without");
        ask(page, "IV.ii.3").await?;
        page.becomes(&format!("{OFFERED}[0]"), "plan/IV.ii.3/").await?;
        page.press(Key::Enter).await?;
        page.is_at("plan/IV.ii.3/").await
    })
}

#[test]
fn where_there_are_no_dialogs_a_page_searches() -> Outcome {
    at_both_addresses(async |page| {
        let name = page.before_each_document("delete window.HTMLDialogElement").await?;
        page.open("plan/IV.ii.3/").await?;
        page.click(".search-button").await?;
        page.is_at("search/").await?;
        page.focus("#results-field").await?;
        ask(page, "pledge").await?;
        page.press(Key::Enter).await?;
        page.is_at("search/?q=pledge").await?;
        page.click(".results-list a[href='indicators/5/']").await?;
        page.is_at("indicators/5/").await?;
        page.no_longer_before_documents(&name).await
    })
}

#[test]
fn a_figure_of_the_background_is_found_at_its_place() -> Outcome {
    at_both_addresses(async |page| {
        page.open("search/?q=147%2C000").await?;
        page.click(".results-list a[href$='#BG14']").await?;
        page.becomes(
            "document.querySelector(':target')?.firstChild.textContent",
            "147000 licences",
        )
        .await?;
        page.holds(
            "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(\
             document.querySelector(':target').getBoundingClientRect())",
        )
        .await
    })
}

#[test]
fn what_is_not_as_asked_for_is_said_aloud_too() -> Outcome {
    at_both_addresses(async |page| {
        let status = "document.querySelector('.results-field [role=status]').textContent";
        page.open("search/").await?;
        page.becomes(status, "").await?;
        page.focus("#results-field").await?;
        ask(page, "zzzqq").await?;
        page.becomes(status, "No results").await?;
        ask(page, "pattent").await?;
        page.holds(&format!("{status}.includes(document.querySelector('.remark').textContent)"))
            .await?;
        page.holds("document.querySelector('.remark').textContent.includes('spelt')").await
    })
}

#[test]
fn what_is_typed_or_pressed_before_the_program_starts_counts() -> Outcome {
    at_both_addresses(async |page| {
        for path in ["search/", "measures/?right=patent"] {
            let (server, gate) = Server::holding_the_program(page.site())?;
            let early = page.at(server.address());
            early.load(path).await?;
            if path == "search/" {
                early.focus("#results-field").await?;
                ask(&early, "pledge").await?;
            } else {
                early.click(".heat tbody th button").await?;
            }
            gate.open();
            early.is_ready().await?;
            if path == "search/" {
                early.holds("!!document.querySelector('.results-list mark')").await?;
                early.becomes("document.activeElement.value", "pledge").await?;
                early.is_at("search/?q=pledge").await?;
            } else {
                early
                    .becomes("document.querySelector('.heat tbody th button').ariaPressed", "true")
                    .await?;
                early.holds("/action=.*right=patent/.test(location.search)").await?;
            }
        }
        Ok(())
    })
}
