//! Joins all style sheets that index.html links into one.

mod shrink;

use crate::{files, trouble::Trouble, workspace::Workspace};

/// The style sheets in order. Each is minified by itself, so that an unclosed brace is found there and does not swallow
/// the next sheet.
pub(super) fn joined(workspace: &Workspace, sheets: &[&str]) -> Result<String, Trouble> {
    let mut joined = String::new();
    for &sheet in sheets {
        let css = files::read_text(&workspace.file(sheet))?;
        let small = shrink::shrink(&css).map_err(|shrink::Flaw { line, flaw }| Trouble::Style {
            file: sheet.into(),
            line,
            flaw,
        })?;
        joined.push_str(&small);
    }
    Ok(joined)
}
