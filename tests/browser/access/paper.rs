//! On paper, and as a PDF.

use crate::harness::{Outcome, Page, Trouble, at_both_addresses, at_one_address};
use serde_json::{Value, json};

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

/// As on A4 upright between its margins, 174 by 261 mm.
async fn on_paper(page: &Page) -> Outcome {
    let size = json!({ "width": 658, "height": 986, "deviceScaleFactor": 1, "mobile": false });
    page.answer("Emulation.setDeviceMetricsOverride", size).await?;
    page.answer("Emulation.setEmulatedMedia", json!({ "media": "print" })).await.map(|_| ())
}

async fn on_screen(page: &Page) -> Outcome {
    page.answer("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    page.answer("Emulation.setEmulatedMedia", json!({ "media": "" })).await.map(|_| ())
}

#[test]
fn an_indicators_sheet_says_which_scenario_it_shows() -> Outcome {
    let seen = "[...document.querySelectorAll('.on-paper > *')].filter(it => it.checkVisibility()).map(it => it.textContent).join('|')";
    let address = "getComputedStyle(document.querySelector('.address'), '::after').content";
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&delay=1&name=Late").await?;
        page.click(".pin-it").await?;
        page.open("indicators/1/?v=1&pace=110&name=My%20work").await?;
        page.becomes(seen, "").await?;
        on_paper(page).await?;
        page.becomes(seen, "My work|Differs from the plan: 110% of needed|Pinned A: Late").await?;
        page.holds(&format!("{address}.includes('indicators/1/?v=1&pace=110&name=My%20work')"))
            .await?;
        page.holds("document.querySelector('.foot p').checkVisibility()").await?;
        page.open("indicators/1/").await?;
        page.holds(&format!("{seen}.startsWith('|The plan as printed|')")).await?;
        on_screen(page).await
    })
}

#[test]
fn nothing_is_cut_off_an_indicators_sheet_however_many_years_it_has() -> Outcome {
    let cut = "[...document.querySelectorAll('.values-of-years :is(th, td)')].filter(it => it.getBoundingClientRect().right > document.querySelector('main').getBoundingClientRect().right + 1).map(it => it.textContent).join()";
    at_both_addresses(async |page| {
        for query in ["", "?v=1&to=2026", "?v=1&to=2035", "?v=1&pace=250&shape=steady&to=2035"] {
            page.open(&format!("indicators/5/{query}")).await?;
            on_paper(page).await?;
            page.becomes(cut, "").await?;
        }
        on_screen(page).await
    })
}

#[test]
fn paper_tells_nobody_to_press_it_and_says_nothing_twice() -> Outcome {
    let hints = "document.querySelector('main').innerText.match(/\\b(Tap|drag)\\b/g)";
    let differs = "document.querySelector('main').innerText.match(/Differs from the plan/g).length";
    at_one_address(async |page| {
        for path in ["", "measures/", "indicators/8/"] {
            page.open(path).await?;
            page.holds(&format!("{hints} !== null")).await?;
            on_paper(page).await?;
            page.becomes(hints, Value::Null).await?;
            on_screen(page).await?;
        }
        page.open("indicators/1/?v=1&pace=110").await?;
        on_paper(page).await?;
        page.becomes(differs, 1).await?;
        on_screen(page).await
    })
}
