//! What must be on the machine before anything can be built or tested.
//!
//! Versions are pinned where they can be: crates by Cargo.lock, wasm-bindgen to the last digit.
//! Debian's Chromium moves with its security updates, so its version is printed instead.

mod browser;
mod deny;
mod wasm_target;

pub(crate) use browser::{Browser, browser};
pub(crate) use deny::deny;
pub(crate) use wasm_target::wasm_target;

use crate::{trouble::Trouble, workspace::Workspace};

/// Installs whatever is missing, and says what is there.
pub(crate) fn everything(workspace: &Workspace) -> Result<(), Trouble> {
    wasm_target(workspace)?;
    browser(workspace)?.describe(workspace);
    Ok(())
}
