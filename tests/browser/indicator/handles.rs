//! Moving a year: one undo step, a typed number, a value of the year.

use super::{YOURS, a_finger_moves_a_year, drag, field, fill, handle, says};
use crate::harness::{Outcome, Pointer, Screen, at_both_addresses, at_one_address};
use thirtyfour::Key;

#[test]
fn one_drag_is_one_step_to_undo() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/5/").await?;
        let before = page.value(YOURS).await?;
        drag(page, Pointer::Mouse, 2017, -50.0).await?;
        page.leaves(YOURS, &before).await?;
        page.press_with_control('z', false).await?;
        page.becomes(YOURS, before).await?;
        page.is_at("indicators/5/").await
    })
}

#[test]
fn a_year_follows_a_finger_on_a_phone() -> Outcome {
    at_one_address(async |page| a_finger_moves_a_year(page, Screen::PHONE).await)
}

#[test]
fn enter_on_a_year_lets_its_value_be_typed() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        page.focus(&handle(2018)).await?;
        page.press(Key::Enter).await?;
        page.holds("document.activeElement?.id === 'type-year'").await?;
        page.press("10.9").await?;
        page.press(Key::Enter).await?;
        says(page, 2018, "10.9 patents").await?;
        page.holds("document.activeElement?.id === 'year-2018'").await?;
        page.is_at("indicators/1/?v=1&at=1:18:109D").await?;
        page.click(".page-tools button:nth-of-type(3)").await?;
        page.is_at("indicators/1/").await
    })
}

#[test]
fn of_a_sum_the_years_amount_is_set_and_of_a_rate_the_years_rate() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/8/").await?;
        drag(page, Pointer::Mouse, 2017, -40.0).await?;
        page.holds("location.search.startsWith('?v=1&at=8:17:')").await?;
        page.open("indicators/9/").await?;
        page.focus(&handle(2017)).await?;
        page.press(Key::Up).await?;
        page.is_at("indicators/9/?v=1&at=9:17:205D").await
    })
}

#[test]
fn what_is_no_value_of_the_year_stays_to_be_mended() -> Outcome {
    let wrong = "document.getElementById('type-year').getAttribute('aria-invalid')";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        page.focus(&handle(2018)).await?;
        page.press(Key::Enter).await?;
        for text in ["ten", "-5"] {
            fill(page, "type-year", text).await?;
            page.becomes(wrong, "true").await?;
            page.becomes(&field("type-year"), text).await?;
            page.becomes(
                "document.querySelector('.type-year [role=alert]').textContent",
                "A number, 0 or more.",
            )
            .await?;
            page.click(".type-year button").await?;
            page.becomes(&field("type-year"), text).await?;
            page.is_at("indicators/1/").await?;
        }
        fill(page, "type-year", "10.9").await?;
        page.is_at("indicators/1/?v=1&at=1:18:109D").await?;
        page.holds("document.getElementById('type-year') === null").await
    })
}

#[test]
fn a_key_takes_a_running_total_no_further_down_than_a_finger() -> Outcome {
    let before = "[...document.querySelectorAll('tr.yours td')].slice(0, 3).map(it => it.textContent).join(' ')";
    at_one_address(async |page| {
        page.open("indicators/3/").await?;
        let earlier = page.value(before).await?;
        page.focus(&handle(2018)).await?;
        for _ in 0..12 {
            page.press(Key::PageDown).await?;
        }
        let fallen = "[2, 3].map(at => document.querySelectorAll('tr.yours td')[at].textContent)";
        page.holds(&format!("new Set({fallen}).size === 1")).await?;
        page.becomes(before, earlier).await
    })
}
