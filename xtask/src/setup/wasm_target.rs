//! The target that the browser's program is compiled for.

use crate::{
    process::{answer, find, run},
    trouble::Trouble,
    workspace::Workspace,
};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub(crate) fn wasm_target(workspace: &Workspace) -> Result<(), Trouble> {
    if is_there(workspace) {
        return Ok(());
    }
    if find(&["rustup"]).is_none() {
        return Err(Trouble::NoWasmTarget);
    }
    println!("Installing Rust's {TARGET} target, which the browser's program is compiled for.");
    run(workspace.command("rustup").args(["target", "add", TARGET]))
}

/// Asks the compiler and not rustup, because a distribution's Rust may have the target without rustup.
fn is_there(workspace: &Workspace) -> bool {
    answer(workspace.command("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| Path::new(&folder).is_dir())
}
