//! cargo-deny, which looks through licences, sources and versions.

use crate::{
    process::{find, run},
    trouble::Trouble,
    workspace::Workspace,
};
use std::path::PathBuf;

/// The version that `deny.toml` was written for.
const VERSION: &str = "cargo-deny@0.20.2";

/// Finds the program, and compiles it for this repository alone where it is missing.
pub(crate) fn deny(workspace: &Workspace) -> Result<PathBuf, Trouble> {
    let tools = workspace.scratch("tools");
    let ours = tools.join("bin").join("cargo-deny").with_extension(std::env::consts::EXE_EXTENSION);
    if let Some(program) = find(&["cargo-deny"]).or_else(|| ours.is_file().then(|| ours.clone())) {
        return Ok(program);
    }
    println!("No cargo-deny here. Compiling {VERSION} into {}.", tools.display());
    // A debug build takes a third of the time, and looks through this tree in a second too.
    let mut install = workspace.cargo("install --quiet --locked --debug");
    install.arg(VERSION).arg("--root").arg(&tools).env("CARGO_PROFILE_DEV_DEBUG", "0");
    run(install.env_remove("RUSTFLAGS"))?;
    Ok(ours)
}
