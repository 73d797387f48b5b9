//! Text layout: no word is broken, clipped or covered by another, and none is alone on a line where there is room for
//! it.

use crate::harness::{Outcome, Screen, at_one_address};
use serde_json::json;

/// Whether all that a selector finds stands on one line.
fn on_one_line(selector: &str) -> String {
    format!(
        "new Set([...document.querySelectorAll('{selector}')].map(it => Math.round(it.getBoundingClientRect().top))).size === 1"
    )
}

/// What of all that a selector finds is higher than so many lines of its letters.
fn higher(selector: &str, lines: u32) -> String {
    format!(
        "[...document.querySelectorAll('{selector}')].filter(it => {{ const range = document.createRange(); \
         range.selectNodeContents(it); return range.getBoundingClientRect().height > \
         ({lines} + 0.5) * parseFloat(getComputedStyle(it).lineHeight) }}).map(it => it.textContent)"
    )
}

#[test]
fn no_number_of_a_part_is_broken() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::PHONE, Screen::SMALL_PHONE] {
            page.on(screen).await?;
            page.open("plan/").await?;
            page.becomes(&higher(".contents-list .number", 1), json!([])).await?;
        }
        Ok(())
    })
}

#[test]
fn a_row_of_figures_is_read_without_moving_the_table() -> Outcome {
    let cut = "[...document.querySelectorAll('.scroll-box:has(.figures)')].filter(it => it.scrollWidth > it.clientWidth).length";
    at_one_address(async |page| {
        for screen in [Screen::SMALL_PHONE, Screen::PHONE, Screen::TABLET, Screen::WIDE_TABLET] {
            page.on(screen).await?;
            page.open("plan/I/").await?;
            page.becomes(cut, 0).await?;
        }
        Ok(())
    })
}

#[test]
fn no_name_of_a_right_takes_more_than_four_lines() -> Outcome {
    at_one_address(async |page| {
        for (screen, lines) in [(Screen::PHONE, 3), (Screen::WIDE_TABLET, 3)] {
            page.on(screen).await?;
            page.open("measures/").await?;
            page.becomes(&higher(".heat thead th:nth-child(5) button", lines), json!([])).await?;
            page.becomes(&higher(".heat thead button", 4), json!([])).await?;
        }
        Ok(())
    })
}

#[test]
fn tags_stand_near_what_they_are_of() -> Outcome {
    // Between the lowest line of the words above and the highest of the tags.
    let above = "Math.max(...[...document.querySelectorAll('p.tags')].map(it => it.querySelector('.locator').getBoundingClientRect().top \
         - it.previousElementSibling.getBoundingClientRect().bottom).filter(far => far < 20))";
    at_one_address(async |page| {
        page.on(Screen::TABLET).await?;
        page.open("plan/IV.ii.1/").await?;
        page.holds(&format!("{above} < 6")).await?;
        page.on(Screen::PHONE).await?;
        page.holds(&format!("{above} < 6")).await
    })
}

#[test]
fn on_a_phone_nothing_that_has_room_on_a_line_stands_on_the_next() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::PHONE).await?;
        page.open("indicators/1/?v=1&at=1:16:8e").await?;
        page.holds(&on_one_line(".page-tools button")).await?;
        page.holds(&on_one_line(".foot .ways a")).await?;
        page.on(Screen::SMALL_PHONE).await?;
        page.becomes(&higher(".home span", 1), json!([])).await
    })
}
