//! A handle for each year of the reader's path: dragged up and down, moved by keys, or typed.

use super::chart::ChartProps;
use crate::browser;
use crate::chart::{Frame, ticks};
use crate::plan::{Indicator, Kind};
use crate::projection::{BASELINE_YEAR, Projection, TARGET_YEAR};
use crate::scenario::{Decimal, Edit, Entry, Step};
use crate::ui::element::{Element, element};
use crate::ui::hooks::State;
use crate::words::value;
use yew::prelude::*;

/// A held handle: its year, where the finger took it, and the drawn value that it had.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Dragged {
    year: u16,
    share: f64,
    value: f64,
}

/// The figure of a year that brings the drawn quantity to a value: an amount for a sum, a rate for a growth rate.
///
/// ```text
/// amount = total − total of the year before; rate = (index / index before − 1) · 100
/// ```
fn figure(indicator: &Indicator, path: &Projection, year: u16, drawn: f64, step: f64) -> f64 {
    let before = path.at(f64::from(year) - 1.0);
    let rounded = |value: f64, step: f64| (value / step).round() * step;
    let figure = match indicator.kind {
        Kind::PeriodSum => rounded(drawn - before, step),
        Kind::AverageGrowthRate if before > 0.0 => rounded((drawn / before - 1.0) * 100.0, 0.5),
        Kind::AverageGrowthRate => -100.0,
        _ => rounded(drawn, step),
    };
    bounded(indicator.kind, figure, before)
}

/// A year's figure, limited to what its kind can have. A running total is at least that of the year before; less would
/// bend the years that are past.
fn bounded(kind: Kind, figure: f64, before: f64) -> f64 {
    let least = match kind {
        Kind::AverageGrowthRate => -100.0,
        Kind::CumulativeStock => before,
        _ => 0.0,
    };
    let figure = figure.max(least);
    if kind == Kind::BoundedScore { figure.min(100.0) } else { figure }
}

/// A step of an arrow key, in the unit of the yearly figure.
fn step_of(indicator: &Indicator, top: f64) -> f64 {
    if indicator.kind == Kind::AverageGrowthRate { 0.5 } else { ticks::step(top) }
}

fn by_hand(place: usize, year: u16, value: f64) -> Option<Edit> {
    let value = Decimal::of(value)?;
    Some(Edit::Value(place, year, Some(Entry { value, observed: false })))
}

/// A year's figure in words: 10.9 patents. The year is the name of the handle.
fn spoken(indicator: &Indicator, path: &Projection, year: u16) -> String {
    let figure = value::computed(indicator, path.yearly(year));
    let total = value::drawn(indicator, path.at(f64::from(year)));
    match indicator.kind {
        Kind::PeriodSum => {
            [&*figure, " in the year, ", &total, " since 2016, ", indicator.unit_line].concat()
        }
        Kind::AverageGrowthRate => [&*figure, "% in the year, index ", &total].concat(),
        _ => [&*figure, " ", indicator.unit_line].concat(),
    }
}

/// The handles, over the chart.
pub(super) fn handles(
    props: &ChartProps,
    frame: Frame,
    dragged: &State<Option<Dragged>>,
    typing: &State<Option<u16>>,
) -> Html {
    let ChartProps { indicator, scenario, path, .. } = props;
    let own = scenario.own(indicator);
    Html::from(
        element("svg.handles needs-script")
            .set("role", "group")
            .set("aria-label", "Your path, a handle for each year")
            .all((BASELINE_YEAR + 1..=path.horizon()).map(|year| {
                let observed = own.value(year).is_some_and(|entry| entry.observed);
                if observed {
                    fixed(props, frame, year)
                } else {
                    moving(props, frame, year, dragged, typing)
                }
            })),
    )
}

/// An observed year: a square that says why it does not move.
fn fixed(props: &ChartProps, frame: Frame, year: u16) -> Html {
    let ChartProps { indicator, path, .. } = props;
    let drawn = path.at(f64::from(year));
    let is_last = path.last_observed() == Some(year);
    let said = spoken(indicator, path, year) + ", observed. Change it in the table.";
    let square = element("rect.square")
        .set("x", "-5.5")
        .set("y", "-5.5")
        .set("width", "11")
        .set("height", "11");
    let mut words = element("text")
        .set("y", "-13")
        .set("text-anchor", "middle")
        .words(value::drawn(indicator, drawn));
    if is_last {
        words = words.with(element("tspan.word").text(" observed"));
    }
    let slider = slider(year, drawn, drawn, said)
        .set("aria-disabled", "true")
        .set("data-observed", "yes")
        .with(hit())
        .with(square)
        .with(words);
    at(frame, year, drawn.min(props.top), slider)
}

/// A handle at its position on the chart.
fn at(frame: Frame, year: u16, drawn: f64, slider: Element) -> Html {
    element("svg.at")
        .key(year)
        .put("x", frame.across(f64::from(year)))
        .put("y", frame.down(drawn))
        .with(slider)
        .into()
}

