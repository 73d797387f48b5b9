//! The checks that the plan's files must pass before they become constants.

use super::kind::Kind;
use super::level::Level;
use super::place::{parent, place};
use super::source::{Complaint, Figure, Indicator, Node, Source};
use super::{links, measures, tags, vocabulary};
use std::collections::{BTreeMap, BTreeSet};

/// Items have 16-bit numbers, both among all items and among their neighbours.
const MOST_NODES: usize = 65_535;
const SHORT: usize = 28;
const DIGEST_WORDS: usize = 75;

/// Everything that is wrong, in the order of the files.
pub(crate) fn check(source: &Source) -> Vec<Complaint> {
    let mut found = Vec::new();
    outline(source, &mut found);
    document(source, &mut found);
    indicators(source, &mut found);
    figures(source, &mut found);
    tags::check(&source.tags, &mut found);
    measures::check(source, &mut found);
    links::check(source, &measures::ids(source), &mut found);
    vocabulary::check(source, &mut found);
    found
}

pub(crate) fn say(found: &mut Vec<Complaint>, file: &str, item: &str, reason: impl Into<String>) {
    found.push(Complaint { file: file.to_owned(), item: item.to_owned(), reason: reason.into() });
}

fn outline(source: &Source, found: &mut Vec<Complaint>) {
    let mut counts: BTreeMap<Level, usize> = BTreeMap::new();
    let mut last: BTreeMap<(Option<String>, Level), u32> = BTreeMap::new();
    let mut shorts = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    let mut task_before = String::new();
    for node in &source.nodes {
        let (file, node) = (&node.file, &node.item);
        let Some((level, _, number)) = place(&node.id) else {
            say(
                found,
                file,
                &node.id,
                "the id has no known form: IV, IV.ii, IV.ii.3, II.ii.P1, II.iii.G1, I.p1, SC2 or SC2.4",
            );
            continue;
        };
        *counts.entry(level).or_default() += 1;
        if !seen.insert(node.id.as_str()) {
            say(found, file, &node.id, "the id is given twice");
        }
        let parent = parent(node);
        // Whatever begins a new item ends all that are not above it: what belongs there comes too late.
        open.truncate(
            open.iter().position(|id| Some(id) == parent.as_ref()).map_or(0, |at| at + 1),
        );
        if let Some(parent) = &parent
            && open.last() != Some(parent)
        {
            say(found, file, &node.id, format!("stands outside {parent}, under which it belongs"));
        }
        open.push(node.id.clone());
        // Columns are numbered through the whole plan, everything else under its parent.
        let under = if level == Level::SpecialColumn { None } else { parent.clone() };
        let before = last.insert((under, level), number).unwrap_or(0);
        if number != before + 1 {
            say(
                found,
                file,
                &node.id,
                format!("is number {number} here, where {} is next", before + 1),
            );
        }
        match (level, &node.follows) {
            (Level::SpecialColumn, Some(task)) if *task != task_before => {
                say(
                    found,
                    file,
                    &node.id,
                    format!("follows {task} by its own words, but stands after {task_before}"),
                );
            }
            (Level::SpecialColumn, None) => {
                say(found, file, &node.id, "does not say which task it follows");
            }
            (Level::SpecialColumn, Some(_)) | (_, None) => {}
            (_, Some(_)) => say(found, file, &node.id, "only a special column follows a task"),
        }
        if level == Level::Task {
            task_before.clone_from(&node.id);
        }
        if !shorts.insert((parent, level == Level::SpecialColumn, node.short.clone())) {
            say(
                found,
                file,
                &node.id,
                format!("shares the short name “{}” with a neighbour", node.short),
            );
        }
        words(file, level, node, found);
    }
    if source.nodes.len() > MOST_NODES {
        say(
            found,
            "part-*.toml",
            "",
            format!("{} items, where {MOST_NODES} can be told apart", source.nodes.len()),
        );
    }
    let printed = &source.counts;
    for (level, expected) in [
        (Level::Part, printed.parts),
        (Level::Background, printed.backgrounds),
        (Level::Section, printed.sections),
        (Level::Principle, printed.principles),
        (Level::Goal, printed.goals),
        (Level::Task, printed.tasks),
        (Level::SpecialColumn, printed.special_columns),
        (Level::Project, printed.projects),
    ] {
        let counted = counts.get(&level).copied().unwrap_or(0);
        if counted != expected {
            say(
                found,
                "part-*.toml",
                "",
                format!("{counted} of level {level:?}, where the plan has {expected}"),
            );
        }
    }
}

fn words(file: &str, level: Level, node: &Node, found: &mut Vec<Complaint>) {
    match (&node.title, level) {
        (None, Level::Background) => {}
        (Some(_), Level::Background) => {
            say(found, file, &node.id, "a background paragraph has no printed title");
        }
        (None, _) => say(found, file, &node.id, "the printed title is missing"),
        (Some(title), _) => {
            if title.trim() != title
                || title.is_empty()
                || title.contains('\n')
                || title.contains("  ")
            {
                say(found, file, &node.id, "the title has stray space or a line break");
            }
            if title.ends_with('.') || title.contains("- ") || title.contains('*') {
                say(
                    found,
                    file,
                    &node.id,
                    "the title keeps a full stop, a page-break hyphen or a mark-up sign",
                );
            }
        }
    }
    if node.short.is_empty() || node.short.chars().count() > SHORT {
        say(found, file, &node.id, format!("the short name must have 1 to {SHORT} characters"));
    }
    let sentences = sentences(&node.digest);
    let count = node.digest.split_whitespace().count();
    if !(1..=3).contains(&sentences) {
        say(
            found,
            file,
            &node.id,
            format!("the digest has {sentences} sentences, where one to three are allowed"),
        );
    }
    if !node.digest.split_whitespace().next_back().is_some_and(ends_sentence) {
        say(found, file, &node.id, "the digest does not end with a sentence’s end");
    }
    if count > DIGEST_WORDS {
        say(
            found,
            file,
            &node.id,
            format!("the digest has {count} words, where {DIGEST_WORDS} are allowed"),
        );
    }
    if node.digest.to_lowercase().contains("the plan will") {
        say(found, file, &node.id, "the digest says “the plan will”; the plan wants or asks");
    }
}

