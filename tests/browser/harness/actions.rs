//! What a reader does with keys and clicks.

use super::{Outcome, Page};
use serde_json::json;
use thirtyfour::{By, Key, TypingData, WebElement};

impl Page {
    async fn find(&self, selector: &str) -> Outcome<WebElement> {
        self.holds(&format!("!!document.querySelector({})", json!(selector))).await?;
        Ok(self.client.find(By::Css(selector)).await?)
    }

    /// Clicks on an element, which must be in sight and under nothing else.
    pub(crate) async fn click(&self, selector: &str) -> Outcome {
        Ok(self.find(selector).await?.click().await?)
    }

    /// Clicks with Ctrl held.
    pub(crate) async fn click_with_control(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        let chain = self.client.action_chain().key_down(Key::Control).click_element(&element);
        Ok(chain.key_up(Key::Control).perform().await?)
    }

    /// Puts the focus on an element, as the Tab key would in the end.
    pub(crate) async fn focus(&self, selector: &str) -> Outcome {
        let selector = json!(selector);
        self.run(&format!("document.querySelector({selector}).focus()")).await?;
        self.holds(&format!("document.activeElement === document.querySelector({selector})")).await
    }

    /// Presses keys, or types, where the focus is.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        let keys: String = keys.into().as_vec().into_iter().collect();
        Ok(self.client.action_chain().send_keys(keys).perform().await?)
    }

    /// Presses a letter with Ctrl held, maybe with Shift.
    pub(crate) async fn press_with_control(&self, letter: char, shift: bool) -> Outcome {
        let mut chain = self.client.action_chain().key_down(Key::Control);
        if shift {
            chain = chain.key_down(Key::Shift);
        }
        chain = chain.key_down(letter).key_up(letter);
        if shift {
            chain = chain.key_up(Key::Shift);
        }
        Ok(chain.key_up(Key::Control).perform().await?)
    }
}
