//! Pointers that move and drag: the mouse, a finger.

use super::{Outcome, Page, browser::Kind};
use serde_json::{Value, json};
use thirtyfour::common::command::Command;

/// What a reader points with. `WebKitGTK` knows no touch: there a finger does what the mouse does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Pointer {
    Mouse,
    Finger,
}

/// Milliseconds from one place to the next, about what a frame takes.
const STEP: u32 = 16;

impl Page {
    /// Presses at a place in the window, and goes on to the others held, until let go.
    pub(crate) async fn hold(&self, pointer: Pointer, places: &[(f64, f64)]) -> Outcome {
        if self.touches_by_itself(pointer) {
            for (at, (x, y)) in places.iter().enumerate() {
                let kind = if at == 0 { "touchStart" } else { "touchMove" };
                self.touch(kind, json!([{ "x": x, "y": y }])).await?;
            }
            return Ok(());
        }
        let mut actions: Vec<Value> = places.iter().map(|(x, y)| to(*x, *y)).collect();
        actions.insert(1, json!({ "type": "pointerDown", "button": 0 }));
        self.perform(pointer, actions).await
    }

    /// Lets go.
    pub(crate) async fn let_go(&self, pointer: Pointer) -> Outcome {
        if self.touches_by_itself(pointer) {
            return self.touch("touchEnd", json!([])).await;
        }
        self.perform(pointer, vec![json!({ "type": "pointerUp", "button": 0 })]).await
    }

    /// Goes from one share of an element's width to the next, held since the first of them, until let go.
    pub(crate) async fn drag(&self, pointer: Pointer, selector: &str, shares: &[f64]) -> Outcome {
        let [left, y, width] = self.across(selector).await?;
        let places: Vec<_> = shares.iter().map(|share| (left + width * share, y)).collect();
        self.hold(pointer, &places).await
    }

    /// Touches an element's middle and lets it go.
    pub(crate) async fn tap(&self, selector: &str) -> Outcome {
        self.drag(Pointer::Finger, selector, &[0.5]).await?;
        self.let_go(Pointer::Finger).await
    }

    /// The middle of an element, which is brought into sight.
    pub(crate) async fn middle(&self, selector: &str) -> Outcome<(f64, f64)> {
        let [left, y, width] = self.across(selector).await?;
        Ok((left + width / 2.0, y))
    }

    /// The left end, the middle's height and the width of an element, which is brought into sight.
    async fn across(&self, selector: &str) -> Outcome<[f64; 3]> {
        let selector = json!(selector);
        self.holds(&format!("!!document.querySelector({selector})")).await?;
        let script = format!(
            "const it = document.querySelector({selector}); it.scrollIntoView({{ block: 'center' }}); \
             const box = it.getBoundingClientRect(); return [box.left, box.top + box.height / 2, box.width]"
        );
        let found = self.run(&script).await?;
        Ok([0, 1, 2].map(|at| found[at].as_f64().unwrap_or_default()))
    }

    /// Chromium's driver forgets a finger that is down as soon as it has done what it was told.
    fn touches_by_itself(&self, pointer: Pointer) -> bool {
        (self.kind, pointer) == (Kind::Chromium, Pointer::Finger)
    }

    async fn touch(&self, kind: &str, points: Value) -> Outcome {
        self.ask("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await
    }

    async fn perform(&self, pointer: Pointer, actions: Vec<Value>) -> Outcome {
        let kind = match pointer {
            Pointer::Mouse => "mouse",
            Pointer::Finger => "touch",
        };
        let source = json!([{
            "type": "pointer",
            "id": kind,
            "parameters": { "pointerType": kind },
            "actions": actions,
        }]);
        self.client.cmd(Command::PerformActions(source.into())).await?;
        Ok(())
    }
}

/// In whole pixels: not every driver takes parts of them.
fn to(x: f64, y: f64) -> Value {
    json!({
        "type": "pointerMove",
        "x": x.round() as i64,
        "y": y.round() as i64,
        "duration": STEP,
        "origin": "viewport",
    })
}
