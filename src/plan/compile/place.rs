//! What an id says: a node's level, its parent and its number.

use super::level::Level;
use super::source::Node;

/// A parsed node id: its level, the id of its parent and its own number, from 1.
///
/// The parent of a special column is the section of the task that it follows; its id does not say which.
pub(crate) fn place(id: &str) -> Option<(Level, Option<String>, u32)> {
    let segments: Vec<&str> = id.split('.').collect();
    match segments[..] {
        [part] => {
            if let Some(number) = part.strip_prefix("SC") {
                return Some((Level::SpecialColumn, None, decimal(number)?));
            }
            Some((Level::Part, None, roman(part, true)?))
        }
        [part, own] if part.starts_with("SC") => {
            decimal(part.strip_prefix("SC")?)?;
            Some((Level::Project, Some(part.to_owned()), decimal(own)?))
        }
        [part, own] => {
            roman(part, true)?;
            if let Some(number) = own.strip_prefix('p') {
                return Some((Level::Background, Some(part.to_owned()), decimal(number)?));
            }
            Some((Level::Section, Some(part.to_owned()), roman(own, false)?))
        }
        [part, section, own] => {
            roman(part, true)?;
            roman(section, false)?;
            let parent = Some(format!("{part}.{section}"));
            let (level, number) = match own.as_bytes().first()? {
                b'P' => (Level::Principle, &own[1..]),
                b'G' => (Level::Goal, &own[1..]),
                _ => (Level::Task, own),
            };
            Some((level, parent, decimal(number)?))
        }
        _ => None,
    }
}

fn decimal(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number > 0 && number.to_string() == text).then_some(number)
}

fn roman(text: &str, capital: bool) -> Option<u32> {
    const NUMERALS: [&str; 9] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let position = NUMERALS.iter().position(|n| {
        if capital {
            n.eq_ignore_ascii_case(text) && text == text.to_uppercase()
        } else {
            *n == text
        }
    })?;
    u32::try_from(position + 1).ok()
}

/// The id of a node's parent; for a special column, the section of the task that it follows.
pub(crate) fn parent(node: &Node) -> Option<String> {
    let (level, parent, _) = place(&node.id)?;
    if level == Level::SpecialColumn {
        let (_, section, _) = place(node.follows.as_deref()?)?;
        return section;
    }
    parent
}
