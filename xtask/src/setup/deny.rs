//! cargo-deny, which checks licences, sources and versions.

use super::tool::compiled;
use crate::{process::find, trouble::Trouble, workspace::Workspace};
use std::path::PathBuf;

/// The version that `deny.toml` was written for.
const VERSION: &str = "0.20.2";

/// The program on PATH, or one that is compiled here.
pub(crate) fn deny(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    find(&["cargo-deny"]).map_or_else(|| compiled(workspace, "cargo-deny", VERSION), Ok)
}
