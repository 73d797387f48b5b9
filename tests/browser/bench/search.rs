//! How soon the results of a search key and the list of a filter tap are painted.

use super::harness::{Outcome, Page};
use super::numbers::{number, told};
use super::{slowed, timed};

/// Typed key by key: common, rare, misspelt and long queries.
pub(crate) const QUERIES: &str =
    r#"["pledge", "courts", "trademark protection", "tradmark", "customs", "IV.ii.3", "patent"]"#;

pub(crate) async fn measure(page: &Page) -> Outcome {
    page.open("").await?;
    let first = timed(page, "first()").await?;
    println!("| first query, with the index built | 1 | {:.1} | | | |", number(&first[0]));
    println!("| the same query again | 1 | {:.1} | | | |", number(&first[1]));
    for rate in [1, 4] {
        page.open("").await?;
        slowed(page, rate).await?;
        page.press_with_control('k', false).await?;
        page.holds("document.getElementById('search').open").await?;
        let times = timed(page, &format!("search({QUERIES})")).await?;
        told(&format!("search, a key, CPU slowed {rate}×"), &times);
        slowed(page, 1).await?;
    }
    for rate in [1, 4] {
        page.open("measures/").await?;
        slowed(page, rate).await?;
        let times = timed(page, "filter(20)").await?;
        told(&format!("filter, a tap, CPU slowed {rate}×"), &times);
        slowed(page, 1).await?;
    }
    Ok(())
}
