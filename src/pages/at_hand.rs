//! The scenario at hand on a page that shows it: read from the address, and written to it when a lever is released.

use crate::browser::{self, Key};
use crate::route::{Place, Route};
use crate::scenario::address::{self, Complaint};
use crate::scenario::{Act, Desk, Scenario, Step};
use crate::ui::element::element;
use crate::ui::hooks::{use_effect_with, use_state};
use std::rc::Rc;
use yew::prelude::*;

/// The properties of a page that shows the scenario at hand.
#[derive(PartialEq, Clone)]
pub struct AtHand {
    /// The query of the address; `None` if the present scenario stays.
    pub query: Option<String>,
    /// Which arrival this is; the first is drawn on the host.
    pub visit: u32,
    /// The reader’s scenario, its history, and those pinned beside it.
    pub desk: UseReducerHandle<Desk>,
    /// What the reader does.
    pub on_act: Callback<Act>,
    /// Whether pinned scenarios are stored on this device.
    pub kept: Kept,
}

/// Whether pinned scenarios are stored on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// They are.
    Fine,
    /// This browser stores nothing.
    Blocked,
    /// There is no room for the last change.
    Full,
    /// What was stored could not be read in full, and a copy of it was put aside.
    Aside,
    /// The same, but there was no room for a copy: nothing more is written.
    Locked,
}

impl AtHand {
    /// A callback for changes to the scenario itself.
    pub fn on_step(&self) -> Callback<Step> {
        self.on_act.reform(Act::Step)
    }
}

/// Connects the page to its address and to the keys for undo and redo. Returns what of the address could not be used,
/// and how to dismiss that note.
#[hook]
pub(super) fn use_at_hand(route: Route, at_hand: &AtHand) -> Html {
    let complaints = use_state(Vec::<Complaint>::new);
    let AtHand { query, visit, desk, on_act, .. } = at_hand;
    {
        // Each arrival brings its scenario in; one that is already here keeps its history.
        let (on_act, complaints) = (on_act.clone(), complaints.setter());
        let (now, name) = (*desk.timeline().now(), desk.name().clone());
        use_effect_with((*visit, query.clone()), move |(visit, query)| {
            if let (1.., Some(query)) = (*visit, query) {
                let (scenario, found) = address::read(query);
                let called = address::name(query);
                complaints.set(found);
                if scenario != now || (!called.is_empty() && *called != *name) {
                    on_act.emit(Act::Open(Rc::new(scenario), called.into()));
                }
            }
        });
    }
    {
        // The address follows when the lever is let go: some browsers refuse a hundred changes in a row.
        let timeline = desk.timeline();
        let settled = (!timeline.is_held() && *visit > 0)
            .then(|| (route, *timeline.now(), desk.name().clone()));
        use_effect_with(settled, |settled| {
            if let Some((route, scenario, name)) = settled {
                // The chart that a link points at stays the one it points at.
                let fragment = browser::here().fragment;
                browser::replace(&Place { fragment, ..place(*route, scenario, name) }.href());
            }
        });
    }
    {
        let on_act = on_act.clone();
        use_effect_with((), move |()| {
            let listener = browser::on_key(Callback::from(move |key: Key| {
                let step = match (key.command, key.name.as_str(), key.shift) {
                    (true, "z", false) => Step::Undo,
                    (true, "z" | "Z", true) | (true, "y", false) => Step::Redo,
                    _ => return false,
                };
                on_act.emit(Act::Step(step));
                true
            }));
            move || drop(listener)
        });
    }
    let dismiss = {
        let complaints = complaints.setter();
        Callback::from(move |_: MouseEvent| complaints.set(Vec::new()))
    };
    if complaints.is_empty() { Html::default() } else { trouble(&complaints, dismiss) }
}

/// Where a scenario is shown.
pub(super) fn place(route: Route, scenario: &Scenario, name: &str) -> Place {
    Place { query: address::write_named(scenario, name), ..route.into() }
}

/// What of a link could not be used, what stands instead, and a button to go on.
pub(super) fn trouble(complaints: &[Complaint], dismiss: Callback<MouseEvent>) -> Html {
    let newer = complaints.iter().any(|complaint| matches!(complaint, Complaint::Newer(_)));
    let lead = if newer {
        "This link comes from a later version of this site. We opened what we could:"
    } else {
        "This link is damaged. We opened what we could:"
    };
    Html::from(
        element("div.trouble")
            .set("role", "status")
            .with(element("p").show(lead))
            .with(
                element("ul").all(
                    complaints
                        .iter()
                        .filter(|complaint| !matches!(complaint, Complaint::Newer(_)))
                        .map(|complaint| {
                            Html::from(element("li").show(complaint.to_string()).text("."))
                        }),
                ),
            )
            .with(element("button").set("type", "button").onclick(dismiss).text("Close")),
    )
}
