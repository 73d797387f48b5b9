//! What Chromium exposes to a screen reader.

use crate::harness::{Outcome, at_one_address, one_of_each_kind};
use serde_json::{Value, json};

/// Roles that say nothing without a name.
const NAMED: [&str; 15] = [
    "button",
    "checkbox",
    "combobox",
    "dialog",
    "graphics-document",
    "heading",
    "image",
    "link",
    "navigation",
    "radio",
    "region",
    "slider",
    "table",
    "textbox",
    "toolbar",
];
/// What is drawn between or after words and is no word.
const SIGNS: [&str; 4] = ["/", "▾", "▴", "←"];

fn text<'a>(node: &'a Value, of: &str) -> &'a str {
    node[of]["value"].as_str().unwrap_or_default()
}

#[test]
fn every_part_has_a_name_and_no_sign_is_read_as_a_word() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for path in one_of_each_kind() {
            page.open(path).await?;
            let tree = page.answer("Accessibility.getFullAXTree", json!({})).await?;
            let nodes: Vec<&Value> = tree["nodes"]
                .as_array()
                .into_iter()
                .flatten()
                .filter(|node| node["ignored"] == false)
                .collect();
            assert!(nodes.len() > 40, "{path} is all but empty");
            for landmark in ["banner", "main", "contentinfo"] {
                let count = nodes.iter().filter(|node| text(node, "role") == landmark).count();
                if count != 1 {
                    found.push(format!("{path}: {count} times {landmark}"));
                }
            }
            for node in &nodes {
                let (role, name) = (text(node, "role"), text(node, "name").trim());
                let must = NAMED.contains(&role);
                if must && name.is_empty() {
                    found.push(format!("{path}: a {role} without a name"));
                }
                // In a formula a sign is what is meant.
                let is_in_formula = |node: &Value| {
                    nodes.iter().any(|above| {
                        above["nodeId"] == node["parentId"]
                            && text(above, "role").starts_with("MathML")
                    })
                };
                if SIGNS.contains(&name) && role == "StaticText" && !is_in_formula(node) {
                    found.push(format!("{path}: {role} “{name}”"));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}
