//! What a browser complains of: nothing, or the scenario fails.

use super::{Outcome, Page, Trouble};
use serde_json::Value;

/// Runs in each document before any script of its own.
pub(crate) const SCRIPT: &str = include_str!("watch.js");

impl Page {
    /// No error or warning in the console, and nothing that the page's policy forbids, since last asked.
    pub(crate) async fn is_clean(&self) -> Outcome {
        self.is_clean_but_for(&[]).await
    }

    /// The same, passing over complaints that hold one of these words. Without any of them the scenario has
    /// not done what it says, so there must be one.
    pub(crate) async fn is_clean_but_for(&self, expected: &[&str]) -> Outcome {
        let mut complaints: Vec<String> = self
            .client
            .browser_log()
            .await?
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "WARNING" | "SEVERE"))
            .map(|entry| entry.message)
            .collect();
        let all = complaints.len();
        complaints.retain(|complaint| !expected.iter().any(|word| complaint.contains(word)));
        if !complaints.is_empty() {
            return Err(Trouble::new(format!(
                "the browser complains:\n  {}",
                complaints.join("\n  ")
            )));
        }
        if all == 0 && !expected.is_empty() {
            return Err(Trouble::new(format!("the browser has not complained of {expected:?}")));
        }
        Ok(())
    }

    /// Passes over what the browser complained of so far.
    pub(crate) async fn forget_complaints(&self) -> Outcome {
        self.client.browser_log().await?;
        Ok(())
    }

    /// The addresses of all requests since last asked, but for those that the browser's own pages made: the tab
    /// with which it began draws its pictures whenever it finds the time.
    pub(crate) async fn requests(&self) -> Outcome<Vec<String>> {
        let mut requests = Vec::new();
        for entry in self.client.get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            let by_browser =
                event["params"]["documentURL"].as_str().is_some_and(|by| by.starts_with("chrome"));
            if event["method"] == "Network.requestWillBeSent" && !by_browser {
                let address = event["params"]["request"]["url"].as_str().unwrap_or_default();
                requests.push(address.to_owned());
            }
        }
        Ok(requests)
    }
}
