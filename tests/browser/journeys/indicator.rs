//! A year of one indicator moved by key, by mouse and by finger.

use crate::{
    harness::{Outcome, Pointer, Screen, at_both_addresses},
    indicator::{YOURS, a_finger_moves_a_year, handle, ring, says},
};
use thirtyfour::Key;

#[test]
fn keys_move_a_year_and_take_its_value_away() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/10/").await?;
        says(page, 2018, "76 points").await?;
        page.focus(&handle(2018)).await?;
        page.press(Key::Up).await?;
        says(page, 2018, "77 points").await?;
        page.is_at("indicators/10/?v=1&at=10:18:77E").await?;
        page.press(Key::PageUp).await?;
        says(page, 2018, "87 points").await?;
        page.press(Key::Down).await?;
        says(page, 2018, "86 points").await?;
        page.press(Key::Delete).await?;
        says(page, 2018, "76 points").await?;
        page.is_at("indicators/10/").await
    })
}

#[test]
fn a_year_follows_the_mouse_and_the_axis_stays() -> Outcome {
    let axis = "document.querySelectorAll('.chart .grid').length + document.querySelector('.chart .grid').getAttribute('y1')";
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        let before = page.value(YOURS).await?;
        let (x, y) = page.middle(&ring(2018)).await?;
        let grid = page.value(axis).await?;
        page.hold(Pointer::Mouse, &[(x, y), (x, y - 40.0), (x + 90.0, y - 80.0)]).await?;
        page.leaves(YOURS, &before).await?;
        page.becomes(axis, grid).await?;
        page.is_at("indicators/1/").await?;
        page.let_go(Pointer::Mouse).await?;
        page.holds("location.search.startsWith('?v=1&at=1:18:')").await?;
        let after = page.value(YOURS).await?;
        page.reload().await?;
        page.becomes(YOURS, after).await?;
        page.press_with_control('z', false).await?;
        Ok(())
    })
}

#[test]
fn a_year_follows_a_finger_up_and_down() -> Outcome {
    at_both_addresses(async |page| a_finger_moves_a_year(page, Screen::TABLET).await)
}
