//! The reader's scenario: one reducer, owned here, seen everywhere.

use crate::scenario::{Step, Timeline};
use std::rc::Rc;
use yew::prelude::*;

/// The scenario with its history, and the way to change it.
pub type Levers = UseReducerHandle<Timeline>;

impl Reducible for Timeline {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        // The same value back tells Yew that nothing is to be drawn.
        self.after(step).map_or(self, Rc::new)
    }
}

/// What [`ScenarioProvider`] is given.
#[derive(Properties, PartialEq)]
pub struct ScenarioProviderProps {
    /// What may see and change the scenario.
    pub children: Html,
}

/// Owns the scenario, so that it outlives the page on which it is changed.
#[component]
pub fn ScenarioProvider(props: &ScenarioProviderProps) -> Html {
    let levers = use_reducer(Timeline::default);
    html! {
        <ContextProvider<Levers> context={levers}>{ props.children.clone() }</ContextProvider<Levers>>
    }
}

/// The scenario and its history.
///
/// # Panics
///
/// Outside a [`ScenarioProvider`], which the whole application is inside of.
#[hook]
pub fn use_scenario() -> Levers {
    use_context().expect("App draws every page inside ScenarioProvider")
}
