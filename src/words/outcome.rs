//! The outcome for a target, in words.

use super::filled;
use super::number::short_year;
use super::sought::aim;
use super::value::drawn;
use crate::plan::{Indicator, Kind};
use crate::projection::{Clamp, Projection, Reached, TARGET_YEAR};

/// The outcome for a target by the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Reached by the end of 2020.
    OnTime,
    /// Reached later, by the horizon.
    Late,
    /// Not reached by the horizon.
    NotBy,
}

/// The outcome of a target.
pub fn of(reached: Reached) -> Outcome {
    match reached {
        _ if reached.on_time() => Outcome::OnTime,
        Reached::NotBy(_) => Outcome::NotBy,
        Reached::Year(_) => Outcome::Late,
    }
}

/// The calendar year in which a target is reached.
pub fn year(reached: Reached) -> Option<u16> {
    reached.year().map(year_of)
}

fn year_of(moment: f64) -> u16 {
    // Rounding in the last digits must not push the end of 2020 into 2021.
    let on_time = Reached::Year(moment).on_time();
    if on_time { moment.min(f64::from(TARGET_YEAR)) } else { moment }.ceil() as u16
}

/// The outcome under a diamond: 2020, 2022, not by ’22.
pub fn short(reached: Reached) -> String {
    match reached {
        Reached::Year(moment) => year_of(moment).to_string(),
        Reached::NotBy(horizon) => "not by ".to_owned() + &short_year(horizon),
    }
}

/// The outcome in a clause: on time, in 2019; late, in 2021; not by 2022.
pub fn clause(reached: Reached) -> String {
    told(reached, ["on time, in ", "late, in ", "not by "])
}

/// The outcome beside a value: by 2019; late, 2021; not by 2022.
pub fn brief(reached: Reached) -> String {
    told(reached, ["by ", "late, ", "not by "])
}

/// The year of an outcome, after a prefix that depends on it: for on time, for late, or for not by the horizon.
fn told(reached: Reached, [on_time, late, not_by]: [&str; 3]) -> String {
    let (before, year) = match reached {
        Reached::Year(moment) if reached.on_time() => (on_time, year_of(moment)),
        Reached::Year(moment) => (late, year_of(moment)),
        Reached::NotBy(horizon) => (not_by, horizon),
    };
    [before, &year.to_string()].concat()
}

/// A chart in one sentence.
pub fn sentence(indicator: &Indicator, projection: &Projection, scenario: &str) -> String {
    let horizon = projection.horizon();
    let at = |year: u16| drawn(indicator, projection.at(f64::from(year)));
    let what = match indicator.kind {
        Kind::AverageGrowthRate => " (income, 2015 = 100)",
        Kind::PeriodSum => " (total since 2016)",
        _ => "",
    };
    let later = if horizon > TARGET_YEAR {
        filled(" and # in #", &[&at(horizon), &horizon.to_string()])
    } else {
        String::new()
    };
    let reached = ["reached on time, in ", "reached late, in ", "not reached by "];
    let reached = told(projection.reached(), reached);
    let target = drawn(indicator, projection.drawn_target());
    let (gap, limit) = projection.clamp().map_or(("", ""), |clamp| (" ", limit(clamp)));
    filled(
        "##: # in 2020# #; the target of # is #.##",
        &[indicator.title, what, &at(TARGET_YEAR), &later, scenario, &target, &reached, gap, limit],
    )
}

/// The outcome for a target of which nothing is left to chance, because 2020 is observed, or is past and the path shows
/// it.
pub fn known(path: &Projection, met: bool) -> &'static str {
    match (path.is_observed(TARGET_YEAR), met) {
        (true, true) => "2020 is observed: target reached.",
        (true, false) => "2020 is observed: target not reached.",
        (false, true) => "A later year is observed, 2020 is not. On your path: target reached.",
        (false, false) => {
            "A later year is observed, 2020 is not. On your path: target not reached."
        }
    }
}

/// A bound that has bent a path, in a sentence.
pub fn limit(clamp: Clamp) -> &'static str {
    match clamp {
        Clamp::NeverFalls => "A running total cannot fall, so it stays where it is.",
        Clamp::AtZero => "It cannot fall below zero, so it stays there.",
        Clamp::AtHundred => "A score cannot pass 100.",
    }
}

/// The same in two or three words, for a chart.
pub fn short_limit(clamp: Clamp) -> &'static str {
    match clamp {
        Clamp::NeverFalls => "cannot fall",
        Clamp::AtZero => "stays at 0",
        Clamp::AtHundred => "stays at 100",
    }
}

/// The value that is compared with the target, written as the target is.
pub fn judged(indicator: &Indicator, projection: &Projection) -> String {
    aim(indicator, projection.judged())
}
