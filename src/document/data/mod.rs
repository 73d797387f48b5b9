//! The plan as open data: the same constants that the pages are drawn from, as files.

mod json;
mod package;
mod tables;

/// The schema version of `plan.json`. It rises when a field is removed or changes its meaning.
pub const SCHEMA: u32 = 1;

/// The files of the folder `data/`: names and texts.
pub fn files() -> Vec<(&'static str, String)> {
    vec![
        ("plan.json", json::plan()),
        ("measures.csv", tables::csv(&tables::measures())),
        ("indicators.csv", tables::csv(&tables::indicators())),
        ("datapackage.json", package::descriptor()),
    ]
}
