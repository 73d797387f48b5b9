//! A scenario in an address: reloaded, shared, damaged, or from a later version.

use super::{COUNT, PACE, PATHS, SCENARIO, pace_is, paths};
use crate::harness::{Outcome, Server, at_both_addresses};
use thirtyfour::Key;

#[test]
fn a_link_shows_the_same_to_everyone() -> Outcome {
    let link = "what-if/?v=1&pace=110&shape=steady&delay=1&to=2025&own=2:85,5:120";
    at_both_addresses(async |page| {
        page.open(link).await?;
        page.becomes(
            SCENARIO,
            "110% of needed · steady growth · 1 year late · PCT at 85% · Loans at 120%",
        )
        .await?;
        page.is_at(link).await?;
        let (shown, count) = (paths(page).await?, page.value(COUNT).await?);
        page.reload().await?;
        page.is_at(link).await?;
        page.becomes(PATHS, shown.clone()).await?;
        page.becomes(COUNT, count.clone()).await?;
        page.open("").await?;
        page.open(link).await?;
        page.becomes(PATHS, shown).await?;
        page.becomes(COUNT, count).await
    })
}

#[test]
fn of_a_damaged_link_is_opened_what_can_be_read() -> Outcome {
    let note = "document.querySelector('.what-if .trouble')?.textContent ?? ''";
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=abc&zzz=1&own=99:5&delay=2").await?;
        for part in ["damaged", "“pace”", "“zzz”", "“settings of no. 99”"] {
            page.holds(&format!("({note}).includes('{part}')")).await?;
        }
        page.becomes(SCENARIO, "2 years late").await?;
        page.is_at("what-if/?v=1&delay=2").await?;
        page.click(".trouble button").await?;
        page.becomes(note, "").await?;
        page.open("what-if/?v=9&pace=80").await?;
        page.holds(&format!("({note}).includes('a later version')")).await?;
        pace_is(page, 80).await
    })
}

#[test]
fn the_scenario_survives_a_look_at_other_pages() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        page.focus(PACE).await?;
        page.press(Key::PageDown).await?;
        page.press(Key::PageDown).await?;
        pace_is(page, 80).await?;
        let shown = paths(page).await?;
        page.click("#chart-3 figcaption a").await?;
        page.is_at("indicators/3/?v=1&pace=80").await?;
        page.click(".top nav a:last-of-type").await?;
        pace_is(page, 80).await?;
        page.becomes(PATHS, shown.clone()).await?;
        page.click("#chart-3 figcaption a").await?;
        page.is_at("indicators/3/?v=1&pace=80").await?;
        page.click("a[href='what-if/#chart-3']").await?;
        page.becomes(PATHS, shown).await?;
        page.becomes(SCENARIO, "80% of needed").await?;
        page.holds("document.getElementById('chart-3').getBoundingClientRect().top < innerHeight")
            .await?;
        page.holds("location.search === '?v=1&pace=80'").await?;
        // And what was done before can still be undone.
        page.press_with_control('z', false).await?;
        page.becomes(SCENARIO, "90% of needed").await
    })
}

#[test]
fn back_and_forward_go_between_scenarios() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        let shown = paths(page).await?;
        page.click(".top a[href='indicators/']").await?;
        page.is_at("indicators/").await?;
        page.back().await?;
        pace_is(page, 80).await?;
        page.becomes(PATHS, shown).await?;
        page.forward().await?;
        page.is_at("indicators/").await
    })
}

#[test]
fn a_lever_that_is_moved_before_the_program_starts_keeps_its_value() -> Outcome {
    at_both_addresses(async |page| {
        let (server, gate) = Server::holding_the_program(page.site())?;
        let early = page.at(server.address());
        early.load("what-if/").await?;
        early.focus(PACE).await?;
        early.press(Key::Left).await?;
        early.press(Key::Left).await?;
        early.press(Key::Left).await?;
        early.becomes(&format!("document.querySelector('{PACE}').value"), "97").await?;
        early.focus("input[data-lever=own-3]").await?;
        early.press(Key::Right).await?;
        early.focus("input[data-lever=spread]").await?;
        early.press(Key::Left).await?;
        early.becomes("document.documentElement.dataset.app ?? 'not yet'", "not yet").await?;
        gate.open();
        early.is_ready().await?;
        early.is_at("what-if/?v=1&pace=97&range=4&own=3:101").await?;
        early.becomes(&format!("document.querySelector('{PACE}').value"), "97").await?;
        early.becomes("document.querySelector('input[data-lever=own-3]').value", "101").await?;
        early.becomes(SCENARIO, "97% of needed · Plants at 101%").await
    })
}

/// Holds back each turn that the program asks for until it is given one.
const TURNS: &str = "{
    const { setTimeout } = window;
    window.turns = [];
    window.setTimeout = (then, wait, ...rest) =>
        wait ? setTimeout(then, wait, ...rest) : turns.push(then);
    window.turn = () => turns.shift()?.();
}";

#[test]
fn a_lever_that_is_moved_while_its_turn_is_awaited_keeps_its_value() -> Outcome {
    at_both_addresses(async |page| {
        let script = page.before_each_document(TURNS).await?;
        page.load("what-if/").await?;
        // The page has been hydrated, and knows its address; its charts have not.
        let knows = "document.querySelector('.address').dataset.address !== ''";
        page.run(&format!(
            "const step = setInterval(() => {knows} ? clearInterval(step) : turn(), 5)"
        ))
        .await?;
        page.holds(knows).await?;
        for lever in ["own-1", "own-10"] {
            page.focus(&format!("input[data-lever={lever}]")).await?;
            page.press(Key::Right).await?;
        }
        page.becomes("document.documentElement.dataset.app ?? 'not yet'", "not yet").await?;
        page.run("setInterval(turn, 5)").await?;
        page.is_ready().await?;
        page.is_at("what-if/?v=1&own=1:101,10:101").await?;
        page.becomes("document.querySelector('input[data-lever=own-10]').value", "101").await?;
        page.no_longer_before_documents(&script).await
    })
}
