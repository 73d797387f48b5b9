//! Adverse conditions: slow or interrupted connections, full storage, other clocks and languages.

use crate::{
    harness::{Answer, Outcome, Server, at_both_addresses},
    journeys::offline::{CUT, GONE, NEWER, OFFERED, OFFLINE, changing, no_update, visited},
    what_if::{PACE, SCENARIO, desk::PIN},
};
use serde_json::json;
use std::sync::atomic::Ordering;
use thirtyfour::Key;

/// All that a reader is told on a page, in words and figures.
const WORDS: &str = "document.querySelector('main').innerText";

#[test]
fn while_the_program_is_on_its_way_the_page_is_read_and_links_work() -> Outcome {
    at_both_addresses(async |page| {
        let (server, gate) = Server::holding_the_program(page.site())?;
        let slow = page.at(server.address());
        slow.load("indicators/").await?;
        slow.holds("document.querySelectorAll('.ten a').length >= 10").await?;
        slow.becomes("document.documentElement.dataset.app ?? 'not yet'", "not yet").await?;
        slow.click(".ten a[href='indicators/4/']").await?;
        slow.is_at("indicators/4/").await?;
        slow.holds("document.querySelector('main h1').checkVisibility()").await?;
        slow.becomes("document.documentElement.dataset.app ?? 'not yet'", "not yet").await?;
        gate.open();
        slow.is_ready().await
    })
}

#[test]
fn a_program_that_comes_in_half_leaves_a_page_that_says_so() -> Outcome {
    at_both_addresses(async |page| {
        for cut in ["wasm", "explorer-", "boot-", "style-", "theme-"] {
            let server = Server::like(page.site(), move |file| {
                let is_it = file.starts_with(cut) || file.ends_with(cut);
                if is_it { Answer::Cut } else { Answer::AsBuilt }
            })?;
            let other = page.at(server.address());
            other.load("what-if/").await?;
            other.holds("document.querySelector('main h1').checkVisibility()").await?;
            if matches!(cut, "wasm" | "explorer-") {
                other.becomes("document.documentElement.dataset.app", "failed").await?;
                other.holds("document.getElementById('trouble').checkVisibility()").await?;
            }
            other.holds("document.querySelectorAll('main table tbody tr').length >= 10").await?;
            other.forget_complaints().await?;
        }
        Ok(())
    })
}

#[test]
fn an_update_that_is_cut_changes_nothing_and_comes_later() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        state.store(CUT, Ordering::SeqCst);
        no_update(&other).await?;
        state.store(GONE, Ordering::SeqCst);
        other.open("what-if/").await?;
        other.becomes(OFFLINE, "ready").await?;
        state.store(NEWER, Ordering::SeqCst);
        other.run("navigator.serviceWorker.ready.then(it => it.update())").await?;
        other.holds(OFFERED).await?;
        other.forget_complaints().await
    })
}

#[test]
fn a_full_store_is_said_and_what_was_kept_stays() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        page.click(PIN).await?;
        page.holds("localStorage.getItem('ip-plan.scenarios')?.includes('pace=80')").await?;
        page.run(
            "Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError') }",
        )
        .await?;
        page.focus(PACE).await?;
        page.press(Key::Right).await?;
        page.becomes(SCENARIO, "81% of needed").await?;
        page.click(PIN).await?;
        page.holds(
            "document.querySelector('.pinned .note').textContent.includes('storage is full')",
        )
        .await?;
        // Both are there to work with; the first is still kept.
        page.becomes("document.querySelectorAll('.pinned li').length", 2).await?;
        page.reload().await?;
        page.becomes("document.querySelectorAll('.pinned li').length", 1).await
    })
}

#[test]
fn no_clock_and_no_language_of_the_browser_changes_a_figure() -> Outcome {
    at_both_addresses(async |page| {
        let link = "what-if/?v=1&pace=83&range=100";
        for path in [link, "indicators/3/?v=1&pace=83", "measures/?q=pledge"] {
            page.open(path).await?;
            let here = page.value(WORDS).await?;
            let clock = page
                .before_each_document(
                    "Date = class extends Date { constructor(...it) { super(...(it.length ? it : [4e12])) } static now() { return 4e12 } }",
                )
                .await?;
            page.ask("Emulation.setLocaleOverride", json!({ "locale": "ar-EG" })).await?;
            page.ask("Emulation.setTimezoneOverride", json!({ "timezoneId": "Pacific/Apia" }))
                .await?;
            page.open(path).await?;
            page.holds(
                "new Date().getFullYear() > 2090 && (1234.5).toLocaleString() !== '1,234.5'",
            )
            .await?;
            page.becomes(WORDS, here).await?;
            page.no_longer_before_documents(&clock).await?;
            page.ask("Emulation.setLocaleOverride", json!({})).await?;
            page.ask("Emulation.setTimezoneOverride", json!({ "timezoneId": "" })).await?;
        }
        Ok(())
    })
}
