//! Benchmarks: how long a reader waits, and what it costs. They measure and do not judge. `cargo xtask bench` builds
//! the site, serves it and runs this, which prints Markdown tables. Arguments select the parts to measure.

#[path = "../harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the scenarios use what is not needed here")]
mod harness;

mod growth;
mod levers;
mod machine;
mod memory;
mod numbers;
mod one_file;
mod search;
mod start;

use harness::{Outcome, Page, Trouble};
use serde_json::{Value, json};
use std::env;

const TIMERS: &str = include_str!("timers.js");
/// Goes before each document and notes when it is seen, and when its controls work.
const OBSERVERS: &str = include_str!("start.js");

/// A name, and what measures by it.
type Part = (&'static str, fn() -> Outcome);

/// What is measured. How a plan of another size does is asked for by name only: it takes a site of its own.
const PARTS: [Part; 5] = [
    ("start", start::measure),
    ("hands", hands),
    ("memory", memory::measure),
    ("one-file", one_file::measure),
    ("growth", growth::measure),
];

fn main() -> Outcome {
    let asked: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    if let Some(unknown) = asked.iter().find(|name| PARTS.iter().all(|(known, _)| known != name)) {
        let known = PARTS.map(|(name, _)| name).join(", ");
        return Err(Trouble::new(format!(
            "nothing is measured by the name `{unknown}`: there are {known}"
        )));
    }
    for (name, measure) in PARTS {
        if if asked.is_empty() { name != "growth" } else { asked.iter().any(|word| word == name) } {
            measure()?;
        }
    }
    Ok(())
}

/// What follows a reader's hand: all in one browser.
fn hands() -> Outcome {
    harness::at_one_address(async |page| {
        page.on(harness::Screen::WIDE_TABLET).await?;
        println!("\n{}\n", machine::told(page).await?);
        println!("| | times | work, median | work, 98 % | painted, median | painted, 98 % |");
        println!("| --- | --- | --- | --- | --- | --- |");
        levers::measure(page).await?;
        search::measure(page).await
    })
}

/// The processor works so many times slower from now on.
async fn slowed(page: &Page, rate: u32) -> Outcome {
    page.ask("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await
}

async fn timed(page: &Page, call: &str) -> Outcome<Value> {
    page.run(&format!("{TIMERS}\nreturn {call};")).await
}
