//! The page in a browser: opening it, querying it, waiting for it.

use super::{Outcome, Screen, Trouble, browser::Kind, watch};
use serde_json::{Value, json};
use std::{
    panic::Location,
    time::{Duration, Instant},
};
use thirtyfour::{WebDriver, WindowHandle};

/// How long something may take on a machine that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(15);

pub(crate) struct Page {
    pub(super) client: WebDriver,
    pub(super) kind: Kind,
    site: String,
    /// The name of the script that watches; in Chromium alone, elsewhere the pages bring it.
    watching: Option<String>,
    /// Whether complaints are heard: outside Chromium not at another copy of the site, whose pages come as built.
    pub(super) is_heard: bool,
}

impl Page {
    pub(super) async fn new(client: WebDriver, kind: Kind, site: &str) -> Outcome<Self> {
        let mut page = Self { client, kind, site: site.to_owned(), watching: None, is_heard: true };
        if kind == Kind::Chromium {
            page.watching = Some(page.before_each_document(watch::SCRIPT).await?);
        }
        page.on(Screen::DESKTOP).await?;
        Ok(page)
    }

    /// Where its site begins.
    pub(crate) fn site(&self) -> &str {
        &self.site
    }

    /// The same page, about to open another copy of the site.
    pub(crate) fn at(&self, site: &str) -> Self {
        Self {
            client: self.client.clone(),
            kind: self.kind,
            site: site.to_owned(),
            watching: self.watching.clone(),
            is_heard: self.kind == Kind::Chromium,
        }
    }

    /// Forgets all that was set, so that another scenario finds a browser as new.
    pub(super) async fn leave(&self) -> Outcome {
        self.client.goto("about:blank").await?;
        match &self.watching {
            Some(name) => self.no_longer_before_documents(name).await,
            None => Ok(()),
        }
    }

    /// Loads a page of the site, anew also where it is open already, and waits until controls work.
    pub(crate) async fn open(&self, path: &str) -> Outcome {
        self.load(path).await?;
        self.is_ready().await
    }

    /// Loads a page and leaves it as it is.
    pub(crate) async fn load(&self, path: &str) -> Outcome {
        self.is_clean().await?;
        if path.contains('#') {
            // Between two addresses that differ in their fragments a browser would not load.
            self.client.goto("about:blank").await?;
        }
        Ok(self.client.goto(format!("{}{path}", self.site)).await?)
    }

    #[track_caller]
    pub(crate) fn is_ready(&self) -> impl Future<Output = Outcome> {
        self.becomes("document.documentElement.dataset.app", "ready")
    }

    pub(crate) async fn reload(&self) -> Outcome {
        self.is_clean().await?;
        self.client.refresh().await?;
        self.is_ready().await
    }

    pub(crate) async fn back(&self) -> Outcome {
        Ok(self.client.back().await?)
    }

    pub(crate) async fn forward(&self) -> Outcome {
        Ok(self.client.forward().await?)
    }

    /// What an expression comes to in the page.
    pub(crate) async fn value(&self, expression: &str) -> Outcome<Value> {
        self.run(&format!("return {expression}")).await
    }

    /// Runs statements in the page.
    pub(crate) async fn run(&self, script: &str) -> Outcome<Value> {
        let answer = self.client.execute(script, Vec::new()).await;
        // Of a long one its beginning tells which it is; the driver's answer may repeat all of it.
        let answer =
            answer.map_err(|why| Trouble::new(format!("{why:.600}\n  in {script:.300}")))?;
        Ok(answer.json().clone())
    }

    /// Waits until an expression comes to a value.
    #[track_caller]
    pub(crate) fn becomes(
        &self,
        expression: &str,
        value: impl Into<Value>,
    ) -> impl Future<Output = Outcome> {
        let place = Location::caller();
        let value = value.into();
        let wanted = format!("should be {value}");
        self.waited(place, expression, wanted, move |found| *found == value)
    }

    /// Waits until an expression comes to any other value.
    #[track_caller]
    pub(crate) fn leaves(&self, expression: &str, value: &Value) -> impl Future<Output = Outcome> {
        let place = Location::caller();
        let value = value.clone();
        let wanted = "should change".to_owned();
        self.waited(place, expression, wanted, move |found| *found != value)
    }

