//! A browser with nothing in its memory. Chromium now; another one needs its capabilities here and its
//! own ways for what [`super::Page`] asks of the Chrome DevTools Protocol.

use super::{Outcome, Page, environment::Environment, process::Driver};
use serde_json::{Value, json};
use std::mem::ManuallyDrop;
use thirtyfour::{Capabilities, WebDriver};

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Chromium,
}

/// What a browser reports.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hearing {
    /// What it writes into its console.
    Console,
    /// And each request that it sends.
    Requests,
}

pub(crate) struct Browser {
    // Never dropped: when a scenario panics, a client would wait two minutes for a session that is gone.
    client: ManuallyDrop<WebDriver>,
    _driver: Driver,
}

impl Browser {
    pub(crate) async fn start(
        kind: Kind,
        environment: &Environment,
        hearing: Hearing,
    ) -> Outcome<Self> {
        let driver = match kind {
            Kind::Chromium => Driver::start(&environment.driver)?,
        };
        let capabilities = match kind {
            Kind::Chromium => chromium(environment, &driver, hearing),
        };
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let client = WebDriver::new(driver.address(), capabilities).await?;
        Ok(Self { client: ManuallyDrop::new(client), _driver: driver })
    }

    /// Its page, about to open a site.
    pub(crate) async fn page(&self, site: &str) -> Outcome<Page> {
        Page::new(WebDriver::clone(&self.client), site).await
    }

    pub(crate) async fn quit(self) -> Outcome {
        Ok(WebDriver::clone(&self.client).quit().await?)
    }
}

fn chromium(environment: &Environment, driver: &Driver, hearing: Hearing) -> Value {
    let mut heard = json!({ "browser": "ALL" });
    if hearing == Hearing::Requests {
        heard["performance"] = "ALL".into();
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": heard,
        "goog:chromeOptions": {
            "binary": environment.chromium,
            "args": [
                "--headless=new",
                // As root in a container it would not start; what it opens is our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,1000",
                format!("--user-data-dir={}", driver.profile().display()),
            ],
        },
    })
}
