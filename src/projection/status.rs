//! The status of a target by five rules that others use, with every number that a rule looks at.
//!
//! Method, section 5 names the source of each. A rule looks at the last value given for a year from 2016 to 2020,
//! observed or assumed; without one there is no status.

use super::growth::{amount_needed, compound, growth_needed};
use super::quantity::{CEILING, within};
use super::{BASELINE_YEAR, PLAN_YEARS, Projection, TARGET_YEAR};
use crate::plan::Kind;

/// The relative distance below a threshold that is only rounding: 19 % over 20 % is 0.95, less a last bit.
const HAIR: f64 = 1e-11;

/// The thresholds from which UN 2022 calls growth so far over growth required on track, fair, and little.
pub const UN_2022: [f64; 3] = [0.95, 0.5, -0.1];
/// The same for Statistics Canada.
pub const STATISTICS_CANADA: [f64; 3] = [0.95, 0.6, 0.0];
/// The thresholds from which UN 2023 calls the expected share of the way on track, and fair.
pub const UN_2023: [f64; 2] = [0.95, 0.1];
/// The misses below which Germany calls a target on track, and up to which fair.
pub const GERMANY: [f64; 2] = [0.05, 0.2];

/// A rule for the status of a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    /// The share of the way against the share of the time that has passed.
    #[default]
    TimeProportional,
    /// Growth so far over growth required, as in the SDG Progress Chart of 2022.
    Un2022,
    /// What growth so far leads to in 2020, as in the SDG Progress Chart of 2023.
    Un2023,
    /// Growth so far over growth required, with other thresholds, as Statistics Canada does in Open SDG.
    StatisticsCanada,
    /// What the mean yearly change leads to in 2020, as in the German SDG indicator report.
    Germany,
}

impl Rule {
    /// Every rule, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::TimeProportional, Self::Un2022, Self::Un2023, Self::StatisticsCanada, Self::Germany];
}

/// What a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The target is met.
    Met,
    /// At or ahead of the time that has passed.
    Ahead,
    /// Behind it.
    Behind,
    /// On track.
    OnTrack,
    /// Progress, but it must be faster.
    Fair,
    /// Little or none.
    Limited,
    /// In the wrong direction.
    WrongWay,
}

/// A rule's verdict and the numbers behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judgement {
    /// The year of the value that is judged.
    pub year: u16,
    /// The value: a level, a period sum's total since 2016, or a mean rate in per cent.
    pub value: f64,
    /// What the rule says.
    pub verdict: Verdict,
    /// The numbers that it compares.
    pub figures: Figures,
}

/// The numbers behind a verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figures {
    /// Time-proportional, and any rule for a period sum.
    Shares {
        /// The share of the way, or of the sum, that is done.
        done: f64,
        /// The share of the time that has passed.
        time: f64,
    },
    /// Any rule for a growth rate: no growth of a growth rate means anything.
    Rates {
        /// The geometric mean of the rates so far, in per cent.
        mean: f64,
        /// The rate to hold, in per cent.
        hold: f64,
    },
    /// UN 2022 and Statistics Canada.
    Growth {
        /// Growth a year so far, as a share.
        so_far: f64,
        /// Growth a year from 2015 to the target in 2020, as a share.
        required: f64,
        /// One over the other.
        ratio: f64,
    },
    /// UN 2023.
    Expected {
        /// Growth a year so far, as a share.
        so_far: f64,
        /// What it leads to in 2020, in the printed unit.
        value: f64,
        /// The share of the whole way that this is.
        ratio: f64,
    },
    /// Germany.
    Miss {
        /// The mean yearly change, in the printed unit.
        change: f64,
        /// What it leads to in 2020.
        value: f64,
        /// The share of the rest of the way by which it misses; below zero past the target. `None` if the target is
        /// met, because nothing is left to have a share of.
        miss: Option<f64>,
    },
}

/// Why a rule gives no status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoStatus {
    /// No value is given for a year from 2016 to 2020.
    NothingGiven,
    /// Every year counts in a sum or a mean, and none is given for 2016.
    Gap,
    /// The target is the 2015 value, so there is no way to have a share of.
    NoWay,
    /// The target of a five-year sum is zero, so there is no share of it.
    NoTarget,
    /// A value is zero, and nothing grows from or to zero.
    NoGrowth,
}

