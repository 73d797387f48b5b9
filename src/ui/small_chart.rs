//! One of ten charts on one stretched scale: 0 is the 2015 value, 1 the plan's target.
//!
//! What moves with a lever is a [`Moving`]: the page draws it, and while a lever is held the same values are written
//! straight into the drawing (`pages/what_if/live.rs`). Everything else is a component that is skipped.

use super::component::component;
use super::element::element;
use super::pin_letters::pin_letters;
use super::sparkline::stretched;
use super::static_part::static_part;
use super::target;
use crate::chart::{Frame, Line, Scale, Side, points};
use crate::plan::Indicator;
use crate::projection::{
    Assumption, BASELINE_YEAR, Projection, Quantity, Reached, TARGET_YEAR, project,
};
use crate::words::{number, outcome, value};
use std::rc::Rc;
use yew::prelude::*;

/// The scale that all ten charts share, so that their dots and diamonds line up. A little room is left below for
/// decline.
const STRETCHED: Scale = Scale { low: -0.12, high: 1.55 };
/// The lowest position of words on that scale at which they do not reach into the years below.
pub(super) const LOWEST: f64 = 0.1;
/// Points along a curve: four a year.
const STEP: f64 = 0.25;
const BASELINE: f64 = BASELINE_YEAR as f64;
const TARGET: f64 = TARGET_YEAR as f64;

fn frame(horizon: u16) -> Frame {
    Frame { x: Scale { low: BASELINE, high: f64::from(horizon) }, y: STRETCHED }
}

/// From the drawn quantity to the stretched one.
fn scale(indicator: &Indicator) -> Scale {
    let plan = Quantity::of(indicator);
    Scale { low: plan.drawn_baseline(), high: plan.drawn_target() }
}

/// The parts of a chart that a lever moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Moving {
    /// The corners of the reader's path.
    pub yours: String,
    /// The middle nine tenths, as corners; empty if no likely range is drawn.
    pub fan: String,
    /// The position of the value at the end of the path: beside that end, or beside the arrow.
    pub end: (String, String),
    /// The corners of an arrow where the path leaves the box.
    pub arrow: String,
    /// The value at the end of the path.
    pub shown: String,
    /// The lower end of the shortfall; equal to its upper end if there is none.
    pub gap: String,
    /// The outcome, as the corners of the fill of the target's diamond.
    pub filled: &'static str,
    /// A bound that bends the path.
    pub limit: &'static str,
}

impl Moving {
    /// The moving parts for a path and its likely range, on the chart of an indicator.
    pub fn of(
        indicator: &Indicator,
        projection: &Projection,
        reached: Reached,
        spread: f64,
    ) -> Self {
        let horizon = projection.horizon();
        let (frame, scale) = (frame(horizon), scale(indicator));
        let curve = |year: f64| scale.share(projection.at(year));
        let step = if projection.is_straight() { 1.0 } else { STEP };
        let line = Line::of(frame, curve, BASELINE, f64::from(horizon), step);
        let goal = scale.share(projection.drawn_target());
        let limit = projection.clamp().map_or("", outcome::short_limit);
        let (mut x, mut y) = (line.end.0, line.end.1.max(LOWEST));
        if line.leaves == Some(Side::Bottom) {
            // Over the years, and over what is said of a bound; behind the shortfall, where there is no room before it.
            y = if limit.is_empty() { 0.25 } else { 0.6 };
            let room = frame.x.share(TARGET) - frame.x.share(x);
            if (0.0..0.35).contains(&room) {
                x = TARGET;
            }
        }
        let end = (frame.across(x), frame.down(y));
        let short = if reached.on_time() { goal } else { curve(TARGET).max(STRETCHED.low) };
        Self {
            yours: points(&line.path),
            fan: fan(frame, scale, projection, spread),
            arrow: line.arrow(frame),
            end,
            shown: value::drawn(indicator, projection.at(f64::from(horizon))),
            gap: frame.down(short),
            filled: target::filled(outcome::of(reached)),
            limit,
        }
    }
}

