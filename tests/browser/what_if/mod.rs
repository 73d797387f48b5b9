//! The what-if: levers by key, by typing, by mouse and finger; undo; and the address.

mod address;
pub(crate) mod desk;
mod files;
mod levers;
mod typing;

use crate::harness::{Outcome, Page};
use serde_json::Value;

pub(crate) const PACE: &str = "input[data-lever=pace]";
/// The button that shows the pace and lets a number be typed.
const PACE_VALUE: &str = ".lever:has([data-lever=pace]) button.value";

/// The reader's ten paths.
pub(crate) async fn paths(page: &Page) -> Outcome<Value> {
    page.value(PATHS).await
}

pub(crate) const PATHS: &str = "[...document.querySelectorAll('.multiple polyline.yours')].map(it => it.getAttribute('points')).join()";
pub(crate) const COUNT: &str = "document.querySelector('.count b').textContent";
pub(crate) const SCENARIO: &str = "document.querySelector('.scenario').textContent";
pub(crate) const TOLD: &str = "document.querySelector('.attainment [role=status]').textContent";

/// The pace everywhere that it is to be seen, and the address that it makes.
pub(crate) async fn pace_is(page: &Page, percent: i32) -> Outcome {
    page.becomes(&format!("document.querySelector('{PACE}').value"), percent.to_string()).await?;
    page.becomes(
        &format!("document.querySelector('{PACE}').ariaValueText"),
        format!("{percent}% of the pace needed").replace('-', "−"),
    )
    .await?;
    if percent == 100 {
        page.becomes(SCENARIO, "The plan as printed").await?;
        page.is_at("what-if/").await
    } else {
        page.becomes(SCENARIO, format!("{} of needed", shown(percent))).await?;
        page.is_at(&format!("what-if/?v=1&pace={percent}")).await
    }
}

/// On letting go the address and the count are as the lever stands.
pub(crate) async fn is_let_go(page: &Page) -> Outcome {
    page.holds(&format!(
        "location.href === '{}what-if/?v=1&pace=' + document.querySelector('{PACE}').value",
        page.site()
    ))
    .await?;
    page.holds(&format!("{TOLD} === {COUNT} + ' reach their target by 2020'")).await
}

/// As the page writes it, with a real minus.
fn shown(percent: i32) -> String {
    format!("{percent}%").replace('-', "−")
}
