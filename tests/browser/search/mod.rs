//! Search: over any page, on the page of results, and marked on the target page.

mod answers;
mod palette;

use crate::harness::{Outcome, Page};

pub(crate) const OPEN: &str = "document.getElementById('search').open";
pub(crate) const FIELD: &str = "document.getElementById('search-field')";
pub(crate) const FOCUS_IN_FIELD: &str = "document.activeElement.id === 'search-field'";
/// Each result that is offered, as an address below the site's own.
pub(crate) const OFFERED: &str = "[...document.querySelectorAll('#search-list [role=option]')] \
    .map(it => it.getAttribute('href'))";
const MARKED: &str = "[...document.querySelectorAll('main mark')].map(it => it.textContent)";
pub(crate) const ALL_FOUND: &str =
    "parseInt(document.querySelector('.results-field [role=status]').textContent)";

/// Opens the search over the page.
pub(crate) async fn open_palette(page: &Page) -> Outcome {
    page.press_with_control('k', false).await?;
    page.holds(&format!("{OPEN} && {FOCUS_IN_FIELD}")).await
}

/// Types in place of what stands in the field.
pub(crate) async fn ask(page: &Page, words: &str) -> Outcome {
    page.press_with_control('a', false).await?;
    page.press(words).await?;
    page.becomes("document.activeElement.value", words).await
}

/// How many results there are, as is said to those who cannot see them.
async fn said(page: &Page) -> Outcome<i64> {
    let said = "parseInt(document.querySelector('.palette [role=status]').textContent)";
    page.holds(&format!("{said} > 0")).await?;
    Ok(page.value(said).await?.as_i64().unwrap_or_default())
}
