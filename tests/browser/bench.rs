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

/// Prints the middle and the 98th of a hundred, for the program's work and for the painted frame.
fn told(what: &str, times: &Value) {
    let column = |at: usize| -> Vec<f64> {
        let mut column: Vec<f64> =
            times.as_array().into_iter().flatten().map(|pair| number(&pair[at])).collect();
        column.sort_by(f64::total_cmp);
        column
    };
    let (work, paint) = (column(0), column(1));
    let share = |sorted: &[f64], percent: usize| {
        sorted.get(sorted.len() * percent / 100).copied().unwrap_or(f64::NAN)
    };
    println!(
        "| {what}, {} times | work {:.1}, 98 % {:.1}; painted {:.1}, 98 % {:.1} |",
        work.len(),
        share(&work, 50),
        share(&work, 98),
        share(&paint, 50),
        share(&paint, 98),
    );
}
