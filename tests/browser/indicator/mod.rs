//! The page of one indicator: handles, values, the sentence, the status, and what a link keeps of these.

mod chart;
mod handles;
mod sentence;
mod values;

use crate::harness::{Outcome, Page, Pointer, Screen};

/// A year's handle.
pub(crate) fn handle(year: u16) -> String {
    format!("#year-{year}")
}

/// What a year's handle says.
pub(crate) async fn says(page: &Page, year: u16, words: &str) -> Outcome {
    page.becomes(&format!("document.querySelector('#year-{year}').ariaValueText"), words).await
}

/// The words of the reader's path in the table.
pub(crate) const YOURS: &str =
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

/// What is to be seen of a year's handle.
pub(crate) fn ring(year: u16) -> String {
    format!("#year-{year} .ring")
}

/// Moves a year's handle by some pixels down the chart, and lets it go.
pub(crate) async fn drag(page: &Page, pointer: Pointer, year: u16, by: f64) -> Outcome {
    let (x, y) = page.middle(&ring(year)).await?;
    let places: Vec<_> = (0..=6).map(|part| (x, y + by * f64::from(part) / 6.0)).collect();
    page.hold(pointer, &places).await?;
    page.holds(&format!("document.querySelector('#year-{year}').dataset.held === 'yes'")).await?;
    page.let_go(pointer).await?;
    page.becomes(&format!("document.querySelector('#year-{year}').dataset.held ?? ''"), "").await
}

/// The year's value goes up with the finger, on a screen of its size.
pub(crate) async fn a_finger_moves_a_year(page: &Page, screen: Screen) -> Outcome {
    page.on(screen).await?;
    page.open("indicators/1/").await?;
    let before = page.value(YOURS).await?;
    drag(page, Pointer::Finger, 2018, -30.0).await?;
    page.leaves(YOURS, &before).await?;
    page.holds("location.search.startsWith('?v=1&at=1:18:')").await
}
