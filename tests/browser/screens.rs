//! Phones, tablets and desktops: space, reachable controls, what opens over the page, colours.

use crate::access::opened::OPENED;
use crate::harness::{
    Outcome, Pointer, Screen, at_both_addresses, at_one_address, one_of_each_kind,
};
use crate::what_if::PACE;
use thirtyfour::Key;

const PAPER: &str = "getComputedStyle(document.body).backgroundColor";

#[test]
fn the_colours_are_switched_and_kept() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        let first = page.value(PAPER).await?;
        page.click(".theme").await?;
        page.leaves(PAPER, &first).await?;
        let second = page.value(PAPER).await?;
        page.reload().await?;
        page.becomes(PAPER, second.clone()).await?;
        page.open("plan/IV.ii.3/").await?;
        page.becomes(PAPER, second).await?;
        page.click(".theme").await?;
        page.becomes(PAPER, first).await
    })
}

#[test]
fn on_a_phone_undo_and_redo_of_an_indicator_stand_side_by_side() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::PHONE).await?;
        page.open("indicators/8/").await?;
        page.holds(
            "(([undo, redo]) => undo.top === redo.top && undo.right <= redo.left)(\
             [...document.querySelectorAll('.page-tools .bare')].map(it => it.getBoundingClientRect()))",
        )
        .await
    })
}

#[test]
fn on_a_phone_a_button_opens_the_contents() -> Outcome {
    let open = "document.getElementById('contents').matches(':popover-open')";
    at_both_addresses(async |page| {
        page.on(Screen::PHONE).await?;
        page.open("plan/IV.ii.3/").await?;
        page.becomes("document.getElementById('contents').checkVisibility()", false).await?;
        page.click(".contents-button").await?;
        page.holds(open).await?;
        page.click(".rail a[href='plan/IV.ii.4/']").await?;
        page.is_at("plan/IV.ii.4/").await?;
        page.becomes(open, false).await?;
        page.holds("document.activeElement === document.querySelector('main h1')").await?;
        page.click(".contents-button").await?;
        page.holds(open).await?;
        page.press(Key::Escape).await?;
        page.becomes(open, false).await
    })
}

#[test]
fn on_a_phone_the_levers_wait_in_a_sheet() -> Outcome {
    let open = "document.querySelector('.sheet').checkVisibility() \
                && document.querySelector('.sheet-toggle').ariaExpanded === 'true'";
    at_both_addresses(async |page| {
        page.on(Screen::PHONE).await?;
        page.open("what-if/").await?;
        page.becomes(open, false).await?;
        page.click(".sheet-toggle").await?;
        page.holds(open).await?;
        page.drag(Pointer::Finger, PACE, &[0.5, 0.55, 0.6, 0.7]).await?;
        page.let_go(Pointer::Finger).await?;
        page.holds("location.search.startsWith('?v=1&pace=')").await?;
        page.click(".sheet-toggle").await?;
        page.becomes(open, false).await?;
        page.click(".sheet-toggle").await?;
        page.holds(open).await?;
        page.press(Key::Escape).await?;
        page.becomes(open, false).await
    })
}

#[test]
fn no_page_is_wider_than_its_screen() -> Outcome {
    at_one_address(async |page| {
        for path in one_of_each_kind() {
            page.open(path).await?;
            for screen in [
                Screen::SMALL_PHONE,
                Screen::PHONE,
                Screen::TABLET,
                Screen::WIDE_TABLET,
                Screen::DESKTOP,
            ] {
                page.fits(screen).await?;
            }
        }
        Ok(())
    })
}

/// Tells the controls within an element that are too small for a finger.
fn too_small(within: &str) -> String {
    format!("const within = document.querySelector('{within}'); {}", include_str!("reach.js"))
}

#[test]
fn everything_that_opens_over_a_page_can_be_hit_with_a_finger() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for over in OPENED {
            over.opens(page).await?;
            let small = page.run(&too_small(over.open)).await?;
            found.extend(
                small.as_array().into_iter().flatten().map(|it| format!("{}: {it}", over.open)),
            );
        }
        assert!(found.is_empty(), "smaller than 44 pixels:\n{}", found.join("\n"));
        Ok(())
    })
}

#[test]
fn everything_on_a_tablet_can_be_hit_with_a_finger() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for path in one_of_each_kind() {
            page.open(path).await?;
            for screen in [Screen::TABLET, Screen::WIDE_TABLET] {
                page.on(screen).await?;
                let small = page.run(&too_small("body")).await?;
                for control in small.as_array().into_iter().flatten() {
                    found.push(format!("{path} on {}: {control}", screen.width));
                }
            }
            page.on(Screen::DESKTOP).await?;
        }
        assert!(found.is_empty(), "smaller than 44 pixels:\n{}", found.join("\n"));
        Ok(())
    })
}
