//! While a lever is held: the ten charts, the strip and the levers are written straight into the page.
//!
//! Drawing the page anew for each move would cost several times as much as the move itself. So until the lever is let go
//! only the parts that moved are touched, with the very values that the page would draw; then the page is drawn with
//! the scenario as it stands, and finds everything in place.

use super::figure::Figure;
use super::strip;
use crate::browser::Parts;
use crate::pages::supposed::{in_words, pace};
use crate::plan;
use crate::scenario::{Edit, Scenario, Step};
use crate::ui::{lever, small_chart};
use crate::words::outcome;

/// A lever that is held, maybe.
#[derive(Default)]
pub(super) struct Live {
    /// The scenario that the page was last drawn with.
    drawn: Scenario,
    held: Option<(Parts, Edit)>,
}

impl Live {
    /// Takes note of what the page is drawn with.
    pub(super) fn is_drawn(&mut self, scenario: &Scenario) {
        self.drawn = *scenario;
    }

    /// Takes a step of a lever; gives the step that is to be taken by the scenario, if any.
    pub(super) fn step(&mut self, step: Step) -> Option<Step> {
        match step {
            // Another horizon moves all there is in a chart: that is drawn anew.
            Step::Hold(Edit::Horizon(_)) => Some(step),
            Step::Hold(edit) => {
                let drawn = &self.drawn;
                let (parts, held) = self.held.get_or_insert_with(|| {
                    let mut parts = Parts::find(&names());
                    parts.showing(values(drawn));
                    (parts, edit)
                });
                *held = edit;
                parts.write(values(&drawn.edited(edit)));
                None
            }
            Step::Release => match self.held.take() {
                Some((_, edit)) => Some(Step::Set(edit)),
                None => Some(Step::Release),
            },
            other => {
                self.held = None;
                Some(other)
            }
        }
    }
}

/// The lever that a chart has of its own.
pub(super) fn own_lever(number: u8) -> String {
    ["own-", &number.to_string()].concat()
}

/// The parts that levers move, in the order of [`values`].
fn names() -> Vec<(String, &'static str)> {
    let mut names = vec![
        ("scenario".to_owned(), Parts::TEXT),
        ("count".to_owned(), Parts::TEXT),
        (lever::part("value", "delay"), Parts::TEXT),
        (lever::part("value", "range"), Parts::TEXT),
        (lever::part("value", "pace"), Parts::TEXT),
    ];
    for lever in ["delay", "range", "pace"] {
        names.extend(thumb(lever));
    }
    for indicator in plan::indicators() {
        let part = |name| small_chart::part(indicator, name);
        let lever = own_lever(indicator.number);
        names.extend([
            (part("yours"), "d"),
            (part("fan"), "d"),
            (part("end"), "x"),
            (part("end"), "y"),
            (part("leaves"), "d"),
            (part("shown"), Parts::TEXT),
            (part("gap"), "y2"),
            (part("target"), "data-reached"),
            (part("limit"), Parts::TEXT),
            (part("sign"), "data-reached"),
            (part("reached"), Parts::TEXT),
            (lever::part("value", &lever), Parts::TEXT),
        ]);
        names.extend(thumb(&lever));
    }
    names
}

fn thumb(lever: &str) -> [(String, &'static str); 2] {
    [(lever::part("fill", lever), "x2"), (lever::part("thumb", lever), "x")]
}

fn values(scenario: &Scenario) -> Vec<String> {
    use super::levers::{DELAY, PACE, RANGE};
    let figures: Vec<Figure> =
        plan::indicators().iter().map(|indicator| Figure::of(indicator, scenario)).collect();
    let reached: Vec<_> = figures.iter().map(|figure| figure.reached).collect();
    let mut values = vec![
        in_words(scenario),
        strip::count(&reached),
        crate::pages::supposed::late(scenario.delay),
        super::levers::range(scenario.spread),
        pace(scenario.pace) + " of needed",
    ];
    let stand = |(least, most): (i32, i32), value: i32| {
        let stand = lever::stand(least, most, value);
        [stand.clone(), stand]
    };
    values.extend(stand(DELAY, i32::from(scenario.delay)));
    values.extend(stand(RANGE, i32::from(scenario.spread)));
    values.extend(stand(PACE, i32::from(scenario.pace.percent())));
    for (figure, reached) in figures.into_iter().zip(reached) {
        let moving = figure.moving.as_ref();
        values.extend([
            moving.yours.clone(),
            moving.fan.clone(),
            moving.end.0.clone(),
            moving.end.1.clone(),
            moving.leaves.to_owned(),
            moving.shown.clone(),
            moving.gap.clone(),
            moving.status.to_owned(),
            moving.limit.to_owned(),
            moving.status.to_owned(),
            outcome::short(reached),
            figure.a_year,
        ]);
        values.extend(stand(PACE, figure.stand));
    }
    values
}
