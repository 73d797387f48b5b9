//! The pace moved by key, by mouse and by finger, and the ten charts with it.

use crate::{
    harness::{Outcome, Page, Pointer, Screen, at_both_addresses},
    what_if::{COUNT, PACE, PATHS, SCENARIO, TOLD, is_let_go, pace_is, paths},
};
use serde_json::Value;
use thirtyfour::Key;

/// The corners that the browser sees of what is filled in the ten diamonds of the strip.
const FILLED: &str = "[...document.querySelectorAll('.attainment .filled')].map(it => it.points.numberOfItems).join()";
/// Whether every polygon and polyline of the page has the corners that are written for it, to this browser, too.
const ALL_CORNERS: &str = "[...document.querySelectorAll('[points]')].every(it => \
     2 * it.points.numberOfItems === it.getAttribute('points').split(/[ ,]+/).filter(Boolean).length)";

/// While a lever is dragged the charts follow and the address waits.
async fn is_dragged(page: &Page, before: &Value) -> Outcome {
    page.leaves(PATHS, before).await?;
    page.leaves(SCENARIO, &"The plan as printed".into()).await?;
    page.is_at("what-if/").await
}

#[test]
fn keys_move_the_pace() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        page.becomes(COUNT, "10 of 10").await?;
        page.focus(PACE).await?;
        for (key, percent) in [
            (Key::Right, 101),
            (Key::Up, 102),
            (Key::Left, 101),
            (Key::PageUp, 111),
            (Key::End, 250),
            (Key::PageUp, 250),
            (Key::PageDown, 240),
            (Key::Home, 100),
            (Key::Down, 99),
        ] {
            page.press(key).await?;
            pace_is(page, percent).await?;
        }
        // What a screen reader is told is what stands there.
        page.holds(&format!("{TOLD} === {COUNT} + ' reach their target by 2020'")).await?;
        page.holds(&format!("{COUNT} !== '10 of 10'")).await
    })
}

#[test]
fn the_mouse_drags_the_pace() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        let before = paths(page).await?;
        page.drag(Pointer::Mouse, PACE, &[0.5, 0.45, 0.4, 0.35, 0.3]).await?;
        is_dragged(page, &before).await?;
        page.holds(&format!("+document.querySelector('{PACE}').value < 60")).await?;
        page.let_go(Pointer::Mouse).await?;
        is_let_go(page).await
    })
}

#[test]
fn a_finger_drags_the_pace() -> Outcome {
    at_both_addresses(async |page| {
        page.on(Screen::TABLET).await?;
        page.open("what-if/").await?;
        let before = paths(page).await?;
        page.drag(Pointer::Finger, PACE, &[0.5, 0.55, 0.6, 0.7, 0.8]).await?;
        is_dragged(page, &before).await?;
        page.holds(&format!("+document.querySelector('{PACE}').value > 160")).await?;
        page.let_go(Pointer::Finger).await?;
        is_let_go(page).await
    })
}

#[test]
fn diamonds_are_filled_by_what_becomes_of_their_targets() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        page.becomes(FILLED, ["4"; 10].join(",")).await?;
        page.holds(ALL_CORNERS).await?;
        page.focus(PACE).await?;
        // What a lever writes by itself, and then what the page draws.
        page.press(Key::Home).await?;
        page.press(Key::Left).await?;
        page.becomes(FILLED, "3,3,3,3,3,3,3,3,3,3").await?;
        page.holds(ALL_CORNERS).await
    })
}
