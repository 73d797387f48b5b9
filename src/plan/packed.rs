//! Tables of the plan as text: one row per line, fields separated by tabs.
//!
//! As constants with pointers to their words they took 3.7 KB more of the download. Each table is split at its first
//! use and then kept; the build script has checked all of it.

use super::{
    Axis, Bearing, Entity, EntityKind, Level, Measure, MeasureRef, Node, NodeRef, Tag, Term,
};
use std::ops::Deref;
use std::str::Split;
use std::sync::OnceLock;

/// Separates the items of a list within a field.
const ITEM: char = '\u{1}';

/// A table: the slice of its rows.
#[derive(Debug)]
pub(super) struct Table<T: 'static> {
    text: &'static str,
    row: fn(&mut Fields) -> T,
    rows: OnceLock<Vec<T>>,
}

impl<T> Table<T> {
    pub(super) const fn new(text: &'static str, row: fn(&mut Fields) -> T) -> Self {
        Self { text, row, rows: OnceLock::new() }
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.rows.get_or_init(|| {
            let mut rows = Vec::new();
            each(self.text, &mut |fields| rows.push((self.row)(fields)));
            rows
        })
    }
}

/// Calls back with the fields of each row. Shared by all row types, so that it is compiled once.
#[inline(never)]
fn each(text: &'static str, row: &mut dyn FnMut(&mut Fields)) {
    for line in text.lines() {
        row(&mut Fields(line.split('\t')));
    }
}

/// The fields of a row, in order. A missing field is empty.
pub(super) struct Fields(Split<'static, char>);

impl Fields {
    #[inline(never)]
    fn text(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    fn option(&mut self) -> Option<&'static str> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    fn number(&mut self) -> u16 {
        number(self.text())
    }

    fn node(&mut self) -> Option<NodeRef> {
        self.option().map(|text| NodeRef(number(text)))
    }

    #[inline(never)]
    fn list(&mut self) -> Vec<&'static str> {
        self.option().map_or_else(Vec::new, |text| text.split(ITEM).collect())
    }

    fn nodes(&mut self) -> Vec<NodeRef> {
        self.list().into_iter().map(|text| NodeRef(number(text))).collect()
    }

    fn measures(&mut self) -> Vec<MeasureRef> {
        self.list().into_iter().map(|text| MeasureRef(number(text))).collect()
    }

    /// Letters from A on, each as a bit.
    fn bits(&mut self) -> u32 {
        self.text().bytes().fold(0, |bits, letter| bits | 1 << (letter.wrapping_sub(b'A') & 31))
    }
}

#[inline(never)]
fn number(text: &str) -> u16 {
    text.bytes().fold(0, |number: u16, digit| {
        number.wrapping_mul(10).wrapping_add(u16::from(digit.wrapping_sub(b'0')))
    })
}

pub(super) fn node(row: &mut Fields) -> Node {
    Node {
        id: row.text(),
        level: Level::ALL.get(usize::from(row.number())).copied().unwrap_or(Level::Part),
        number: row.number(),
        numbered: row.text().is_empty(),
        title: row.option(),
        short: row.text(),
        digest: row.text(),
        note: row.option(),
        parent: row.node(),
        follows: row.node(),
    }
}

pub(super) fn measure(row: &mut Fields) -> Measure {
    Measure {
        node: NodeRef(row.number()),
        letter: row.text().bytes().next().unwrap_or_default(),
        sentence: row.number() as u8,
        tags: Axis::ALL.map(|_| row.bits()),
        says: row.text(),
    }
}

pub(super) fn tag(row: &mut Fields) -> Tag {
    Tag { id: row.text(), name: row.text(), says: row.text() }
}

pub(super) fn entity_kind(row: &mut Fields) -> EntityKind {
    EntityKind { name: row.text(), says: row.text() }
}

pub(super) fn entity(row: &mut Fields) -> Entity {
    Entity {
        id: row.text(),
        name: row.text(),
        kind: row.number().into(),
        printed: row.list(),
        aliases: row.list(),
        says: row.text(),
        measures: row.measures(),
        nodes: row.nodes(),
    }
}

pub(super) fn term(row: &mut Fields) -> Term {
    Term {
        id: row.text(),
        term: row.text(),
        printed: row.list(),
        says: row.text(),
        beware: row.option(),
        see: row.list().into_iter().map(|text| number(text).into()).collect(),
        measures: row.measures(),
        nodes: row.nodes(),
    }
}

pub(super) fn bearing(row: &mut Fields) -> Bearing {
    Bearing { indicator: row.number() as u8, measure: MeasureRef(row.number()), why: row.text() }
}
