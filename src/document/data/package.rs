//! `datapackage.json`: describes the tables as a Frictionless Data Package (specs.frictionlessdata.io).

use super::tables::{Column, indicators, measures};
use crate::document::LICENCE;
use crate::plan;
use crate::route::SITE;
use serde_json::{Value, json};

/// The descriptor of the package.
pub(super) fn descriptor() -> String {
    let document = plan::document();
    let package = json!({
        "profile": "tabular-data-package",
        "name": "ip-plan-2016-2020",
        "title": format!("{SITE}: measures and indicators"),
        "description": format!("The measures and the ten key indicators of the {}, {}. Names, units and values of indicators and titles of items are as printed; all other words, tags and kinds are readings of this project.", document.title, document.number),
        "version": format!("{}.0.0", super::SCHEMA),
        "licenses": [{
            "name": "CC-BY-4.0",
            "path": LICENCE,
            "title": "Creative Commons Attribution 4.0"
        }],
        "sources": [{ "title": format!("{}, {}", document.circular, document.number), "path": document.official_text }],
        "keywords": ["intellectual property", "China", "Thirteenth Five-Year Plan", "open data"],
        "resources": [
            resource("measures", "One measure of the plan a row, in printed order.", measures().columns, "id"),
            resource("indicators", "The ten key indicators of the plan.", indicators().columns, "number"),
        ]
    });
    // A value that was made here has string keys and finite numbers: it can always be written.
    serde_json::to_string_pretty(&package).unwrap_or_default() + "\n"
}

fn resource(name: &str, description: &str, columns: &[Column], key: &str) -> Value {
    let fields: Vec<Value> = columns
        .iter()
        .map(|(name, kind, holds)| json!({ "name": name, "type": kind, "description": holds }))
        .collect();
    json!({
        "profile": "tabular-data-resource",
        "name": name,
        "path": format!("{name}.csv"),
        "description": description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "lineTerminator": "\r\n" },
        "schema": { "fields": fields, "primaryKey": key, "missingValues": [""] }
    })
}
