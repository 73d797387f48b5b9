//! The date and the machine of a measurement.

use super::harness::{Outcome, Page};
use serde_json::json;
use std::{fs, num::NonZero, thread};

/// One line that goes before a table.
pub(crate) async fn told(page: &Page) -> Outcome<String> {
    let day = page.value("new Date().toISOString().slice(0, 10)").await?;
    let browser = page.answer("Browser.getVersion", json!({})).await?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("unknown").to_owned();
    Ok(format!(
        "{}, {} cores of {}, {}",
        text(&day),
        thread::available_parallelism().map_or(1, NonZero::get),
        processor(),
        text(&browser["product"]).replace('/', " "),
    ))
}

/// The name that the system gives its processor, where it gives one.
fn processor() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or_else(|| "an unnamed processor".to_owned(), |(_, name)| name.to_owned())
}
