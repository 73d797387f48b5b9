//! Text at twice the size, by a browser's own setting, and with the letter and line spacing that a reader may set.

use crate::harness::{Outcome, Screen, at_one_address, one_of_each_kind};
use serde_json::json;

/// Which of the ten levers say what their target needs below their own place, over the next chart.
const OVER_THE_NEXT: &str = "[...document.querySelectorAll('.own .needs')].filter(it => \
     it.getBoundingClientRect().bottom > it.closest('.own').getBoundingClientRect().bottom + 1).length";
const TAB_IS_IN_SIGHT: &str = "(({ left, right }) => right > 0 && left < innerWidth)\
     (document.querySelector('.top nav [aria-current]').getBoundingClientRect())";

#[test]
fn with_letters_of_twice_the_size_no_page_loses_its_words_at_its_edge() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for path in one_of_each_kind() {
            page.open(path).await?;
            // A new document forgets it.
            page.ask("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 26 } }))
                .await?;
            page.becomes("getComputedStyle(document.documentElement).fontSize", "32px").await?;
            for screen in [Screen::PHONE, Screen::TABLET, Screen::WIDE_TABLET] {
                page.fits(screen).await?;
                let lost = page.run(include_str!("letters.js")).await?;
                for lost in lost.as_array().into_iter().flatten() {
                    found.push(format!("{path} on {}: {lost}", screen.width));
                }
            }
        }
        assert!(found.is_empty(), "beyond the edge:\n{}", found.join("\n"));
        Ok(())
    })
}

#[test]
fn with_letters_of_twice_the_size_nothing_lies_over_the_next_chart() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::PHONE).await?;
        for path in ["what-if/?v=1&own=2:85,5:g16.5", "indicators/1/"] {
            page.open(path).await?;
            page.ask("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 26 } }))
                .await?;
            page.becomes("getComputedStyle(document.documentElement).fontSize", "32px").await?;
            page.fits(Screen::PHONE).await?;
            page.becomes(OVER_THE_NEXT, 0).await?;
        }
        page.holds(TAB_IS_IN_SIGHT).await?;
        page.open("what-if/?v=1&pace=90&delay=2&own=2:85,5:g16.5").await?;
        page.ask("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 26 } }))
            .await?;
        page.becomes("getComputedStyle(document.documentElement).fontSize", "32px").await?;
        // What waits at the foot leaves the charts their room.
        page.holds("document.querySelector('.sheet-toggle').offsetHeight < innerHeight / 6").await
    })
}

/// The distances up to which a page must hold (WCAG 2.2, 1.4.12).
const WIDE: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; \
      word-spacing: .16em !important } p { margin-bottom: 2em !important }`); \
    document.adoptedStyleSheets.push(sheet)";

/// Words of the what-if that lie on one another, and words of a pin that are cut.
const CROSSED: &str = "const boxes = it => { const range = document.createRange(); \
      range.selectNodeContents(it); return [...range.getClientRects()].filter(box => box.width > 1) }; \
    const over = (a, b) => boxes(a).some(p => boxes(b).some(q => p.right > q.left + 1 && q.right > p.left + 1 \
      && p.bottom > q.top + 4 && q.bottom > p.top + 4)); \
    const all = (css, within = document) => [...within.querySelectorAll(css)].filter(it => it.checkVisibility()); \
    const rows = all('.lever-row').filter(row => over(row.querySelector('.value'), row.lastElementChild) \
      && row.lastElementChild !== row.querySelector('.value')); \
    const labels = all('.attainment li span:not(.unseen)'); \
    const beside = labels.filter((it, at) => at > 0 && over(it, labels[at - 1])); \
    const cut = all('.pinned .show span').filter(it => it.scrollHeight > it.clientHeight + 1); \
    return [...rows, ...beside, ...cut].map(it => it.textContent)";

#[test]
fn with_letters_and_lines_wide_apart_no_words_of_the_what_if_are_lost() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::SMALL_PHONE, Screen::TABLET, Screen::WIDE_TABLET] {
            page.on(screen).await?;
            page.open("what-if/?v=1&pace=90").await?;
            if page.value("document.querySelectorAll('.pinned li').length").await? == json!(0) {
                page.click(".pin-it").await?;
            }
            page.run(WIDE).await?;
            page.becomes(&format!("(() => {{ {CROSSED} }})()"), json!([])).await?;
            let lost = page.run(include_str!("letters.js")).await?;
            assert_eq!(lost, json!([]), "on {}", screen.width);
        }
        Ok(())
    })
}
