//! Trunk support: `trunk serve` during development, `trunk build --release` for the same site as `cargo xtask build`.

mod compare;
mod versions;

pub(crate) use compare::{Comparison, compare};

use crate::{
    arguments::Address,
    site::{self, Program},
    trouble::Trouble,
    workspace::Workspace,
};
use std::{env, path::PathBuf};

/// The `post_build` hook of Trunk.toml: turns Trunk's release build into our site, in the same folder.
///
/// A debug build is left alone; `trunk serve` shows and reloads it.
pub(crate) fn finish(workspace: &Workspace) -> Result<(), Trouble> {
    let Some(folder) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        return Err(Trouble::Hook(
            "this command is Trunk's to call: TRUNK_STAGING_DIR is not set".into(),
        ));
    };
    if env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(());
    }
    let program = Program::from_folder(&folder).map_err(|why| Trouble::Hook(why.to_string()))?;
    site::finish(workspace, &program, &folder, Address::from_environment()?.as_ref())
}
