//! Accessibility: axe's rules, the keyboard, large text, forced colours, reduced motion, screen readers, paper.

mod axe;
mod colours;
mod keyboard;
mod letters;
pub(crate) mod opened;
mod paper;
mod read_aloud;

use crate::harness::{Outcome, Page};
use serde_json::{Value, json};

/// Tells pages what a reader prefers, by media features.
async fn prefers(page: &Page, features: &[(&str, &str)]) -> Outcome {
    let features: Vec<Value> =
        features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    page.ask("Emulation.setEmulatedMedia", json!({ "features": features })).await
}