impl Projection {
    /// The status of the target by a rule (Method, section 5).
    ///
    /// # Errors
    ///
    /// Where a rule has nothing to look at, or nothing to divide by: [`NoStatus`] says why.
    ///
    /// ```
    /// # use ip_plan::{plan::Kind, projection::{Assumption, Figures, Quantity, Rule, Verdict, project}};
    /// let loans = Quantity { kind: Kind::AnnualFlow, baseline: 750.0, target: 1800.0 };
    /// let path = project(&loans, &Assumption::default().with_given(2018, 1224.0, true));
    /// let status = path.status(Rule::Un2022).unwrap();
    /// assert_eq!(status.verdict, Verdict::Fair);
    /// assert!(matches!(status.figures, Figures::Growth { ratio, .. } if (ratio - 0.927).abs() < 5e-4));
    /// ```
    pub fn status(&self, rule: Rule) -> Result<Judgement, NoStatus> {
        let year = self.told_until(TARGET_YEAR).ok_or_else(|| {
            let given = |year| self.assumption.given(year).is_some();
            let any = (BASELINE_YEAR + 1..=TARGET_YEAR).any(given);
            if any { NoStatus::Gap } else { NoStatus::NothingGiven }
        })?;
        let years = f64::from(year - BASELINE_YEAR);
        let time = years / f64::from(PLAN_YEARS);
        let target = self.quantity.target;
        let now = self.at(f64::from(year));
        let answer = |value, verdict, figures| Ok(Judgement { year, value, verdict, figures });
        match self.quantity.kind {
            Kind::AverageGrowthRate => {
                let mean = growth_needed(self.drawn_baseline(), now, years)
                    .map_or(-100.0, |mean| mean * 100.0);
                // A mean of equal rates may be a last bit off.
                let holds = mean >= target - 100.0 * HAIR;
                let verdict = match (holds, year == TARGET_YEAR) {
                    (true, true) => Verdict::Met,
                    (true, false) => Verdict::Ahead,
                    (false, _) => Verdict::Behind,
                };
                return answer(mean, verdict, Figures::Rates { mean, hold: target });
            }
            Kind::PeriodSum => {
                if target == 0.0 {
                    return Err(NoStatus::NoTarget);
                }
                let done = share(now, target);
                return answer(now, by_time(done, time), Figures::Shares { done, time });
            }
            _ => {}
        }
        let start = self.quantity.baseline;
        let way = target - start;
        if way == 0.0 {
            return Err(NoStatus::NoWay);
        }
        let done = share(now - start, way);
        let met = |verdict| if at_least(done, 1.0) { Verdict::Met } else { verdict };
        let left = f64::from(TARGET_YEAR - year);
        let so_far = growth_needed(start, now, years);
        match rule {
            Rule::TimeProportional => {
                answer(now, by_time(done, time), Figures::Shares { done, time })
            }
            Rule::Un2022 | Rule::StatisticsCanada => {
                let so_far = so_far.ok_or(NoStatus::NoGrowth)?;
                let required = growth_needed(start, target, f64::from(PLAN_YEARS))
                    .filter(|required| *required != 0.0)
                    .ok_or(NoStatus::NoGrowth)?;
                let canada = rule == Rule::StatisticsCanada;
                let [on_track, fair, little] = if canada { STATISTICS_CANADA } else { UN_2022 };
                // The same number: Canada's divides by the size of the growth required and turns it by the direction.
                let ratio = share(so_far, required);
                let verdict = match ratio {
                    r if at_least(r, on_track) => Verdict::OnTrack,
                    r if at_least(r, fair) => Verdict::Fair,
                    r if at_least(r, little) => Verdict::Limited,
                    _ => Verdict::WrongWay,
                };
                answer(now, met(verdict), Figures::Growth { so_far, required, ratio })
            }
            Rule::Un2023 => {
                let so_far = so_far.ok_or(NoStatus::NoGrowth)?;
                let value = (now * compound(so_far, left)).min(CEILING);
                let ratio = share(value - start, way);
                let [on_track, fair] = UN_2023;
                let verdict = match ratio {
                    r if at_least(r, on_track) => Verdict::OnTrack,
                    r if at_least(r, fair) => Verdict::Fair,
                    _ => Verdict::Limited,
                };
                answer(now, met(verdict), Figures::Expected { so_far, value, ratio })
            }
            Rule::Germany => {
                let change = amount_needed(start, now, years).unwrap_or(0.0);
                let value = now + change * left;
                let miss = (!at_least(done, 1.0)).then(|| share(target - value, target - now));
                let [on_track, fair] = GERMANY;
                let verdict = match miss {
                    None => Verdict::Met,
                    _ if change * way.signum() < 0.0 => Verdict::WrongWay,
                    Some(m) if !at_least(m, on_track) => Verdict::OnTrack,
                    Some(m) if at_least(fair, m) => Verdict::Fair,
                    _ => Verdict::Limited,
                };
                answer(now, verdict, Figures::Miss { change, value, miss })
            }
        }
    }
}

/// One over the other: finite, and 0 if there is nothing to divide by.
fn share(part: f64, whole: f64) -> f64 {
    within(part / whole, -CEILING, CEILING).unwrap_or(0.0)
}

/// Whether a share reaches a threshold, whatever its last bits.
fn at_least(share: f64, threshold: f64) -> bool {
    share >= threshold - HAIR
}

fn by_time(done: f64, time: f64) -> Verdict {
    match done {
        done if at_least(done, 1.0) => Verdict::Met,
        done if at_least(done, time) => Verdict::Ahead,
        _ => Verdict::Behind,
    }
}
