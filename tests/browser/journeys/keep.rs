//! Pinning scenarios, and finding them on the next visit.

use crate::{
    harness::{Outcome, at_both_addresses, at_one_address},
    what_if::{
        SCENARIO,
        desk::{PIN, PINS, named, on_pin, preset},
    },
};
use thirtyfour::Key;

#[test]
fn a_pin_is_worked_on_renamed_removed_and_given_back() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&delay=1").await?;
        page.click(PIN).await?;
        preset(page, 1).await?;
        page.unfold(".pinned [data-pin=A] summary").await?;
        named(page, ".pinned [data-pin=A] input", "Put off").await?;
        page.becomes(PINS, "A Put off").await?;
        page.press(Key::Escape).await?;
        on_pin(page, "A", 1).await?;
        page.becomes(SCENARIO, "1 year late").await?;
        page.is_at("what-if/?v=1&delay=1&name=Put%20off").await?;
        page.press_with_control('z', false).await?;
        page.becomes(SCENARIO, "The plan as printed").await?;
        on_pin(page, "A", 2).await?;
        page.becomes(PINS, "").await?;
        page.click(".toast button").await?;
        page.becomes(PINS, "A Put off").await?;
        page.reload().await?;
        page.becomes(PINS, "A Put off").await
    })
}

#[test]
fn pins_are_kept_and_two_tabs_agree() -> Outcome {
    at_one_address(async |page| {
        page.open("what-if/?v=1&delay=1").await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A 1 year late").await?;
        let first = page.tab().await?;
        page.new_tab().await?;
        page.open("what-if/?v=1&pace=50").await?;
        page.becomes(PINS, "A 1 year late").await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A 1 year late; B 50% of needed").await?;
        let second = page.tab().await?;
        page.to_tab(&first).await?;
        page.becomes(PINS, "A 1 year late; B 50% of needed").await?;
        on_pin(page, "A", 2).await?;
        page.becomes(PINS, "B 50% of needed").await?;
        page.to_tab(&second).await?;
        page.becomes(PINS, "B 50% of needed").await?;
        page.close_tab().await?;
        page.to_tab(&first).await
    })
}
