//! A broken level: one formula after the other.

use super::walk::{Walk, years};
use super::{Amended, Path, at};
use crate::plan::Kind;
use crate::projection::PLAN_YEARS;
use crate::projection::leg::Leg;
use crate::projection::level::{self, Curve, Level};

impl Walk<'_> {
    pub(super) fn levels(mut self, unbroken: &Level) -> Amended {
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

    /// The path of a level that goes on from a given value.
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
            leg(level::curve(kind, value, aim, left, assumed.shape), left)
        }
    }
}

/// Whether nothing more is needed because the rise, or the fall, has been made. An aim equal to the start is to be held
/// from above, as wherever no fall is asked for.
fn is_there(value: f64, start: f64, aim: f64) -> bool {
    if aim < start { value <= aim } else { value >= aim }
}

/// A straight line to a value within one year, in place of whatever began at its start.
fn straight(legs: &mut Vec<Leg>, kind: Kind, from: f64, before: f64, value: f64) {
    if from > 0.0 {
        legs.retain(|leg| leg.from < from);
    } else {
        legs.clear();
    }
    legs.push(Leg::straight(kind, from, before, value));
}
