//! Names, presets, pins, and whether they are stored.

use super::SCENARIO;
use crate::harness::{Outcome, Page, Screen, at_both_addresses, at_one_address};
use serde_json::json;
use thirtyfour::Key;

/// The pins by their letters and names.
pub(crate) const PINS: &str = "[...document.querySelectorAll('.pinned li')].map(it => \
    it.dataset.pin + ' ' + it.querySelector('.show span').textContent).join('; ')";
/// Whose paths stand beside the reader's in the first chart.
const BESIDE: &str =
    "[...document.querySelectorAll('#chart-1 text.pin')].map(it => it.textContent).join()";
pub(crate) const PIN: &str = ".tools .pin-it";
const NAME: &str = ".scenario-name";
const NOTE: &str = "document.querySelector('.pinned .note')?.textContent ?? ''";

/// Presses the button in a list that hangs open from a pin's row.
pub(crate) async fn on_pin(page: &Page, letter: &str, button: usize) -> Outcome {
    page.unfold(&format!(".pinned [data-pin={letter}] summary")).await?;
    page.click(&format!(".pinned [data-pin={letter}] .menu > div > button:nth-of-type({button})"))
        .await
}

pub(crate) async fn preset(page: &Page, number: usize) -> Outcome {
    page.unfold(".presets summary").await?;
    page.click(&format!(".presets li:nth-child({number}) button")).await
}

pub(crate) async fn named(page: &Page, selector: &str, name: &str) -> Outcome {
    page.click(selector).await?;
    page.run(&format!("document.querySelector('{selector}').select()")).await?;
    page.press(name).await?;
    page.press(Key::Tab).await
}

#[test]
fn presets_say_what_they_are_and_the_first_leads_back() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/").await?;
        for (number, query, words) in [
            (2, "?v=1&shape=steady", "steady growth"),
            (3, "?v=1&shape=steady&start=same", "steady growth · royalties at one rate since 2011"),
            (4, "?v=1&delay=1", "1 year late"),
            (5, "?v=1&pace=50", "50% of needed"),
            (6, "?v=1&event=2018:0:0", "2018: from then 0% of needed"),
            (7, "?v=1&event=2018:-20", "2018: −20%"),
            (1, "", "The plan as printed"),
        ] {
            preset(page, number).await?;
            page.is_at(&format!("what-if/{query}")).await?;
            page.becomes(SCENARIO, words).await?;
        }
        page.press_with_control('z', false).await?;
        page.becomes(SCENARIO, "2018: −20%").await
    })
}

#[test]
fn three_are_pinned_and_a_fourth_takes_the_place_that_is_chosen() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&delay=1").await?;
        named(page, NAME, "Late").await?;
        page.is_at("what-if/?v=1&delay=1&name=Late").await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A Late").await?;
        page.becomes(BESIDE, "A").await?;
        page.becomes("document.querySelector('.pinned-as').textContent", "Pinned A").await?;
        page.focus(NAME).await?;
        page.run("document.activeElement.select()").await?;
        page.press(Key::Backspace).await?;
        page.press(Key::Tab).await?;
        preset(page, 5).await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A Late; B 50% of needed").await?;
        // Two crowd a small chart: the new one is shown, the other on request.
        page.becomes(BESIDE, "B").await?;
        page.click(".pinned [data-pin=A] .show").await?;
        page.becomes(BESIDE, "A,B").await?;
        page.click(".pinned [data-pin=B] .show").await?;
        page.becomes(BESIDE, "A").await?;
        preset(page, 2).await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A Late; B 50% of needed; C steady growth").await?;
        preset(page, 6).await?;
        page.unfold(".tools .pin-it summary").await?;
        page.click(".tools .pin-it li:nth-child(2) button").await?;
        page.becomes(PINS, "A Late; B 2018: from then 0% of needed; C steady growth").await?;
        page.click(".toast button").await?;
        page.becomes(PINS, "A Late; B 50% of needed; C steady growth").await?;
        page.becomes("document.querySelector('.toast')", serde_json::Value::Null).await
    })
}

