//! A first visit: bytes and times until a page is painted and until its controls work, compared with the same page
//! without script.

use super::harness::loaded::{Loaded, hearing_requests_at_one_address, plain};
use super::harness::{Outcome, Page, Screen};
use super::numbers::{Sorted, kilobytes, number};
use super::{OBSERVERS, machine, slowed};
use serde_json::json;
use std::time::Duration;

const RUNS: usize = 5;
/// How much longer a page is watched once its controls work: what it does then still holds up a reader.
const AFTERWARDS: Duration = Duration::from_millis(2500);

pub(crate) const PAGES: [(&str, &str); 4] = [
    ("overview", ""),
    ("what-if", "what-if/"),
    ("measures", "measures/"),
    ("IV.ii", "plan/IV.ii/"),
];

/// What one visit was like; times in milliseconds.
struct Visit {
    first: f64,
    largest: f64,
    ready: f64,
    blocked: f64,
    longest: f64,
    /// What the first paint waits for, and all that came before the controls worked.
    bytes: [f64; 2],
}

pub(crate) fn measure() -> Outcome {
    hearing_requests_at_one_address(async |page| {
        page.on(Screen::WIDE_TABLET).await?;
        page.before_each_document(OBSERVERS).await?;
        println!(
            "\n{}; 1.6 Mbit/s with 150 ms there and back, CPU slowed 4×, nothing kept from before, median of {RUNS}\n",
            machine::told(page).await?
        );
        println!(
            "| | KB to first paint | KB to working | first paint | largest paint | working | blocked | longest task |"
        );
        println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
        let without_script = page.at(&plain()?);
        for (name, path) in PAGES {
            let ours = visits(page, path, true).await?;
            told(name, &ours);
            let plain = visits(&without_script, path, false).await?;
            told(&format!("{name}, without script"), &plain);
            let ratio = |of: fn(&Visit) -> f64| median(&ours, of) / median(&plain, of);
            println!(
                "| {name}, as a ratio | {:.2} | | {:.2} | {:.2} | | | |",
                ratio(|visit| visit.bytes[0]),
                ratio(|visit| visit.first),
                ratio(|visit| visit.largest),
            );
        }
        slow_line(page, false).await?;
        slowed(page, 1).await
    })
}

async fn visits(page: &Page, path: &str, works: bool) -> Outcome<Vec<Visit>> {
    let mut visits = Vec::new();
    for _ in 0..RUNS {
        visits.push(visit(page, path, works).await?);
    }
    Ok(visits)
}

/// Opens a page as a browser does that was never here.
async fn visit(page: &Page, path: &str, works: bool) -> Outcome<Visit> {
    slow_line(page, false).await?;
    page.forget_site().await?;
    page.loaded().await?;
    slow_line(page, true).await?;
    slowed(page, 4).await?;
    page.load(path).await?;
    if works {
        page.is_ready().await?;
    }
    page.holds("start.first > 0 && start.largest > 0").await?;
    tokio::time::sleep(AFTERWARDS).await;
    let found = page
        .value(
            "[start.first, start.largest, start.ready, start.blocked(), start.longest(), \
             [location.href, ...Array.from(document.querySelectorAll('link[rel=stylesheet], \
             head script[src]:not([type=module])'), it => it.href ?? it.src)]]",
        )
        .await?;
    let loaded = page.loaded().await?;
    let ready = number(&found[2]);
    let sum = |is_it: &dyn Fn(&Loaded) -> bool| {
        loaded.iter().filter(|loaded| is_it(loaded)).map(|loaded| loaded.bytes).sum()
    };
    let awaited = |loaded: &Loaded| {
        found[5].as_array().into_iter().flatten().any(|address| *address == loaded.address.as_str())
    };
    Ok(Visit {
        first: number(&found[0]),
        largest: number(&found[1]),
        ready,
        blocked: number(&found[3]),
        longest: number(&found[4]),
        bytes: [sum(&awaited), sum(&|loaded| loaded.milliseconds <= ready)],
    })
}

/// Lighthouse's slow 4G; the line to the server is as short as ever where it is not asked for.
async fn slow_line(page: &Page, slow: bool) -> Outcome {
    let bytes = |kilobits: f64| if slow { kilobits * 1000.0 / 8.0 } else { -1.0 };
    page.ask("Network.enable", json!({})).await?;
    page.ask(
        "Network.emulateNetworkConditions",
        json!({
            "offline": false,
            "latency": if slow { 150 } else { 0 },
            "downloadThroughput": bytes(1600.0),
            "uploadThroughput": bytes(750.0),
        }),
    )
    .await
}

fn median(visits: &[Visit], of: impl Fn(&Visit) -> f64) -> f64 {
    Sorted::new(visits.iter().map(of).collect()).median()
}

fn told(name: &str, visits: &[Visit]) {
    let whole = |of: fn(&Visit) -> f64| median(visits, of);
    // Without script nothing ever works, and nothing else comes.
    let works = whole(|visit| visit.ready) > 0.0;
    let only = |text: String| if works { text } else { String::new() };
    println!(
        "| {name} | {} | {} | {:.0} | {:.0} | {} | {:.0} | {:.0} |",
        kilobytes(whole(|visit| visit.bytes[0])),
        only(kilobytes(whole(|visit| visit.bytes[1]))),
        whole(|visit| visit.first),
        whole(|visit| visit.largest),
        only(format!("{:.0}", whole(|visit| visit.ready))),
        whole(|visit| visit.blocked),
        whole(|visit| visit.longest),
    );
}
