//! One indicator's path in real units, from zero.

use super::sparkline::diamond;
use crate::chart::{Frame, Line, Scale, VIEW_BOX, ticks};
use crate::plan::{Indicator, Kind};
use crate::projection::{Assumption, BASELINE_YEAR, Quantity, Shape, TARGET_YEAR, project};
use crate::words::value;
use yew::prelude::*;

/// The plan's two ends and the ways between them that the plan leaves open.
pub fn large_chart(indicator: &Indicator) -> Html {
    let quantity = Quantity::of(indicator);
    let even = project(&quantity, &Assumption::default());
    let steady = project(&quantity, &Assumption { shape: Shape::SteadyGrowth, ..Assumption::default() });
    let highest = even.drawn_target().max(even.drawn_baseline());
    let ticks = ticks::from_zero(highest * 1.08);
    let top = ticks.last().copied().unwrap_or(highest);
    let (from, to) = (f64::from(BASELINE_YEAR), f64::from(TARGET_YEAR));
    let frame = Frame { x: Scale { low: from, high: to }, y: Scale { low: 0.0, high: top } };
    let straight = Line::of(frame, |year| even.at(year), from, to, 0.25);
    let curved = Line::of(frame, |year| steady.at(year), from, to, 0.25);
    let (start, end) = (frame.down(even.drawn_baseline()), frame.down(even.drawn_target()));
    // At the middle the two ways are farthest apart; a rate that is held has only one.
    let middle = f64::midpoint(from, to);
    let apart = indicator.kind != Kind::AverageGrowthRate;
    html! {
        <figure class="large">
            <figcaption>{ indicator.chart_title }{ ", " }{ drawn_unit(indicator) }</figcaption>
            <svg class="chart" role="img" aria-label={sentence(indicator)}>
                { for ticks.iter().map(|tick| html! {
                    <>
                        <line class="grid" x1="0" x2="100%" y1={frame.down(*tick)} y2={frame.down(*tick)} />
                        <text class="year" x="0" y={frame.down(*tick)} dx="-10" dy="4" text-anchor="end">
                            { value::tick(*tick) }
                        </text>
                    </>
                }) }
                <line class="axis" x1="0" x2="100%" y1="100%" y2="100%" />
                { for (BASELINE_YEAR..=TARGET_YEAR).map(|year| html! {
                    <text
                        class={if year == TARGET_YEAR { "value" } else { "year" }}
                        x={frame.across(f64::from(year))} y="100%" dy="20" text-anchor="middle"
                    >{ year }</text>
                }) }
                <svg viewBox={VIEW_BOX} preserveAspectRatio="none">
                    <path class="plan" d={straight.path} />
                    if apart {
                        <path class="other" d={curved.path} />
                    }
                </svg>
                <text class="name" x={frame.across(middle)} y={frame.down(even.at(middle))} dy="-8" dx="-6" text-anchor="end">
                    { if apart { "even steps" } else { "the same rate each year" } }
                </text>
                if apart {
                    <text class="name" x={frame.across(middle)} y={frame.down(steady.at(middle))} dy="18" dx="6">
                        { "steady growth" }
                    </text>
                }
                <circle class="dot" cx="0" cy={start.clone()} r="5" />
                <text class="value" x="0" y={start} dx="10" dy="18">
                    { value::drawn(indicator, even.drawn_baseline()) }
                </text>
                { diamond("100%".to_owned(), end.clone()) }
                <text class="value" x="100%" y={end} dx="-12" dy="-8" text-anchor="end">
                    { "target " }{ value::drawn(indicator, even.drawn_target()) }
                </text>
            </svg>
        </figure>
    }
}

/// The unit of what is drawn.
fn drawn_unit(indicator: &Indicator) -> &'static str {
    if indicator.kind == Kind::AverageGrowthRate { "index" } else { indicator.unit_line }
}

fn sentence(indicator: &Indicator) -> String {
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    format!(
        "{}: from {} in 2015 to the target of {} in 2020, by even steps and by steady growth.",
        indicator.chart_title,
        value::drawn(indicator, plan.drawn_baseline()),
        value::drawn(indicator, plan.drawn_target()),
    )
}
