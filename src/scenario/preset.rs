//! Scenarios to begin with.

use super::{Event, Pace, Scenario, Start};
use crate::projection::Shape;

/// A scenario that every reader is offered.
#[derive(Debug)]
pub struct Preset {
    /// Its name.
    pub name: &'static str,
    /// What it supposes, in a sentence.
    pub says: &'static str,
    /// Whether it is in the comparison as long as nothing is pinned.
    pub is_example: bool,
    /// Turns the plan as printed into it.
    build: fn(Scenario) -> Scenario,
}

impl Preset {
    /// The scenario itself.
    pub fn scenario(&self) -> Scenario {
        (self.build)(Scenario::default())
    }
}

/// The plan's own path by each reading that the print allows, and four ways to miss the targets.
pub const PRESETS: [Preset; 7] = [
    Preset {
        name: "Plan as printed",
        says: "The pace that just reaches each target, in even steps.",
        is_example: false,
        build: |plan| plan,
    },
    Preset {
        name: "Plan with steady growth",
        says: "The same targets, with the same rate of growth each year.",
        is_example: false,
        build: |plan| Scenario { shape: Shape::SteadyGrowth, ..plan },
    },
    Preset {
        name: "Royalties at one rate since 2011",
        says: "As steady growth, with one rate for royalties over both five-year periods.",
        is_example: false,
        build: |plan| Scenario { shape: Shape::SteadyGrowth, start: Start::SameGrowth, ..plan },
    },
    Preset {
        name: "One year late",
        says: "Everything starts a year later.",
        is_example: true,
        build: |plan| Scenario { delay: 1, ..plan },
    },
    Preset {
        name: "Half pace",
        says: "Half of what is needed each year.",
        is_example: true,
        build: |plan| Scenario { pace: Pace::HALF, ..plan },
    },
    Preset {
        name: "Stall after 2018",
        says: "On the plan’s path to the end of 2018, and no further.",
        is_example: false,
        build: |plan| Scenario {
            event: Some(Event { year: 2018, change: 0, pace: Some(Pace::STANDSTILL) }),
            ..plan
        },
    },
    Preset {
        name: "A fifth lost in 2018",
        says: "In 2018 each falls by 20% (a score by 20 points), then goes on as planned.",
        is_example: false,
        build: |plan| Scenario {
            event: Some(Event { year: 2018, change: -20, pace: None }),
            ..plan
        },
    },
];
