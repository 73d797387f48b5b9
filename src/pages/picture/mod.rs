//! An indicator's chart as a picture file.

mod save;

pub(super) use save::save;

use super::supposed::{called, in_words, pin_name};
use crate::chart::ticks;
use crate::files::picture::{Band, Fill, Mark, Picture, Series, Sign, Tone};
use crate::plan::{self, Indicator, Kind};
use crate::projection::{BASELINE_YEAR, DRAWS, Projection, TARGET_YEAR};
use crate::scenario::{Desk, Scenario};
use crate::words::outcome::{self, Outcome};
use crate::words::value;

/// The tones of pinned paths, by index.
const PINS: [Tone; 3] = [Tone::A, Tone::B, Tone::C];

/// Saves the chart of an indicator, as SVG or as PNG.
pub(super) fn save_chart(indicator: &Indicator, desk: &Desk, png: bool) {
    let name = ["ip-plan-indicator-", &indicator.number.to_string()].concat();
    save(&name, &picture(indicator, desk).svg(), png);
}

/// The chart of an indicator: the plan's path, the reader's with its likely range, and the pinned paths that are shown.
pub fn picture(indicator: &Indicator, desk: &Desk) -> Picture {
    let scenario = desk.timeline().now();
    let horizon = scenario.horizon;
    let plan = Scenario::default().seen_to(horizon).project(indicator);
    let yours = scenario.project(indicator);
    let outlook = yours.outlook(scenario.spread(), DRAWS);
    let shown: Vec<_> = desk
        .shown()
        .map(|(place, pin)| {
            let pinned = pin.scenario.seen_to(horizon).project(indicator);
            (PINS[place], pin, pinned)
        })
        .collect();
    // Where its path ends within the picture, its target's words stand for it there.
    let plan_name = if horizon > TARGET_YEAR { "" } else { "plan" };
    let mut lines = vec![series(plan_name, Tone::Plan, &plan, TARGET_YEAR)];
    for (tone, pin, path) in &shown {
        lines.push(series(&pin_name(pin), *tone, path, horizon));
    }
    if !scenario.is_plan() {
        lines.push(series("yours", Tone::Yours, &yours, horizon));
    }
    let edge = |line: usize| {
        let fan = outlook.iter().flat_map(|outlook| (outlook.from..).zip(&outlook.fan));
        fan.map(|(year, values)| (f64::from(year), values[line])).collect::<Vec<_>>()
    };
    let bands = match outlook {
        Some(_) => vec![
            Band { lower: edge(0), upper: edge(4), step: 1 },
            Band { lower: edge(1), upper: edge(3), step: 2 },
        ],
        None => Vec::new(),
    };
    let highest = bands
        .iter()
        .flat_map(|band| &band.upper)
        .chain(lines.iter().flat_map(|line| &line.points))
        .map(|(_, value)| *value)
        .fold(plan.drawn_target().max(yours.drawn_target()), f64::max);
    let ticks = ticks::from_zero(highest);
    let high = ticks.last().copied().unwrap_or(highest);
    let mut source = vec![
        ["Plan: ", plan::document().number, ", table of indicators, “", indicator.name, "”."]
            .concat(),
        "All paths between and after its two values are arithmetic on them, not a forecast."
            .to_owned(),
    ];
    if scenario.spread > 0 {
        source.push(
            [
                "Shaded: where half, and nine in ten, would lie if each year strayed by about ",
                &value::spread(indicator, scenario.spread),
                ".",
            ]
            .concat(),
        );
    }
    source.extend(yours.clamp().map(|clamp| outcome::limit(clamp).to_owned()));
    let named = |name: &str, scenario: &Scenario| {
        let supposed = in_words(scenario);
        let called = called(name, scenario);
        if called == supposed { None } else { Some([&called, ": ", &*supposed].concat()) }
    };
    source.extend(shown.iter().filter_map(|(_, pin, _)| named(&pin.name, &pin.scenario)));
    Picture {
        title: indicator.chart_title.to_owned(),
        subtitle: named(desk.name(), scenario).unwrap_or_else(|| in_words(scenario)),
        unit: drawn_unit(indicator).to_owned(),
        source,
        from_year: BASELINE_YEAR,
        to_year: horizon,
        target_year: TARGET_YEAR,
        ticks: ticks.iter().map(|tick| (*tick, value::tick(*tick))).collect(),
        low: 0.0,
        high,
        bands,
        lines,
        marks: marks(indicator, scenario, &yours),
    }
}

/// The unit of the drawn quantity.
pub(super) fn drawn_unit(indicator: &Indicator) -> &'static str {
    match indicator.kind {
        Kind::AverageGrowthRate => "index, 2015 = 100",
        _ => indicator.unit_line,
    }
}

/// The 2015 value, the targets with their outcomes, and observed values.
fn marks(indicator: &Indicator, scenario: &Scenario, yours: &Projection) -> Vec<Mark> {
    let year = |year: u16| f64::from(year);
    let target = |printed: f64, tone, name: &str| {
        let drawn = yours.drawn(printed, TARGET_YEAR);
        Mark {
            at: (year(TARGET_YEAR), drawn),
            sign: Sign::Diamond(fill(outcome::of(yours.reached_value(printed)))),
            tone,
            label: Some([name, &value::drawn(indicator, drawn)].concat()),
        }
    };
    let own = scenario.own(indicator).target;
    let alone = own.is_none() && scenario.horizon <= TARGET_YEAR;
    let name = if alone { "target " } else { "plan’s target " };
    let mut marks = vec![
        Mark {
            at: (year(BASELINE_YEAR), yours.drawn_baseline()),
            sign: Sign::Dot,
            tone: Tone::Plan,
            label: None,
        },
        target(indicator.target.value, Tone::Plan, name),
    ];
    marks.extend(own.map(|own| target(own.value(), Tone::Yours, "your target ")));
    for (given, entry) in scenario.own(indicator).entries() {
        if entry.observed && given <= yours.horizon() {
            marks.push(Mark {
                at: (year(given), yours.at(year(given))),
                sign: Sign::Square,
                tone: Tone::Yours,
                label: None,
            });
        }
    }
    marks
}

fn series(name: &str, tone: Tone, path: &Projection, until: u16) -> Series {
    let quarters = u32::from(until - BASELINE_YEAR) * 4;
    let points = (0..=quarters).map(|quarter| {
        let year = f64::from(BASELINE_YEAR) + f64::from(quarter) / 4.0;
        (year, path.at(year))
    });
    Series { name: name.to_owned(), tone, points: points.collect() }
}

/// The outcome of a target, as the fill of its diamond.
pub(super) fn fill(outcome: Outcome) -> Fill {
    match outcome {
        Outcome::OnTime => Fill::Full,
        Outcome::Late => Fill::Half,
        Outcome::NotBy => Fill::None,
    }
}
