//! What the machine needs before anything can be built or tested.
//!
//! Versions are pinned if possible: crates by Cargo.lock, wasm-bindgen to the exact version. Debian's browsers move
//! with their security updates, so their versions are printed instead.

mod browsers;
mod deny;
mod tool;
mod wasm_target;

pub(crate) use browsers::{Browser, Optional, chromium, firefox, webkit};
pub(crate) use deny::deny;
pub(crate) use wasm_target::wasm_target;

use crate::{trouble::Trouble, workspace::Workspace};

/// Installs whatever is missing, and reports what is there.
pub(crate) fn everything(workspace: &Workspace) -> Result<(), Trouble> {
    wasm_target(workspace)?;
    chromium(workspace)?.describe(workspace);
    for optional in [firefox(workspace)?, webkit(workspace)?] {
        match optional {
            Optional::Here(browser) => browser.describe(workspace),
            Optional::Lacking(why) => println!("Its tests will be skipped: {why}."),
        }
    }
    Ok(())
}
