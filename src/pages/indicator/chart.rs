//! The large chart in real units: the reader's path over the plan's, with its fan, pinned paths and labels.

use super::ground::{GroundProps, frame, ground, place};
use super::handles::{Dragged, handles};
use super::typing::{self, TypingProps};
use super::{Pinned, highest_in};
use crate::chart::labels::spread_out;
use crate::chart::scale::percentage;
use crate::chart::{Frame, Line, band};
use crate::pages::pieces::PINNED;
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, Outlook, Projection, Quantity, TARGET_YEAR, project};
use crate::scenario::{LETTERS, Scenario, Step};
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::use_state;
use crate::ui::sparkline::{diamond, stretched};
use crate::ui::target;
use crate::words::outcome;
use crate::words::value;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The distance between labels at the ends of lines, as a share of the lowest chart: 16 pixels of 288.
const APART: f64 = 0.056;
/// How far labels below a mark reach, as a share of the lowest chart.
const LOW: f64 = 0.08;

/// The properties of [`chart`].
#[derive(PartialEq)]
pub(super) struct ChartProps {
    pub(super) indicator: &'static Indicator,
    pub(super) scenario: Scenario,
    /// The path of that scenario.
    pub(super) path: Rc<Projection>,
    pub(super) outlook: Rc<Option<Outlook>>,
    /// The top of the axis.
    pub(super) top: f64,
    pub(super) pins: Pinned,
    /// Whether something that moves the path is held.
    pub(super) held: bool,
    pub(super) on_step: Callback<Step>,
}

/// The chart with a handle for each year of the reader's path.
pub(super) fn chart(props: ChartProps) -> Html {
    component(props, |props, context| use_chart(props).run(context))
}

#[hook]
fn use_chart(props: &ChartProps) -> Html {
    let ChartProps { indicator, path, .. } = props;
    let dragged = use_state(|| None::<Dragged>);
    let typing = use_state(|| None::<u16>);
    let frame = frame(path.horizon(), props.top);
    // What becomes of the plan's target, wherever the reader's own may be.
    let plan = outcome::of(path.reached_value(indicator.target.value));
    let manner = if props.scenario.is_plan() { "on the plan’s path" } else { "on your path" };
    Html::from(
        element("figure.drawing")
            .with(element("figcaption").show(indicator.chart_title).show(unit(indicator)))
            .with(
                element("div.plot")
                    .with(
                        element("svg.chart")
                            .set("role", "img")
                            .give("aria-label", outcome::sentence(indicator, path, manner))
                            .with(
                                // Told in the sentence; not every browser keeps a picture's parts to itself.
                                element("g")
                                    .set("aria-hidden", "true")
                                    .show(ground(GroundProps {
                                        indicator,
                                        horizon: path.horizon(),
                                        top: props.top,
                                    }))
                                    .with(lines(props, frame))
                                    .with(
                                        element("svg.at")
                                            .give("x", frame.across(f64::from(TARGET_YEAR)))
                                            .give("y", frame.down(plan_target(indicator, path)))
                                            .with(target::diamond())
                                            .with(target::filling(plan)),
                                    )
                                    .with(words(props, frame)),
                            ),
                    )
                    .show(handles(props, frame, &dragged, &typing)),
            )
            .html(if let Some(year) = *typing {
                Html::from(typing::typing(TypingProps {
                    indicator,
                    year,
                    path: path.clone(),
                    on_step: props.on_step.clone(),
                    typing: typing.setter(),
                }))
            } else {
                Html::default()
            }),
    )
}

/// The unit of the axis.
fn unit(indicator: &Indicator) -> String {
    match indicator.kind {
        Kind::AverageGrowthRate => String::new(),
        _ if indicator.chart_title.to_ascii_lowercase().contains(indicator.unit_line) => {
            String::new()
        }
        _ => [", ", indicator.unit_line].concat(),
    }
}

/// The plan's target.
fn plan_target(indicator: &Indicator, path: &Projection) -> f64 {
    path.drawn(indicator.target.value, TARGET_YEAR)
}

/// The fan, the pinned paths, the reader's path and its shortfall.
fn lines(props: &ChartProps, frame: Frame) -> Element {
    let ChartProps { path, outlook, pins, .. } = props;
    let (from, to) = (frame.x.low, frame.x.high);
    let mut lines = stretched();
    if let Some(outlook) = &**outlook {
        let begin = f64::from(outlook.from);
        for (low, high) in [(0, 4), (1, 3)] {
            let ends = outlook.fan.iter().map(|ends| (ends[low], ends[high]));
            lines = lines.with(element("path.fan").put("d", band(frame, begin, ends)));
        }
    }
    for (place, pin) in pins.iter() {
        let line = Line::of(frame, |year| pin.at(year), from, to, 0.25);
        lines = lines.with(element("path").set("class", PINNED[*place]).put("d", line.path));
    }
    let line = Line::of(frame, |year| path.at(year), from, to, 0.25);
    lines = lines.with(element("path.yours").put("d", line.path));
    let all = element("g").with(lines);
    let (target, reached) = (path.drawn_target(), path.at(f64::from(TARGET_YEAR)));
    if path.reached().on_time() || reached >= target {
        return all;
    }
    let x = frame.across(f64::from(TARGET_YEAR));
    let gap = element("line.gap").put("x1", x.clone()).put("x2", x);
    all.with(gap.put("y1", frame.down(reached)).put("y2", frame.down(target)))
}

