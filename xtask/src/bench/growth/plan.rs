//! The plan with more tasks and projects: copies of its own, with sentences that are varied deterministically.
//!
//! Names, terms and the measures of indicators stay as they are, and refer to the measures of the first copy of each.

use super::written;
use crate::{files, trouble::Trouble};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use toml::{Table, Value};

/// How many words of a copied sentence are replaced.
const CHANGED: usize = 2;
/// The longest short name, and the room in it for the number of a copy.
const SHORT: usize = 28;
const NUMBER: usize = 5;
/// Endings for words, so that a larger plan has more distinct ones.
const ENDINGS: [&str; 10] = ["", "al", "er", "ic", "or", "um", "ent", "ist", "ory", "ure"];

/// A plan's items and measures, with the files that stay as they are.
pub(super) struct Plan {
    document: Table,
    nodes: Vec<Table>,
    /// Each item's division into measures, by item.
    measured: BTreeMap<String, Table>,
    others: Vec<(String, String)>,
}

impl Plan {
    /// Reads a plan's folder.
    pub(super) fn read(folder: &Path) -> Result<Self, Trouble> {
        let mut plan = Self {
            document: Table::new(),
            nodes: Vec::new(),
            measured: BTreeMap::new(),
            others: Vec::new(),
        };
        let mut names = files::below(folder)?;
        names.sort();
        for name in names {
            let text = files::read_text(&folder.join(&name))?;
            let name = name.to_string_lossy().into_owned();
            if name == "plan.toml" {
                plan.document = parsed(&name, &text)?;
            } else if name.starts_with("part-") {
                plan.nodes.extend(nodes(&name, &text)?);
            } else if name.starts_with("measures/") {
                for node in nodes(&name, &text)? {
                    plan.measured.insert(word(&node, "id").to_owned(), node);
                }
            } else {
                plan.others.push((name, text));
            }
        }
        Ok(plan)
    }

    /// The same with this many times the tasks of each section and the projects of each column.
    pub(super) fn times(&self, times: usize) -> Result<Self, Trouble> {
        let mut grown = Self {
            document: self.document.clone(),
            nodes: Vec::new(),
            measured: self.measured.clone(),
            others: self.others.clone(),
        };
        let mut varied = Varied::of(self);
        let mut open = None;
        for (at, node) in self.nodes.iter().enumerate() {
            let id = word(node, "id");
            grown.nodes.push(node.clone());
            let next = self.nodes.get(at + 1).map_or("", |node| word(node, "id"));
            if let Some(column) = column(id).filter(|here| self::column(next) != Some(here)) {
                self.copies(column, times, &mut varied, &mut grown)?;
            }
            open = section(id).or(open);
            // A section ends after the columns that follow its tasks.
            if let Some(section) = open
                && self::section(next) != Some(section)
                && !next.starts_with("SC")
            {
                self.copies(section, times, &mut varied, &mut grown)?;
                open = None;
            }
        }
        grown.count();
        Ok(grown)
    }

    /// Adds copies of all tasks or projects under one item, after the last of them.
    fn copies(
        &self,
        parent: &str,
        times: usize,
        varied: &mut Varied,
        grown: &mut Self,
    ) -> Result<(), Trouble> {
        let under = |node: &&Table| {
            let id = word(node, "id");
            [column(id), section(id)].contains(&Some(parent))
        };
        let first: Vec<&Table> = self.nodes.iter().filter(under).collect();
        for copy in 1..times {
            for (at, node) in first.iter().enumerate() {
                let id = format!("{parent}.{}", copy * first.len() + at + 1);
                let mut node = (*node).clone();
                let short: String = word(&node, "short").chars().take(SHORT - NUMBER).collect();
                let measured = self.measured.get(word(&node, "id"));
                node.insert("id".into(), id.clone().into());
                node.insert("short".into(), format!("{} {copy}", short.trim_end()).into());
                node.remove("unnumbered");
                grown.nodes.push(node);
                if let Some(measured) = measured {
                    let mut measured = measured.clone();
                    measured.insert("id".into(), id.clone().into());
                    for measure in measures_of(&mut measured) {
                        let says = varied.sentence(&id, word(measure, "says"), copy)?;
                        measure.insert("says".into(), says.into());
                    }
                    grown.measured.insert(id, measured);
                }
            }
        }
        Ok(())
    }

    /// Updates the counts.
    fn count(&mut self) {
        let ids = || self.nodes.iter().map(|node| word(node, "id"));
        let mut counts = self.document["counts"].as_table().cloned().unwrap_or_default();
        let (mut all, mut leads, mut sentences) = (0, 0, 0);
        for measured in self.measured.values() {
            let measures = measured["measure"].as_array().map_or(&[][..], Vec::as_slice);
            all += measures.len();
            leads += usize::from(word(measured, "id").starts_with("SC"));
            sentences += measured["sentences"].as_integer().unwrap_or_default() as usize;
        }
        for (name, count) in [
            ("tasks", ids().filter(|id| section(id).is_some()).count()),
            ("projects", ids().filter(|id| column(id).is_some()).count()),
            ("measures", all - leads),
            ("sentences", sentences),
        ] {
            counts.insert(name.into(), Value::Integer(i64::try_from(count).unwrap_or(i64::MAX)));
        }
        self.document.insert("counts".into(), counts.into());
    }

