//! What a reader does: presses, types, drags.

use super::{Outcome, Page};
use serde_json::json;
use std::time::Duration;
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

    /// Moves the mouse to a share of an element's width, with its button held since the first of them.
    pub(crate) async fn drag(&self, selector: &str, shares: &[f64]) -> Outcome {
        let element = self.find(selector).await?;
        let width = element.rect().await?.width;
        let pause = Some(Duration::ZERO);
        let mut chain = self.client.action_chain_with_delay(pause, Some(Duration::from_millis(10)));
        for (at, share) in shares.iter().enumerate() {
            let from_the_middle = (width * (share - 0.5)).round() as i64;
            chain = chain.move_to_element_with_offset(&element, from_the_middle, 0);
            if at == 0 {
                chain = chain.click_and_hold();
            }
        }
        Ok(chain.perform().await?)
    }

    /// Lets the mouse button go.
    pub(crate) async fn let_go(&self) -> Outcome {
        Ok(self.client.action_chain().release().perform().await?)
    }

    /// Moves a finger over an element; it stays down until it is lifted.
    pub(crate) async fn touch(&self, selector: &str, shares: &[f64]) -> Outcome {
        let selector = json!(selector);
        let script = format!(
            "const it = document.querySelector({selector}); it.scrollIntoView({{ block: 'center' }}); \
             const box = it.getBoundingClientRect(); return [box.left, box.top + box.height / 2, box.width]"
        );
        let found = self.run(&script).await?;
        let number = |at: usize| found[at].as_f64().unwrap_or_default();
        for (at, share) in shares.iter().enumerate() {
            let kind = if at == 0 { "touchStart" } else { "touchMove" };
            let point = json!({ "x": number(0) + number(2) * share, "y": number(1) });
            self.ask("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": [point] }))
                .await?;
        }
        Ok(())
    }

    /// Touches an element's middle and lets it go.
    pub(crate) async fn tap(&self, selector: &str) -> Outcome {
        self.holds(&format!("!!document.querySelector({})", json!(selector))).await?;
        self.touch(selector, &[0.5]).await?;
        self.lift().await
    }

    pub(crate) async fn lift(&self) -> Outcome {
        self.ask("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await
    }
}
