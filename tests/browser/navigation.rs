//! Going from page to page without loading any, with the same result as if each had been loaded.

use crate::harness::{Answer, Outcome, Page, Server, at_both_addresses, printed, printed_title};
use serde_json::json;
use thirtyfour::Key;

/// What is left of a page load in the page: nothing but a load takes it away.
pub(super) const LEAVE_A_MARK: &str = "window.mark = true";

/// What is on its way to the screen is there.
const PAINTED: &str =
    "return new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then)))";

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
fn the_way_back_to_a_list_finds_the_rows_that_were_in_sight() -> Outcome {
    at_both_addresses(async |page| {
        for (path, rows) in [
            ("measures/", ".found .measures > li"),
            ("measures/?action=improve", ".found .measures > li"),
            ("search/?q=patent", ".results-list li"),
        ] {
            page.open(path).await?;
            page.run(LEAVE_A_MARK).await?;
            page.holds("document.documentElement.scrollHeight > 3000").await?;
            // Far down where the page goes so far, and up again: by then rows have been in sight above those that are.
            page.run("scrollTo(0, 15000)").await?;
            page.run("scrollBy(0, -700)").await?;
            page.run(PAINTED).await?;
            let first = format!(
                "const rows = [...document.querySelectorAll('{rows}')]; \
                 const at = rows.findIndex(it => it.getBoundingClientRect().bottom > 0); \
                 const top = rows[at].getBoundingClientRect().top;"
            );
            let before = page.run(&format!("{first} return [at, top]")).await?;
            // As a finger would that lifts without scrolling.
            page.run(&format!(
                "document.querySelectorAll('{rows}')[{} + 2].querySelector(\"a[href*='#']\").click()",
                before[0]
            ))
            .await?;
            page.holds("!!document.querySelector(':target')").await?;
            page.back().await?;
            page.is_at(path).await?;
            // To the pixel; a browser scrolls by whole ones.
            let [row, top] = [&before[0], &before[1]];
            let is_there = format!(
                "(() => {{ {first} return at === {row} && Math.abs(top - {top}) < 1.5 }})()"
            );
            page.holds(&is_there).await?;
            page.run(PAINTED).await?;
            page.holds(&is_there).await?;
            page.holds("window.mark").await?;
        }
        Ok(())
    })
}

#[test]
fn what_was_scrolled_before_a_reload_is_not_taken_for_another_page() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV/").await?;
        page.click(".rail a[href='plan/IV.ii/']").await?;
        page.becomes("document.title", printed_title("plan/IV.ii/")?).await?;
        page.reload().await?;
        page.is_ready().await?;
        scrolled_to(page, 300).await?;
        page.click(".top a[href='indicators/']").await?;
        page.becomes("document.title", printed_title("indicators/")?).await?;
        for (path, y) in [("plan/IV.ii/", 300), ("plan/IV/", 0)] {
            page.back().await?;
            page.becomes("document.title", printed_title(path)?).await?;
            page.run(PAINTED).await?;
            page.becomes("scrollY", y).await?;
        }
        Ok(())
    })
}

#[test]
fn the_way_back_finds_the_link_by_which_a_page_was_left() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV.ii/").await?;
        page.run(LEAVE_A_MARK).await?;
        let link = "main .items li:nth-last-child(2) a[href^='plan/']";
        page.focus(link).await?;
        page.holds("scrollY > 500").await?;
        let y = page.value("scrollY").await?;
        page.press(Key::Enter).await?;
        page.leaves("location.pathname.split('/').at(-2)", &json!("IV.ii")).await?;
        page.holds("document.activeElement === document.querySelector('main h1')").await?;
        page.back().await?;
        page.is_at("plan/IV.ii/").await?;
        page.becomes("scrollY", y.clone()).await?;
        page.holds(&format!("document.activeElement === document.querySelector(\"{link}\")"))
            .await?;
        // It still is a link among links.
        page.becomes("document.activeElement.hasAttribute('tabindex')", false).await?;
        page.holds("window.mark").await
    })
}

#[test]
fn the_way_to_the_text_leads_past_the_contents() -> Outcome {
    at_both_addresses(async |page| {
        for path in ["plan/IV.ii.3/", "plan/IV/", "plan/SC2/"] {
            page.open(path).await?;
            page.press(Key::Tab).await?;
            page.becomes("document.activeElement.className", "skip").await?;
            page.press(Key::Enter).await?;
            page.press(Key::Tab).await?;
            page.holds("!!document.activeElement.closest('article.text')").await?;
            page.is_at(path).await?;
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

/// WCAG 2.1.4: what speech input types must not turn pages for who does not want it.
#[test]
fn keys_that_act_alone_can_be_switched_off() -> Outcome {
    at_both_addresses(async |page| {
        const SEARCH_IS_OPEN: &str = "document.getElementById('search').open";
        page.open("accessibility/").await?;
        page.click("#keys-alone").await?;
        page.becomes("document.querySelector('#keys-alone').textContent", "Switch them on").await?;
        page.press("/").await?;
        page.holds(&format!("!{SEARCH_IS_OPEN}")).await?;
        page.open("plan/IV.ii.3/").await?;
        page.press("]").await?;
        page.press("/").await?;
        page.is_at("plan/IV.ii.3/").await?;
        page.holds(&format!("!{SEARCH_IS_OPEN}")).await?;
        // What needs Ctrl goes on.
        page.press_with_control('k', false).await?;
        page.holds(SEARCH_IS_OPEN).await?;
        page.open("accessibility/").await?;
        page.becomes("document.querySelector('#keys-alone').textContent", "Switch them on").await?;
        page.click("#keys-alone").await?;
        page.press("/").await?;
        page.holds(SEARCH_IS_OPEN).await
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
            page.becomes("document.querySelector('h1').textContent", "Page not found").await?;
            page.becomes("getComputedStyle(document.querySelector('.top')).position", "sticky")
                .await?;
            page.run(LEAVE_A_MARK).await?;
            page.click("main a[href='plan/']").await?;
            arrived(page, "plan/").await?;
            page.back().await?;
            page.is_at(path).await?;
            page.becomes("document.querySelector('h1').textContent", "Page not found").await?;
        }
        Ok(())
    })
}

#[test]
fn a_host_that_writes_addresses_small_leaves_each_page_as_it_is() -> Outcome {
    at_both_addresses(async |page| {
        let task = printed("plan/IV.ii.3/")?;
        let server = Server::like(page.site(), move |file| match file {
            "plan/iv.ii.3/" => Answer::Instead(task.clone()),
            _ => Answer::AsBuilt,
        })?;
        let other = page.at(server.address());
        other.open("plan/iv.ii.3/").await?;
        other.becomes("document.title", printed_title("plan/IV.ii.3/")?).await?;
        // To its neighbour, and back to where the reader came in.
        other.run(LEAVE_A_MARK).await?;
        other.press("]").await?;
        arrived(&other, "plan/IV.ii.4/").await?;
        other.back().await?;
        other.is_at("plan/iv.ii.3/").await?;
        other.becomes("document.title", printed_title("plan/IV.ii.3/")?).await?;
        other.holds("window.mark").await
    })
}
