//! The plan's files as written, read without checking their content.

use super::links::{self, Bearings, Entities, Glossary};
use super::measures::{MeasureFile, Measured};
use super::tags::{self, Tags};
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// An error in the plan's files: where, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    /// The file's name.
    pub(crate) file: String,
    /// The node, indicator or figure; empty if the whole file is meant.
    pub(crate) item: String,
    /// What is wrong and what is expected.
    pub(crate) reason: String,
}

impl Complaint {
    /// The error on one line, as build errors are, with the folder of the file.
    pub(crate) fn line(&self, folder: &Path) -> String {
        let Self { file, item, reason } = self;
        let reason = reason.replace('\n', " ");
        let item = if item.is_empty() { String::new() } else { format!("{item}: ") };
        format!("{}/{file}: {item}{reason}", folder.display())
    }
}

/// All of the plan's files.
#[derive(Clone)]
pub(crate) struct Source {
    pub(crate) document: Document,
    pub(crate) counts: Counts,
    pub(crate) table: Table,
    pub(crate) nodes: Vec<InFile<Node>>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) tags: Tags,
    pub(crate) measures: Vec<InFile<Measured>>,
    pub(crate) entities: Entities,
    pub(crate) glossary: Glossary,
    pub(crate) bearings: Bearings,
}

/// An item and the name of its file.
#[derive(Clone)]
pub(crate) struct InFile<T> {
    pub(crate) file: String,
    pub(crate) item: T,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    document: Document,
    counts: Counts,
    table: Table,
}

/// How many of each there are in print.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Counts {
    pub(crate) parts: usize,
    pub(crate) backgrounds: usize,
    pub(crate) sections: usize,
    pub(crate) principles: usize,
    pub(crate) goals: usize,
    pub(crate) tasks: usize,
    pub(crate) special_columns: usize,
    pub(crate) projects: usize,
    /// Without the leads of projects; the sentences too.
    pub(crate) measures: usize,
    pub(crate) sentences: usize,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) circular: String,
    pub(crate) number: String,
    pub(crate) issuer: String,
    pub(crate) date: String,
    pub(crate) date_iso: String,
    pub(crate) order: String,
    pub(crate) preamble: String,
    pub(crate) official_text: String,
    pub(crate) status: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) title: String,
    pub(crate) follows: String,
    pub(crate) remark: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NodeFile {
    node: Vec<Node>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Node {
    pub(crate) id: String,
    pub(crate) title: Option<String>,
    pub(crate) short: String,
    pub(crate) digest: String,
    pub(crate) note: Option<String>,
    pub(crate) follows: Option<String>,
    /// The print has lost its number.
    #[serde(default)]
    pub(crate) unnumbered: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorFile {
    indicator: Vec<Indicator>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Indicator {
    pub(crate) number: u8,
    pub(crate) name: String,
    pub(crate) unit: String,
    pub(crate) baseline: String,
    pub(crate) target: String,
    pub(crate) added: String,
    pub(crate) attribute: String,
    pub(crate) note: Option<String>,
    pub(crate) title: String,
    pub(crate) chart_title: String,
    pub(crate) label: String,
    pub(crate) strip: String,
    pub(crate) kind: String,
    pub(crate) kind_line: String,
    pub(crate) multiplier: u64,
    pub(crate) unit_line: String,
    pub(crate) plain_unit: String,
    pub(crate) currency: Option<String>,
    pub(crate) counts: String,
    pub(crate) why: String,
    pub(crate) read_by: String,
    #[serde(default)]
    pub(crate) aliases: Vec<String>,
    #[serde(default)]
    pub(crate) spoken_of: Vec<SpokenOf>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpokenOf {
    pub(crate) node: String,
    pub(crate) why: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureFile {
    figure: Vec<Figure>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) id: String,
    pub(crate) node: String,
    pub(crate) printed: String,
    pub(crate) unit: String,
    pub(crate) says: String,
    pub(crate) period: String,
    pub(crate) caveat: Option<String>,
    pub(crate) indicator: Option<u8>,
}

/// Reads every file of the folder.
pub(crate) fn read(folder: &Path) -> Result<Source, Vec<Complaint>> {
    read_or_complain(folder).map_err(|complaint| vec![complaint])
}

fn read_or_complain(folder: &Path) -> Result<Source, Complaint> {
    let plan: PlanFile = file(folder, "plan.toml")?;
    let indicators: IndicatorFile = file(folder, "indicators.toml")?;
    let figures: FigureFile = file(folder, "figures.toml")?;
    let mut nodes = Vec::new();
    for name in names(folder, "part-")? {
        let part: NodeFile = file(folder, &name)?;
        nodes.extend(part.node.into_iter().map(|item| InFile { file: name.clone(), item }));
    }
    let mut measures = Vec::new();
    for name in names(&folder.join("measures"), "")? {
        let name = format!("measures/{name}");
        let part: MeasureFile = file(folder, &name)?;
        measures.extend(part.node.into_iter().map(|item| InFile { file: name.clone(), item }));
    }
    Ok(Source {
        document: plan.document,
        counts: plan.counts,
        table: plan.table,
        nodes,
        indicators: indicators.indicator,
        figures: figures.figure,
        tags: file(folder, tags::FILE)?,
        measures,
        entities: file(folder, links::ENTITIES)?,
        glossary: file(folder, links::GLOSSARY)?,
        bearings: file(folder, links::BEARING)?,
    })
}

/// The files of a folder whose names have this prefix. They sort in printed order: part-1, …, part-4-a, part-4-b.
fn names(folder: &Path, begins: &str) -> Result<Vec<String>, Complaint> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map_err(|error| whole("", format!("cannot list {}: {error}", folder.display())))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            name.starts_with(begins) && Path::new(name).extension().is_some_and(|e| e == "toml")
        })
        .collect();
    names.sort();
    Ok(names)
}

fn file<T: for<'de> Deserialize<'de>>(folder: &Path, name: &str) -> Result<T, Complaint> {
    let text = fs::read_to_string(folder.join(name))
        .map_err(|error| whole(name, format!("cannot be read: {error}")))?;
    toml::from_str(&text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
        // The item above the line names the place better than a number does.
        let before = text.lines().take(line).filter_map(|l| l.strip_prefix("id = ")).last();
        Complaint {
            file: name.to_owned(),
            item: before.map_or_else(|| format!("line {line}"), |id| format!("{id}, line {line}")),
            reason: error.message().to_owned(),
        }
    })
}

fn whole(file: &str, reason: String) -> Complaint {
    Complaint { file: file.to_owned(), item: String::new(), reason }
}
