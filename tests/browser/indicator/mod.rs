//! The page of one indicator: handles, values, the sentence, the status, and what a link keeps of them.

mod handles;
mod sentence;
mod values;

use crate::harness::{Outcome, Page};

/// A year's handle.
fn handle(year: u16) -> String {
    format!("#year-{year}")
}

/// What a year's handle says.
async fn says(page: &Page, year: u16, words: &str) -> Outcome {
    page.becomes(&format!("document.querySelector('#year-{year}').ariaValueText"), words).await
}

/// The words of the reader's path in the table.
const YOURS: &str =
    "[...document.querySelectorAll('tr.yours td')].map(it => it.textContent).join(' ')";

/// A field, by its id.
fn field(id: &str) -> String {
    format!("document.getElementById('{id}').value")
}

/// Types into a field in place of what stands there, and is done with it.
async fn fill(page: &Page, id: &str, text: &str) -> Outcome {
    page.focus(&format!("#{id}")).await?;
    page.run(&format!("document.getElementById('{id}').select()")).await?;
    page.press(text).await?;
    page.press(thirtyfour::Key::Enter).await
}
