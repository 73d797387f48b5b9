//! The state of one chart under a scenario: its path, its drawn parts, and the position of its lever.

use crate::plan::Indicator;
use crate::projection::{Need, Projection, Reached, need};
use crate::scenario::{Course, Pace, Pin, Scenario};
use crate::ui::small_chart::{Beside, Moving};
use crate::words::value;
use std::rc::Rc;

/// One indicator under a scenario: its path, how it looks, and the position of its lever.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ChartState {
    /// The path.
    pub(super) projection: Projection,
    /// When the target is reached.
    pub(super) reached: Reached,
    /// The parts of its drawing that levers move.
    pub(super) moving: Rc<Moving>,
    /// The position of its own lever, in per cent of the pace needed.
    pub(super) stand: i32,
    /// Whether that lever no longer follows the one for all.
    pub(super) detached: bool,
    /// The growth or amount a year along the path.
    pub(super) a_year: String,
}

impl ChartState {
    /// The state of an indicator’s chart.
    ///
    /// A chart of this size looks the same with the first draws of a simulation as with all of them. Where a chance is
    /// given in numbers, all draws are made.
    pub(super) fn of(indicator: &'static Indicator, scenario: &Scenario) -> Self {
        let projection = scenario.project(indicator);
        let reached = projection.reached();
        let moving = Rc::new(Moving::of(indicator, &projection, reached, scenario.spread()));
        let pace = projection.pace_a_year();
        let a_year = a_year(indicator, pace);
        let (own_pace, detached) = scenario.pace_of(indicator);
        let stand = match scenario.own(indicator).course {
            Some(Course::Growth(_) | Course::Added(_)) => stand_of(scenario, indicator, pace),
            _ => i32::from(own_pace.percent()),
        };
        Self { projection, reached, moving, stand, detached, a_year }
    }
}

/// The growth or amount a year along a path.
pub(super) fn a_year(indicator: &Indicator, pace: Option<Need>) -> String {
    pace.map_or_else(|| "down to zero".to_owned(), |pace| value::a_year(indicator, pace))
}

/// The pace equivalent to a course chosen without one, in the steps of the lever.
fn stand_of(scenario: &Scenario, indicator: &Indicator, done: Option<Need>) -> i32 {
    let share = match (done, need(&scenario.quantity(indicator))) {
        (Some(Need::Growth(done)), Some(Need::Growth(needed)))
        | (Some(Need::Hold(done)), Some(Need::Hold(needed)))
        | (Some(Need::Points(done)), Some(Need::Points(needed)))
        | (Some(Need::Amount(done)), Some(Need::Amount(needed))) => done / needed,
        _ => 0.0,
    };
    let percent = (share * 100.0).round();
    let bound = |pace: Pace| f64::from(pace.percent());
    percent.max(bound(Pace::LEAST)).min(bound(Pace::MOST)) as i32
}

/// What stands beside the path: observed values, a target of its own, and pinned paths.
pub(super) fn beside(
    indicator: &'static Indicator,
    scenario: &Scenario,
    projection: &Projection,
    pins: &[(usize, Rc<Pin>)],
) -> Beside {
    let own = scenario.own(indicator);
    let observed = own
        .entries()
        .filter(|(year, entry)| entry.observed && *year <= projection.horizon())
        .map(|(year, _)| (year, projection.at(f64::from(year))));
    // As far as the charts look now.
    let path = |pin: &Pin| pin.scenario.seen_to(projection.horizon()).project(indicator);
    Beside {
        target: own.target.map(|_| projection.drawn_target()),
        observed: observed.collect(),
        pins: pins.iter().map(|(place, pin)| (*place, path(pin))).collect(),
        yours: if pins.is_empty() { 0.0 } else { projection.at(f64::from(projection.horizon())) },
    }
}
