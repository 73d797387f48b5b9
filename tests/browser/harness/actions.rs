//! Keys and clicks.

use super::{Outcome, Page, Trouble, browser::Kind};
use serde_json::json;
use thirtyfour::{By, Key, TypingData, WebElement};

impl Page {
    async fn find(&self, selector: &str) -> Outcome<WebElement> {
        self.holds(&format!("!!document.querySelector({})", json!(selector))).await?;
        Ok(self.client.find(By::Css(selector)).await?)
    }

    /// Clicks on an element, which must be in sight and under nothing else.
    pub(crate) async fn click(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        if self.kind == Kind::WebKit {
            // Its driver leaves what is out of sight there, and then cannot reach it.
            self.run(&format!(
                "const it = document.querySelector({}); const box = it.getBoundingClientRect(); \
                 if (box.top < 0 || box.bottom > innerHeight) it.scrollIntoView({{ block: 'center' }})",
                json!(selector)
            ))
            .await?;
        }
        match element.click().await {
            Ok(()) => Ok(()),
            Err(why) => Err(Trouble::new(why).with(self.what_lies_there(selector).await)),
        }
    }

    /// Opens a list by its summary.
    pub(crate) async fn unfold(&self, summary: &str) -> Outcome {
        self.click(summary).await?;
        let is_open = format!("document.querySelector({}).parentElement.open", json!(summary));
        // Its driver was seen to lose a click, once in some hundred runs.
        if self.kind == Kind::WebKit && self.holds(&is_open).await.is_err() {
            self.click(summary).await?;
        }
        self.holds(&is_open).await
    }

    /// An element's box and what is hit in its middle, for who reads of a click that failed.
    async fn what_lies_there(&self, selector: &str) -> String {
        let script = format!(
            "const box = document.querySelector({}).getBoundingClientRect(); \
             const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2); \
             return [JSON.stringify(box), `in a window of ${{innerWidth}} × ${{innerHeight}}`, \
               hit?.outerHTML.slice(0, 120)].join('\\n  ')",
            json!(selector)
        );
        match self.run(&script).await {
            Ok(found) => format!("{selector} is at {}", found.as_str().unwrap_or_default()),
            Err(_) => format!("{selector} is not there"),
        }
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
