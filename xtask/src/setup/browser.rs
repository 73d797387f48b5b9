//! Chromium and its driver, for the tests in a real browser.

use crate::{
    process::{answer, find, run},
    trouble::Trouble,
    workspace::Workspace,
};
use std::{
    env,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::Command,
};

/// Names that Chromium goes by.
const CHROMIUM: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: [&str; 1] = ["chromedriver"];
/// Debian's packages: the browser, its driver, and letters for the plan's text.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-core"];

/// The two programs of one browser.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

impl Browser {
    /// Prints which browser the tests run in: Debian's cannot be pinned.
    pub(crate) fn describe(&self, workspace: &Workspace) {
        for program in [&self.chromium, &self.driver] {
            let version = answer(workspace.command(&program.to_string_lossy()).arg("--version"));
            let version = version.unwrap_or_else(|| "does not tell its version".into());
            println!("{}: {version}", program.display());
        }
    }
}

/// Finds the browser, and installs it where that is possible.
pub(crate) fn browser(workspace: &Workspace) -> Result<Browser, Trouble> {
    let here = || -> Result<_, Trouble> {
        Ok((chosen("CHROME_BIN", &CHROMIUM)?, chosen("CHROMEDRIVER", &DRIVER)?))
    };
    match here()? {
        (Some(chromium), Some(driver)) => return Ok(Browser { chromium, driver }),
        (chromium, _) => install(workspace, missing(chromium.is_none()))?,
    }
    match here()? {
        (Some(chromium), Some(driver)) => Ok(Browser { chromium, driver }),
        (chromium, _) => Err(Trouble::NoBrowser {
            missing: missing(chromium.is_none()),
            why: "apt-get succeeded, but the program is still not on PATH".into(),
            help: "set CHROME_BIN and CHROMEDRIVER to the two programs".into(),
        }),
    }
}

fn missing(chromium: bool) -> &'static str {
    if chromium { "Chromium" } else { "chromedriver" }
}

/// The program that a variable names, or the first on PATH.
fn chosen(variable: &'static str, names: &[&str]) -> Result<Option<PathBuf>, Trouble> {
    match env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
        Some(path) if path.is_file() => Ok(Some(path)),
        Some(path) => Err(Trouble::NoBrowser {
            missing: if variable == "CHROMEDRIVER" { "chromedriver" } else { "Chromium" },
            why: format!("{variable} names {}, which is not a file", path.display()),
            help: format!("correct {variable}, or unset it to have PATH searched"),
        }),
        None => Ok(find(names)),
    }
}

fn install(workspace: &Workspace, missing: &'static str) -> Result<(), Trouble> {
    if find(&["apt-get"]).is_none() {
        return Err(Trouble::NoBrowser {
            missing,
            why: "this system has no apt-get, and no other way to install it is known here".into(),
            help: "install Chromium and the chromedriver of its version, and put both on PATH or \
                   in CHROME_BIN and CHROMEDRIVER"
                .into(),
        });
    }
    let Some(rights) = Rights::of_this_user(workspace) else {
        let packages = PACKAGES.join(" ");
        return Err(Trouble::NoBrowser {
            missing,
            why: "that takes root's rights, and sudo cannot ask for a password here".into(),
            help: format!(
                "as root: apt-get update && apt-get install -y --no-install-recommends {packages}"
            ),
        });
    };
    println!(
        "No {missing} here, which the tests in a real browser need. Installing these Debian \
         packages system-wide: {}.",
        PACKAGES.join(", ")
    );
    run(rights.apt_get(workspace).arg("update"))?;
    run(rights.apt_get(workspace).args(["install", "-y", "--no-install-recommends"]).args(PACKAGES))
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
