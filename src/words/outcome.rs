//! What becomes of a target, in words.

use super::number::short_year;
use super::sought::aim;
use super::value::drawn;
use crate::plan::{Indicator, Kind};
use crate::projection::{Clamp, Projection, Reached, TARGET_YEAR};

/// What becomes of a target by the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Reached by the end of 2020.
    OnTime,
    /// Reached later, by the horizon.
    Late,
    /// Not reached by the horizon.
    NotBy,
}

/// The status of a target.
pub fn status(reached: Reached) -> Status {
    match reached {
        _ if reached.on_time() => Status::OnTime,
        Reached::NotBy(_) => Status::NotBy,
        _ => Status::Late,
    }
}

/// The year within which a target is reached: the whole year that holds the moment.
pub fn year(reached: Reached) -> Option<u16> {
    let moment = reached.year()?;
    // Rounding in the last digits must not push the end of 2020 into 2021.
    Some(if reached.on_time() { moment.min(f64::from(TARGET_YEAR)) } else { moment }.ceil() as u16)
}

/// The outcome as it stands under a diamond: 2020, 2022, not by ’22.
pub fn short(reached: Reached) -> String {
    match (year(reached), reached) {
        (Some(year), _) => year.to_string(),
        (None, Reached::NotBy(horizon)) => format!("not by {}", short_year(horizon)),
        (None, _) => String::new(),
    }
}

/// The outcome in a clause: on time, in 2019; late, in 2021; not by 2022.
pub fn clause(reached: Reached) -> String {
    match (status(reached), year(reached), reached) {
        (Status::OnTime, Some(year), _) => format!("on time, in {year}"),
        (_, Some(year), _) => format!("late, in {year}"),
        (_, None, Reached::NotBy(horizon)) => format!("not by {horizon}"),
        (_, None, _) => String::new(),
    }
}

/// The outcome beside a value: by 2019; late, 2021; not by 2022.
pub fn brief(reached: Reached) -> String {
    let (before, year) = match (status(reached), year(reached), reached) {
        (Status::OnTime, Some(year), _) => ("by ", year),
        (_, Some(year), _) => ("late, ", year),
        (_, None, Reached::NotBy(horizon)) => ("not by ", horizon),
        (_, None, _) => return String::new(),
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
        format!(" and {} in {horizon}", at(horizon))
    } else {
        String::new()
    };
    let reached = match projection.reached() {
        Reached::NotBy(horizon) => format!("not reached by {horizon}"),
        reached => format!("reached {}", clause(reached)),
    };
    let (gap, limit) = projection.clamp().map_or(("", ""), |clamp| (" ", limit(clamp)));
    format!(
        "{}{what}: {} in 2020{later} {scenario}; the target of {} is {reached}.{gap}{limit}",
        indicator.title,
        at(TARGET_YEAR),
        drawn(indicator, projection.drawn_target()),
    )
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

/// The value that is judged against the target, written as the target is.
pub fn judged(indicator: &Indicator, projection: &Projection) -> String {
    aim(indicator, projection.judged())
}