/// A year as a slider, with nothing drawn yet.
fn slider(year: u16, most: f64, now: f64, said: String) -> Element {
    element("g.handle")
        .set("role", "slider")
        .set("tabindex", "0")
        .set("aria-orientation", "vertical")
        .put("aria-label", year.to_string())
        .set("aria-valuemin", "0")
        .put("aria-valuemax", plain(most))
        .put("aria-valuenow", plain(now))
        .put("aria-valuetext", said)
}

/// A year that can be moved.
fn moving(
    props: &ChartProps,
    frame: Frame,
    year: u16,
    dragged: &State<Option<Dragged>>,
    typing: &State<Option<u16>>,
) -> Html {
    let ChartProps { indicator, scenario, path, top, on_step, .. } = props;
    let (indicator, top, place) = (*indicator, *top, indicator.index());
    let drawn = path.at(f64::from(year));
    let by_hand_now = scenario.own(indicator).value(year).is_some();
    let held = dragged.is_some_and(|dragged| dragged.year == year);
    let step = step_of(indicator, top);
    // The ring would hide the diamond of a target that is just reached.
    let target = path.drawn(indicator.target.value, TARGET_YEAR);
    let there = year == TARGET_YEAR && (drawn - target).abs() < 0.03 * top;
    let onpointerdown = {
        let dragged = dragged.setter();
        Callback::from(move |event: PointerEvent| {
            if event.button() > 0 {
                return;
            }
            browser::grab(&event);
            if let Some(share) = browser::height_share(&event, ".plot") {
                dragged.set(Some(Dragged { year, share, value: drawn }));
            }
        })
    };
    let onpointermove = {
        let (dragged, path, on_step) = (dragged.clone(), path.clone(), on_step.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(from) = dragged.filter(|dragged| dragged.year == year) else { return };
            let Some(share) = browser::height_share(&event, ".plot") else { return };
            let moved = share - from.share;
            if moved == 0.0 {
                return;
            }
            let drawn = (from.value + moved * top).max(0.0).min(top);
            if let Some(edit) =
                by_hand(place, year, figure(indicator, &path, year, drawn, ticks::step(top)))
            {
                on_step.emit(Step::Hold(edit));
            }
        })
    };
    let let_go = {
        let (dragged, on_step) = (dragged.setter(), on_step.clone());
        Callback::from(move |_: PointerEvent| {
            dragged.set(None);
            on_step.emit(Step::Release);
        })
    };
    let onkeydown = {
        let (path, on_step, typing) = (path.clone(), on_step.clone(), typing.setter());
        Callback::from(move |event: KeyboardEvent| {
            let by = match event.key().as_str() {
                "ArrowUp" | "ArrowRight" => step,
                "ArrowDown" | "ArrowLeft" => -step,
                "PageUp" => 10.0 * step,
                "PageDown" => -10.0 * step,
                "Delete" | "Backspace" => {
                    event.prevent_default();
                    on_step.emit(Step::Set(Edit::Value(place, year, None)));
                    return;
                }
                "Enter" => {
                    event.prevent_default();
                    typing.set(Some(year));
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            let to = (path.yearly(year) / step).round() * step + by;
            let to = bounded(indicator.kind, to, path.at(f64::from(year) - 1.0));
            on_step.emit(by_hand(place, year, to).map_or(Step::Release, Step::Set));
        })
    };
    let ondblclick = super::set(on_step, &Edit::Value(place, year, None));
    let slider = slider(year, top, drawn, spoken(indicator, path, year))
        .put("id", ["year-", &*year.to_string()].concat())
        .give("data-held", held.then_some("yes"))
        .give("data-set", by_hand_now.then_some("yes"))
        .give("data-there", there.then_some("yes"))
        .onpointerdown(onpointerdown)
        .onpointermove(onpointermove)
        .onpointerup(let_go.clone())
        .onlostpointercapture(let_go)
        .onkeydown(onkeydown)
        .ondblclick(ondblclick);
    let ring = ring(value::drawn(indicator, drawn));
    at(frame, year, drawn.min(top), slider.each(ring.into_iter()))
}

/// The area where a finger takes hold.
fn hit() -> Element {
    element("rect.hit").set("x", "-22").set("y", "-22").set("width", "44").set("height", "44")
}

/// The drawing of a handle, with its value above.
fn ring(value: String) -> [Element; 5] {
    [
        hit(),
        element("circle.halo").set("r", "20"),
        element("path.arrows").set("d", "M-4-12 0-16 4-12M-4 12 0 16 4 12"),
        element("circle.ring").set("r", "7.5"),
        element("text").set("y", "-27").set("text-anchor", "middle").words(value),
    ]
}

/// A number as attributes need it: no commas, and a hyphen as its minus.
pub(super) fn plain(number: f64) -> String {
    Decimal::of(number).map(Decimal::text).unwrap_or_default()
}
