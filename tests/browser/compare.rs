//! Comparing scenarios: sharing, showing only differences, the chart, keeping pins, going on with one.

use crate::{
    harness::{Outcome, Page, Screen, at_both_addresses, at_one_address},
    what_if::SCENARIO,
};
use serde_json::json;
use thirtyfour::Key;

pub(super) const THREE: &str = "compare/?a=v%3D1%26delay%3D1&an=One%20year%20late&b=v%3D1%26pace%3D50&bn=Half%20pace&yours=v%3D1%26pace%3D110&yn=Faster";
/// Only the first indicator differs, and with it the two lines that count.
const ALIKE: &str = "compare/?a=v%3D1%26own%3D1%3A85&yours=v%3D1";
pub(super) const HEADS: &str = "[...document.querySelectorAll('.compared thead [data-column]')].map(it => [...it.children].filter(it => it.localName !== 'small').map(it => it.textContent).join(' '))";
pub(super) const ROWS: &str = "document.querySelectorAll('.compared tbody tr').length";
const HIDDEN: &str = "document.querySelector('.hidden-lines').textContent";
pub(super) const TITLE: &str = "document.querySelector('.compare h1').textContent";

pub(super) async fn shows_three(page: &Page) -> Outcome {
    page.becomes(HEADS, json!(["A One year late", "B Half pace", "Faster"])).await
}

/// Where the choices stand, under no bar.
pub(super) async fn to_the_top(page: &Page) -> Outcome {
    page.run("scrollTo(0, 0)").await?;
    page.becomes("scrollY", 0).await
}

#[test]
fn only_lines_that_differ_are_shown_if_asked_for() -> Outcome {
    at_both_addresses(async |page| {
        page.open(ALIKE).await?;
        page.becomes(ROWS, 12).await?;
        page.click("#differ").await?;
        page.becomes(ROWS, 3).await?;
        page.becomes(HIDDEN, "9 lines are hidden: each is the same in all of them.").await?;
        page.becomes("document.getElementById('differ').ariaPressed", "true").await?;
        page.is_at(&format!("{ALIKE}&differ=1")).await?;
        page.reload().await?;
        page.becomes(ROWS, 3).await?;
        page.click("#differ").await?;
        page.becomes(ROWS, 12).await?;
        page.becomes(HIDDEN, "").await?;
        page.is_at(ALIKE).await
    })
}

