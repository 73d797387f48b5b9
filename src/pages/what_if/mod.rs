//! The what-if page: levers, ten charts on one scale, and the outcome for each target.

mod bar;
mod chart_state;
mod export;
mod happening;
mod key;
mod levers;
mod live;
mod multiple;
mod pinned;
mod share;
mod strip;
mod values;

pub use export::rows;

use super::at_hand::{AtHand, place, use_at_hand};
use super::differs::differs;
use super::supposed::called;
use crate::browser;
use crate::plan::{self, Indicator};
use crate::route::{Place, Route};
use crate::scenario::{Act, Desk, Scenario, Step};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::small_chart::Beside;
use crate::ui::static_part::static_part;
use chart_state::ChartState;
use export::ExportProps;
use levers::LeversProps;
use live::{Due, Live};
use pinned::PinnedProps;
use std::rc::Rc;
use strip::StripProps;
use values::ValuesProps;
use yew::functional::Hook;
use yew::prelude::*;

/// The page.
pub fn what_if(at_hand: AtHand) -> Html {
    component(at_hand, |at_hand, context| use_what_if(at_hand).run(context))
}

#[hook]
fn use_what_if(at_hand: &AtHand) -> Html {
    let AtHand { desk, visit, on_act, .. } = at_hand;
    let trouble = use_at_hand(Route::WhatIf, at_hand);
    let levers = desk.timeline();
    let live = use_mut_ref(Live::default);
    let on_lever = {
        let (live, on_act) = (live.clone(), on_act.clone());
        use_callback((), move |step: Step, ()| {
            let due = live.borrow_mut().step(step);
            let settle = {
                let (live, on_act) = (live.clone(), on_act.clone());
                move || {
                    let steps = live.borrow_mut().settle();
                    for step in steps {
                        on_act.emit(Act::Step(step));
                    }
                }
            };
            match due {
                Due::Nothing => {}
                Due::Rest => {
                    let live = live.clone();
                    browser::after_each_paint(Callback::from(move |()| live.borrow_mut().frame()));
                }
                // What is shown already is drawn once it is painted: a key need not wait for that.
                Due::Soon => browser::after_paint(Callback::from(move |()| settle())),
                Due::Now => {
                    settle();
                    on_act.emit(Act::Step(step));
                }
            }
        })
    };
    let scenario = *levers.now();
    live.borrow_mut().is_drawn(&scenario);
    let charts = charts(&scenario, desk);
    let reached: Vec<_> = charts.iter().map(|(_, chart, _)| chart.reached).collect();
    let said = use_state(AttrValue::default);
    {
        // Told when a lever is let go, and not at the start: nobody has done anything yet.
        let told =
            (levers.is_held(), strip::in_time(&reached), levers.can_undo() || levers.can_redo());
        let said = said.setter();
        use_effect_with(told, move |(held, count, changed)| {
            if !held && *changed {
                said.set(
                    [&*count.to_string(), " of 10 reach their target by 2020"].concat().into(),
                );
            }
        });
    }
    let shared = use_state(|| (String::new(), String::new()));
    let share = {
        let (shared, desk) = (shared.setter(), desk.clone());
        Callback::from(move |_: MouseEvent| {
            let (scenario, name) = (desk.timeline().now(), desk.name());
            let link = browser::absolute_link(&place_of(scenario, name).href());
            shared.set((called(name, scenario), link));
            // With the link in it: the focus goes to what it opens with, and that is what is heard.
            browser::after_paint(Callback::from(|()| {
                browser::open_dialog(share::SHARE);
            }));
        })
    };
    let open_export = Callback::from(|_: MouseEvent| {
        browser::open_dialog(export::EXPORT);
    });
    let settled = levers.settled();
    let href = |indicator: &Indicator| {
        place(Route::Indicator(indicator.number), settled, desk.name()).href()
    };
    // On paper only, and no text of the page: the first drawing in a browser is that of the file, which knows no host.
    let address = match visit {
        0 => String::new(),
        _ => browser::absolute_link(&place_of(settled, desk.name()).href()),
    };
    let without_script =
        "Moving the levers needs script. Below are the plan’s own paths, as charts and as a table.";
    Html::from(
        element("div.what-if")
            .with(
                element("div.intro")
                    .with(element("h1").text("What if?"))
                    .with(
                        element("p")
                            .text("Ink is the plan. ")
                            .with(element("b").text("Blue is yours.")),
                    )
                    .with(element("p.without-script").text(without_script)),
            )
            .show(trouble)
            .show(bar::bar(at_hand, share, open_export))
            .html(levers::levers(LeversProps {
                scenario,
                on_step: on_lever.clone(),
                pinned: PinnedProps {
                    pins: desk.pins().clone(),
                    gives_back: desk.gives_back(),
                    horizon: scenario.horizon,
                    on_act: on_act.clone(),
                    kept: at_hand.kept,
                },
            }))
            .with(
                element("div.answer")
                    .with(differs(levers))
                    .html(strip::strip(StripProps {
                        reached,
                        query: place_of(settled, desk.name()).query,
                        said: (*said).clone(),
                    }))
                    .with(
                        element("div.multiples")
                            .show(multiple::multiples(&scenario, &charts, href, &on_lever))
                            .html(static_part((), |(), _| key::how_to_read())),
                    )
                    .with(
                        element("p.address")
                            .set("aria-hidden", "true")
                            .give("data-address", address),
                    )
                    .show(values::values(ValuesProps { scenario: *settled }))
                    .show(share::share(&shared.0, &shared.1))
                    .show(export::export(ExportProps { at_hand: at_hand.clone() })),
            ),
    )
}

/// What each of the ten charts shows.
fn charts(
    scenario: &Scenario,
    desk: &Desk,
) -> Vec<(&'static Indicator, Rc<ChartState>, Rc<Beside>)> {
    let pins: Vec<_> = desk.shown().map(|(place, pin)| (place, pin.clone())).collect();
    let chart = |indicator| {
        let chart = ChartState::of(indicator, scenario);
        let beside = chart_state::beside(indicator, scenario, &chart.projection, &pins);
        (indicator, Rc::new(chart), Rc::new(beside))
    };
    plan::indicators().iter().map(chart).collect()
}

/// The what-if address of a scenario.
pub fn place_of(scenario: &Scenario, name: &str) -> Place {
    place(Route::WhatIf, scenario, name)
}
