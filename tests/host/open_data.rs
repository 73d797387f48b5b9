//! The data as files: complete, with valid references, and as the descriptor says.

use ip_plan::document::data;
use ip_plan::pages::data::FILES;
use ip_plan::plan;
use serde_json::Value;

fn file(name: &str) -> String {
    let found = data::files().into_iter().find(|(other, _)| *other == name);
    found.map_or_else(|| panic!("no {name}"), |(_, text)| text)
}

fn json(name: &str) -> Value {
    serde_json::from_str(&file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The rows of a table, taken apart by the rules of RFC 4180 and nothing of ours.
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            letter => field.push(letter),
        }
    }
    assert!(row.is_empty() && field.is_empty() && !quoted, "the last line ends");
    rows
}

#[test]
fn the_page_lists_the_files_that_there_are() {
    let names: Vec<&str> = data::files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(FILES.map(|(name, _)| name).to_vec(), names);
}

#[test]
fn the_plan_is_whole() {
    let plan = json("plan.json");
    assert_eq!(plan["schema"]["version"], 1);
    for (field, count) in [
        ("nodes", plan::nodes().count()),
        ("measures", 601),
        ("entities", plan::entities().len()),
        ("terms", plan::terms().len()),
        ("indicators", 10),
        ("bearings", plan::bearings().len()),
        ("figures", plan::figures().len()),
    ] {
        assert_eq!(plan[field].as_array().map(Vec::len), Some(count), "{field}");
    }
}

#[test]
fn every_link_of_the_plan_leads_somewhere() {
    let plan = json("plan.json");
    let ids = |field: &str| -> Vec<&str> {
        plan[field]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|item| item["id"].as_str())
            .collect()
    };
    let (nodes, measures) = (ids("nodes"), ids("measures"));
    let leads = |value: &Value, to: &[&str]| {
        let id = value.as_str().expect("an id");
        assert!(to.contains(&id), "{id}");
    };
    for measure in plan["measures"].as_array().expect("a list") {
        leads(&measure["node"], &nodes);
        for list in ["rights", "actors", "sectors", "places", "instruments"] {
            let known: Vec<&str> = plan["tags"][list]
                .as_array()
                .expect("a list")
                .iter()
                .filter_map(|tag| tag["id"].as_str())
                .collect();
            for tag in measure[list].as_array().expect("a list") {
                leads(tag, &known);
            }
        }
    }
    for list in ["entities", "terms"] {
        for item in plan[list].as_array().expect("a list") {
            item["measures"].as_array().expect("a list").iter().for_each(|id| leads(id, &measures));
            item["nodes"].as_array().expect("a list").iter().for_each(|id| leads(id, &nodes));
        }
    }
    for bearing in plan["bearings"].as_array().expect("a list") {
        leads(&bearing["measure"], &measures);
    }
}

#[test]
fn tables_hold_what_the_descriptor_says() {
    let package = json("datapackage.json");
    assert_eq!(package["profile"], "tabular-data-package");
    for resource in package["resources"].as_array().expect("a list") {
        let path = resource["path"].as_str().expect("a path");
        let table = rows(&file(path));
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        let names: Vec<&str> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(table[0], names, "{path}");
        let key = names.iter().position(|name| resource["schema"]["primaryKey"] == *name);
        let mut seen = Vec::new();
        for row in &table[1..] {
            assert_eq!(row.len(), names.len(), "{path}: {row:?}");
            for (field, value) in fields.iter().zip(row) {
                let sound = value.is_empty()
                    || match field["type"].as_str().expect("a type") {
                        "integer" => value.parse::<i64>().is_ok(),
                        "number" => value.parse::<f64>().is_ok(),
                        kind => kind == "string",
                    };
                assert!(sound, "{path}: {} is {value}", field["name"]);
            }
            let key = &row[key.expect("the key is a field")];
            assert!(!seen.contains(&key), "{path}: {key} twice");
            seen.push(key);
        }
    }
}

#[test]
fn the_tables_say_what_the_pages_say() {
    let table = rows(&file("measures.csv"));
    assert_eq!(table.len(), 602);
    for (row, measure) in table[1..].iter().zip(plan::measures()) {
        assert_eq!((row[0].as_str(), row[4].as_str()), (measure.id().as_str(), measure.says()));
    }
    let table = rows(&file("indicators.csv"));
    let fifth: Vec<&str> = table[5].iter().map(String::as_str).collect();
    assert_eq!(&fifth[3..6], ["750", "1800", "1050"]);
    assert_eq!(table[9][5], "");
}

#[test]
fn nobody_is_named_who_is_not_printed() {
    let plan = json("plan.json");
    for measure in plan["measures"].as_array().expect("a list") {
        let groups = measure["actors"].as_array().map_or(0, Vec::len);
        let names = measure["actors_printed"].as_array().map_or(0, Vec::len);
        assert!(names >= groups, "{}", measure["id"]);
        assert_eq!(groups == 0, names == 0, "{}", measure["id"]);
    }
}
