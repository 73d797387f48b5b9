//! On paper, and as a PDF.

use crate::harness::{Outcome, Page, Trouble, at_both_addresses};
use serde_json::json;

/// The page that is open as a PDF, each byte as a letter.
async fn printed(page: &Page) -> Outcome<String> {
    let answer = page.answer("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
    let data = answer["data"].as_str().ok_or_else(|| Trouble::new("nothing was printed"))?;
    let file = page.value(&format!("atob('{data}')")).await?;
    Ok(file.as_str().unwrap_or_default().to_owned())
}

#[test]
fn the_contents_of_the_printed_plan_lead_to_its_items() -> Outcome {
    let bare = "document.querySelectorAll('.whole .contents-list a').length";
    at_both_addresses(async |page| {
        page.open("plan/whole/").await?;
        let count = page.value(bare).await?.as_u64().unwrap_or_default();
        assert_eq!(count, 74, "every item that has a page");
        let file = printed(page).await?;
        for id in ["I", "IV.ii.3", "SC9", "VI.iii"] {
            assert!(file.contains(&format!("/Dest /{id}")), "no link leads to {id}");
        }
        assert!(!file.contains("plan/whole/#"), "a link leads out of the file");
        Ok(())
    })
}

#[test]
fn after_printing_every_link_leads_where_it_did() -> Outcome {
    let links = "[...document.links].map(it => it.href).join()";
    at_both_addresses(async |page| {
        page.open("").await?;
        // So that the page is another one than that whose base was read.
        page.click(".foot a[href='about/']").await?;
        page.is_at("about/").await?;
        let before = page.value(links).await?;
        printed(page).await?;
        page.becomes(links, before).await?;
        page.click(".foot a[href='data/']").await?;
        page.is_at("data/").await
    })
}