/// The middle nine tenths, along the top and back along the bottom; empty without a spread.
fn fan(frame: Frame, scale: Scale, projection: &Projection, spread: f64) -> String {
    let Some((from, likely)) = projection.likely(spread) else { return String::new() };
    let point = |(at, value): (usize, f64)| (f64::from(from) + at as f64, scale.share(value));
    let top = likely.iter().map(|[_, high]| *high).enumerate();
    let bottom = likely.iter().map(|[low, _]| *low).enumerate();
    points(&Line::area(frame, top.chain(bottom.rev()).map(point)))
}

/// What a chart shows besides the reader's path and the plan's.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// A target of the reader's own, in the drawn quantity.
    pub target: Option<f64>,
    /// Years and values that were observed, in the drawn quantity.
    pub observed: Vec<(u16, f64)>,
    /// Pinned paths, by index.
    pub pins: Vec<(usize, Projection)>,
    /// The last value of the reader's path when it was last released; letters of pinned paths avoid it.
    pub yours: f64,
}

/// The properties of [`small_chart`].
#[derive(PartialEq)]
pub struct SmallChartProps {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// The last year drawn.
    pub horizon: u16,
    /// The chart in a sentence.
    pub sentence: AttrValue,
    /// What a lever moves.
    pub moving: Rc<Moving>,
    /// What no lever moves.
    pub beside: Rc<Beside>,
}

/// The chart: the plan's path in ink, the reader's in blue.
pub fn small_chart(props: SmallChartProps) -> Html {
    component(props, |props, _| draw_small_chart(props))
}

fn draw_small_chart(props: &SmallChartProps) -> Html {
    let SmallChartProps { indicator, horizon, sentence, moving, beside } = props;
    Html::from(
        element("svg.chart").set("role", "img").give("aria-label", sentence).with(
            // Told in the sentence; not every browser keeps a picture's parts to itself.
            element("g")
                .set("aria-hidden", "true")
                .show(ground(GroundProps { indicator, horizon: *horizon, beside: beside.clone() }))
                .show(yours(indicator, *horizon, moving, beside)),
        ),
    )
}

#[derive(PartialEq)]
struct GroundProps {
    indicator: &'static Indicator,
    horizon: u16,
    beside: Rc<Beside>,
}

/// The parts that only the horizon moves: drawn once, skipped at each move.
fn ground(props: GroundProps) -> Html {
    static_part(props, |props, _| draw_ground(props))
}

fn draw_ground(props: &GroundProps) -> Html {
    let GroundProps { indicator, horizon, beside } = props;
    let (frame, scale) = (frame(*horizon), scale(indicator));
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    let line = Line::of(frame, |year| scale.share(plan.at(year)), BASELINE, TARGET, STEP);
    let (x, zero, one) = (frame.across(TARGET), frame.down(0.0), frame.down(1.0));
    let line_of = |class, x1: &str, x2: &str, y1: &str, y2: &str| {
        let [x1, x2, y1, y2] = [x1, x2, y1, y2].map(str::to_owned);
        element(class).put("x1", x1).put("x2", x2).put("y1", y1).put("y2", y2)
    };
    let year = |x: &str, year: String| {
        let label = element("text.year").put("x", x.to_owned()).set("y", "100%").set("dy", "11");
        label.set("text-anchor", "middle").words(year)
    };
    let mut start = element("text.value").set("x", "0").set("y", "100%").set("dx", "-3");
    start = start.set("dy", "11").words(value::drawn(indicator, plan.drawn_baseline()));
    // Farther ahead, 2020 comes too near to write both.
    if *horizon < 2024 {
        start = start.with(element("tspan.year").set("dx", "5").number(BASELINE_YEAR));
    }
    let mut lines = stretched().with(element("path.plan").put("d", line.path));
    let mut ends = Vec::new();
    for (place, pin) in &beside.pins {
        let curve = |year: f64| scale.share(pin.at(year));
        let line = Line::of(frame, curve, BASELINE, f64::from(*horizon), STEP);
        lines = lines.with(element(PINS[*place]).put("d", line.path));
        ends.push((*place, line.end, line.leaves.is_some()));
    }
    let letters = pin_letters(frame, scale.share(beside.yours), &ends);
    let mut ground = element("g")
        .with(line_of("line.axis", "0", "100%", &zero, &zero))
        .with(line_of("line.axis", &x, &x, &zero, "100%"))
        .with(line_of("line.goal", &x, "100%", &one, &one))
        .with(lines)
        .with(element("circle.dot").set("cx", "0").put("cy", zero).set("r", "4"))
        .with(start);
    if *horizon > TARGET_YEAR + 1 {
        ground = ground
            .with(year(&x, TARGET_YEAR.to_string()))
            .with(year("100%", number::short_year(*horizon)));
    } else {
        ground = ground.with(year("100%", horizon.to_string()));
    }
    let target = element("text.value")
        .put("x", x)
        .put("y", one)
        .set("dx", "-9")
        .set("dy", "-6")
        .set("text-anchor", "end")
        .words(value::drawn(indicator, plan.drawn_target()));
    ground.with(target).each(letters.into_iter()).into()
}

