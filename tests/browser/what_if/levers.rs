//! Levers other than the pace, and undo.

use super::{PACE, PATHS, SCENARIO, is_let_go, pace_is, paths};
use crate::harness::{Outcome, Pointer, Screen, at_both_addresses, at_one_address};
use thirtyfour::Key;

#[test]
fn a_lever_of_its_own_detaches_and_follows_again() -> Outcome {
    let own = "input[data-lever=own-3]";
    let follows = format!("document.querySelector('.lever:has({own})').dataset.follows ?? 'no'");
    let value = format!("document.querySelector('{own}').value");
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        page.becomes(&value, "80").await?;
        page.becomes(&follows, "yes").await?;
        page.focus(own).await?;
        page.press(Key::PageUp).await?;
        page.is_at("what-if/?v=1&pace=80&own=3:90").await?;
        page.becomes(&follows, "no").await?;
        page.becomes(SCENARIO, "80% of needed · Plants at 90%").await?;
        page.focus(PACE).await?;
        page.press(Key::Home).await?;
        page.is_at("what-if/?v=1&own=3:90").await?;
        page.becomes(&value, "90").await?;
        page.becomes("document.querySelector('input[data-lever=own-4]').value", "100").await?;
        page.click("#chart-3 .follow").await?;
        page.is_at("what-if/").await?;
        page.becomes(&value, "100").await?;
        page.becomes(&follows, "yes").await
    })
}

#[test]
fn shape_delay_and_horizon() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        let printed = paths(page).await?;
        page.focus(".levers [name=shape]:checked").await?;
        page.press(Key::Right).await?;
        page.is_at("what-if/?v=1&shape=steady").await?;
        page.leaves(PATHS, &printed).await?;
        page.press(Key::Right).await?;
        page.is_at("what-if/?v=1&shape=slow").await?;
        page.press(Key::Left).await?;
        page.press(Key::Left).await?;
        page.is_at("what-if/").await?;
        page.becomes(PATHS, printed).await?;
        page.focus("input[data-lever=delay]").await?;
        page.press(Key::Right).await?;
        page.is_at("what-if/?v=1&delay=1").await?;
        page.becomes(SCENARIO, "1 year late").await?;
        page.press(Key::End).await?;
        page.is_at("what-if/?v=1&delay=5").await?;
        page.press(Key::Home).await?;
        page.focus("input[data-lever=horizon]").await?;
        page.press(Key::End).await?;
        page.is_at("what-if/?v=1&to=2035").await?;
        page.becomes("document.querySelectorAll('.values thead th').length", 2 + 21 + 1).await?;
        page.press(Key::PageDown).await?;
        page.is_at("what-if/?v=1&to=2030").await?;
        page.press(Key::Home).await?;
        page.is_at("what-if/").await
    })
}

#[test]
fn steps_are_undone_and_done_again() -> Outcome {
    let undo = ".tools > button:nth-of-type(1)";
    let redo = ".tools > button:nth-of-type(2)";
    let can = "[...document.querySelectorAll('.tools > .bare')].map(it => it.disabled ? '-' : '+').join('')";
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        page.becomes(can, "--").await?;
        page.focus(PACE).await?;
        page.press(Key::PageUp).await?;
        page.press(Key::PageUp).await?;
        pace_is(page, 120).await?;
        page.becomes(can, "+-").await?;
        page.click(undo).await?;
        pace_is(page, 110).await?;
        page.becomes(can, "++").await?;
        page.click(redo).await?;
        pace_is(page, 120).await?;
        page.press_with_control('z', false).await?;
        pace_is(page, 110).await?;
        page.press_with_control('z', false).await?;
        pace_is(page, 100).await?;
        page.becomes(can, "-+").await?;
        page.press_with_control('z', true).await?;
        pace_is(page, 110).await?;
        page.press_with_control('y', false).await?;
        pace_is(page, 120).await?;
        page.click(".presets summary").await?;
        page.click(".presets li:first-child button").await?;
        // The list folds up again.
        page.becomes("document.querySelector('.presets').open", false).await?;
        pace_is(page, 100).await?;
        page.becomes(can, "+-").await?;
        page.click(undo).await?;
        pace_is(page, 120).await?;
        // One drag is one step.
        page.drag(Pointer::Mouse, PACE, &[0.5, 0.6, 0.7, 0.8]).await?;
        page.let_go(Pointer::Mouse).await?;
        is_let_go(page).await?;
        page.press_with_control('z', false).await?;
        pace_is(page, 120).await
    })
}

#[test]
fn a_track_ends_where_the_words_around_it_do() -> Outcome {
    let short = "[...document.querySelectorAll('.track')].filter(it => { \
        const [box, line] = [it, it.querySelector('.rail-line')].map(it => it.getBoundingClientRect()); \
        return Math.abs(box.left - line.left) > 1 || Math.abs(box.right - line.right) > 1 }).length";
    at_one_address(async |page| {
        for screen in [Screen::TABLET, Screen::WIDE_TABLET] {
            page.on(screen).await?;
            page.open("what-if/").await?;
            page.becomes(short, 0).await?;
        }
        Ok(())
    })
}

/// A screen reader asks for the words as soon as the value has changed, before the page is drawn anew.
#[test]
fn the_words_of_a_levers_value_change_with_the_value() -> Outcome {
    at_one_address(async |page| {
        page.open("what-if/").await?;
        for (lever, value, said) in [
            ("own-4", 90, "90% of the pace needed, 9.4% a year"),
            ("pace", 101, "101% of the pace needed"),
            ("delay", 1, "1 year late"),
            ("spread", 0, "no likely range is drawn"),
        ] {
            let script = format!(
                "const it = document.querySelector('[data-lever={lever}]'); it.value = {value}; \
                 it.dispatchEvent(new Event('input', {{ bubbles: true }})); \
                 const said = it.getAttribute('aria-valuetext'); \
                 it.dispatchEvent(new Event('change', {{ bubbles: true }})); return said"
            );
            assert_eq!(page.run(&script).await?, said);
        }
        Ok(())
    })
}
