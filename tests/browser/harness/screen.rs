//! Screens that readers have.

use super::{Outcome, Page};
use serde_json::json;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Screen {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Pressed by fingers.
    pub(crate) touch: bool,
}

impl Screen {
    pub(crate) const PHONE: Self = Self { width: 390, height: 844, touch: true };
    pub(crate) const SMALL_PHONE: Self = Self { width: 320, height: 640, touch: true };
    pub(crate) const TABLET: Self = Self { width: 820, height: 1180, touch: true };
    pub(crate) const WIDE_TABLET: Self = Self { width: 1180, height: 820, touch: true };
    pub(crate) const DESKTOP: Self = Self { width: 1366, height: 768, touch: false };
}

impl Page {
    /// Shows the page on another screen from now on.
    pub(crate) async fn on(&self, screen: Screen) -> Outcome {
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": screen.width,
                "height": screen.height,
                "deviceScaleFactor": if screen.touch { 2 } else { 1 },
                "mobile": screen.touch,
            }),
        )
        .await?;
        let touch =
            json!({ "enabled": screen.touch, "maxTouchPoints": if screen.touch { 5 } else { 1 } });
        self.ask("Emulation.setTouchEmulationEnabled", touch).await
    }
}
