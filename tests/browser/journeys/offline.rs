//! Without a network: what is stored on the device, and how a newer version is installed.

use crate::{
    harness::{
        Answer, Outcome, Page, Server, Trouble, at_both_addresses, every_page, one_of_each_kind,
        printed_title,
    },
    what_if::{PACE, SCENARIO},
};
use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};
use thirtyfour::Key;

pub(crate) const OFFLINE: &str = "document.documentElement.dataset.offline";
pub(crate) const OFFERED: &str = "document.querySelectorAll('#newer button').length === 2";
pub(crate) const CACHES: &str =
    "window.names = undefined, caches.keys().then(names => window.names = names)";

/// What a server does at the moment.
pub(crate) const AS_BUILT: u8 = 0;
pub(crate) const GONE: u8 = 1;
pub(crate) const NEWER: u8 = 2;
pub(crate) const BROKEN: u8 = 3;
pub(crate) const CUT: u8 = 4;

/// A server whose state can be changed while it serves.
pub(crate) fn changing(site: &str) -> Outcome<(Server, Arc<AtomicU8>)> {
    let state = Arc::new(AtomicU8::new(AS_BUILT));
    let worker = crate::harness::file("sw.js")?;
    let version = worker.split_once("VERSION = \"").and_then(|(_, rest)| rest.split_once('"'));
    let (version, _) = version.ok_or_else(|| Trouble::new("the worker tells no version"))?;
    let newer = worker.replace(version, "0000000000000000");
    let broken =
        newer.replace("const FILES = [", "const FILES = [[\"not-there-0123456789.js\", \"\"],");
    let another = worker.replace(version, "1111111111111111");
    assert!(newer != worker && broken != newer);
    let server = Server::like(site, {
        let state = Arc::clone(&state);
        move |file| match (state.load(Ordering::SeqCst), file) {
            (GONE, _) => Answer::Gone,
            (CUT, "sw.js") => Answer::Instead(another.clone()),
            (CUT, _) => Answer::Cut,
            (NEWER, "sw.js") => Answer::Instead(newer.clone()),
            (BROKEN, "sw.js") => Answer::Instead(broken.clone()),
            _ => Answer::AsBuilt,
        }
    })?;
    Ok((server, state))
}

/// Opens the site for the first time and waits until it is kept.
pub(crate) async fn visited(page: &Page) -> Outcome {
    page.open("").await?;
    page.becomes(OFFLINE, "ready").await?;
    page.holds(
        "[...document.querySelectorAll('.saved')].filter(it => it.checkVisibility()).length === 1",
    )
    .await
}

/// Asks for the newer version, which is thrown away and not offered.
pub(crate) async fn no_update(page: &Page) -> Outcome {
    page.run(
        "window.done = undefined; navigator.serviceWorker.ready.then(async it => { \
         await it.update(); \
         it.installing?.addEventListener('statechange', e => window.done = e.target.state) })",
    )
    .await?;
    page.becomes("window.done", "redundant").await?;
    page.becomes(OFFERED, false).await
}

#[test]
fn after_one_visit_every_page_opens_without_a_network() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        state.store(GONE, Ordering::SeqCst);
        let mut pages: Vec<String> = one_of_each_kind().map(str::to_owned).into();
        // Pages of items are not kept as they were printed: the program draws them.
        pages.extend(every_page()?.into_iter().step_by(11));
        for path in pages {
            other.open(&path).await?;
            other.becomes("document.title", printed_title(&path)?).await?;
            other.holds("document.querySelector('main h1').checkVisibility()").await?;
            other.becomes(OFFLINE, "ready").await?;
        }
        other.load("what-if").await?;
        other.is_at("what-if/").await?;
        other.open("no/such/page/").await?;
        other.holds("document.title.startsWith('Page not found')").await?;
        other.forget_complaints().await
    })
}

#[test]
fn a_scenario_works_and_stays_without_a_network() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        state.store(GONE, Ordering::SeqCst);
        other.open("what-if/?v=1&pace=80").await?;
        other.becomes(SCENARIO, "80% of needed").await?;
        other.focus(PACE).await?;
        other.press(Key::Right).await?;
        other.is_at("what-if/?v=1&pace=81").await?;
        // As a reader reloads: Firefox's driver would go past all that is kept.
        other.run("window.before = true; location.reload()").await?;
        other.becomes("window.before ?? 'loaded anew'", "loaded anew").await?;
        other.is_ready().await?;
        other.becomes(SCENARIO, "81% of needed").await?;
        other.forget_complaints().await
    })
}

#[test]
fn a_newer_version_is_offered_and_taken_only_when_the_reader_says_so() -> Outcome {
    at_both_addresses(async |page| {
        let (server, state) = changing(page.site())?;
        let other = page.at(server.address());
        visited(&other).await?;
        other.load("what-if/?v=1&pace=80").await?;
        other.is_ready().await?;
        other.click(".top a[href='plan/']").await?;
        other.is_at("plan/").await?;
        state.store(NEWER, Ordering::SeqCst);
        other
            .run("window.mine = 'here'; navigator.serviceWorker.ready.then(it => it.update())")
            .await?;
        other.holds(OFFERED).await?;
        other.click("#newer button:last-child").await?;
        other.becomes(OFFERED, false).await?;
        // Nothing has been taken: the next page offers it again.
        other.becomes("window.mine", "here").await?;
        other.load("plan/").await?;
        other.is_ready().await?;
        other.holds(OFFERED).await?;
        other.load("what-if/?v=1&pace=80").await?;
        other.is_ready().await?;
        other.click(".top a[href='plan/']").await?;
        other.is_at("plan/").await?;
        other.holds(OFFERED).await?;
        other.click("#newer button:first-of-type").await?;
        // The scenario was in no address: it is opened by the new version.
        other.is_at("what-if/?v=1&pace=80").await?;
        other.is_ready().await?;
        other.becomes(SCENARIO, "80% of needed").await?;
        other.becomes(OFFERED, false).await?;
        // What was kept of the old one is gone, and nothing else of this host.
        other.run(CACHES).await?;
        other
            .holds("window.names?.length === 1 && window.names[0].endsWith(' 0000000000000000')")
            .await?;
        state.store(GONE, Ordering::SeqCst);
        other.open("glossary/").await?;
        other.forget_complaints().await
    })
}
