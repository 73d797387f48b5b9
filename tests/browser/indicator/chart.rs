//! What the chart says in words where a line does not show everything.

use crate::harness::{Outcome, Screen, at_one_address};
use serde_json::json;

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

/// Words of the chart that lie on one another.
const CROSSED: &str = "(() => { const all = [...document.querySelectorAll('.plot text')].filter(it => \
    it.textContent && getComputedStyle(it).opacity > 0).map(it => [it.textContent, it.getBoundingClientRect()]).filter(([, it]) => it.width); \
    const crossed = ([, a], [, b]) => a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 5 && b.bottom > a.top + 5; \
    return all.flatMap((a, at) => all.slice(at + 1).filter(b => crossed(a, b)).map(b => `${a[0]} | ${b[0]}`)) })()";

#[test]
fn words_of_a_chart_lie_on_no_others() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::PHONE, Screen::TABLET] {
            page.on(screen).await?;
            for query in ["v=1&range=30&to=2035&at=1:16:8e98d105d11e", "v=1&aim=1:90000"] {
                page.open(&format!("indicators/1/?{query}")).await?;
                page.becomes(CROSSED, json!([])).await?;
            }
        }
        Ok(())
    })
}
