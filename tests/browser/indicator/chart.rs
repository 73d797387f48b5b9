//! What the chart says where a line does not tell all.

use crate::harness::{Outcome, at_one_address};

/// Whether words stand at the end of a line.
fn says(words: &str) -> String {
    format!(
        "[...document.querySelectorAll('.drawing text.year')].some(it => it.textContent === '{words}')"
    )
}

#[test]
fn a_likely_range_beyond_the_axis_is_cut_and_told() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/5/?v=1&range=30&to=2020").await?;
        page.holds(&says("to 5,426")).await?;
        page.holds("getComputedStyle(document.querySelector('.fan').ownerSVGElement).overflow === 'hidden'").await?;
        // All of the middle half is held.
        page.holds("!/ -/.test(document.querySelectorAll('.fan')[1].getAttribute('d'))").await?;
        page.open("indicators/5/?v=1&range=10&to=2020").await?;
        page.holds(&says("9 in 10")).await?;
        page.holds(
            "![...document.querySelectorAll('.fan')].some(it => / -/.test(it.getAttribute('d')))",
        )
        .await
    })
}

#[test]
fn a_bound_that_bends_the_path_is_told() -> Outcome {
    at_one_address(async |page| {
        for (address, words) in [
            ("3/?v=1&pace=-50", "cannot fall"),
            ("8/?v=1&pace=-50", "stays at 0"),
            ("10/?v=1&pace=250&to=2030", "stays at 100"),
            ("5/?v=1&own=5:a-2000", "stays at 0"),
        ] {
            page.open(&format!("indicators/{address}")).await?;
            page.holds(&says(words)).await?;
        }
        Ok(())
    })
}
