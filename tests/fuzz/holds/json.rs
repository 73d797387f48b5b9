//! JSON, compared with a second reader.

use ip_plan::files::json::{Fault, Json, read, write};
use ip_plan::scenario::library::MOST_BYTES;
use serde_json::Value;

/// What is read is what another reader reads, and is written so that both read it back; what is refused is refused
/// there too, or lies outside a limit.
pub fn json(text: &str) {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let theirs = serde_json::from_str::<Value>(bare);
    match read(text, MOST_BYTES) {
        Ok(ours) => {
            match theirs {
                Ok(theirs) => assert!(
                    same(&ours, &theirs) || names_come_twice(bare, &ours),
                    "{ours:?} is not {theirs}"
                ),
                Err(why) => assert!(only_ours(&why.to_string()), "{text:?}: {why}"),
            }
            let written = write(&ours);
            let again = read(&written, u32::MAX);
            assert_eq!(again.as_ref(), Ok(&ours), "{written}");
            if let Ok(theirs) = serde_json::from_str(&written) {
                assert!(same(&ours, &theirs), "{written}");
            }
        }
        Err(Fault::NotJson(line)) => {
            assert!(theirs.is_err(), "{text:?} is JSON");
            assert!((1..=1 + text.matches('\n').count()).contains(&(line as usize)), "line {line}");
        }
        Err(Fault::TooDeep) => assert!(text.matches(['[', '{']).count() > 8),
        Err(Fault::TooMany) => assert!(text.len() > 10_000),
        Err(Fault::TooLarge(most)) => assert!(text.len() > most as usize),
    }
}

/// Half of a pair of units, and numbers too large for a machine, are JSON to us.
fn only_ours(why: &str) -> bool {
    ["surrogate", "hex escape", "number out of range"].iter().any(|of| why.contains(of))
}

fn same(ours: &Json, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Json::Text(ours), Value::String(theirs)) => ours == theirs,
        (Json::Number(ours), Value::Number(theirs)) => {
            let (Ok(ours), Some(theirs)) = (ours.parse::<f64>(), theirs.as_f64()) else {
                return false;
            };
            // Theirs may be off by the last bits of a long one.
            (ours - theirs).abs() <= ours.abs() * 4.0 * f64::EPSILON
        }
        (Json::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(o, t)| same(o, t))
        }
        (Json::Map(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, o)| theirs.get(name).is_some_and(|t| same(o, t)))
        }
        _ => false,
    }
}

/// Whether a text names more fields than were kept: of two of a name we keep the first, others the last.
fn names_come_twice(text: &str, ours: &Json) -> bool {
    let (mut fields, mut within, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = within,
            b'"' => within = !within,
            b':' if !within => fields += 1,
            _ => {}
        }
    }
    fields > kept(ours)
}

fn kept(ours: &Json) -> usize {
    match ours {
        Json::List(list) => list.iter().map(kept).sum(),
        Json::Map(fields) => fields.iter().map(|(_, value)| 1 + kept(value)).sum(),
        _ => 0,
    }
}
