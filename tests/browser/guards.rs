//! Whatever goes wrong in a browser, the page can still be read.

use crate::{
    harness::{Answer, Outcome, Page, Screen, Server, at_both_addresses, printed},
    what_if::{PACE, SCENARIO},
};
use serde_json::json;
use thirtyfour::Key;

/// Text and charts are there, and no control is that would do nothing.
async fn can_be_read(page: &Page, path: &str) -> Outcome {
    page.holds("document.querySelector('main h1').checkVisibility()").await?;
    page.holds("document.querySelector('main').innerText.length > 300").await?;
    let charts = match path {
        "" | "indicators/" | "what-if/" => 10,
        _ => 0,
    };
    page.holds(&format!(
        "[...document.querySelectorAll('main svg')].filter(it => it.checkVisibility() \
         && it.getBoundingClientRect().width > 30).length >= {charts}"
    ))
    .await?;
    // Opening a popover is the browser's own work.
    page.becomes(
        "[...document.querySelectorAll('#app :is(button:not([popovertarget]), input, select)')] \
         .filter(it => it.checkVisibility() && getComputedStyle(it).pointerEvents !== 'none') \
         .map(it => it.outerHTML)",
        Vec::<String>::new(),
    )
    .await
}

#[test]
fn without_script_there_are_text_charts_and_links() -> Outcome {
    at_both_addresses(async |page| {
        page.load("").await?;
        page.ask("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        for path in
            ["", "plan/IV.ii.3/", "indicators/", "indicators/4/", "what-if/", "compare/", "method/"]
        {
            page.load(path).await?;
            can_be_read(page, path).await?;
        }
        page.click(".top a[href='indicators/']").await?;
        page.is_at("indicators/").await?;
        page.click(".ten a[href='indicators/4/']").await?;
        page.is_at("indicators/4/").await?;
        page.becomes("document.documentElement.dataset.script ?? 'off'", "off").await?;
        page.ask("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await
    })
}

#[test]
fn without_its_program_the_page_stays_and_says_so() -> Outcome {
    at_both_addresses(async |page| {
        for refused in ["wasm", "explorer.js"] {
            let server = Server::like(page.site(), move |file| {
                let is_refused = match refused {
                    "wasm" => file.ends_with("wasm"),
                    _ => file.starts_with("explorer-") && file.ends_with("js"),
                };
                if is_refused { Answer::Refused } else { Answer::AsBuilt }
            })?;
            let other = page.at(server.address());
            for path in ["", "plan/IV.ii.3/", "indicators/", "what-if/"] {
                other.load(path).await?;
                other.becomes("document.documentElement.dataset.app", "failed").await?;
                other
                    .holds("document.getElementById('trouble').checkVisibility() && document.getElementById('trouble').textContent.includes('could not start')")
                    .await?;
                can_be_read(&other, path).await?;
                other.is_clean_but_for(&["503", "explorer"]).await?;
            }
            other.click(".top a[href='indicators/']").await?;
            other.is_at("indicators/").await?;
            other.becomes("document.documentElement.dataset.app", "failed").await?;
            other.is_clean_but_for(&["503", "explorer"]).await?;
        }
        Ok(())
    })
}

/// Says in the window, wherever the page is scrolled to, that the page could not start.
const IN_SIGHT: &str = "(({ top, bottom, height }) => top >= 0 && bottom <= innerHeight && height > 40)(\
     document.getElementById('trouble').getBoundingClientRect())";

#[test]
fn what_went_wrong_is_in_sight_everywhere_covers_nothing_and_can_be_put_away() -> Outcome {
    at_both_addresses(async |page| {
        let server = Server::like(page.site(), |file| {
            if file.ends_with("wasm") { Answer::Refused } else { Answer::AsBuilt }
        })?;
        let other = page.at(server.address());
        let note = "document.getElementById('trouble')";
        for screen in [Screen::DESKTOP, Screen::SMALL_PHONE] {
            other.on(screen).await?;
            for (path, scenario, other_wish) in [
                ("", false, false),
                ("plan/IV.ii.3/#IV.ii.3-k", false, false),
                ("measures/?right=patent", false, true),
                ("what-if/?v=1&pace=110", true, false),
                ("indicators/5/?v=1&pace=110", true, false),
                ("compare/?a=v%3D1%26pace%3D90", true, false),
            ] {
                other.load(path).await?;
                other.holds(IN_SIGHT).await?;
                for (words, is_said) in
                    [("scenario in this address", scenario), ("beyond the page", other_wish)]
                {
                    other
                        .becomes(&format!("{note}.textContent.includes('{words}')"), is_said)
                        .await?;
                }
                // Whatever has the focus is above it, down to the end of the page.
                other
                    .becomes(
                        "[...document.querySelectorAll('#app :is(a, summary)')] \
                           .filter((it, at, all) => it.checkVisibility() && \
                             (at % 9 === 0 || at > all.length - 4)) \
                           .filter(it => { it.focus(); \
                             const line = it.getClientRects()[0]; \
                             return !it.closest('.skip, .top') && \
                               line.bottom > document.getElementById('trouble').getBoundingClientRect().top; }) \
                           .map(it => it.outerHTML)",
                        Vec::<String>::new(),
                    )
                    .await?;
                other.run("scrollTo(0, 1e9)").await?;
                other.holds(IN_SIGHT).await?;
                other.ask("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
                other.becomes(&format!("{note}.checkVisibility()"), false).await?;
                other.ask("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
                // A key brings the focus into the window: before it, none goes from one element to another.
                other.press(Key::Tab).await?;
                other.focus(".foot a").await?;
                other.focus("#trouble button:nth-of-type(2)").await?;
                other.press(Key::Enter).await?;
                other.becomes(&format!("{note}.hidden"), true).await?;
                other.holds("document.activeElement.matches('.foot a')").await?;
                other.becomes("getComputedStyle(document.body).paddingBottom", "0px").await?;
                other.is_clean_but_for(&["503", "explorer"]).await?;
            }
        }
        other.on(Screen::DESKTOP).await
    })
}

/// A clock on which a minute goes by in a second.
const FAST: &str = "const real = setTimeout; \
    window.setTimeout = (then, wait, ...more) => real(then, wait / 60, ...more)";

#[test]
fn a_program_that_does_not_come_is_spoken_of_until_it_comes() -> Outcome {
    at_both_addresses(async |page| {
        let (server, gate) = Server::holding_the_program(page.site())?;
        let other = page.at(server.address());
        let name = other.before_each_document(FAST).await?;
        other.load("what-if/?v=1&pace=110").await?;
        other.holds(IN_SIGHT).await?;
        other
            .holds(
                "(words => words.includes('have not loaded yet') && words.includes('scenario in this address'))\
                 (document.getElementById('trouble').textContent)",
            )
            .await?;
        other.becomes("document.documentElement.dataset.app ?? 'not yet'", "not yet").await?;
        gate.open();
        other.is_ready().await?;
        other.becomes("document.getElementById('trouble').hidden", true).await?;
        other.becomes(SCENARIO, "110% of needed").await?;
        other.no_longer_before_documents(&name).await
    })
}

#[test]
fn a_page_that_something_has_changed_on_its_way_works_in_the_end() -> Outcome {
    at_both_addresses(async |page| {
        for (was, is) in [
            ("<main", "<aside>An advertisement</aside><main"),
            ("<h1>", "<p>Translated</p><h1>"),
            ("</main>", "<script type=\"text/plain\">x</script></main>"),
            ("<h1>", "<h1><font>"),
        ] {
            let changed = printed("what-if/")?.replacen(was, is, 1);
            assert!(changed.contains(is));
            let server = Server::like(page.site(), move |file| match file {
                "what-if/" => Answer::Instead(changed.clone()),
                _ => Answer::AsBuilt,
            })?;
            let other = page.at(server.address());
            other.load("what-if/?v=1&pace=80").await?;
            other.is_ready().await?;
            other.becomes(SCENARIO, "80% of needed").await?;
            other.click(".presets summary").await?;
            other.click(".presets li:first-child button").await?;
            other.becomes(SCENARIO, "The plan as printed").await?;
            other.becomes("document.querySelectorAll('main').length", 1).await?;
            other.holds("document.getElementById('trouble').hidden").await?;
            other.click(".top a[href='indicators/']").await?;
            other.is_at("indicators/").await?;
            // The first attempt may have told the console why it gave up.
            other.forget_complaints().await?;
        }
        Ok(())
    })
}

/// Makes the next call from the program into the page end as a panic does, and leaves the program as one does.
const PANIC: &str = "const real = Element.prototype.setAttribute; \
    Element.prototype.setAttribute = function () { \
      Element.prototype.setAttribute = real; throw new WebAssembly.RuntimeError('forced'); }";

#[test]
fn after_a_panic_the_page_begins_anew_and_says_so() -> Outcome {
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        page.click(".tools .pin-it").await?;
        page.holds("document.querySelectorAll('.pinned li').length === 1").await?;
        page.run(PANIC).await?;
        page.click(".presets summary").await?;
        page.click(".presets li:nth-child(2) button").await?;
        page.is_ready().await?;
        page.holds("document.getElementById('trouble').checkVisibility()").await?;
        page.holds("document.querySelector('#trouble p').textContent.includes('was restarted')")
            .await?;
        page.holds(
            "document.querySelector('#trouble pre').textContent.includes(navigator.userAgent)",
        )
        .await?;
        // What was pinned is there, and controls work.
        page.holds("document.querySelectorAll('.pinned li').length === 1").await?;
        page.focus(PACE).await?;
        page.press(Key::Right).await?;
        page.is_at("what-if/?v=1&pace=81").await?;
        page.click("#trouble button").await?;
        page.is_ready().await?;
        page.holds("document.getElementById('trouble').hidden").await?;
        page.is_at("what-if/?v=1&pace=81").await?;
        page.forget_complaints().await
    })
}

#[test]
fn a_page_that_panics_again_and_again_stays_as_it_was_seen() -> Outcome {
    at_both_addresses(async |page| {
        page.open("").await?;
        page.click(".top a[href='glossary/'], .foot a[href='glossary/']").await?;
        page.is_at("glossary/").await?;
        page.run(
            "Element.prototype.setAttribute = () => { throw new WebAssembly.RuntimeError('forced'); }",
        )
        .await?;
        page.click(".top a[href='indicators/']").await?;
        page.becomes("document.documentElement.dataset.app", "failed").await?;
        page.holds(
            "document.querySelector('#trouble p').textContent.includes('no longer responds')",
        )
        .await?;
        page.holds("document.querySelector('main h1').textContent.length > 3").await?;
        page.click("#trouble button").await?;
        page.is_ready().await?;
        page.forget_complaints().await
    })
}

#[test]
fn a_browser_that_keeps_nothing_still_switches_colours() -> Outcome {
    let refusals = [
        "Object.defineProperty(window, 'localStorage', \
         { get() { throw new DOMException('refused', 'SecurityError') } })",
        "Object.defineProperty(window, 'localStorage', { value: null })",
        "Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new DOMException('full', \
         'QuotaExceededError') }",
    ];
    at_both_addresses(async |page| {
        for refusal in refusals {
            let name = page.before_each_document(refusal).await?;
            page.open("").await?;
            let paper = page.value("getComputedStyle(document.body).backgroundColor").await?;
            page.click(".theme").await?;
            page.leaves("getComputedStyle(document.body).backgroundColor", &paper).await?;
            page.click(".theme").await?;
            page.becomes("getComputedStyle(document.body).backgroundColor", paper).await?;
            page.no_longer_before_documents(&name).await?;
        }
        Ok(())
    })
}
