//! By keyboard alone: the focus is visible wherever Tab takes it.

use crate::harness::{Outcome, Screen, at_one_address, one_of_each_kind};
use serde_json::Value;
use thirtyfour::Key;

/// How many times Tab is pressed before the page is asked whether it has been gone through.
const STEPS: usize = 60;
/// More than any page has places.
const MOST: usize = 1500;

#[test]
fn the_focus_is_in_sight_marked_and_under_nothing_on_every_page() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for path in one_of_each_kind() {
            for screen in [Screen::WIDE_TABLET, Screen::PHONE] {
                page.on(screen).await?;
                page.open(path).await?;
                page.run(include_str!("focus.js")).await?;
                let mut pressed = 0;
                // After the last place of a page comes the window's own, and then the first again.
                while page.value("focused.round").await? != Value::Bool(true) {
                    pressed += STEPS;
                    assert!(pressed <= MOST, "{path} has no end");
                    page.press(Key::Tab.value().to_string().repeat(STEPS)).await?;
                }
                let count = page.value("focused.count").await?.as_u64();
                assert!(count > Some(12), "{path}: only {count:?} places were looked at");
                let wrong = page.value("focused.wrong").await?;
                for wrong in wrong.as_array().into_iter().flatten() {
                    found.push(format!("{path} on {}: {wrong}", screen.width));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}
