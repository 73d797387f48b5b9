//! A pace typed as a number.

use super::{PACE_VALUE, pace_is};
use crate::harness::{Outcome, Page, at_both_addresses, at_one_address};
use thirtyfour::Key;

const FIELD: &str = "#type-pace";

/// Opens the field; what stands in it is selected, so that typing replaces it.
async fn type_a_pace(page: &Page, text: &str) -> Outcome {
    page.click(PACE_VALUE).await?;
    page.holds(&format!("document.activeElement === document.querySelector('{FIELD}')")).await?;
    page.press(text).await
}

/// The field is gone and the focus is not: it is where typing began.
async fn is_closed(page: &Page) -> Outcome {
    page.holds(&format!("document.querySelector('{FIELD}') === null")).await?;
    page.holds(&format!("document.activeElement === document.querySelector('{PACE_VALUE}')")).await
}

async fn is_taken(page: &Page, text: &str, percent: i32) -> Outcome {
    type_a_pace(page, text).await?;
    page.press(Key::Enter).await?;
    pace_is(page, percent).await?;
    is_closed(page).await
}

#[test]
fn a_number_is_taken_with_and_without_its_sign() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        for (text, percent) in [("85", 85), ("120 %", 120), ("110%", 110), ("250", 250)] {
            is_taken(page, text, percent).await?;
        }
        Ok(())
    })
}

/// A minus and a point alone make no number: typing must get past them.
#[test]
fn a_negative_number_and_a_decimal_are_taken() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        for (text, percent) in [("-20", -20), ("99.6%", 100)] {
            is_taken(page, text, percent).await?;
        }
        Ok(())
    })
}

#[test]
fn what_is_no_pace_is_said_and_changes_nothing() -> Outcome {
    let said =
        "document.querySelector('.lever:has([data-lever=pace]) [role=alert]')?.textContent ?? ''";
    let marked = format!("document.querySelector('{FIELD}').getAttribute('aria-invalid')");
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        for text in ["abc", "300", "-51", "1e2"] {
            // Each keystroke that makes a pace moves the lever, as a drag would; begin where none does.
            type_a_pace(page, "x").await?;
            page.press(Key::Control + "a").await?;
            page.press(text).await?;
            page.becomes(&marked, "true").await?;
            page.becomes(said, "A whole number from -50 to 250.").await?;
            page.press(Key::Escape).await?;
            is_closed(page).await?;
        }
        Ok(())
    })
}

#[test]
fn letters_leave_the_pace_where_it_is() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        type_a_pace(page, "ten").await?;
        page.press(Key::Enter).await?;
        is_closed(page).await?;
        pace_is(page, 80).await
    })
}

/// 9 and 99 are paces and move the lever; 999 is none, and Esc lets go of what was held.
#[test]
fn a_digit_too_many_leaves_the_pace_that_stood_before_it() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        type_a_pace(page, "999").await?;
        page.press(Key::Escape).await?;
        is_closed(page).await?;
        pace_is(page, 99).await
    })
}

#[test]
fn minus_and_plus_step_by_one() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        page.click(PACE_VALUE).await?;
        page.click(".typed button[aria-label='One more']").await?;
        pace_is(page, 101).await?;
        page.click(".typed button[aria-label='One less']").await?;
        page.click(".typed button[aria-label='One less']").await?;
        pace_is(page, 99).await?;
        page.focus(FIELD).await?;
        page.press(Key::Up).await?;
        pace_is(page, 100).await?;
        page.press(Key::Down).await?;
        pace_is(page, 99).await?;
        page.becomes(&format!("document.querySelector('{FIELD}').value"), "99").await?;
        page.press(Key::Enter).await?;
        is_closed(page).await?;
        pace_is(page, 99).await
    })
}

#[test]
fn letters_leave_an_event_as_it_is() -> Outcome {
    at_one_address(async |page| {
        page.open("what-if/?v=1&event=2018:-20:80").await?;
        page.unfold(".happening summary").await?;
        for field in [2, 3] {
            let field = format!(".happening label:nth-of-type({field}) input");
            in_place(page, &field, "ten").await?;
            page.becomes(
                &format!("document.querySelector('{field}').getAttribute('aria-invalid')"),
                "true",
            )
            .await?;
            page.is_at("what-if/?v=1&event=2018:-20:80").await?;
        }
        in_place(page, ".happening label:nth-of-type(3) input", " ").await?;
        page.is_at("what-if/?v=1&event=2018:-20").await?;
        in_place(page, ".happening label:nth-of-type(2) input", "-500 %").await?;
        page.is_at("what-if/?v=1&event=2018:-100").await
    })
}

/// Types in place of what stands in a field, and is done with it.
async fn in_place(page: &Page, field: &str, text: &str) -> Outcome {
    page.focus(field).await?;
    page.run(&format!("document.querySelector('{field}').select()")).await?;
    page.press(text).await?;
    page.press(Key::Enter).await
}
