//! The pages, drawn on the host by the components that the browser hydrates.

use crate::{arguments::Address, process, trouble::Trouble, workspace::Workspace};
use std::path::Path;

/// Writes every page, and what belongs to pages, into a folder that has all other files.
///
/// The prerenderer is compiled without optimisation. From scratch that takes as long, but the host tests share what is
/// compiled for it, and after a change it is ready in seconds.
pub(super) fn prerender(
    workspace: &Workspace,
    [frame, one_file]: [&Path; 2],
    folder: &Path,
    address: Option<&Address>,
) -> Result<(), Trouble> {
    let mut command = workspace.cargo("run --locked --bin prerender --");
    command.arg("--frame").arg(frame).arg("--one-file").arg(one_file).arg("--out").arg(folder);
    if let Some(address) = address {
        command.arg("--address").arg(address.to_string());
    }
    process::run(&mut command)
}
