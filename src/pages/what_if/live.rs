//! While a lever is held, the ten charts, the strip and the levers are written straight into the page.
//!
//! Redrawing the page for each move would cost several times as much as the move itself. So until the lever is released
//! only the parts that moved are touched, with the very values that the page would draw. Then the page is drawn with
//! the new scenario, and finds everything in place.
//!
//! Charts, strip and the lever itself are written at once. Of the ten charts' levers, which follow, one is written with
//! each move and a few with each frame without a move, so that no frame pays for all.

use super::chart_state::{ChartState, a_year};
use super::levers::spoken_spread;
use super::multiple::{of_needed, spoken};
use super::strip;
use crate::browser::{self, Parts};
use crate::pages::supposed::{in_words, late, pace};
use crate::plan;
use crate::scenario::{Edit, Scenario, Step};
use crate::ui::{lever, small_chart};
use crate::words::outcome;

/// Levers that are held, or were released a moment ago.
#[derive(Default)]
pub(super) struct Live {
    /// The scenario that the page shows: the one it was drawn with, and what was released since.
    shown: Scenario,
    /// The parts that levers move, found when the first lever is taken.
    parts: Option<Parts>,
    held: Option<Edit>,
    /// The values that the page should show; some may not be written yet.
    waiting: Option<Vec<String>>,
    /// How many of the following levers are not written yet.
    late: usize,
    /// The lever whose turn it is.
    turn: usize,
    /// Whether anything has moved since the last frame.
    has_moved: bool,
    /// Whether a frame has been requested.
    is_awaited: bool,
    /// What was released and is not drawn yet, each as a step of its own.
    settled: Vec<Edit>,
}

/// What to do about a step.
pub(super) enum Due {
    /// Nothing: the page shows it, or will.
    Nothing,
    /// Write the rest with the coming frames.
    Rest,
    /// Pass it to the scenario at once.
    Now,
    /// Pass the settled steps to the scenario once the page is painted.
    Soon,
}

impl Live {
    /// Notes the scenario that the page is drawn with.
    pub(super) fn is_drawn(&mut self, scenario: &Scenario) {
        if self.held.is_none() && self.settled.is_empty() {
            self.shown = *scenario;
            self.parts = None;
            self.waiting = None;
        } else if let Some(parts) = &mut self.parts {
            // Drawn while a lever is held: what comes next puts everything where it belongs.
            parts.forget();
            self.waiting =
                Some(values(&self.held.map_or(self.shown, |edit| self.shown.edited(edit))));
        }
    }

    /// Handles a step of a lever.
    pub(super) fn step(&mut self, step: Step) -> Due {
        match step {
            // Another horizon moves all there is in a chart: that is drawn anew.
            Step::Hold(Edit::Horizon(_)) => Due::Now,
            Step::Hold(edit) => {
                let shown = &self.shown;
                let parts = self.parts.get_or_insert_with(|| {
                    let mut parts = Parts::find(&names());
                    parts.showing(values(shown));
                    parts
                });
                let next = shown.edited(edit);
                speak(edit, &next);
                let values = values(&next);
                // A chart's own lever moves nothing else.
                let is_own = matches!(edit, Edit::Own(..));
                parts.write(&values, 0, if is_own { values.len() } else { first(&values) });
                self.waiting = Some(values);
                self.held = Some(edit);
                self.late = plan::indicators().len();
                self.write_late(A_MOVE);
                self.has_moved = true;
                if std::mem::replace(&mut self.is_awaited, true) { Due::Nothing } else { Due::Rest }
            }
            Step::Release if self.let_go() => Due::Soon,
            _ => {
                // A finger that was called away has let go of what it held.
                self.let_go();
                Due::Now
            }
        }
    }

    /// Writes some of the waiting values, if nothing has moved since the last frame. Returns whether to go on.
    pub(super) fn frame(&mut self) -> bool {
        if !std::mem::take(&mut self.has_moved) {
            self.write_late(A_FRAME);
        }
        self.is_awaited = self.waiting.is_some() && self.late > 0;
        self.is_awaited
    }

    /// Writes this many of the following levers, each in its turn.
    fn write_late(&mut self, many: usize) {
        let (Some(parts), Some(values)) = (&mut self.parts, &self.waiting) else { return };
        for _ in 0..many.min(self.late) {
            let from = first(values) + self.turn * FOLLOWING;
            parts.write(values, from, from + FOLLOWING);
            self.turn = (self.turn + 1) % plan::indicators().len();
            self.late -= 1;
        }
    }

    fn write_rest(&mut self) {
        if let (Some(parts), Some(values)) = (&mut self.parts, self.waiting.take()) {
            parts.write(&values, 0, values.len());
        }
    }

    /// Keeps what is held as a step of its own. Returns whether anything was held.
    fn let_go(&mut self) -> bool {
        let Some(edit) = self.held.take() else { return false };
        self.shown = self.shown.edited(edit);
        self.settled.push(edit);
        true
    }

