//! What may go wrong while the site is stored, and what the page then promises.

use crate::{
    harness::{Answer, Outcome, Server, at_both_addresses},
    journeys::offline::{BROKEN, CACHES, GONE, OFFLINE, changing, no_update, visited},
};
use serde_json::{Value, json};
use std::sync::atomic::Ordering;

#[test]
fn a_broken_update_changes_nothing() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        other.run("caches.open('of another site')").await?;
        state.store(BROKEN, Ordering::SeqCst);
        no_update(&other).await?;
        state.store(GONE, Ordering::SeqCst);
        for path in ["", "what-if/", "plan/IV.ii.3/"] {
            other.open(path).await?;
            other.becomes(OFFLINE, "ready").await?;
        }
        other.run(CACHES).await?;
        other.holds("window.names?.includes('of another site')").await?;
        other.forget_complaints().await
    })
}

#[test]
fn what_the_browser_has_thrown_out_is_fetched_again_or_nothing_is_promised() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        let lose = "window.lost = undefined, caches.keys().then(async ([name]) => { \
                    const cache = await caches.open(name); \
                    for (const it of await cache.keys()) if (/glossary/.test(it.url)) await cache.delete(it); \
                    window.lost = true })";
        other.run(lose).await?;
        other.becomes("window.lost", true).await?;
        other.open("plan/").await?;
        other.becomes(OFFLINE, "ready").await?;
        state.store(GONE, Ordering::SeqCst);
        other.open("glossary/").await?;
        other.run(lose).await?;
        other.becomes("window.lost", true).await?;
        other.open("plan/").await?;
        other.becomes(OFFLINE, Value::Null).await?;
        other.forget_complaints().await
    })
}

#[test]
fn a_file_that_was_changed_on_its_way_is_not_run_and_not_kept() -> Outcome {
    at_both_addresses(async |page| {
        let server = Server::like(page.site(), |file| {
            let glue = file.starts_with("explorer-") && file.ends_with("js");
            if glue { Answer::Instead("window.foreign = true;".into()) } else { Answer::AsBuilt }
        })?;
        let other = page.at(server.address());
        other.load("").await?;
        other.becomes("document.documentElement.dataset.app", "failed").await?;
        other.becomes("window.foreign ?? 'not run'", "not run").await?;
        other.becomes(OFFLINE, Value::Null).await?;
        other.is_clean_but_for(&["integrity", "explorer"]).await
    })
}

#[test]
fn where_nothing_can_be_kept_nothing_is_promised() -> Outcome {
    at_both_addresses(async |page| {
        let refusing = page
            .before_each_document(
                "navigator.serviceWorker.register = () => { \
                 window.refused = true; return Promise.reject(new DOMException('refused', 'SecurityError')) }",
            )
            .await?;
        page.open("").await?;
        page.open("what-if/").await?;
        page.becomes("window.refused", true).await?;
        page.becomes(OFFLINE, json!(null)).await?;
        page.becomes("[...document.querySelectorAll('.offline span')].filter(it => it.checkVisibility()).length", 0)
            .await?;
        page.no_longer_before_documents(&refusing).await
    })
}
