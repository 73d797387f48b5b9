//! Scenarios of a link side by side.

use crate::{
    compare::{HEADS, ROWS, THREE, TITLE, shows_three, to_the_top},
    harness::{Outcome, at_both_addresses},
};
use serde_json::json;

#[test]
fn a_shared_link_shows_its_scenarios_and_changes_none_of_the_readers() -> Outcome {
    at_both_addresses(async |page| {
        page.open(THREE).await?;
        shows_three(page).await?;
        page.becomes(TITLE, "Three scenarios in 2020").await?;
        page.becomes(ROWS, 12).await?;
        page.is_at(THREE).await?;
        page.holds("document.querySelector('.opening').textContent.includes('nothing of yours has changed')")
            .await?;
        page.reload().await?;
        shows_three(page).await?;
        page.is_at(THREE).await?;
        to_the_top(page).await?;
        page.click(".opening a[href='compare/']").await?;
        page.becomes(HEADS, json!(["A One year late", "B Half pace", "The plan as printed"]))
            .await?;
        page.is_at("compare/").await?;
        page.holds("document.querySelector('.opening').textContent.includes('An example')").await?;
        page.click(".top nav a:last-of-type").await?;
        page.is_at("what-if/").await
    })
}
