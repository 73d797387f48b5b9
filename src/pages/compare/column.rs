//! What is compared: scenarios, and how each does on the ten targets.

use crate::pages::supposed::{called, differences, in_words, plain};
use crate::plan::{self, Indicator};
use crate::projection::{BASELINE_YEAR, Reached};
use crate::scenario::{LETTERS, PINS, Scenario, USUAL_HORIZON, name_of};
use crate::words::number::fixed;
use crate::words::outcome::{self, Outcome};
use crate::words::value::{printed, with_sign};
use std::rc::Rc;

/// The place of the scenario at hand, after the pinned ones.
pub const YOURS: usize = PINS;

/// One scenario of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The index of its letter, or [`YOURS`].
    pub place: usize,
    /// The reader's name for it; empty if it is named by what it supposes.
    pub name: Rc<str>,
    /// What it supposes.
    pub scenario: Rc<Scenario>,
}

impl Column {
    /// A scenario at a place.
    pub fn new(place: usize, name: &str, scenario: Scenario) -> Self {
        Self { place, name: name_of(name).into(), scenario: scenario.into() }
    }

    /// Its letter and name: A One year late.
    pub fn title(&self) -> String {
        let name = self.called();
        LETTERS.get(self.place).map_or(name.clone(), |letter| [letter, " ", &name].concat())
    }

    /// Its name.
    pub(super) fn called(&self) -> String {
        called(&self.name, &self.scenario)
    }

    /// What it supposes, unless its name says that already.
    pub(super) fn supposes(&self) -> Option<String> {
        (!self.name.is_empty()).then(|| in_words(&self.scenario))
    }

    /// The same, short enough for a column.
    pub(super) fn in_a_line(&self) -> Option<String> {
        let all = self.supposes()?;
        let found = differences(&self.scenario);
        Some(match found.len() {
            // A count of one takes the room of what it counts.
            4.. => {
                let more = (found.len() - 2).to_string();
                [&found[0], " · ", &found[1], " · ", &more, " more"].concat()
            }
            _ => all,
        })
    }

    /// Its label at a mark of the chart.
    pub(super) fn mark(&self, linked: bool) -> &'static str {
        match LETTERS.get(self.place) {
            Some(letter) => letter,
            None if self.scenario.is_plan() => "Plan",
            None if linked => "Linked",
            None => "Yours",
        }
    }

    /// The class that gives its colour and dash.
    pub(super) fn key(&self) -> &'static str {
        match self.place {
            0 => "a",
            1 => "b",
            2 => "c",
            _ if self.scenario.is_plan() => "plan",
            _ => "yours",
        }
    }
}

/// One line of the comparison.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// `None` for the two lines that count.
    pub(super) indicator: Option<&'static Indicator>,
    /// One for each column.
    pub(super) cells: Vec<Cell>,
}

/// How one scenario does on one target.
#[derive(PartialEq)]
pub(super) struct Cell {
    pub(super) value: String,
    pub(super) outcome: String,
    /// The target, if it is not the plan's.
    pub(super) target: Option<String>,
    pub(super) bar: Option<Bar>,
}

/// How much of the planned gain is delivered.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Bar {
    pub(super) outcome: Outcome,
    /// As a share; `None` if no gain was planned.
    pub(super) gain: Option<f64>,
}

impl Row {
    /// Whether every scenario shows the same.
    pub(super) fn is_same(&self) -> bool {
        let said = |cell: &Cell| (cell.value.clone(), cell.outcome.clone(), cell.target.clone());
        self.cells.windows(2).all(|pair| said(&pair[0]) == said(&pair[1]))
    }

    /// The plan's target; empty for a line that counts.
    pub(super) fn target(&self) -> String {
        let Some(indicator) = self.indicator else { return String::new() };
        with_sign(indicator, printed(indicator.target))
    }
}

/// Every line: two that count, then the ten. All are judged up to the horizon of the last scenario, the one at hand, so
/// that one path has one outcome.
pub(super) fn rows(columns: &[Column]) -> Vec<Row> {
    let horizon = columns.last().map_or(USUAL_HORIZON, |column| column.scenario.horizon);
    let row = |name, indicator| Row { name, indicator, cells: Vec::with_capacity(columns.len()) };
    let mut rows = vec![row("Targets reached by 2020", None), row("All ten reached by", None)];
    rows.extend(plan::indicators().iter().map(|indicator| row(indicator.title, Some(indicator))));
    for column in columns {
        let scenario = column.scenario.seen_to(horizon);
        let (mut in_time, mut last) = (0_u16, Reached::Year(f64::from(BASELINE_YEAR)));
        for row in &mut rows {
            let Some(indicator) = row.indicator else { continue };
            let path = scenario.project(indicator);
            let reached = path.reached();
            in_time += u16::from(reached.on_time());
            last = later(last, reached);
            let target = scenario.own(indicator).target.map(|own| with_sign(indicator, plain(own)));
            row.cells.push(Cell {
                value: outcome::judged(indicator, &path),
                outcome: outcome::brief(reached),
                target: target.filter(|target| *target != row.target()),
                bar: Some(Bar {
                    outcome: outcome::of(reached),
                    gain: path.attainment_of(indicator.target.value),
                }),
            });
        }
        let all = match outcome::year(last) {
            Some(year) => year.to_string(),
            None => outcome::brief(last),
        };
        let count = |value, outcome: &str| Cell {
            value,
            outcome: outcome.to_owned(),
            target: None,
            bar: None,
        };
        rows[0].cells.push(count(in_time.to_string(), "of 10"));
        rows[1].cells.push(count(all, ""));
    }
    rows
}

/// The later of two.
fn later(one: Reached, other: Reached) -> Reached {
    match (one.year(), other.year()) {
        (None, _) => one,
        (Some(one), Some(year)) if year < one => Reached::Year(one),
        _ => other,
    }
}

/// A share of the planned gain: 76%. A share below all of it is never rounded up to 100%.
pub(super) fn gained(gain: Option<f64>) -> String {
    let Some(gain) = gain else { return "—".to_owned() };
    let percent = (gain * 100.0).round();
    let short = percent >= 100.0 && gain < 1.0 - 1e-9;
    fixed(if short { 99.0 } else { percent }, 0) + "%"
}