#[test]
fn where_nothing_can_be_kept_it_is_said() -> Outcome {
    let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }";
    at_one_address(async |page| {
        for (script, words) in [(blocked, "will not keep"), (full, "storage is full")] {
            let name = page.before_each_document(script).await?;
            page.open("what-if/?v=1&delay=1").await?;
            page.click(PIN).await?;
            page.becomes(PINS, "A 1 year late").await?;
            page.holds(&format!("({NOTE}).includes('{words}')")).await?;
            page.no_longer_before_documents(&name).await?;
        }
        Ok(())
    })
}

#[test]
fn what_was_kept_and_cannot_be_read_is_put_aside_untouched() -> Outcome {
    let newer = r#"{"format":"ip-plan-scenarios","version":9,"pins":[{"letter":"B","name":"Old","query":"v=1&delay=2","shown":true,"mood":"blue"}],"more":1}"#;
    at_one_address(async |page| {
        for (kept, pins) in [("{ broken", ""), ("[1,2,3]", ""), (newer, "B Old")] {
            page.open("about/").await?;
            let kept = serde_json::json!(kept);
            page.run(&format!(
                "localStorage.clear(); localStorage.setItem('ip-plan.scenarios', {kept})"
            ))
            .await?;
            page.open("what-if/?v=1&pace=50").await?;
            page.holds(&format!("({NOTE}).includes('set aside')")).await?;
            page.becomes(PINS, pins).await?;
            page.click(PIN).await?;
            page.holds(&format!("({PINS}).includes('50% of needed')")).await?;
            page.becomes("localStorage.getItem('ip-plan.scenarios.aside.1')", kept).await?;
            // It is not put aside a second time.
            page.reload().await?;
            page.holds(&format!("({PINS}).includes('50% of needed')")).await?;
            page.becomes("Object.keys(localStorage).filter(it => it.includes('aside')).length", 1)
                .await?;
        }
        // Of two copies the first is removed by hand: the next does not go over the second.
        page.run(
            "localStorage.removeItem('ip-plan.scenarios.aside.1'); \
             localStorage.setItem('ip-plan.scenarios.aside.2', '{ second'); \
             localStorage.setItem('ip-plan.scenarios', '{ third')",
        )
        .await?;
        page.reload().await?;
        page.becomes("localStorage.getItem('ip-plan.scenarios.aside.1')", "{ third").await?;
        page.becomes("localStorage.getItem('ip-plan.scenarios.aside.2')", "{ second").await
    })
}

#[test]
fn a_pin_goes_as_far_as_the_chart_of_an_indicator() -> Outcome {
    let beside = "document.querySelector('.drawing text.pin')?.textContent ?? ''";
    let ends = "document.querySelector('.drawing path.pin').getBBox().width";
    let yours = "document.querySelector('.drawing path.yours').getBBox().width";
    at_one_address(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        page.click(PIN).await?;
        page.becomes(PINS, "A 80% of needed").await?;
        page.open("indicators/1/?v=1&to=2030").await?;
        page.becomes(beside, "A 20").await?;
        page.holds(&format!("{ends} === {yours}")).await
    })
}

/// Where the focus is, by its words.
const FOCUSED: &str =
    "document.activeElement.closest('main')?.querySelector(':focus').textContent.trim()";

async fn pressed(page: &Page, selector: &str, then: &str) -> Outcome {
    page.focus(selector).await?;
    page.press(Key::Enter).await?;
    page.holds(&format!("({FOCUSED} ?? '').startsWith('{then}')")).await
}

