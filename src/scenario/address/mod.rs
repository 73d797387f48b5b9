//! A scenario as the query of an address, and back:
//! `v=1&pace=110&shape=steady&delay=1&to=2025&own=2:85,5:g16.5`.
//!
//! The version fixes the defaults of what is left out, so that an old link shows the same picture when defaults have
//! changed. Only what differs is written, in canonical order: equal scenarios have equal addresses.
//!
//! | field | holds | for instance |
//! | --- | --- | --- |
//! | `v` | the version | `1` |
//! | `name` | the reader's name for it | `Patents%20first` |
//! | `pace` | per cent of the pace needed | `110` |
//! | `shape` | the shape | `steady` |
//! | `delay` | years | `1` |
//! | `event` | year, change in per cent, maybe a new pace | `2018:-20:80` |
//! | `to` | the last year drawn | `2025` |
//! | `range` | how far years stray, in per cent | `10` |
//! | `rule` | the rule for the status | `un2022` |
//! | `start` | the royalties of 2015 | `same` or `9.5` |
//! | `own` | indicator, its pace, growth (`g`) or added value (`a`), its shape and delay | `2:85,5:g16.5,6::s1` |
//! | `events` | indicator and its event | `3:2018:-20` |
//! | `aim` | indicator and its target | `1:15` |
//! | `at` | indicator, first year, its values | `1:16:8e98d` |
//!
//! A value in `at` is its digits and a letter for the power of ten, `a` for −4 to `i` for 4, in capitals if it was set
//! by hand; `_` is a year without one. So any scenario of this site makes a query of fewer than 2,000 characters.

mod complaint;
mod read;
mod values;
mod write;

pub use complaint::Complaint;
pub use read::{name, read};
pub use write::{write, write_in_full, write_named};

use crate::projection::{Rule, Shape};

/// The version that is written, and the newest one known.
const VERSION: u16 = 1;
/// No link of ours is longer, so that each can go by mail.
const LONGEST: usize = 2_000;
/// A longer query is not a link of ours, even if a mailer wrote every character as three; the rest is not read.
const LONGEST_READ: usize = 3 * LONGEST;

/// The shapes with their names and letters in addresses.
const SHAPES: [(&str, char, Shape); 6] = [
    ("even", 'e', Shape::EvenSteps),
    ("steady", 's', Shape::SteadyGrowth),
    ("slow", 'l', Shape::SlowStart),
    ("fast", 'f', Shape::FastStart),
    ("s-curve", 'c', Shape::SCurve),
    ("bounded", 'b', Shape::Bounded),
];

/// The rules with their names in addresses.
const RULES: [(&str, Rule); 5] = [
    ("time", Rule::TimeProportional),
    ("un2022", Rule::Un2022),
    ("un2023", Rule::Un2023),
    ("canada", Rule::StatisticsCanada),
    ("germany", Rule::Germany),
];