    pub(super) fn items(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn measures(&self) -> usize {
        self.measured
            .values()
            .filter_map(|measured| Some(measured["measure"].as_array()?.len()))
            .sum()
    }

    /// Writes it as a plan's folder.
    pub(super) fn write(&self, folder: &Path) -> Result<(), Trouble> {
        files::empty_folder(folder)?;
        let document: Vec<String> = self
            .document
            .iter()
            .filter_map(|(name, value)| Some(written::table(name, value.as_table()?)))
            .collect();
        files::write(&folder.join("plan.toml"), document.join("\n"))?;
        files::write(&folder.join("part-1.toml"), written::list("node", &self.nodes))?;
        let in_order = self.nodes.iter().filter_map(|node| self.measured.get(word(node, "id")));
        let measured: Vec<Table> = in_order.cloned().collect();
        files::write(&folder.join("measures/1.toml"), written::list("node", &measured))?;
        for (name, text) in &self.others {
            files::write(&folder.join(name), text)?;
        }
        Ok(())
    }
}

/// Makes sentences that differ from all before.
struct Varied {
    words: Vec<String>,
    said: BTreeSet<String>,
    state: u64,
}

impl Varied {
    fn of(plan: &Plan) -> Self {
        let mut words = BTreeSet::new();
        let mut said = BTreeSet::new();
        for measured in plan.measured.values() {
            for measure in measured["measure"].as_array().into_iter().flatten() {
                let says = measure.get("says").and_then(Value::as_str).unwrap_or_default();
                words.extend(
                    says.split(' ').skip(1).filter(|word| is_plain(word)).map(str::to_owned),
                );
                said.insert(says.to_owned());
            }
        }
        Self { words: words.into_iter().collect(), said, state: 1 }
    }

    /// A sentence with some words replaced after its verb. As texts grow, the number of distinct words grows by about
    /// its square root, so the later the copy, the more forms a word may take.
    fn sentence(&mut self, id: &str, says: &str, copy: usize) -> Result<String, Trouble> {
        for _ in 0..1000 {
            let mut words: Vec<String> = says.split(' ').map(str::to_owned).collect();
            let places: Vec<usize> = (1..words.len()).filter(|at| is_plain(&words[*at])).collect();
            for _ in 0..CHANGED {
                if !places.is_empty() {
                    let place = places[self.below(places.len())];
                    let word = self.below(self.words.len());
                    let ending = self.below(copy.isqrt() + 1).min(ENDINGS.len() - 1);
                    words[place] = format!("{}{}", self.words[word], ENDINGS[ending]);
                }
            }
            let varied = words.join(" ");
            if self.said.insert(varied.clone()) {
                return Ok(varied);
            }
        }
        Err(Trouble::Growth(format!("no other words are found for “{says}” in {id}")))
    }

    /// A number below another, from Knuth's linear congruential generator, whose high bits are good enough to pick
    /// words.
    fn below(&mut self, limit: usize) -> usize {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) as usize % limit
    }
}

/// Letters only: no punctuation that a sentence needs where it is.
fn is_plain(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The column of a project: `SC2` of `SC2.4`.
fn column(id: &str) -> Option<&str> {
    id.rsplit_once('.').map(|(column, _)| column).filter(|column| column.starts_with("SC"))
}

/// The section of a task: `IV.ii` of `IV.ii.3`.
fn section(id: &str) -> Option<&str> {
    let (section, own) = id.rsplit_once('.')?;
    (section.contains('.') && own.bytes().all(|byte| byte.is_ascii_digit())).then_some(section)
}

fn word<'a>(table: &'a Table, name: &str) -> &'a str {
    table.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn measures_of(measured: &mut Table) -> impl Iterator<Item = &mut Table> {
    let list = measured.get_mut("measure").and_then(Value::as_array_mut);
    list.into_iter().flatten().filter_map(Value::as_table_mut)
}

fn parsed(name: &str, text: &str) -> Result<Table, Trouble> {
    text.parse()
        .map_err(|why: toml::de::Error| Trouble::Growth(format!("{name}: {}", why.message())))
}

fn nodes(name: &str, text: &str) -> Result<Vec<Table>, Trouble> {
    let file = parsed(name, text)?;
    let nodes = file.get("node").and_then(Value::as_array);
    Ok(nodes.into_iter().flatten().filter_map(|node| node.as_table().cloned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn real() -> Plan {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/plan/data");
        Plan::read(&folder).unwrap_or_else(|trouble| panic!("{trouble}"))
    }

    #[test]
    fn once_it_is_the_same_plan() -> Result<(), Trouble> {
        let (real, same) = (real(), real().times(1)?);
        assert_eq!(same.nodes, real.nodes);
        assert_eq!(same.measured, real.measured);
        assert_eq!(same.document, real.document);
        Ok(())
    }

    #[test]
    fn a_larger_plan_has_new_items_behind_their_neighbours_and_no_sentence_twice()
    -> Result<(), Trouble> {
        let grown = real().times(3)?;
        let ids: Vec<&str> = grown.nodes.iter().map(|node| word(node, "id")).collect();
        let at = |id: &str| ids.iter().position(|other| *other == id).expect(id);
        // The first section has two tasks and then a column of two projects.
        assert_eq!(at("SC1.3"), at("SC1.2") + 1);
        assert_eq!(at("IV.i.3"), at("SC1.6") + 1);
        assert_eq!(at("IV.ii"), at("IV.i.6") + 1);
        let mut said = BTreeSet::new();
        for measured in grown.measured.values() {
            for measure in measured["measure"].as_array().into_iter().flatten() {
                assert!(said.insert(measure["says"].as_str()), "{measure:?}");
            }
        }
        assert_eq!(said.len(), grown.measures());
        assert_eq!(grown.document["counts"]["tasks"].as_integer(), Some(3 * 39));
        assert_eq!(real().times(3)?.measured, grown.measured);
        Ok(())
    }
}
