//! Letters of twice the size, as a browser's own setting makes them.

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
        page.holds(TAB_IS_IN_SIGHT).await
    })
}