    /// Waits until an expression is true.
    #[track_caller]
    pub(crate) fn holds(&self, expression: &str) -> impl Future<Output = Outcome> {
        self.becomes(expression, true)
    }

    fn waited(
        &self,
        place: &'static Location<'static>,
        expression: &str,
        wanted: String,
        is_it: impl Fn(&Value) -> bool,
    ) -> impl Future<Output = Outcome> {
        let expression = expression.to_owned();
        async move {
            let start = Instant::now();
            loop {
                // While a page changes for another there may be nothing to ask.
                let found = self.value(&expression).await;
                if found.as_ref().is_ok_and(&is_it) {
                    return Ok(());
                }
                if start.elapsed() > PATIENCE {
                    let found =
                        found.map_or_else(|why| format!("{why:?}"), |value| value.to_string());
                    return Err(Trouble::at(
                        place,
                        format!("{expression}\n  {wanted}\n  but is {found}"),
                    ));
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    /// Waits until the page that is open has this path below the site's own address, query and fragment
    /// included.
    #[track_caller]
    pub(crate) fn is_at(&self, path: &str) -> impl Future<Output = Outcome> {
        self.becomes("location.href", format!("{}{path}", self.site))
    }

    /// Waits until a second tab shows a page of the site; closes it.
    pub(crate) async fn has_another_tab_at(&self, path: &str) -> Outcome {
        let first = self.client.window().await?;
        let start = Instant::now();
        let other = loop {
            let other = self.client.windows().await?.into_iter().find(|window| *window != first);
            match other {
                Some(other) => break other,
                None if start.elapsed() > PATIENCE => {
                    return Err(Trouble::new("there is one tab only"));
                }
                None => tokio::time::sleep(PAUSE).await,
            }
        };
        self.client.switch_to_window(other).await?;
        let outcome = self.is_at(path).await;
        self.client.close_window().await?;
        self.client.switch_to_window(first).await?;
        outcome
    }

    /// The tab that is looked at.
    pub(crate) async fn tab(&self) -> Outcome<WindowHandle> {
        Ok(self.client.window().await?)
    }

    /// Opens another tab and looks at it.
    pub(crate) async fn new_tab(&self) -> Outcome {
        let tab = self.client.new_tab().await?;
        self.to_tab(&tab).await
    }

    /// Looks at a tab.
    pub(crate) async fn to_tab(&self, tab: &WindowHandle) -> Outcome {
        Ok(self.client.switch_to_window(tab.clone()).await?)
    }

    /// Closes the tab that is looked at.
    pub(crate) async fn close_tab(&self) -> Outcome {
        Ok(self.client.close_window().await?)
    }

    /// Where the page is, for who reads of a failure.
    pub(super) async fn state(&self) -> String {
        let facts = "[location.href, document.documentElement.dataset.app ?? 'not ready', \
                     document.activeElement?.outerHTML.slice(0, 120)].join('\\n  ')";
        match self.value(facts).await {
            Ok(facts) => format!("on {}", facts.as_str().unwrap_or_default()),
            Err(_) => "on a page that does not answer".to_owned(),
        }
    }

    /// Has a script run in each new document before its own; the answer is its name. In Chromium alone.
    pub(crate) async fn before_each_document(&self, script: &str) -> Outcome<String> {
        let added = self
            .client
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await?;
        Ok(added["identifier"].as_str().unwrap_or_default().to_owned())
    }

    pub(crate) async fn no_longer_before_documents(&self, name: &str) -> Outcome {
        self.ask("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": name })).await
    }

    /// Asks Chromium itself, to do something, by the protocol of its developer tools.
    pub(crate) async fn ask(&self, method: &str, parameters: Value) -> Outcome {
        self.answer(method, parameters).await.map(|_| ())
    }

    /// Asks the browser itself for what it then tells.
    pub(crate) async fn answer(&self, method: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.client.cdp().send_raw(method, parameters).await?)
    }
}