/// Counts full stops, question and exclamation marks that end a word and are followed by space or the end.
pub(crate) fn sentences(text: &str) -> usize {
    text.split_whitespace().filter(|word| ends_sentence(word)).count()
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['”', '’', ')', '"']).ends_with(['.', '!', '?'])
}

fn document(source: &Source, found: &mut Vec<Complaint>) {
    if !source.document.official_text.starts_with("https://") {
        say(
            found,
            "plan.toml",
            "document",
            "the address of the official text must begin with https://",
        );
    }
    if !source.nodes.iter().any(|node| node.item.id == source.table.follows) {
        say(
            found,
            "plan.toml",
            "table",
            format!("follows {}, which is no node", source.table.follows),
        );
    }
}

fn indicators(source: &Source, found: &mut Vec<Complaint>) {
    const FILE: &str = "indicators.toml";
    if source.indicators.len() != 10 {
        say(
            found,
            FILE,
            "",
            format!("{} indicators, where the table has ten rows", source.indicators.len()),
        );
    }
    let order: BTreeMap<&str, usize> =
        source.nodes.iter().enumerate().map(|(at, node)| (node.item.id.as_str(), at)).collect();
    for (at, indicator) in source.indicators.iter().enumerate() {
        let name = format!("indicator {}", indicator.number);
        if usize::from(indicator.number) != at + 1 {
            say(found, FILE, &name, format!("stands in place {}", at + 1));
        }
        for reason in values(indicator) {
            say(found, FILE, &name, reason);
        }
        let places: Vec<Option<usize>> =
            indicator.spoken_of.iter().map(|link| order.get(link.node.as_str()).copied()).collect();
        for (link, place) in indicator.spoken_of.iter().zip(&places) {
            if place.is_none() {
                say(found, FILE, &name, format!("names {}, which is no node", link.node));
            }
            if sentences(&link.why) != 1 {
                say(
                    found,
                    FILE,
                    &name,
                    format!("the reason for {} must be one sentence", link.node),
                );
            }
        }
        if places.is_empty()
            || !places.iter().flatten().is_sorted_by(|before, after| before < after)
        {
            say(
                found,
                FILE,
                &name,
                "the nodes that speak of it must be there, once each, in the plan's order",
            );
        }
    }
}

fn values(indicator: &Indicator) -> Vec<String> {
    let mut reasons = Vec::new();
    if Kind::from_id(&indicator.kind).is_none() {
        let kinds = Kind::ALL.map(Kind::id).join(", ");
        reasons.push(format!("“{}” is no kind of quantity: {kinds}", indicator.kind));
    }
    if !["us", "plan"].contains(&indicator.read_by.as_str()) {
        reasons.push("read_by must be “us” or “plan”".to_owned());
    }
    if indicator.attribute != "Anticipatory" {
        reasons.push("all ten are printed as “Anticipatory”".to_owned());
    }
    if indicator.multiplier == 0 {
        reasons.push("the multiplier to plain units must be 1 or more".to_owned());
    }
    match (number(&indicator.baseline), number(&indicator.target), number(&indicator.added)) {
        (Some(baseline), Some(target), Some(added)) => {
            // Compared in hundredths: the table prints at most two decimals.
            let hundredths = |value: f64| (value * 100.0).round() as i64;
            if hundredths(target - baseline) != hundredths(added) {
                reasons.push(format!(
                    "{} less {} is not {}",
                    indicator.target, indicator.baseline, indicator.added
                ));
            }
        }
        (Some(_), Some(_), None) if indicator.added == "—" => {}
        _ => reasons.push(
            "the values must be plain numbers as printed, the added value a number or —".to_owned(),
        ),
    }
    reasons
}

/// A printed value: digits with at most one decimal point.
pub(crate) fn number(text: &str) -> Option<f64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if digits { text.parse().ok() } else { None }
}

fn figures(source: &Source, found: &mut Vec<Complaint>) {
    const FILE: &str = "figures.toml";
    let nodes: BTreeSet<&str> = source.nodes.iter().map(|node| node.item.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    for figure in &source.figures {
        let Figure { id, node, printed, says, indicator, .. } = figure;
        if !seen.insert(id.as_str()) {
            say(found, FILE, id, "the id is given twice");
        }
        if !nodes.contains(node.as_str()) {
            say(found, FILE, id, format!("names {node}, which is no node"));
        }
        if printed.is_empty() || says.is_empty() {
            say(found, FILE, id, "what is printed and what it says must be there");
        }
        if indicator.is_some_and(|number| !(1..=10).contains(&number)) {
            say(found, FILE, id, "names an indicator that does not exist");
        }
    }
}
