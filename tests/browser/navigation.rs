//! From page to page without loading any, as if each had been loaded.

use crate::harness::{Outcome, Page, at_both_addresses, printed_title};
use serde_json::json;

/// What is left of a page load in the page: nothing but a load takes it away.
pub(super) const LEAVE_A_MARK: &str = "window.mark = true";

/// The page of this path is shown from its beginning, with the focus on its heading.
pub(super) async fn arrived(page: &Page, path: &str) -> Outcome {
    page.is_at(path).await?;
    page.becomes("document.title", printed_title(path)?).await?;
    page.holds("document.activeElement === document.querySelector('main h1')").await?;
    page.becomes("scrollY", 0).await?;
    page.holds("window.mark").await
}

pub(super) async fn scrolled_to(page: &Page, y: u32) -> Outcome {
    page.run(&format!("scrollTo(0, {y})")).await?;
    page.becomes("scrollY", y).await
}

#[test]
fn the_way_back_to_a_list_finds_it_as_far_down_as_it_was() -> Outcome {
    at_both_addresses(async |page| {
        for (path, row) in [
            ("measures/", ".found li:nth-child(70) a"),
            ("measures/?action=improve", ".found li:nth-child(70) a"),
            ("search/?q=patent", ".results-list a[href*='#']"),
        ] {
            page.open(path).await?;
            page.run(LEAVE_A_MARK).await?;
            page.holds("document.documentElement.scrollHeight > 3000").await?;
            scrolled_to(page, 1500).await?;
            // As a finger would that lifts without scrolling.
            page.run(&format!("document.querySelector(\"{row}\").click()")).await?;
            page.holds("!!document.querySelector(':target')").await?;
            page.back().await?;
            page.is_at(path).await?;
            page.becomes("scrollY", 1500).await?;
            page.holds("window.mark").await?;
        }
        Ok(())
    })
}

#[test]
fn brackets_turn_the_pages() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/").await?;
        page.run(LEAVE_A_MARK).await?;
        for (key, path) in [
            ("]", "plan/IV.ii.4/"),
            ("]", "plan/IV.ii.5/"),
            ("[", "plan/IV.ii.4/"),
            ("[", "plan/IV.ii.3/"),
        ] {
            page.press(key).await?;
            arrived(page, path).await?;
        }
        page.open("indicators/10/").await?;
        page.press("]").await?;
        page.press("[").await?;
        page.is_at("indicators/9/").await
    })
}

#[test]
fn a_link_to_an_item_brings_it_into_sight_with_the_focus() -> Outcome {
    let is_there = "(() => {
        const box = document.querySelector('[id=\"SC2.4\"] h2').getBoundingClientRect();
        const bar = document.querySelector('.top').getBoundingClientRect();
        return [
            document.querySelector(':target')?.id,
            document.activeElement.id,
            box.top >= bar.bottom && box.bottom <= innerHeight
                ? 'in sight' : `${box.top} to ${box.bottom}, scrolled ${scrollY} of ${document.documentElement.scrollHeight}`,
        ];
    })()";
    let there = json!(["SC2.4", "SC2.4", "in sight"]);
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/").await?;
        page.run(LEAVE_A_MARK).await?;
        page.click("a[href='plan/SC2/#SC2.4']").await?;
        page.is_at("plan/SC2/#SC2.4").await?;
        page.becomes(is_there, there.clone()).await?;
        page.becomes("document.title", printed_title("plan/SC2/")?).await?;
        page.holds("window.mark").await?;
        page.back().await?;
        page.is_at("plan/IV.ii.3/").await?;
        // The same from outside: the browser itself goes there, and moves no focus to what takes none.
        page.open("plan/SC2/#SC2.4").await?;
        page.becomes("document.querySelector(':target')?.id", "SC2.4").await?;
        page.holds("scrollY > 0").await
    })
}

#[test]
fn a_link_with_control_opens_another_tab() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/").await?;
        page.click_with_control(".top a[href='indicators/']").await?;
        page.has_another_tab_at("indicators/").await?;
        page.is_at("plan/IV.ii.3/").await
    })
}

#[test]
fn an_unknown_address_shows_a_page_with_ways_back() -> Outcome {
    at_both_addresses(async |page| {
        for path in
            ["nowhere", "nowhere/", "plan/nowhere/", "plan/nowhere/at/", "plan/IV.ii.99/?x#y"]
        {
            page.open(path).await?;
            // It looks for its files at several depths, of which one is right.
            page.is_clean_but_for(&["404", "not-found.js", "style-"]).await?;
            page.is_at(path).await?;
            page.becomes("performance.getEntriesByType('navigation')[0].responseStatus", 404)
                .await?;
            page.becomes("document.querySelector('h1').textContent", "No such page").await?;
            page.becomes("getComputedStyle(document.querySelector('.top')).position", "sticky")
                .await?;
            page.run(LEAVE_A_MARK).await?;
            page.click("main a[href='plan/']").await?;
            arrived(page, "plan/").await?;
            page.back().await?;
            page.is_at(path).await?;
            page.becomes("document.querySelector('h1').textContent", "No such page").await?;
        }
        Ok(())
    })
}
