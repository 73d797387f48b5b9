//! The levers that move all ten: beside the charts, above them, or in a sheet on a phone.

use crate::pages::supposed::{late, pace};
use crate::projection::{LAST_YEAR, Shape, TARGET_YEAR};
use crate::scenario::{Edit, LONGEST_DELAY, Pace, Scenario, Step, USUAL_HORIZON};
use crate::ui::icon;
use crate::ui::lever::{Lever, Move};
use crate::words::shape;
use yew::prelude::*;

/// Pace, shape, delay and horizon. On a phone they wait in a sheet, which is open or not.
pub(super) fn levers(
    scenario: &Scenario,
    on_step: &Callback<Step>,
    open: &UseStateHandle<bool>,
) -> Html {
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let open = open.setter();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                open.set(false);
            }
        })
    };
    let needed = i32::from(Pace::NEEDED.percent());
    html! {
        <section class="levers needs-script" aria-label="Levers for all ten" data-open={open.then_some("yes")} {onkeydown}>
            <div class="sheet" id="levers">
                <Lever
                    name="pace" label="Pace" title="Pace"
                    least={i32::from(Pace::LEAST.percent())} most={i32::from(Pace::MOST.percent())}
                    value={i32::from(scenario.pace.percent())} {needed}
                    shown={format!("{} of needed", pace(scenario.pace))}
                    spoken={format!("{} % of needed growth", scenario.pace.percent())}
                    unit="% of needed"
                    on_move={mapped(on_step, |value| Edit::Pace(Pace::new(value as i16)))}
                />
                { shape_choice(scenario.shape, on_step) }
                <Lever
                    name="delay" label="Delay" title="Delay"
                    least=0 most={i32::from(LONGEST_DELAY)} value={i32::from(scenario.delay)} needed=0 page=1
                    shown={late(scenario.delay)} spoken={late(scenario.delay)} unit="years"
                    on_move={mapped(on_step, |years| Edit::Delay(years as u8))}
                />
                <Lever
                    name="horizon" label="Look ahead to" title="Look ahead to"
                    least={i32::from(TARGET_YEAR)} most={i32::from(LAST_YEAR)}
                    value={i32::from(scenario.horizon)} needed={i32::from(USUAL_HORIZON)} page=5
                    shown={scenario.horizon.to_string()} spoken={scenario.horizon.to_string()} unit="year"
                    on_move={mapped(on_step, |year| Edit::Horizon(year as u16))}
                />
            </div>
            <button type="button" class="sheet-toggle" aria-expanded={if **open { "true" } else { "false" }} aria-controls="levers" onclick={toggle}>
                <b>{ "Levers" }</b>
                <span>{ format!("{} · {} · {}", pace(scenario.pace), shape::name(scenario.shape), late_or_not(scenario.delay)) }</span>
                { icon::chevron() }
            </button>
        </section>
    }
}

fn late_or_not(years: u8) -> String {
    if years == 0 { "no delay".to_owned() } else { late(years) }
}

/// Turns the moves of a lever into steps of the scenario.
pub(super) fn mapped(
    on_step: &Callback<Step>,
    edit: impl Fn(i32) -> Edit + 'static,
) -> Callback<Move> {
    on_step.reform(move |movement| match movement {
        Move::Hold(value) => Step::Hold(edit(value)),
        Move::Set(value) => Step::Set(edit(value)),
        Move::Release => Step::Release,
    })
}

/// One of five shapes, each drawn.
fn shape_choice(chosen: Shape, on_step: &Callback<Step>) -> Html {
    html! {
        <fieldset class="choice">
            <legend><span>{ "Shape" }</span><span class="value">{ shape::name(chosen) }</span></legend>
            <div>
                { for shape::CHOICE.into_iter().map(|shape| html! {
                    <label key={shape::name(shape)} title={shape::meaning(shape)}>
                        <input
                            type="radio" name="shape" checked={shape == chosen}
                            onchange={on_step.reform(move |_: Event| Step::Set(Edit::Shape(shape)))}
                        />
                        <svg class="icon" width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
                            <path class="line" d={glyph(shape)} />
                        </svg>
                        <span>{ shape::name(shape) }</span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}

fn glyph(shape: Shape) -> &'static str {
    match shape {
        Shape::EvenSteps => "M3 16 33 2",
        Shape::SteadyGrowth => "M3 16C17 14 27 9 33 2",
        Shape::SlowStart => "M3 16c20 0 28-4 30-14",
        Shape::FastStart => "M3 16C5 6 13 2 33 2",
        Shape::SCurve => "M3 16c14 0 16-14 30-14",
        Shape::Bounded => "M3 16C9 8 21 4 33 3",
    }
}