    /// The steps for the scenario, in order; none while a lever is held, since the page would be drawn without it.
    pub(super) fn settle(&mut self) -> Vec<Step> {
        if self.held.is_some() {
            return Vec::new();
        }
        // The page takes what it drew last for what is there, but where a lever wrote.
        self.write_rest();
        std::mem::take(&mut self.settled).into_iter().map(Step::Set).collect()
    }
}

/// Sets the words of the moving lever at once, because screen readers ask for them with each value, before the page is
/// drawn.
fn speak(edit: Edit, scenario: &Scenario) {
    let (lever, words) = match edit {
        Edit::Pace(at) => ("pace".to_owned(), of_needed(at)),
        Edit::Delay(years) => ("delay".to_owned(), late(years)),
        Edit::Spread(spread) => ("spread".to_owned(), spoken_spread(spread)),
        Edit::Own(place, at) => {
            let indicator = &plan::indicators()[place];
            let a_year = a_year(indicator, scenario.project(indicator).pace_a_year());
            (own_lever(indicator.number), spoken(&of_needed(at), &a_year))
        }
        _ => return,
    };
    browser::speak_of_lever(&lever, &words);
}

/// The id of a chart's own lever.
pub(super) fn own_lever(number: u8) -> String {
    ["own-", &number.to_string()].concat()
}

/// The number of parts of a following lever; those of the ten come last.
const FOLLOWING: usize = 3;

/// The index of the first of these.
fn first(values: &[String]) -> usize {
    values.len() - plan::indicators().len() * FOLLOWING
}

/// How many of these levers are written with a move, so that none stands still however fast moves come.
const A_MOVE: usize = 1;
/// How many are written with a frame without a move.
const A_FRAME: usize = 4;

/// The parts that are on the page once: the scenario, the count, and the values of three levers.
const ONCE: usize = 5;

/// The parts of a chart, and of its place in the strip.
const OF_A_CHART: [(&str, &str); 11] = [
    ("yours", "points"),
    ("fan", "points"),
    ("shown", "x"),
    ("shown", "y"),
    ("shown", Parts::TEXT),
    ("arrow", "points"),
    ("gap", "y2"),
    ("filled", "points"),
    ("limit", Parts::TEXT),
    ("sign", "points"),
    ("reached", Parts::TEXT),
];

/// The parts that levers move, in the order of [`values`].
fn names() -> Vec<(String, &'static str)> {
    let once: [String; ONCE] = [
        "scenario".to_owned(),
        "count".to_owned(),
        lever::part("value", "delay"),
        lever::part("value", "spread"),
        lever::part("value", "pace"),
    ];
    let mut names: Vec<_> = once.map(|name| (name, Parts::TEXT)).into();
    for lever in ["delay", "spread", "pace"] {
        names.extend(thumb(lever));
    }
    for indicator in plan::indicators() {
        names.extend(
            OF_A_CHART.map(|(name, attribute)| (small_chart::part(indicator, name), attribute)),
        );
    }
    for indicator in plan::indicators() {
        let lever = own_lever(indicator.number);
        names.push((lever::part("value", &lever), Parts::TEXT));
        names.extend(thumb(&lever));
    }
    names
}

fn thumb(lever: &str) -> [(String, &'static str); 2] {
    [(lever::part("fill", lever), "x2"), (lever::part("thumb", lever), "x")]
}

fn thumb_values(follows: bool, (least, most): (i32, i32), value: i32) -> [String; 2] {
    let stand = lever::stand(least, most, value);
    [lever::filled(follows, &stand), stand]
}

fn values(scenario: &Scenario) -> Vec<String> {
    use super::levers::{DELAY, PACE, SPREAD};
    let charts: Vec<ChartState> =
        plan::indicators().iter().map(|indicator| ChartState::of(indicator, scenario)).collect();
    let reached: Vec<_> = charts.iter().map(|chart| chart.reached).collect();
    let once: [String; ONCE] = [
        in_words(scenario),
        strip::count(&reached),
        late(scenario.delay),
        super::levers::spread(scenario.spread),
        pace(scenario.pace) + " of needed",
    ];
    let mut values: Vec<_> = once.into();
    values.extend(thumb_values(false, DELAY, i32::from(scenario.delay)));
    values.extend(thumb_values(false, SPREAD, i32::from(scenario.spread)));
    values.extend(thumb_values(false, PACE, i32::from(scenario.pace.percent())));
    values.extend(charts.iter().flat_map(of_a_chart));
    for chart in charts {
        values.push(chart.a_year);
        values.extend(thumb_values(!chart.detached, PACE, chart.stand));
    }
    values
}

fn of_a_chart(chart: &ChartState) -> [String; OF_A_CHART.len()] {
    let moving = chart.moving.as_ref();
    [
        moving.yours.clone(),
        moving.fan.clone(),
        moving.end.0.clone(),
        moving.end.1.clone(),
        moving.shown.clone(),
        moving.arrow.clone(),
        moving.gap.clone(),
        moving.filled.to_owned(),
        moving.limit.to_owned(),
        moving.filled.to_owned(),
        outcome::short(chart.reached),
    ]
}
