//! What opens over a page.

use crate::harness::{Outcome, Page, Screen};

/// Something that opens over a page.
pub(crate) struct Opened {
    screen: Screen,
    path: &'static str,
    /// What is pressed.
    press: &'static str,
    /// What is there then.
    pub(crate) open: &'static str,
}

const fn opened(
    screen: Screen,
    path: &'static str,
    press: &'static str,
    open: &'static str,
) -> Opened {
    Opened { screen, path, press, open }
}

const TABLET: Screen = Screen::WIDE_TABLET;
const BOTH: &str = "what-if/?v=1&pace=90&own=2:120";

pub(crate) const OPENED: [Opened; 9] = [
    opened(TABLET, "", ".search-button", "#search[open]"),
    opened(TABLET, BOTH, ".tools .main", "#share[open]"),
    opened(TABLET, BOTH, ".tools button:nth-last-of-type(2)", "#export[open]"),
    opened(TABLET, BOTH, ".presets summary", ".presets[open]"),
    opened(TABLET, BOTH, ".differs summary", ".differs details[open]"),
    opened(TABLET, "measures/", ".facet:nth-of-type(2) summary", ".facet[open]"),
    opened(TABLET, "names/", ".entries summary", ".entries details[open]"),
    opened(Screen::PHONE, "plan/IV.ii.3/", ".contents-button", "#contents:popover-open"),
    opened(Screen::PHONE, BOTH, ".sheet-toggle", ".levers[data-open]"),
];

impl Opened {
    /// Opens its page, and it.
    pub(crate) async fn opens(&self, page: &Page) -> Outcome {
        page.on(self.screen).await?;
        page.open(self.path).await?;
        page.click(self.press).await?;
        page.holds(&format!("!!document.querySelector('{}')", self.open)).await
    }
}
