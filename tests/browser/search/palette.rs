//! The palette: opening it by key, button and finger, choosing, and closing.

use super::{ALL_FOUND, FIELD, FOCUS_IN_FIELD, MARKED, OFFERED, OPEN, ask, open_palette, said};
use crate::harness::{Outcome, Screen, at_both_addresses, at_one_address};
use serde_json::json;
use thirtyfour::Key;

#[test]
fn keys_and_the_button_open_the_search_over_any_page() -> Outcome {
    at_both_addresses(async |page| {
        for path in ["", "plan/IV.ii.3/", "measures/", "what-if/"] {
            page.open(path).await?;
            for way in ["Ctrl+K", "/", "button"] {
                page.becomes(OPEN, false).await?;
                match way {
                    "/" => page.press("/").await?,
                    "button" => page.click(".search-button").await?,
                    _ => page.press_with_control('k', false).await?,
                }
                page.holds(&format!("{OPEN} && {FOCUS_IN_FIELD}")).await?;
                page.becomes(&format!("{FIELD}.value"), "").await?;
                page.press(Key::Escape).await?;
                page.becomes(OPEN, false).await?;
                page.is_at(path).await?;
            }
        }
        open_palette(page).await?;
        page.click(".palette-field button").await?;
        page.becomes(OPEN, false).await
    })
}

#[test]
fn keys_pressed_in_the_open_palette_reach_nothing_under_it() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/?q=courts").await?;
        page.holds(&format!("{MARKED}.length > 0")).await?;
        let marked = page.value(MARKED).await?;
        open_palette(page).await?;
        page.focus(".palette-field button").await?;
        page.press(Key::Escape).await?;
        page.becomes(OPEN, false).await?;
        page.is_at("plan/IV.ii.3/?q=courts").await?;
        page.becomes(MARKED, marked).await?;
        open_palette(page).await?;
        page.focus(".palette-field button").await?;
        page.press("]").await?;
        page.is_at("plan/IV.ii.3/?q=courts").await?;
        page.holds(OPEN).await
    })
}

#[test]
fn the_palette_leads_to_all_results() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        open_palette(page).await?;
        ask(page, "ip protection").await?;
        let found = said(page).await?;
        page.holds(&format!("{OFFERED}.at(-1) === 'search/?q=ip%20protection'")).await?;
        page.press(Key::Up).await?;
        page.press(Key::Enter).await?;
        page.is_at("search/?q=ip%20protection").await?;
        page.becomes(ALL_FOUND, found).await?;
        page.becomes(OPEN, false).await
    })
}

#[test]
fn another_result_on_the_same_page_is_shown_too() -> Outcome {
    // Two measures of one page.
    let pair = format!(
        "(() => {{ const page = (it) => it.split('#')[0]; \
         const all = {OFFERED}.filter(it => it.includes('#')); \
         return all.map(it => all.filter(other => page(other) === page(it))).find(it => it.length > 1); }})()"
    );
    at_both_addresses(async |page| {
        page.open("").await?;
        open_palette(page).await?;
        ask(page, "express protection").await?;
        page.holds(&format!("{pair}?.length > 1")).await?;
        let pair = page.value(&pair).await?;
        let option = |at: usize| format!("#search-list a[href={}]", pair[at]);
        page.click(&option(0)).await?;
        page.is_at(pair[0].as_str().unwrap_or_default()).await?;
        page.becomes(OPEN, false).await?;
        open_palette(page).await?;
        page.click(&option(1)).await?;
        page.is_at(pair[1].as_str().unwrap_or_default()).await?;
        page.becomes(OPEN, false).await
    })
}

#[test]
fn where_nothing_is_found_there_are_ways_on() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        for (way, path) in [(1, "measures/"), (2, "plan/")] {
            open_palette(page).await?;
            ask(page, "xylophone").await?;
            page.holds(
                "document.querySelector('.palette .remark').textContent \
                 .startsWith('No results for “xylophone”.')",
            )
            .await?;
            page.becomes(OFFERED, json!([])).await?;
            page.becomes(&format!("{FIELD}.ariaExpanded"), "false").await?;
            page.click(&format!(".palette .remark a:nth-of-type({way})")).await?;
            page.is_at(path).await?;
            page.becomes(OPEN, false).await?;
        }
        Ok(())
    })
}

#[test]
fn a_finger_opens_the_search_and_a_result() -> Outcome {
    let heights = "[...document.querySelectorAll('#search-list [role=option]')] \
        .map(it => it.getBoundingClientRect().height)";
    at_one_address(async |page| {
        for screen in [Screen::PHONE, Screen::TABLET] {
            page.on(screen).await?;
            page.open("plan/").await?;
            page.tap(".search-button").await?;
            page.holds(&format!("{OPEN} && {FOCUS_IN_FIELD}")).await?;
            page.press("pledge").await?;
            page.holds(&format!("{heights}.length > 3 && {heights}.every(it => it >= 44)")).await?;
            let href = page.value(&format!("{OFFERED}[1]")).await?;
            page.tap("#search-1").await?;
            page.is_at(href.as_str().unwrap_or_default()).await?;
            page.becomes(OPEN, false).await?;
        }
        Ok(())
    })
}