/// The name of the plan's path: below it, or above it if the reader's path runs below.
fn name_of_plan(indicator: &Indicator, path: &Projection, frame: Frame) -> Element {
    let middle = f64::from(TARGET_YEAR) - 1.6;
    let plan = project(&Quantity::of(indicator), &Assumption::default()).at(middle);
    let below = path.at(middle) < plan * 0.99;
    let (dx, dy, anchor) = if below { ("-4", "-14", "end") } else { ("4", "24", "start") };
    place("text.name", frame.across(middle), frame.down(plan), dx, dy)
        .set("text-anchor", anchor)
        .text("plan path")
}

/// Labels at marks, and at the ends of lines, where they are pushed apart.
fn words(props: &ChartProps, frame: Frame) -> Element {
    let ChartProps { indicator, path, outlook, pins, .. } = props;
    let to = frame.x.high;
    let down = |value: f64| (1.0 - frame.y.share(value)).clamp(0.0, 1.0);
    let yours = path.at(to);
    let mut ends: Vec<(&'static str, String, f64)> = Vec::new();
    if let Some(last) = outlook.as_ref().as_ref().and_then(|outlook| outlook.fan.last())
        && last[4] > yours
    {
        ends.push(("year", "9 in 10".to_owned(), down(last[4])));
    }
    let most = highest_in(outlook.as_ref().as_ref());
    if most > props.top {
        ends.push(("year", "to ".to_owned() + &value::drawn(indicator, most), 0.0));
    }
    for (place, pin) in pins.iter() {
        let value = pin.at(to);
        let shown = [LETTERS[*place], " ", &value::drawn(indicator, value)].concat();
        ends.push((PINNED[*place], shown, down(value)));
    }
    let fixed = down(yours);
    if let Some(clamp) = path.clamp() {
        // Over the path's own words, for below there may be years.
        ends.push(("year", outcome::short_limit(clamp).to_owned(), fixed - 1e-6));
    }
    let mut places: Vec<f64> = ends.iter().map(|(.., y)| *y).collect();
    spread_out(fixed, &mut places, APART);
    let at_end = |class, y: f64, text: String| {
        place("text", "100%".to_owned(), percentage(y), "14", "4").set("class", class).words(text)
    };
    let name = "Yours ".to_owned() + &value::drawn(indicator, yours);
    let mut words = element("g").with(at_end("yours", fixed, name));
    for ((class, text, _), y) in ends.into_iter().zip(places) {
        if y > -0.1 {
            words = words.with(at_end(class, y, text));
        }
    }
    let target = plan_target(indicator, path);
    // Words below it would fall among the years.
    let low = frame.y.share(target) < LOW;
    // Over every line, so that none runs through it. Farther ahead, there is no room for it beside the target's words.
    if to < f64::from(TARGET_YEAR) + 5.0 && !low {
        words = words.with(name_of_plan(indicator, path, frame));
    }
    let short = !path.reached().on_time();
    let year = f64::from(TARGET_YEAR);
    // Where the reader's path passes above, there is room below to the right; else above to the left.
    let (dx, dy, anchor) =
        if short || low || to < year + 0.5 { ("-12", "-9", "end") } else { ("10", "20", "start") };
    let label = place("text.value", frame.across(year), frame.down(target), dx, dy);
    words = words.with(
        label
            .set("text-anchor", anchor)
            .text(if to < year + 5.0 { "target " } else { "plan’s target " })
            .words(value::drawn(indicator, target)),
    );
    if let Some(own) = props.scenario.own(indicator).target {
        let drawn = path.drawn(own.value(), TARGET_YEAR);
        let (x, y) = (frame.across(year), frame.down(drawn));
        let mark = element("g.own-target").html(diamond(x.clone(), y.clone()));
        // The plan's own words are near.
        let near = (frame.y.share(drawn) - frame.y.share(target)).abs() < APART;
        let label = place("text.yours", x, y, "-12", if near { "-18" } else { "-9" })
            .set("text-anchor", "end");
        words = words
            .with(mark)
            .with(label.words("your target ".to_owned() + &value::drawn(indicator, drawn)));
    }
    words
}
