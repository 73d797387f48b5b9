//! Programs from crates that Debian does not package: compiled once by cargo, for this repository only.

use crate::{process::run, trouble::Trouble, workspace::Workspace};
use std::{env::consts::EXE_SUFFIX, path::PathBuf};

/// The program with the name of its crate, compiled if it is not there yet.
pub(super) fn compiled(
    workspace: &Workspace,
    name: &str,
    version: &str,
) -> Result<PathBuf, Trouble> {
    let tools = workspace.tools();
    let program = tools.join("bin").join(format!("{name}{EXE_SUFFIX}"));
    if program.is_file() {
        return Ok(program);
    }
    println!("No {name} here. Compiling {version} once, into {}.", tools.display());
    // Unoptimised it is there in less than half the time, and does its work here as fast.
    let mut install = workspace.cargo("install --quiet --locked --debug");
    install.arg(format!("{name}@{version}")).arg("--root").arg(&tools);
    // What debuggers read is of no use to who only runs it, and flags for our own code are not meant for it.
    run(install.env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("RUSTFLAGS"))?;
    Ok(program)
}
