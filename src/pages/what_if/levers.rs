//! The levers that move all ten: beside the charts, above them, or in a sheet on a phone.

use super::happening::happening;
use crate::pages::supposed::{late, pace};
use crate::projection::{LAST_YEAR, Shape, TARGET_YEAR};
use crate::scenario::{
    Edit, LONGEST_DELAY, Pace, Scenario, Step, USUAL_HORIZON, USUAL_SPREAD, WIDEST_SPREAD,
};
use crate::ui::icon;
use crate::ui::lever::{LeverProps, Move, lever};
use crate::words::shape;
use yew::prelude::*;

/// The least and the most that each lever can be brought to.
pub(super) const PACE: (i32, i32) = (Pace::LEAST.percent() as i32, Pace::MOST.percent() as i32);
pub(super) const DELAY: (i32, i32) = (0, LONGEST_DELAY as i32);
pub(super) const RANGE: (i32, i32) = (0, WIDEST_SPREAD as i32);
const HORIZON: (i32, i32) = (TARGET_YEAR as i32, LAST_YEAR as i32);

/// Pace, shape, delay, horizon, likely range and event, and below them what is pinned. On a phone they wait in a sheet,
/// which is open or not.
pub(super) fn levers(
    scenario: &Scenario,
    on_step: &Callback<Step>,
    open: &UseStateHandle<bool>,
    pinned: Html,
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
    html! {
        <section class="levers needs-script" aria-label="Levers for all ten" data-open={open.then_some("yes")} {onkeydown}>
            <div class="sheet" id="levers">
                { lever(LeverProps {
                    value: i32::from(scenario.pace.percent()),
                    needed: i32::from(Pace::NEEDED.percent()),
                    shown: (pace(scenario.pace) + " of needed").into(),
                    spoken: [&*scenario.pace.percent().to_string(), " % of needed growth"].concat().into(),
                    unit: "% of needed".into(),
                    ..titled("pace", "Pace", PACE, mapped(on_step, |value| Edit::Pace(Pace::new(value as i16))))
                }) }
                { shape_choice(scenario.shape, on_step) }
                { lever(LeverProps {
                    value: i32::from(scenario.delay),
                    page: 1,
                    shown: late(scenario.delay).into(),
                    spoken: late(scenario.delay).into(),
                    unit: "years".into(),
                    ..titled("delay", "Delay", DELAY, mapped(on_step, |years| Edit::Delay(years as u8)))
                }) }
                { lever(LeverProps {
                    value: i32::from(scenario.horizon),
                    needed: i32::from(USUAL_HORIZON),
                    page: 5,
                    shown: scenario.horizon.to_string().into(),
                    spoken: scenario.horizon.to_string().into(),
                    unit: "year".into(),
                    ..titled("horizon", "Look ahead to", HORIZON, mapped(on_step, |year| Edit::Horizon(year as u16)))
                }) }
                { lever(LeverProps {
                    value: i32::from(scenario.spread),
                    needed: i32::from(USUAL_SPREAD),
                    page: 5,
                    shown: range(scenario.spread).into(),
                    spoken: spoken_range(scenario.spread).into(),
                    unit: "% a year".into(),
                    ..titled("range", "Likely range", RANGE, mapped(on_step, |spread| Edit::Spread(spread as u8)))
                }) }
                { happening(scenario.event, on_step) }
                { pinned }
            </div>
            <button type="button" class="sheet-toggle" aria-expanded={if **open { "true" } else { "false" }} aria-controls="levers" onclick={toggle}>
                <b>{ "Levers" }</b>
                <span>{ format!("{} · {} · {}", pace(scenario.pace), shape::name(scenario.shape), late_or_not(scenario.delay)) }</span>
                { icon::chevron() }
            </button>
        </section>
    }
}

/// A lever under its own title, with its ends.
fn titled(
    name: &'static str,
    title: &'static str,
    (least, most): (i32, i32),
    on_move: Callback<Move>,
) -> LeverProps {
    LeverProps {
        label: title.into(),
        title: Some(title.into()),
        least,
        most,
        ..LeverProps::new(name.into(), on_move)
    }
}

/// How far years may stray, in short.
pub(super) fn range(spread: u8) -> String {
    if spread == 0 { "off".to_owned() } else { ["±", &spread.to_string(), "%"].concat() }
}

fn spoken_range(spread: u8) -> String {
    if spread == 0 {
        "no likely range is drawn".to_owned()
    } else {
        format!("each year strays by about {spread} %; nine in ten paths lie in the shaded range")
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
                            <path class="line" d={shape::glyph(shape)} />
                        </svg>
                        <span>{ shape::name(shape) }</span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}
