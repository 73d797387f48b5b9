//! Chromium and its driver.

use super::{Browser, Program, find_all, packages::install, still_missing};
use crate::{trouble::Trouble, workspace::Workspace};

const PROGRAMS: [Program; 2] = [
    Program {
        variable: "CHROME_BIN",
        what: "Chromium",
        names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    },
    Program { variable: "CHROMEDRIVER", what: "chromedriver", names: &["chromedriver"] },
];
/// Debian's packages: the browser, its driver, and fonts for the plan's text.
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-core"];

/// Finds Chromium, and installs it where that is possible.
pub(crate) fn chromium(workspace: &Workspace) -> Result<Browser, Trouble> {
    let missing = match find_all("chromium", &PROGRAMS)? {
        Ok(browser) => return Ok(browser),
        Err(missing) => missing,
    };
    install(workspace, missing, &PACKAGES)?;
    find_all("chromium", &PROGRAMS)?.map_err(still_missing)
}
