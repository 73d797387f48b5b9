//! One style sheet out of all that index.html links.

mod shrink;

use crate::{files, trouble::Trouble, workspace::Workspace};

/// The style sheets in their order. Each is shrunk alone, so that a brace that one leaves open is
/// found there and does not swallow the next.
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
