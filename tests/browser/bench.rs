//! How long a reader waits: measured, not judged. `cargo xtask bench` builds the site, serves it and runs this.

#[allow(dead_code, unused_imports, reason = "the scenarios use what is not needed here")]
mod harness;

use harness::{Outcome, Page, Screen, at_one_address};
use serde_json::{Value, json};

const TIMERS: &str = include_str!("bench.js");
/// Typed key by key: common, rare, misspelt and long queries.
const QUERIES: &str =
    r#"["pledge", "courts", "trademark protection", "tradmark", "customs", "IV.ii.3", "patent"]"#;

fn main() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::WIDE_TABLET).await?;
        page.open("").await?;
        let first = run(page, "first()").await?;
        println!("| first query, with the index built | {:.1} |", number(&first[0]));
        println!("| the same query again | {:.1} |", number(&first[1]));
        for rate in [1, 4] {
            page.open("").await?;
            slowed(page, rate).await?;
            page.press_with_control('k', false).await?;
            page.holds("document.getElementById('search').open").await?;
            let times = run(page, &format!("search({QUERIES})")).await?;
            told(&format!("search, a key, CPU slowed {rate}×"), &times);
            slowed(page, 1).await?;
        }
        for rate in [1, 4] {
            page.open("measures/").await?;
            slowed(page, rate).await?;
            let times = run(page, "filter(20)").await?;
            told(&format!("filter, a tap, CPU slowed {rate}×"), &times);
            slowed(page, 1).await?;
        }
        for rate in [1, 4] {
            page.open("what-if/").await?;
            slowed(page, rate).await?;
            // In one run and on one page, so that the two can be set against each other on any machine.
            let reference = run(page, "byHand(200)").await?;
            told(&format!("reference, ten charts by hand, CPU slowed {rate}×"), &reference);
            let moves = run(page, "drag(200)").await?;
            told(&format!("lever, a move while held, CPU slowed {rate}×"), &moves);
            println!(
                "| a move to the reference | work {:.2}; painted {:.2}; over 33 ms {} of 200 |",
                middle(&moves, 0) / middle(&reference, 0),
                middle(&moves, 1) / middle(&reference, 1),
                column(&moves, 1).iter().filter(|time| **time > 33.4).count(),
            );
            let times = run(page, "key(40)").await?;
            told(&format!("lever, a key, CPU slowed {rate}×"), &times);
            slowed(page, 1).await?;
        }
        for number in [3, 8, 9] {
            page.open(&format!("indicators/{number}/")).await?;
            let times = run(page, "simulate(20)").await?;
            told(&format!("10,000 draws of indicator {number}, page drawn"), &times);
        }
        Ok(())
    })
}

async fn slowed(page: &Page, rate: u32) -> Outcome {
    page.ask("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await
}

async fn run(page: &Page, call: &str) -> Outcome<Value> {
    page.run(&format!("{TIMERS}\nreturn {call};")).await
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// One of the two times of each pair, in rising order.
fn column(times: &Value, at: usize) -> Vec<f64> {
    let pairs = times.as_array().into_iter().flatten();
    let mut column: Vec<f64> = pairs.map(|pair| number(&pair[at])).collect();
    column.sort_by(f64::total_cmp);
    column
}

fn share(sorted: &[f64], percent: usize) -> f64 {
    sorted.get(sorted.len() * percent / 100).copied().unwrap_or(f64::NAN)
}

fn middle(times: &Value, at: usize) -> f64 {
    share(&column(times, at), 50)
}

/// Prints the middle and the 98th of a hundred, for the program's work and for the painted frame.
fn told(what: &str, times: &Value) {
    let (work, paint) = (column(times, 0), column(times, 1));
    println!(
        "| {what}, {} times | work {:.1}, 98 % {:.1}; painted {:.1}, 98 % {:.1} |",
        work.len(),
        share(&work, 50),
        share(&work, 98),
        share(&paint, 50),
        share(&paint, 98),
    );
}
