//! A path that is broken by values given for some years, or by an event, and goes on from there.
//!
//! It is followed year by year, since every value given is planned anew from: the same pace and shape towards the same
//! target, over the years that remain (Method, section 4). After an event nothing is planned anew: the path goes on
//! by the steps, or the growth, that it had.

use super::growth_rate::{IncomeIndex, Rates, grown};
use super::leg::Leg;
use super::level::{Curve, Level};
use super::period_sum::{RunningTotal, amounts};
use super::quantity::CEILING;
use super::trajectory::{Trajectory, YEAR_ENDS, around};
use super::{Assumption, BASELINE_YEAR, Clamp, Course, Event, INDEX_START, PLAN_YEARS, Quantity};
use crate::plan::Kind;

/// A broken path, with time counted in years from the end of 2015.
#[derive(Clone, Debug)]
pub(super) struct Amended {
    path: Path,
    /// When a bound first bent it, and which.
    bent: Option<(f64, Clamp)>,
}

#[derive(Clone, Debug)]
enum Path {
    /// Formulas one after the other, of a level.
    Legs(Vec<Leg>),
    /// The drawn quantity at the ends of years, and the figures behind it: straight in between.
    Totals { ends: [f64; YEAR_ENDS], yearly: [f64; YEAR_ENDS] },
    /// The same, with one growth within each year.
    Index { ends: [f64; YEAR_ENDS], yearly: [f64; YEAR_ENDS] },
}

impl Amended {
    /// The broken path of a sound quantity and assumption; `None` where nothing breaks it.
    pub(super) fn new(
        quantity: &Quantity,
        assumption: &Assumption,
        unbroken: &Trajectory,
    ) -> Option<Self> {
        if !assumption.is_amended() {
            return None;
        }
        let needed = Assumption { course: None, ..*assumption };
        let walk = Walk { quantity, assumption, needed, bent: None };
        Some(match unbroken {
            Trajectory::Level(level) => walk.levels(level),
            Trajectory::RunningTotal(total) => walk.totals(total),
            Trajectory::IncomeIndex(index) => walk.index(index),
        })
    }

    /// The drawn quantity after so many years.
    pub(super) fn at(&self, elapsed: f64) -> f64 {
        match &self.path {
            Path::Legs(legs) => at(legs, elapsed),
            Path::Totals { ends, .. } => {
                let (before, after, share) = around(ends, elapsed);
                before + (after - before) * share
            }
            Path::Index { ends, .. } => grown(ends, elapsed),
        }
    }

    /// The figure of a year behind the drawn quantity; `None` for a level, which is its own.
    pub(super) fn yearly(&self, year: u16) -> Option<f64> {
        match &self.path {
            Path::Legs(_) => None,
            Path::Totals { yearly, .. } | Path::Index { yearly, .. } => {
                yearly.get(usize::from(year - BASELINE_YEAR)).copied()
            }
        }
    }

    /// Whether each of its years by then is a straight line.
    pub(super) fn is_straight(&self, elapsed: f64) -> bool {
        match &self.path {
            Path::Legs(legs) => stretches(legs, elapsed).all(|(leg, end)| leg.is_straight(end)),
            Path::Totals { .. } | Path::Index { .. } => true,
        }
    }

    /// The bound that has bitten by then.
    pub(super) fn clamp(&self, elapsed: f64) -> Option<Clamp> {
        let given = self.bent.filter(|(when, _)| *when <= elapsed).map(|(_, clamp)| clamp);
        let Path::Legs(legs) = &self.path else { return given };
        given.or_else(|| stretches(legs, elapsed).find_map(|(leg, end)| leg.clamp(end)))
    }
}

/// The legs that have begun by then, each with its end.
fn stretches(legs: &[Leg], elapsed: f64) -> impl Iterator<Item = (&Leg, f64)> {
    let ends = legs.iter().skip(1).map(|leg| leg.from).chain([f64::INFINITY]);
    let begun = legs.iter().zip(ends).filter(move |(leg, _)| leg.from < elapsed);
    begun.map(move |(leg, end)| (leg, end.min(elapsed)))
}

/// The value on the last of the legs that has begun: where one ends, that is the start of the next, to the last bit.
fn at(legs: &[Leg], elapsed: f64) -> f64 {
    let begun = legs.iter().rposition(|leg| leg.from <= elapsed).unwrap_or(0);
    legs.get(begun).map_or(0.0, |leg| leg.at(elapsed))
}

/// The way through the years.
struct Walk<'a> {
    quantity: &'a Quantity,
    assumption: &'a Assumption,
    /// The same without a chosen course: what a pace that an event brings is a part of.
    needed: Assumption,
    bent: Option<(f64, Clamp)>,
}

/// The years after 2015: their number and their calendar.
fn years() -> impl Iterator<Item = (usize, f64, u16)> {
    (1..YEAR_ENDS).map(|at| (at, at as f64, BASELINE_YEAR + at as u16))
}

