//! One of ten charts on one stretched scale: 0 is the 2015 value, 1 the target.

use super::sparkline::diamond;
use crate::chart::{Frame, Line, Scale, Side, VIEW_BOX};
use crate::plan::Indicator;
use crate::projection::{
    Assumption, BASELINE_YEAR, Projection, Quantity, Reached, TARGET_YEAR, project,
};
use crate::words::{number, outcome, value};
use yew::prelude::*;

/// All ten charts share it, so that their dots and diamonds line up. A little room is left below for decline.
const STRETCHED: Scale = Scale { low: -0.12, high: 1.55 };
/// Points along a curve: four a year.
const STEP: f64 = 0.25;
const BASELINE: f64 = BASELINE_YEAR as f64;
const TARGET: f64 = TARGET_YEAR as f64;

/// The chart: the plan's path in ink, the reader's in blue.
pub fn small_chart(indicator: &'static Indicator, assumption: &Assumption, scenario: &str) -> Html {
    let projection = project(&Quantity::of(indicator), assumption);
    let sentence = outcome::sentence(indicator, &projection, scenario);
    html! {
        <svg class="chart" role="img" aria-label={sentence}>
            <Ground {indicator} horizon={projection.horizon()} />
            { yours(indicator, &projection) }
        </svg>
    }
}

fn frame(horizon: u16) -> Frame {
    Frame { x: Scale { low: BASELINE, high: f64::from(horizon) }, y: STRETCHED }
}

/// From the drawn quantity to the stretched one.
fn stretched(projection: &Projection) -> impl Fn(f64) -> f64 {
    let drawn = Scale { low: projection.drawn_baseline(), high: projection.drawn_target() };
    move |value| drawn.share(value)
}

#[derive(Properties, PartialEq)]
struct GroundProps {
    indicator: &'static Indicator,
    horizon: u16,
}

/// What no lever but the horizon moves: drawn once, passed over at each move.
#[component]
fn Ground(props: &GroundProps) -> Html {
    let GroundProps { indicator, horizon } = *props;
    let frame = frame(horizon);
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    let stretch = stretched(&plan);
    let line = Line::of(frame, |year| stretch(plan.at(year)), BASELINE, TARGET, STEP);
    let (x, zero, one) = (frame.across(TARGET), frame.down(0.0), frame.down(1.0));
    html! {
        <>
            <line class="axis" x1="0" x2="100%" y1={zero.clone()} y2={zero.clone()} />
            <line class="axis" x1={x.clone()} x2={x.clone()} y1={zero.clone()} y2="100%" />
            <line class="goal" x1={x.clone()} x2="100%" y1={one.clone()} y2={one.clone()} />
            <svg viewBox={VIEW_BOX} preserveAspectRatio="none"><path class="plan" d={line.path} /></svg>
            <circle class="dot" cx="0" cy={zero} r="4" />
            <text class="value" x="0" y="100%" dx="-3" dy="13">
                { value::drawn(indicator, plan.drawn_baseline()) }
                // Farther ahead, 2020 comes too near to write both.
                if horizon < 2024 {
                    <tspan class="year" dx="5">{ BASELINE_YEAR }</tspan>
                }
            </text>
            if horizon > TARGET_YEAR + 1 {
                <text class="year" {x} y="100%" dy="13" text-anchor="middle">{ TARGET_YEAR }</text>
                <text class="year" x="100%" y="100%" dy="13" text-anchor="middle">
                    { number::short_year(horizon) }
                </text>
            } else {
                <text class="year" x="100%" y="100%" dy="13" text-anchor="middle">{ horizon }</text>
            }
            <text class="value" x={frame.across(TARGET)} y={one} dx="-9" dy="-7" text-anchor="end">
                { value::drawn(indicator, plan.drawn_target()) }
            </text>
        </>
    }
}

fn yours(indicator: &Indicator, projection: &Projection) -> Html {
    let horizon = projection.horizon();
    let frame = frame(horizon);
    let stretch = stretched(projection);
    let curve = |year: f64| stretch(projection.at(year));
    let line = Line::of(frame, curve, BASELINE, f64::from(horizon), STEP);
    let reached = projection.reached();
    let short = curve(TARGET);
    let (x, y) = (frame.across(TARGET), frame.down(1.0));
    let shown = value::drawn(indicator, projection.at(f64::from(horizon)));
    let end = (frame.across(line.end.0), frame.down(line.end.1));
    html! {
        <>
            if !reached.on_time() {
                <line class="gap" x1={x.clone()} x2={x.clone()} y1={y.clone()} y2={frame.down(short.max(STRETCHED.low))} />
            }
            <svg viewBox={VIEW_BOX} preserveAspectRatio="none"><path class="yours" d={line.path} /></svg>
            { target(reached, x, y) }
            if let Some(clamp) = projection.clamp() {
                <text class="year" x="100%" y={frame.down(0.0)} dy="-6" text-anchor="end">
                    { outcome::short_limit(clamp) }
                </text>
            }
            { leaving(line.leaves, end.clone()) }
            <text class="yours" x={end.0} y={end.1} dx="9" dy={if line.leaves == Some(Side::Top) { "8" } else { "4" }}>
                { shown }
            </text>
        </>
    }
}

/// The target's diamond, filled by what becomes of it.
fn target(reached: Reached, x: String, y: String) -> Html {
    html! {
        <g class="target" data-reached={outcome::status(reached).key()}>
            { diamond(x.clone(), y.clone()) }
            <svg class="at" {x} {y}><path class="half" d="M0-6V6L-6 0z" /></svg>
        </g>
    }
}

fn leaving(side: Option<Side>, (x, y): (String, String)) -> Html {
    let d = match side {
        Some(Side::Top) => "M-5 7 0 1 5 7",
        Some(Side::Bottom) => "M-5-7 0-1 5-7",
        None => return Html::default(),
    };
    html! { <svg class="at" {x} {y}><path class="yours" {d} /></svg> }
}
