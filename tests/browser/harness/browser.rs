//! A fresh browser: one of three, each started as its driver requires.

use super::{
    Outcome, Page,
    display::Display,
    environment::{Environment, told},
    process::{Driver, free_port},
};
use serde_json::{Value, json};
use std::{mem::ManuallyDrop, path::Path};
use thirtyfour::{Capabilities, WebDriver};

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
    /// `WebKitGTK`, which has Safari's engine and no touch.
    WebKit,
}

/// What a browser reports.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hearing {
    /// What it writes into its console.
    Console,
    /// And each request that it sends. Chromium alone can.
    Requests,
}

pub(crate) struct Browser {
    kind: Kind,
    // Never dropped: when a scenario panics, a client would wait two minutes for a session that is gone.
    client: ManuallyDrop<WebDriver>,
    _driver: Driver,
}

impl Browser {
    pub(crate) async fn start(environment: &Environment, hearing: Hearing) -> Outcome<Self> {
        let kind = environment.kind;
        let (driver, capabilities) = match kind {
            Kind::Chromium => chromium(hearing)?,
            Kind::Firefox => firefox()?,
            Kind::WebKit => webkit()?,
        };
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let client = WebDriver::new(driver.address(), capabilities).await?;
        Ok(Self { kind, client: ManuallyDrop::new(client), _driver: driver })
    }

    /// Its page, about to open a site.
    pub(crate) async fn page(&self, site: &str) -> Outcome<Page> {
        Page::new(WebDriver::clone(&self.client), self.kind, site).await
    }

    pub(crate) async fn quit(self) -> Outcome {
        Ok(WebDriver::clone(&self.client).quit().await?)
    }
}

fn chromium(hearing: Hearing) -> Outcome<(Driver, Value)> {
    let driver = Driver::start(Path::new(&told("CHROMEDRIVER")?), None, |_, _| {})?;
    let mut heard = json!({ "browser": "ALL" });
    if hearing == Hearing::Requests {
        heard["performance"] = "ALL".into();
    }
    let capabilities = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": heard,
        "goog:chromeOptions": {
            "binary": told("CHROME_BIN")?,
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
    });
    Ok((driver, capabilities))
}

fn firefox() -> Outcome<(Driver, Value)> {
    // It takes a second port even if nobody asks for it.
    let socket = free_port()?;
    let driver = Driver::start(Path::new(&told("GECKODRIVER")?), None, |command, profile| {
        command.arg(format!("--websocket-port={socket}")).arg("--profile-root").arg(profile);
        at_home(command, profile);
    })?;
    let capabilities = json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": told("FIREFOX_BIN")?,
            "args": ["-headless"],
            "prefs": {
                "app.update.auto": false,
                "datareporting.policy.dataSubmissionEnabled": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
            },
        },
    });
    Ok((driver, capabilities))
}

fn webkit() -> Outcome<(Driver, Value)> {
    let display = Display::start(Path::new(&told("XVFB")?))?;
    let name = display.name().to_owned();
    let driver =
        Driver::start(Path::new(&told("WEBKIT_DRIVER")?), Some(display), |command, profile| {
            command.env("DISPLAY", name);
            // Else a message bus might be started, which would outlive us.
            command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1");
            at_home(command, profile);
        })?;
    // Its driver knows where its browser is.
    Ok((driver, json!({})))
}

/// What a browser keeps beside its profile is kept there too, and nothing of the user's is read.
fn at_home(command: &mut std::process::Command, profile: &Path) {
    command.env("HOME", profile);
    for name in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"] {
        command.env(name, profile);
    }
}
