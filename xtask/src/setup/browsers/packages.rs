//! Installs Debian packages, if the user may.

use crate::{
    process::{answer, find, run},
    trouble::Trouble,
    workspace::Workspace,
};
use std::{
    io::{self, IsTerminal},
    path::Path,
    process::Command,
};

/// Installs packages system-wide, because a program of a browser is missing.
pub(super) fn install(
    workspace: &Workspace,
    missing: &'static str,
    packages: &[&str],
) -> Result<(), Trouble> {
    if find(&["apt-get"]).is_none() {
        return Err(Trouble::NoBrowser {
            missing,
            why: "this system has no apt-get, and no other way to install it is known here".into(),
            help: format!(
                "install what Debian has in {}; README.md names the variables that tell where",
                packages.join(", ")
            ),
        });
    }
    let Some(rights) = Rights::of_this_user(workspace) else {
        return Err(Trouble::NoBrowser {
            missing,
            why: "that takes root's rights, and sudo cannot ask for a password here".into(),
            help: format!(
                "as root: apt-get update && apt-get install -y --no-install-recommends {}",
                packages.join(" ")
            ),
        });
    };
    println!(
        "No {missing} here, which the tests in a real browser need. Installing these Debian \
         packages system-wide: {}.",
        packages.join(", ")
    );
    run(rights.apt_get(workspace).arg("update"))?;
    run(rights.apt_get(workspace).args(["install", "-y", "--no-install-recommends"]).args(packages))
}

/// How packages may be installed.
enum Rights {
    Root,
    Sudo,
}

impl Rights {
    fn of_this_user(workspace: &Workspace) -> Option<Self> {
        if answer(workspace.command("id").arg("-u")).as_deref() == Some("0") {
            return Some(Self::Root);
        }
        let sudo = find(&["sudo"])?;
        let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
        (asks || needs_no_password(workspace, &sudo)).then_some(Self::Sudo)
    }

    fn apt_get(&self, workspace: &Workspace) -> Command {
        match self {
            Self::Root => workspace.command("apt-get"),
            Self::Sudo => {
                let mut command = workspace.command("sudo");
                command.arg("apt-get");
                command
            }
        }
    }
}

fn needs_no_password(workspace: &Workspace, sudo: &Path) -> bool {
    answer(workspace.command(&sudo.to_string_lossy()).args(["-n", "true"])).is_some()
}