#[test]
fn no_label_of_the_chart_lies_on_the_line_of_the_target() -> Outcome {
    let crossed = "[...document.querySelectorAll('.gains li')].flatMap(it => { \
         const line = it.querySelector('.mark').getBoundingClientRect().x; \
         return [...it.querySelectorAll('[data-column] text')].map(label => [label.textContent, label.getBoundingClientRect()]) \
             .filter(([, box]) => box.left < line && box.right > line).map(([text]) => text) })";
    at_one_address(async |page| {
        for (one, other, third) in [(92, 80, 75), (100, 97, 52), (104, 99, 110), (30, 60, 140)] {
            page.open(&format!(
                "compare/?a=v%3D1%26pace%3D{one}&b=v%3D1%26pace%3D{other}&yours=v%3D1%26pace%3D{third}"
            ))
            .await?;
            to_the_top(page).await?;
            page.click(".forms button:last-child").await?;
            for screen in [Screen::SMALL_PHONE, Screen::PHONE, Screen::TABLET, Screen::DESKTOP] {
                page.on(screen).await?;
                page.becomes(crossed, Vec::<String>::new()).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_chart_has_a_mark_for_each_scenario_and_its_table_beside_it() -> Outcome {
    let labels = "[...document.querySelectorAll('.gains li:first-child [data-column] text')].map(it => it.textContent)";
    at_both_addresses(async |page| {
        page.open(THREE).await?;
        page.click("[data-pick=chart]").await?;
        page.is_at(&format!("{THREE}&view=chart")).await?;
        page.becomes("document.querySelectorAll('.gains li').length", 10).await?;
        page.becomes(labels, json!(["A 80%", "B 50%", "Linked 110%"])).await?;
        page.becomes("document.querySelector('.compared').checkVisibility()", false).await?;
        page.click(".same summary").await?;
        page.becomes("document.querySelector('.compared').checkVisibility()", true).await?;
        page.reload().await?;
        page.becomes(labels, json!(["A 80%", "B 50%", "Linked 110%"])).await?;
        to_the_top(page).await?;
        page.click("[data-pick=table]").await?;
        page.becomes("document.querySelectorAll('.gains').length", 0).await?;
        page.is_at(THREE).await
    })
}

#[test]
fn scenarios_of_a_link_are_kept_as_pins_taken_away_and_given_back() -> Outcome {
    at_both_addresses(async |page| {
        page.open(THREE).await?;
        page.click("[data-pick=keep]").await?;
        page.becomes(
            "document.getElementById('said').textContent",
            "They are among your pins now.",
        )
        .await?;
        page.click("[data-pick=keep]").await?;
        page.becomes("document.getElementById('said').textContent", "You have them all already.")
            .await?;
        to_the_top(page).await?;
        page.click(".opening a[href='compare/']").await?;
        let own = json!(["A One year late", "B Half pace", "C Faster", "The plan as printed"]);
        page.becomes(HEADS, own.clone()).await?;
        page.becomes(TITLE, "Four scenarios in 2020").await?;
        page.holds("location.search.startsWith('?a=') && location.search.endsWith('yours=v%3D1')")
            .await?;
        page.click("[data-pick='show 1']").await?;
        page.click("[data-pick='hide 1']").await?;
        page.click("[data-pick='remove 1']").await?;
        page.becomes(HEADS, json!(["A One year late", "C Faster", "The plan as printed"])).await?;
        page.becomes("document.activeElement.id", "give-back").await?;
        page.holds("!location.search.includes('b=')").await?;
        page.press(Key::Enter).await?;
        page.becomes(HEADS, own.clone()).await?;
        page.becomes("document.activeElement.id", "go-on").await?;
        // A fourth finds no room, and takes nobody's place.
        let link = "const link = document.createElement('a'); link.href = 'compare/?a=v%3D1%26pace%3D77'; \
                    document.body.append(link); link.click(); link.remove()";
        page.run(link).await?;
        page.becomes(HEADS, json!(["A 77% of needed"])).await?;
        page.click("[data-pick=keep]").await?;
        page.holds("document.getElementById('said').textContent.startsWith('There is no room')")
            .await?;
        to_the_top(page).await?;
        page.click(".opening a[href='compare/']").await?;
        page.becomes(HEADS, own).await
    })
}

#[test]
fn a_scenario_of_a_link_is_worked_on_and_undo_has_the_readers_back() -> Outcome {
    at_both_addresses(async |page| {
        page.open(THREE).await?;
        page.click("[data-pick='open 0']").await?;
        page.is_at("what-if/?v=1&delay=1&name=One%20year%20late").await?;
        page.becomes(SCENARIO, "1 year late").await?;
        page.press_with_control('z', false).await?;
        page.becomes(SCENARIO, "The plan as printed").await
    })
}

#[test]
fn back_and_forward_find_the_comparison_as_it_was() -> Outcome {
    at_both_addresses(async |page| {
        page.open(THREE).await?;
        page.click("#differ").await?;
        page.click("[data-pick=chart]").await?;
        let shown = format!("{THREE}&differ=1&view=chart");
        page.is_at(&shown).await?;
        page.click(".top a[href='indicators/']").await?;
        page.is_at("indicators/").await?;
        page.back().await?;
        page.is_at(&shown).await?;
        page.becomes("document.querySelectorAll('.gains li').length", 10).await?;
        shows_three(page).await?;
        page.forward().await?;
        page.is_at("indicators/").await
    })
}

#[test]
fn of_a_damaged_link_is_shown_what_can_be_read() -> Outcome {
    let note = "document.querySelector('.compare .trouble')?.textContent ?? ''";
    at_both_addresses(async |page| {
        page.open("compare/?a=zzz&b=v%3D1%26pace%3Dabc&yours=v%3D1%26pace%3D80").await?;
        for part in ["damaged", "“A”", "“B: pace”"] {
            page.holds(&format!("({note}).includes('{part}')")).await?;
        }
        page.is_at("compare/?b=v%3D1&yours=v%3D1%26pace%3D80").await?;
        page.click(".trouble button").await?;
        page.becomes(note, "").await
    })
}

#[test]
fn keys_and_fingers_do_the_same() -> Outcome {
    at_one_address(async |page| {
        page.open(ALIKE).await?;
        page.focus("#differ").await?;
        page.press(" ").await?;
        page.becomes(ROWS, 3).await?;
        page.press(Key::Tab).await?;
        page.press(Key::Tab).await?;
        page.becomes("document.activeElement.dataset.pick", "chart").await?;
        page.press(Key::Enter).await?;
        page.becomes("document.querySelectorAll('.gains li').length", 1).await?;
        page.on(Screen::PHONE).await?;
        page.tap("[data-pick=table]").await?;
        page.becomes(ROWS, 3).await?;
        page.tap("#differ").await?;
        page.becomes(ROWS, 12).await?;
        // The names stay in sight while the columns pass under them.
        page.run("document.querySelector('.scroll-box').scrollLeft = 150").await?;
        page.becomes("document.querySelector('.scroll-box').scrollLeft", 150).await?;
        page.holds("document.querySelector('.compared tbody th').getBoundingClientRect().left >= 0")
            .await
    })
}
