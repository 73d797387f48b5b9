//! Typical screens.

use super::{Outcome, Page, Trouble, browser::Kind};
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
    /// Shows the page on another screen from now on. But for Chromium, that is a window of its size.
    pub(crate) async fn on(&self, screen: Screen) -> Outcome {
        match self.kind {
            Kind::Chromium => self.emulate(screen).await,
            Kind::Firefox | Kind::WebKit => self.resize(screen).await,
        }
    }

    /// Shows the page on another screen, on which nothing is to be wider than it.
    pub(crate) async fn fits(&self, screen: Screen) -> Outcome {
        self.on(screen).await?;
        let width = screen.width;
        let widest = format!("Math.max({width}, document.documentElement.scrollWidth)");
        self.becomes(&widest, width).await
    }

    async fn emulate(&self, screen: Screen) -> Outcome {
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

    /// A window has edges, whose size is known only once it stands and its page has learnt of it.
    async fn resize(&self, screen: Screen) -> Outcome {
        const EDGES: &str = "[outerWidth - innerWidth, outerHeight - innerHeight]";
        let Screen { width, height, .. } = screen;
        self.client.set_window_rect(0, 0, width, height).await?;
        // With its old size the page would make the edges as wide as screens differ, or less than nothing.
        self.holds(&format!("{EDGES}.every(edge => 0 <= edge && edge < 150)")).await?;
        let edges = self.value(EDGES).await?;
        let edge = |at: usize| edges[at].as_u64().and_then(|edge| u32::try_from(edge).ok());
        let (Some(beside), Some(above)) = (edge(0), edge(1)) else {
            return Err(Trouble::new(format!("a window with such edges: {edges}")));
        };
        self.client.set_window_rect(0, 0, width + beside, height + above).await?;
        self.becomes("[innerWidth, innerHeight]", vec![width, height]).await
    }
}
