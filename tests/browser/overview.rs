//! The map of the plan: a band for each measure, and highlighted families.

use crate::harness::{Outcome, Page, Screen, at_both_addresses, at_one_address};
use serde_json::json;
use thirtyfour::Key;

const FAMILIES: [&str; 6] = ["rules", "learning", "building", "enforcing", "support", "sharing"];

const PRESSED: &str = "[...document.querySelectorAll('.families [aria-pressed=true]')] \
    .map(it => it.dataset.pick)";
/// How many measures of each place of the map stand out, and of how many where some do not.
const COUNTS: &str = "[...document.querySelectorAll('.map li[data-level] > a > span:last-child')] \
    .map(it => it.textContent.match(/\\s(\\d+)(?:\\sof\\s(\\d+))?$/) ?? ['', 0]) \
    .map(([, shown, all]) => [+shown, all ? +all : null])";
const ALL_SHOWN: &str = "document.querySelectorAll('[data-only], [data-dim]').length === 0";

/// The button of a family.
fn button(family: &str) -> String {
    format!(".families button[data-pick={family}]")
}

/// How many bands there are in some lines of drawings.
fn bands(lines: &str) -> String {
    format!(
        "[...document.querySelectorAll('{lines}')] \
         .flatMap(it => it.getAttribute('d').match(/M/g)).length"
    )
}

/// How many measures some families have, as their buttons say.
fn number(families: &[&str]) -> String {
    let buttons: Vec<String> = families.iter().map(|family| button(family)).collect();
    format!(
        "{}.reduce((sum, it) => sum + +document.querySelector(it).textContent.match(/\\d+$/), 0)",
        json!(buttons)
    )
}

/// How many measures of the map stand out, as its places say.
fn shown() -> String {
    format!("{COUNTS}.reduce((sum, [shown]) => sum + shown, 0)")
}

/// The lines of these families stand out, in the map and in the bar, and of no others.
fn lines_of(families: &[&str]) -> String {
    let lines: Vec<String> = (1..)
        .zip(FAMILIES)
        .filter(|(_, family)| families.contains(family))
        .map(|(number, _)| format!(".f{number}"))
        .collect();
    format!(
        "[...document.querySelectorAll(':is(.map, .family-bar) path')] \
         .every(it => (getComputedStyle(it).opacity < 0.5) !== it.matches('{}'))",
        lines.join(",")
    )
}

/// These families stand out, the places count them, and the address tells of them.
async fn only(page: &Page, families: &[&str], query: &str) -> Outcome {
    page.becomes(PRESSED, json!(families)).await?;
    page.is_at(query).await?;
    page.holds(&lines_of(families)).await?;
    page.holds(&format!("{} === {}", shown(), number(families))).await?;
    page.holds(&format!("{COUNTS}.every(([shown, all]) => shown === 0 || shown <= all)")).await?;
    // What is dimmed is still there.
    page.becomes(&bands(".map .pile path"), 601).await
}

async fn all_alike(page: &Page) -> Outcome {
    page.becomes(PRESSED, json!([])).await?;
    page.is_at("").await?;
    page.holds(ALL_SHOWN).await?;
    page.holds(&lines_of(&FAMILIES)).await?;
    page.becomes(&shown(), 601).await?;
    page.holds(&format!("{COUNTS}.every(([shown, all]) => shown > 0 && all === null)")).await
}

#[test]
fn every_measure_is_a_band_in_the_map_and_in_the_bar() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        page.becomes(&bands(".map .pile path"), 601).await?;
        page.becomes(&bands(".family-bar .band-row path"), 601).await?;
        page.becomes(&number(&FAMILIES), 601).await?;
        for (at, family) in (1..).zip(FAMILIES) {
            let number = number(&[family]);
            for drawing in [".map .pile", ".family-bar .band-row"] {
                let bands = bands(&format!("{drawing} .f{at}"));
                page.holds(&format!("{bands} === {number}")).await?;
            }
        }
        all_alike(page).await
    })
}

#[test]
fn families_stand_out_and_the_address_tells_which() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        page.click(&button("enforcing")).await?;
        only(page, &["enforcing"], "?family=enforcing").await?;
        page.click(&button("learning")).await?;
        only(page, &["learning", "enforcing"], "?family=learning,enforcing").await?;
        page.reload().await?;
        only(page, &["learning", "enforcing"], "?family=learning,enforcing").await?;
        page.click(&button("enforcing")).await?;
        only(page, &["learning"], "?family=learning").await?;
        page.click(&button("learning")).await?;
        all_alike(page).await?;
        page.open("?family=sharing,nothing,sharing").await?;
        page.becomes(PRESSED, json!(["sharing"])).await
    })
}

#[test]
fn keys_choose_families() -> Outcome {
    let focused = "document.activeElement.dataset.pick";
    at_both_addresses(async |page| {
        page.open("").await?;
        page.focus(".ways-in li:last-child a").await?;
        page.press(Key::Tab).await?;
        page.becomes(focused, "rules").await?;
        page.press(Key::Enter).await?;
        only(page, &["rules"], "?family=rules").await?;
        page.press(Key::Tab).await?;
        page.becomes(focused, "learning").await?;
        page.press(" ").await?;
        only(page, &["rules", "learning"], "?family=rules,learning").await?;
        page.becomes(focused, "learning").await?;
        page.press(" ").await?;
        only(page, &["rules"], "?family=rules").await
    })
}

#[test]
fn a_place_of_the_map_opens_and_the_way_back_keeps_the_choice() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        page.click(".map a[href='plan/IV.ii.3/']").await?;
        page.is_at("plan/IV.ii.3/").await?;
        page.holds("document.activeElement === document.querySelector('main h1')").await?;
        page.back().await?;
        all_alike(page).await?;
        page.click(&button("support")).await?;
        page.click(".map a[href='plan/SC2/']").await?;
        page.is_at("plan/SC2/").await?;
        page.back().await?;
        only(page, &["support"], "?family=support").await?;
        page.click(".top .home").await?;
        all_alike(page).await
    })
}

#[test]
fn a_finger_chooses_families_and_opens_places() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::TABLET, Screen::WIDE_TABLET, Screen::PHONE] {
            page.on(screen).await?;
            page.open("").await?;
            page.tap(&button("building")).await?;
            only(page, &["building"], "?family=building").await?;
            page.tap(&button("building")).await?;
            all_alike(page).await?;
            page.tap(".map a[href='plan/IV.ii.3/']").await?;
            page.is_at("plan/IV.ii.3/").await?;
        }
        Ok(())
    })
}

#[test]
fn every_label_of_the_map_stays_in_its_column() -> Outcome {
    // An item is as wide as its column; the next begins after a gap.
    const BEYOND: &str = "[...document.querySelectorAll('.map li > a')] \
        .filter(it => it.lastChild.getBoundingClientRect().right > it.getBoundingClientRect().right + 1) \
        .map(it => it.textContent)";
    at_one_address(async |page| {
        for screen in [Screen::PHONE, Screen::TABLET, Screen::WIDE_TABLET, Screen::DESKTOP] {
            page.on(screen).await?;
            page.open("").await?;
            page.becomes(BEYOND, json!([])).await?;
            // Beside what stands out is told of how many.
            page.open("?family=enforcing").await?;
            page.becomes(PRESSED, json!(["enforcing"])).await?;
            page.becomes(BEYOND, json!([])).await?;
        }
        Ok(())
    })
}
