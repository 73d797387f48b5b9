//! Watches a browser's complaints; any of them fails the test.

use super::{Answer, Outcome, Page, Server, Trouble, browser::Kind, printed};
use serde_json::Value;

/// Runs in each document before any script of its own.
pub(super) const SCRIPT: &str = include_str!("watch.js");

/// The built site with that script as the first of each page, for browsers that cannot be told to run one.
pub(super) fn watched(site: &str) -> Outcome<Server> {
    Server::like(site, |file| match file {
        "watch.js" => Answer::Instead(SCRIPT.to_owned()),
        page if page.is_empty() || page.ends_with('/') => match printed(page) {
            Ok(text) => Answer::Instead(text.replacen(
                "<title>",
                "<script src=\"watch.js\"></script>\n<title>",
                1,
            )),
            Err(_) => Answer::Refused,
        },
        _ => Answer::AsBuilt,
    })
}

impl Page {
    /// No error or warning in the console, and nothing that the page's policy forbids, since last asked.
    pub(crate) async fn is_clean(&self) -> Outcome {
        self.is_clean_but_for(&[]).await
    }

    /// The same, passing over complaints that hold one of these words. Without any of them the scenario has
    /// not done what it says, so there must be one.
    pub(crate) async fn is_clean_but_for(&self, expected: &[&str]) -> Outcome {
        let mut complaints = match self.kind {
            Kind::Chromium => self.logged().await?,
            Kind::Firefox | Kind::WebKit if self.is_heard => self.gathered().await?,
            Kind::Firefox | Kind::WebKit => return Ok(()),
        };
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

    /// Errors and warnings of the console since last asked, as Chromium tells them.
    async fn logged(&self) -> Outcome<Vec<String>> {
        let entries = self.client.browser_log().await?.into_iter();
        Ok(entries
            .filter(|entry| matches!(entry.level.as_str(), "WARNING" | "SEVERE"))
            .map(|entry| entry.message)
            .collect())
    }

    /// The same as the page itself gathered it, where the browser tells nobody.
    async fn gathered(&self) -> Outcome<Vec<String>> {
        let gathered = format!(
            "location.href.startsWith('{}') ? window.watch?.complaints.splice(0) ?? null : []",
            self.site()
        );
        serde_json::from_value(self.value(&gathered).await?)
            .map_err(|_| Trouble::new("nobody watches this page"))
    }

    /// Passes over what the browser complained of so far.
    pub(crate) async fn forget_complaints(&self) -> Outcome {
        match self.kind {
            Kind::Chromium => drop(self.client.browser_log().await?),
            Kind::Firefox | Kind::WebKit if self.is_heard => drop(self.gathered().await?),
            Kind::Firefox | Kind::WebKit => {}
        }
        Ok(())
    }

    /// The addresses of all requests since last asked, but for those that the browser's own pages made: the tab
    /// with which it began draws its pictures whenever it finds the time.
    pub(crate) async fn requests(&self) -> Outcome<Vec<String>> {
        let mut requests = Vec::new();
        for event in self.network_events().await? {
            let by_browser =
                event["params"]["documentURL"].as_str().is_some_and(|by| by.starts_with("chrome"));
            if event["method"] == "Network.requestWillBeSent" && !by_browser {
                let address = event["params"]["request"]["url"].as_str().unwrap_or_default();
                requests.push(address.to_owned());
            }
        }
        Ok(requests)
    }

    /// What the browser has told of its requests and their answers since last asked.
    pub(super) async fn network_events(&self) -> Outcome<Vec<Value>> {
        let entries = self.client.get_log("performance").await?.into_iter();
        entries
            .map(|entry| {
                let mut event: Value = serde_json::from_str(&entry.message)?;
                Ok(event["message"].take())
            })
            .collect()
    }
}
