//! Writes the plan's items in the form in which people edit them.

use std::fmt::Write as _;
use toml::{Table, Value};

/// A list of tables of this name, with the tables within them.
pub(super) fn list(name: &str, tables: &[Table]) -> String {
    let mut text = String::new();
    for table in tables {
        let _ = writeln!(text, "[[{name}]]");
        plain(table, &mut text);
        for (inner, value) in table {
            if let Some(tables) = tables_of(value) {
                text.push_str(&list(&format!("{name}.{inner}"), &tables));
            }
        }
    }
    text
}

/// One table of this name.
pub(super) fn table(name: &str, table: &Table) -> String {
    let mut text = format!("[{name}]\n");
    plain(table, &mut text);
    text
}

/// The entries of a table that are not tables.
fn plain(table: &Table, text: &mut String) {
    for (name, value) in table {
        if tables_of(value).is_none() {
            let _ = writeln!(text, "{name} = {}", inline(value));
        }
    }
}

fn tables_of(value: &Value) -> Option<Vec<Table>> {
    let tables: Vec<Table> =
        value.as_array()?.iter().filter_map(|v| v.as_table().cloned()).collect();
    (!tables.is_empty()).then_some(tables)
}

fn inline(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", "))
        }
        Value::Integer(number) => number.to_string(),
        Value::Boolean(it_is) => it_is.to_string(),
        // The plan has no other values.
        Value::Float(_) | Value::Datetime(_) | Value::Table(_) => quoted(""),
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_the_same() {
        let text = "[[node]]\nid = \"a \\\"b\\\" \\\\ c\\n\"\nunnumbered = true\n[[node.measure]]\nsentence = 3\n\
                    who = [\"x\", \"é “y”\"]\n[[node.measure]]\nsentence = 4\n[[node]]\nid = \"d\"\n";
        let read: Table = text.parse().expect("good TOML");
        let nodes = tables_of(&read["node"]).expect("a list of tables");
        let again: Table = list("node", &nodes).parse().expect("what is written is TOML");
        assert_eq!(again, read);
        let counts: Table = "tasks = 3".parse().expect("good TOML");
        let again: Table = table("counts", &counts).parse().expect("what is written is TOML");
        assert_eq!(again["counts"], Value::Table(counts));
    }
}
