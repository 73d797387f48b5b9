//! How a plan of another size performs: its site has been built and is served in place of the real one.

use super::harness::{Outcome, Page, Screen, at_one_address};
use super::numbers::{Sorted, number, told};
use super::search::QUERIES;
use super::{OBSERVERS, timed};
use std::time::{Duration, Instant};

const RUNS: usize = 3;
/// How often a filter is tapped: in the longest list each tap takes seconds.
const TAPS: usize = 3;
/// How long the longest page may take until it works: a list of fifty thousand.
const PATIENCE: Duration = Duration::from_mins(3);
const PAUSE: Duration = Duration::from_millis(200);

pub(crate) fn measure() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::WIDE_TABLET).await?;
        page.before_each_document(OBSERVERS).await?;
        println!("\n| | times | work, median | work, 98 % | painted, median | painted, 98 % |");
        println!("| --- | --- | --- | --- | --- | --- |");
        start(page, "overview", "").await?;
        told("overview, a family", &timed(page, "family(10)").await?);
        page.open("").await?;
        let first = timed(page, "first()").await?;
        println!("| first query, with the index built | 1 | {:.1} | | | |", number(&first[0]));
        page.press_with_control('k', false).await?;
        page.holds("document.getElementById('search').open").await?;
        told("search, a key", &timed(page, &format!("search({QUERIES})")).await?);
        // The last, for its list is what becomes too long first.
        if let Err(why) = start(page, "measures", "measures/").await {
            println!(
                "\nThe measures are not open in the time that the driver gives a page: {why:?}"
            );
            return Ok(());
        }
        told("filter, a tap", &timed(page, &format!("filter({TAPS})")).await?);
        Ok(())
    })
}

/// The line and the processor at full speed, and the site's files kept from the first time.
async fn start(page: &Page, name: &str, path: &str) -> Outcome {
    let mut visits = Vec::new();
    for _ in 0..RUNS {
        page.load(path).await?;
        let begun = Instant::now();
        while page.value("document.documentElement.dataset.app").await? != "ready"
            && begun.elapsed() < PATIENCE
        {
            tokio::time::sleep(PAUSE).await;
        }
        page.is_ready().await?;
        page.holds("start.first > 0").await?;
        visits.push(page.value("[start.first, start.ready]").await?);
    }
    let median =
        |at: usize| Sorted::new(visits.iter().map(|visit| number(&visit[at])).collect()).median();
    println!("| {name}, first paint | {RUNS} | | | {:.0} | |", median(0));
    println!("| {name}, controls work | {RUNS} | | | {:.0} | |", median(1));
    Ok(())
}
