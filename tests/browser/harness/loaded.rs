//! What was transferred over the network.

use super::{
    Outcome, Page,
    browser::Hearing,
    environment::{Environment, told},
    run,
};
use serde_json::json;
use std::collections::BTreeMap;

/// Runs a scenario at one address, hearing of each request.
pub(crate) fn hearing_requests_at_one_address(scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let environment = Environment::read()?;
    run(&environment, &environment.sites[..1], Hearing::Requests, scenario)
}

/// Where the pages that are compared with are served: the same without script.
pub(crate) fn plain() -> Outcome<String> {
    told("IP_PLAN_PLAIN")
}

/// A file that has come to its end.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) address: String,
    /// As they came, compressed, with what stood before them.
    pub(crate) bytes: f64,
    /// From the request for the page that was opened last.
    pub(crate) milliseconds: f64,
}

impl Page {
    /// Every file of the page that was opened last, since last asked.
    pub(crate) async fn loaded(&self) -> Outcome<Vec<Loaded>> {
        let mut asked: BTreeMap<String, String> = BTreeMap::new();
        let mut loaded = Vec::new();
        let mut begin = 0.0;
        for event in self.network_events().await? {
            let told = &event["params"];
            let request = told["requestId"].as_str().unwrap_or_default().to_owned();
            let seconds = told["timestamp"].as_f64().unwrap_or_default();
            match event["method"].as_str() {
                Some("Network.requestWillBeSent") => {
                    if told["type"] == "Document" {
                        loaded.clear();
                        begin = seconds;
                    }
                    let address = told["request"]["url"].as_str().unwrap_or_default();
                    asked.insert(request, address.to_owned());
                }
                Some("Network.loadingFinished") => loaded.push(Loaded {
                    address: asked.get(&request).cloned().unwrap_or_default(),
                    bytes: told["encodedDataLength"].as_f64().unwrap_or_default(),
                    milliseconds: (seconds - begin) * 1000.0,
                }),
                _ => {}
            }
        }
        Ok(loaded)
    }

    /// Leaves the site and forgets all that the browser keeps of it.
    pub(crate) async fn forget_site(&self) -> Outcome {
        self.client.goto("about:blank").await?;
        let origin = self.site().splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        self.ask("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" }))
            .await?;
        self.ask("Network.clearBrowserCache", json!({})).await
    }
}
