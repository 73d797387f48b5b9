//! From values to text that reads well, also in a diff.

use super::Json;
use super::read::is_number;

/// The value as text, with a line for each field and item, two spaces of indentation per level, and a final newline.
///
/// A number that is not valid JSON becomes `null`.
pub fn write(value: &Json) -> String {
    let mut out = String::new();
    push(&mut out, value, 0);
    out.push('\n');
    out
}

fn push(out: &mut String, value: &Json, depth: usize) {
    match value {
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(number) if is_number(number) => out.push_str(number),
        Json::Null | Json::Number(_) => out.push_str("null"),
        Json::Text(text) => push_text(out, text),
        Json::List(list) => {
            out.push('[');
            for (at, item) in list.iter().enumerate() {
                next_line(out, at, depth + 1);
                push(out, item, depth + 1);
            }
            close(out, ']', list.is_empty(), depth);
        }
        Json::Map(fields) => {
            out.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                next_line(out, at, depth + 1);
                push_text(out, name);
                out.push_str(": ");
                push(out, value, depth + 1);
            }
            close(out, '}', fields.is_empty(), depth);
        }
    }
}

fn next_line(out: &mut String, at: usize, depth: usize) {
    if at > 0 {
        out.push(',');
    }
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn close(out: &mut String, bracket: char, is_empty: bool, depth: usize) {
    if !is_empty {
        next_line(out, 0, depth);
    }
    out.push(bracket);
}

fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            letter if letter < ' ' => {
                out.push_str(if letter < '\u{10}' { "\\u000" } else { "\\u001" });
                out.push(char::from_digit(letter as u32 % 16, 16).unwrap_or('0'));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}