/// Whether nothing more is needed: the rise, or the fall, has been made. An aim at the start itself is to be held from
/// above, as wherever no fall is asked for.
fn is_there(value: f64, start: f64, aim: f64) -> bool {
    if aim < start { value <= aim } else { value >= aim }
}

impl Walk<'_> {
    /// What happens in a year, if no value given for it tells what came of it.
    fn event(&self, year: u16) -> Option<Event> {
        self.assumption.event.filter(|event| event.year == year)
    }

    /// The pace that an event has brought by the end of a year.
    fn brought(&self, year: u16) -> Option<f64> {
        self.assumption.event.filter(|event| event.year <= year)?.pace
    }

    /// The pace from the end of a year on.
    fn pace(&self, year: u16) -> f64 {
        self.brought(year).unwrap_or(self.assumption.own_pace())
    }

    /// What holds from the end of a year on: a pace that an event brings ends a chosen course.
    fn assumed(&self, year: u16) -> &Assumption {
        if self.brought(year).is_some() { &self.needed } else { self.assumption }
    }

    /// Whether an event ends a chosen course in this very year.
    fn ends_course(&self, event: Event) -> bool {
        self.assumption.course.is_some() && event.pace.is_some()
    }

    /// How much of the delay is left.
    fn wait(&self, elapsed: f64) -> f64 {
        (self.assumption.delay - elapsed).max(0.0)
    }

    /// A value within bounds; a bound that bites is noted.
    fn bounded(&mut self, value: f64, lowest: f64, highest: f64, when: f64) -> f64 {
        let clamp = Clamp::of(self.quantity.kind, value, lowest, highest);
        self.bent = self.bent.or(clamp.map(|clamp| (when, clamp)));
        value.max(lowest).min(highest) + 0.0
    }

    fn levels(mut self, unbroken: &Level) -> Amended {
        let kind = self.quantity.kind;
        let first = Leg::first(*unbroken, self.assumption.delay);
        let mut legs = vec![first];
        let never_falls = kind == Kind::CumulativeStock;
        // The last value that is no path's: from when it is, and how much.
        let mut told = (0.0, self.quantity.baseline);
        for (_, end, year) in years() {
            let start = end - 1.0;
            let before = at(&legs, start);
            let highest = unbroken.highest();
            if let Some(given) = self.assumption.given(year) {
                let lowest = if never_falls { told.1 } else { 0.0 };
                let value = self.bounded(given.value, lowest, highest, end);
                let before = if never_falls {
                    // Where the path would have been higher, it is the path that gives way.
                    legs.iter_mut()
                        .filter(|leg| leg.from >= told.0)
                        .for_each(|leg| leg.highest = leg.highest.min(value));
                    before.min(value)
                } else {
                    before
                };
                told = (end, value);
                straight(&mut legs, kind, start, before, value);
                legs.push(self.anew(&first, value, end, year));
            } else if let Some(event) = self.event(year) {
                let path = at(&legs, end);
                let changed = match kind {
                    Kind::CumulativeStock => before + (path - before) * (1.0 + event.change),
                    Kind::BoundedScore => path + event.change * 100.0,
                    _ => path * (1.0 + event.change),
                };
                let lowest = if never_falls { before } else { 0.0 };
                let changed = self.bounded(changed, lowest, highest, end);
                let course_ends = self.ends_course(event);
                let planned = course_ends.then(|| self.anew(&first, told.1, told.0, year));
                let on = planned.or(legs.last().copied());
                let on = on.map(|leg| leg.carried_on(end, changed, self.pace(year)));
                if event.change != 0.0 {
                    straight(&mut legs, kind, start, before, changed);
                }
                legs.extend(on);
            }
        }
        Amended { path: Path::Legs(legs), bent: self.bent }
    }

    /// The path of a level that goes on from a value given.
    fn anew(&self, first: &Leg, value: f64, end: f64, year: u16) -> Leg {
        let (kind, pace, assumed) = (self.quantity.kind, self.pace(year), self.assumed(year));
        let n = f64::from(PLAN_YEARS);
        let aim = self.quantity.aim(assumed);
        let begun = end + self.wait(end);
        let leg = |curve, years| Leg {
            from: end,
            begun,
            level: Level { kind, start: value, years, pace, curve },
            lowest: if kind == Kind::CumulativeStock { value } else { 0.0 },
            highest: first.highest,
        };
        if let Some(curve) = Level::chosen(kind, assumed, n) {
            leg(curve, n)
        } else if end >= n {
            let first = Leg::first(Level::new(self.quantity, PLAN_YEARS, assumed), first.begun);
            first.carried_on(end, value, pace)
        } else if is_there(value, self.quantity.baseline, aim) {
            leg(Curve::STANDSTILL, n)
        } else {
            let left = n - end;
            leg(super::level::curve(kind, value, aim, left, assumed.shape), left)
        }
    }

    fn totals(mut self, unbroken: &RunningTotal) -> Amended {
        let first = Leg::first(unbroken.amounts, self.assumption.delay);
        let mut leg = first;
        let (mut ends, mut yearly) = ([0.0; YEAR_ENDS], [unbroken.first_amount(); YEAR_ENDS]);
        let mut total = 0.0;
        // The last amount that is no path's: of how many years after 2015, how much, and the total by then.
        let mut told = (0, unbroken.first_amount(), 0.0);
        for (at, end, year) in years() {
            let given = self.assumption.given(year);
            let event = self.event(year).filter(|_| given.is_none());
            let amount = if let Some(given) = given {
                self.bounded(given.value, 0.0, CEILING, end)
            } else {
                // Noted where the formula would have less than none, whatever an event adds.
                self.bounded(leg.unbounded(end), 0.0, CEILING, end);
                let change = event.map_or(0.0, |event| event.change);
                (leg.of_year(end) * (1.0 + change)).min(CEILING)
            };
            total += amount;
            ends[at] = total;
            yearly[at] = amount;
            if given.is_some() {
                told = (at as u16, amount, total);
                leg = self.amounts_anew(unbroken, told, year);
            } else if let Some(event) = event {
                if self.ends_course(event) {
                    leg = self.amounts_anew(unbroken, told, year);
                }
                leg = leg.carried_on(end, amount, self.pace(year));
                // A year that lies over two of the formula's is not on its curve.
                leg.level.start += amount - leg.of_year(end);
            }
        }
        Amended { path: Path::Totals { ends, yearly }, bent: self.bent }
    }

    /// The yearly amounts that go on from a value given.
    fn amounts_anew(
        &self,
        unbroken: &RunningTotal,
        (years, amount, total): (u16, f64, f64),
        year: u16,
    ) -> Leg {
        let (pace, assumed) = (self.pace(year), self.assumed(year));
        let (end, left) = (f64::from(years), PLAN_YEARS.saturating_sub(years));
        let aim = self.quantity.aim(assumed);
        let chosen = matches!(assumed.course, Some(Course::Growth(_)));
        if left == 0 && !chosen {
            let curve = amounts(unbroken.first_amount(), PLAN_YEARS, aim, assumed);
            let first = Leg::first(Level { curve, ..unbroken.amounts }, self.assumption.delay);
            return first.carried_on(end, amount, pace);
        }
        let curve = if total >= aim && !chosen {
            Curve::STANDSTILL
        } else {
            amounts(amount, left, aim - total, assumed)
        };
        let years = f64::from(left.max(1));
        let level = Level { start: amount, years, pace, curve, ..unbroken.amounts };
        Leg { from: end, ..Leg::first(level, end + self.wait(end)) }
    }

    fn index(mut self, unbroken: &IncomeIndex) -> Amended {
        let mut rates = unbroken.rates();
        let mut ends = [INDEX_START; YEAR_ENDS];
        let mut yearly = [self.quantity.baseline; YEAR_ENDS];
        let mut index = INDEX_START;
        let mut pace = self.assumption.own_pace();
        // The last year with a rate that is no path's, and the index at its end.
        let mut told = (0.0, INDEX_START);
        for (at, end, year) in years() {
            let given = self.assumption.given(year);
            let event = self.event(year).filter(|_| given.is_none());
            let rate = match given {
                Some(given) => given.value / 100.0,
                None => rates.of_year(end - self.assumption.delay, pace),
            };
            let factor = (1.0 + rate) * (1.0 + event.map_or(0.0, |event| event.change));
            let factor = self.bounded(factor, 0.0, CEILING, end);
            index = (index * factor).min(CEILING);
            ends[at] = index;
            // Where no income is left the rate is −100, whatever it would have been.
            yearly[at] = if index > 0.0 { (factor - 1.0) * 100.0 } else { -100.0 };
            if let (Some(given), true) = (given, index > 0.0) {
                // As it was given, without the rounding of a share.
                yearly[at] = given.value;
            }
            pace = self.pace(year);
            if given.is_some() {
                told = (end, index);
            }
            if given.is_some() || event.is_some_and(|event| self.ends_course(event)) {
                rates = self.rates_anew(told, year);
            }
        }
        Amended { path: Path::Index { ends, yearly }, bent: self.bent }
    }

    /// The rates that go on from an index at the end of a year with one given.
    fn rates_anew(&self, (end, index): (f64, f64), year: u16) -> Rates {
        let assumed = self.assumed(year);
        let (target, left) = (self.quantity.drawn_target(), f64::from(PLAN_YEARS) - end);
        if left <= 0.0 || end <= 0.0 || assumed.course.is_some() {
            Rates::new(self.quantity, PLAN_YEARS, assumed)
        } else if index >= target || index <= 0.0 {
            Rates::Held(0.0)
        } else {
            Rates::Held(super::growth_needed(index, target, left).unwrap_or(0.0))
        }
    }
}

/// A straight way to a value within one year, in place of whatever began at its start.
fn straight(legs: &mut Vec<Leg>, kind: Kind, from: f64, before: f64, value: f64) {
    if from > 0.0 {
        legs.retain(|leg| leg.from < from);
    } else {
        legs.clear();
    }
    legs.push(Leg::straight(kind, from, before, value));
}
