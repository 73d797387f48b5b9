//! The memory that the explorer uses after its reader has been on every kind of page.

use super::harness::{Outcome, Page, Screen, at_one_address};
use super::machine;
use super::numbers::number;
use serde_json::json;

const KEEPER: &str = include_str!("memory.js");

/// One page of each kind, by links.
const TOUR: [&str; 12] = [
    "plan/",
    "plan/IV/",
    "plan/IV.ii/",
    "plan/IV.ii.3/",
    "measures/",
    "indicators/",
    "indicators/8/",
    "what-if/",
    "compare/",
    "names/",
    "glossary/",
    "method/",
];

pub(crate) fn measure() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::WIDE_TABLET).await?;
        page.before_each_document(KEEPER).await?;
        println!("\n{}; a million bytes is 1 MB\n", machine::told(page).await?);
        println!("| memory, MB | script's heap | the browser's own for the page | the program's |");
        println!("| --- | --- | --- | --- |");
        page.open("").await?;
        weighed(page, "the overview, just opened").await?;
        for round in ["a tour of 12 pages and back", "a second tour"] {
            for path in TOUR {
                follow(page, path).await?;
            }
            follow(page, "").await?;
            weighed(page, round).await?;
        }
        Ok(())
    })
}

/// As a press on a link of ours; not each page has a link to each other.
async fn follow(page: &Page, path: &str) -> Outcome {
    let address = format!("{}{path}", page.site());
    page.run(&format!(
        "const link = document.createElement('a'); link.href = {}; document.querySelector('main').append(link); \
         link.click();",
        json!(address)
    ))
    .await?;
    page.is_at(path).await?;
    page.holds("document.querySelector('main h1') !== null").await?;
    // All of a long list, and all that waits for an idle moment, is drawn.
    page.run("return new Promise(done => setTimeout(done, 600))").await?;
    Ok(())
}

async fn weighed(page: &Page, when: &str) -> Outcome {
    page.ask("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = page.answer("Runtime.getHeapUsage", json!({})).await?;
    let program = page.value("programMemory.buffer.byteLength").await?;
    let millions = |value| number(value) / 1e6;
    println!(
        "| {when} | {:.1} | {:.1} | {:.1} |",
        millions(&heap["usedSize"]),
        millions(&heap["embedderHeapUsedSize"]),
        millions(&program),
    );
    Ok(())
}