#[test]
fn the_focus_goes_on_to_what_is_there_when_what_was_pressed_is_gone() -> Outcome {
    at_one_address(async |page| {
        page.open("what-if/?v=1&pace=60").await?;
        pressed(page, PIN, "A60%").await?;
        page.run("scrollTo(0, 0)").await?;
        preset(page, 4).await?;
        pressed(page, PIN, "B1 year late").await?;
        page.run("scrollTo(0, 0)").await?;
        preset(page, 5).await?;
        let remove = |letter: &str| {
            format!(".pinned [data-pin={letter}] .menu > div > button:nth-of-type(2)")
        };
        page.unfold(".pinned [data-pin=A] summary").await?;
        pressed(page, &remove("A"), "B1 year late").await?;
        page.unfold(".pinned [data-pin=B] summary").await?;
        pressed(page, &remove("B"), "Pin").await?;
        // Both can be given back, the last first.
        pressed(page, ".toast button", "B1 year late").await?;
        pressed(page, ".toast button", "A60%").await?;
        pressed(page, "#undo", "Undo").await?;
        pressed(page, "#undo", "Redo").await?;
        pressed(page, "#redo", "Redo").await?;
        pressed(page, "#redo", "Undo").await?;
        // Where the list of pins waits in a sheet, the button keeps it.
        page.on(Screen::PHONE).await?;
        pressed(page, PIN, "Pinned C").await
    })
}

#[test]
fn what_differs_stays_in_sight_with_all_of_it_one_press_away() -> Outcome {
    let query = "?v=1&pace=80&delay=1&event=2018:-20&own=2:85,5:g16.5";
    // On top where it stands, below the bar and above what is fixed at the bottom.
    let seen = "(([x, y]) => document.elementFromPoint(x, y).closest('.differs') !== null)(\
        (it => [it.left + it.width / 2, it.top + it.height / 2])(document.querySelector('.differs bdi').getBoundingClientRect()))";
    let list = "[...document.querySelectorAll('.differs li')].map(it => it.innerText).join('; ')";
    at_one_address(async |page| {
        let low = Screen { width: 667, height: 375, touch: true };
        for screen in [Screen::PHONE, low, Screen::TABLET, Screen::WIDE_TABLET, Screen::DESKTOP] {
            page.on(screen).await?;
            for path in ["what-if/", "indicators/5/"] {
                page.open(&format!("{path}{query}")).await?;
                for down in [0, 600, 1100] {
                    page.run(&format!("scrollTo(0, {down})")).await?;
                    page.holds(seen).await?;
                }
                page.click(".differs summary").await?;
                let all = "80% of needed; 1 year late; 2018: −20%; PCT at 85%; Loans 16.5% a year";
                page.becomes(list, all).await?;
                page.click(".differs summary").await?;
            }
        }
        // Nor do the levers of a phone tell less than all of it.
        page.on(Screen::PHONE).await?;
        page.open(&format!("what-if/{query}")).await?;
        page.holds("document.querySelector('.sheet-toggle').innerText.includes('1 year late · 3 more differences')").await?;
        // Who comes to a chart finds its head below the line.
        page.run("location.hash = 'chart-7'").await?;
        page.holds(
            "document.querySelector('#chart-7 figcaption').getBoundingClientRect().top >= \
             document.querySelector('.differs').getBoundingClientRect().bottom",
        )
        .await
    })
}

/// Letters of pinned paths that lie on one another, or on the value at the end of the reader's own.
const LETTERS_CROSSED: &str = "[...document.querySelectorAll('.multiple')].filter(chart => { \
    const all = [...chart.querySelectorAll('text:is(.pin, .yours)')].map(it => it.getBoundingClientRect()); \
    return all.some((a, at) => all.slice(at + 1).some(b => \
      a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 6 && b.bottom > a.top + 6)) \
  }).map(it => it.id)";

#[test]
fn letters_of_pinned_paths_stand_apart() -> Outcome {
    at_one_address(async |page| {
        for query in ["delay=1", "pace=108&shape=s-curve", "pace=85"] {
            page.open(&format!("what-if/?v=1&{query}")).await?;
            page.click(PIN).await?;
        }
        for _ in 0..2 {
            page.click(".pinned .show[aria-pressed=false]").await?;
        }
        for query in ["pace=110&own=1:g16,2:g11.5,3:g9,4:g12,5:g16.5,6:g20", "pace=80&to=2035"] {
            page.open(&format!("what-if/?v=1&{query}")).await?;
            page.becomes("document.querySelectorAll('#chart-1 text.pin').length", 3).await?;
            for screen in [Screen::PHONE, Screen::TABLET, Screen::WIDE_TABLET] {
                page.on(screen).await?;
                page.becomes(LETTERS_CROSSED, json!([])).await?;
            }
        }
        Ok(())
    })
}
