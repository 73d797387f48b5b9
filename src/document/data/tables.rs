//! The two CSV tables: measures and indicators.

use crate::files::csv;
use crate::plan::{self, Axis};
use crate::words::number::bare;
use crate::words::value;

/// A table: its columns, and its rows.
pub(super) struct Table {
    pub(super) columns: &'static [Column],
    pub(super) rows: Vec<Vec<String>>,
}

/// A column: its name, its Frictionless type, and what it holds.
pub(super) type Column = (&'static str, &'static str, &'static str);

const MEASURES: &[Column] = &[
    (
        "id",
        "string",
        "The measure: its item and its letter, or “lead” for the sentence that names a project.",
    ),
    ("node", "string", "The item of the outline in whose text it stands."),
    ("node_title", "string", "The title of that item, as printed."),
    (
        "sentence",
        "integer",
        "The sentence of the item’s text for which it stands, from 1; 0 for a lead.",
    ),
    ("says", "string", "What it commits to, in one sentence of ours."),
    ("family", "string", "The family of its action."),
    ("action", "string", "What kind of action it is, in our reading."),
    ("strength", "string", "How firm the commitment is, in our reading; from study to complete."),
    ("rights", "string", "The IP rights that it names; several are parted by semicolons."),
    ("actors", "string", "Who acts or is addressed, by group."),
    ("actors_printed", "string", "Who acts or is addressed, as printed."),
    ("sectors", "string", "The trades that it names."),
    ("places", "string", "The places that it names."),
    ("instruments", "string", "By what means."),
];

const INDICATORS: &[Column] = &[
    ("number", "integer", "Its place in the table of the plan."),
    ("name", "string", "As printed."),
    ("unit", "string", "As printed."),
    ("baseline_2015", "number", "As printed; a five-year sum is, on our reading, of 2011 to 2015."),
    ("target_2020", "number", "As printed; a five-year sum is, on our reading, of 2016 to 2020."),
    ("added", "number", "As printed; empty where the plan prints a dash."),
    ("attribute", "string", "As printed."),
    ("title", "string", "Our plain name."),
    ("kind", "string", "What kind of quantity it is."),
    ("kind_read_by", "string", "Whether the plan says the kind, or we read it."),
    ("multiplier", "number", "What a printed value is multiplied by to give plain units."),
    ("plain_unit", "string", "The plain unit."),
];

/// One measure a row, in printed order.
pub(super) fn measures() -> Table {
    let rows = plan::measures().map(|measure| {
        let list = |axis: Axis| measure.tags(axis).map(|tag| tag.id).collect::<Vec<_>>().join(";");
        vec![
            measure.id(),
            measure.node.id.to_owned(),
            measure.node.heading().to_owned(),
            measure.sentence.to_string(),
            measure.says().to_owned(),
            plan::families()[measure.family()].id.to_owned(),
            list(Axis::Action),
            list(Axis::Strength),
            list(Axis::Right),
            list(Axis::Actor),
            measure.who().to_owned(),
            list(Axis::Sector),
            list(Axis::Place),
            list(Axis::Instrument),
        ]
    });
    Table { columns: MEASURES, rows: rows.collect() }
}

/// The ten indicators, in the order of the plan’s table.
pub(super) fn indicators() -> Table {
    let rows = plan::indicators().iter().map(|i| {
        vec![
            i.number.to_string(),
            i.name.to_owned(),
            i.unit.to_owned(),
            // With as many decimals as printed, and no grouping: a table is for machines.
            bare(&value::printed(i.baseline)),
            bare(&value::printed(i.target)),
            i.added.map_or_else(String::new, |added| bare(&value::printed(added))),
            i.attribute.to_owned(),
            i.title.to_owned(),
            i.kind.id().to_owned(),
            if i.read_by_plan { "plan" } else { "us" }.to_owned(),
            format!("{}", i.multiplier),
            i.plain_unit.to_owned(),
        ]
    });
    Table { columns: INDICATORS, rows: rows.collect() }
}

/// A table as CSV text, with its header row.
pub(super) fn csv(table: &Table) -> String {
    let names = table.columns.iter().map(|(name, ..)| (*name).to_owned()).collect();
    csv::csv(std::iter::once(&names).chain(&table.rows))
}