/// Pinned paths, by index; each has its own dash pattern.
const PINS: [&str; 3] = ["path.pin a", "path.pin b", "path.pin c"];

/// The reader's parts, each with the `data-part` by which it is found while a lever moves.
fn yours(indicator: &Indicator, horizon: u16, moving: &Moving, beside: &Beside) -> Html {
    let (frame, scale) = (frame(horizon), scale(indicator));
    let part = |name: &str| part(indicator, name);
    let goal = beside.target.map_or(1.0, |target| scale.share(target));
    let goal = goal.clamp(STRETCHED.low, STRETCHED.high);
    let (x, y) = (frame.across(TARGET), frame.down(goal));
    let gap = element("line.gap")
        .put("data-part", part("gap"))
        .put("x1", x.clone())
        .put("x2", x.clone())
        .put("y1", y.clone())
        .put("y2", moving.gap.clone());
    let lines = stretched()
        .with(
            element("polygon.fan").put("data-part", part("fan")).put("points", moving.fan.clone()),
        )
        .with(
            element("polyline.yours")
                .put("data-part", part("yours"))
                .put("points", moving.yours.clone()),
        )
        // A polyline, too: to move a mark across would be a matter of style.
        .with(
            element("polyline.yours")
                .put("data-part", part("arrow"))
                .put("points", moving.arrow.clone()),
        );
    let filling =
        element("polygon.filled").put("data-part", part("filled")).set("points", moving.filled);
    let target = element(if beside.target.is_some() { "svg.at own" } else { "svg.at" })
        .put("x", x)
        .put("y", y)
        .with(target::diamond())
        .with(filling);
    let limit = element("text.year")
        .put("data-part", part("limit"))
        .set("x", "100%")
        .put("y", frame.down(0.0))
        .set("dy", "-6")
        .set("text-anchor", "end")
        .text(moving.limit);
    let shown = element("text.yours")
        .put("data-part", part("shown"))
        .put("x", moving.end.0.clone())
        .put("y", moving.end.1.clone())
        .set("dx", "9")
        .set("dy", "8")
        .words(moving.shown.clone());
    let squares = beside.observed.iter().map(|(year, value)| {
        let y = scale.share(*value).clamp(STRETCHED.low, STRETCHED.high);
        element("svg.at")
            .put("x", frame.across(f64::from(*year)))
            .put("y", frame.down(y))
            .with(element("path.observed").set("d", "M-4-4H4V4H-4z"))
    });
    element("g").with(gap).with(lines).with(target).with(limit).with(shown).each(squares).into()
}

/// The `data-part` of a part of an indicator's chart.
pub fn part(indicator: &Indicator, name: &str) -> String {
    [name, &indicator.number.to_string()].concat()
}
