//! Firefox, and its driver, which Debian does not have: cargo compiles it once.

use super::{Browser, Optional, Program, packages::install, still_missing};
use crate::{setup::tool::compiled, trouble::Trouble, workspace::Workspace};

const FIREFOX: Program =
    Program { variable: "FIREFOX_BIN", what: "Firefox", names: &["firefox-esr", "firefox"] };
const DRIVER: Program =
    Program { variable: "GECKODRIVER", what: "geckodriver", names: &["geckodriver"] };
const PACKAGES: [&str; 1] = ["firefox-esr"];
/// The version of Mozilla's crate.
const DRIVER_VERSION: &str = "0.37.1";

/// Finds Firefox, and installs it where that is possible.
pub(crate) fn firefox(workspace: &Workspace) -> Result<Optional, Trouble> {
    let firefox = match FIREFOX.find()? {
        None => install(workspace, FIREFOX.what, &PACKAGES)
            .and_then(|()| FIREFOX.find()?.ok_or_else(|| still_missing(FIREFOX.what))),
        Some(firefox) => Ok(firefox),
    };
    let driver = match (&firefox, DRIVER.find()?) {
        (_, Some(driver)) => Ok(driver),
        (Ok(_), None) => compiled(workspace, "geckodriver", DRIVER_VERSION),
        (Err(_), None) => Err(still_missing(DRIVER.what)),
    };
    Ok(match (firefox, driver) {
        (Ok(firefox), Ok(driver)) => Optional::Here(Browser {
            name: "firefox",
            programs: vec![(FIREFOX.variable, firefox), (DRIVER.variable, driver)],
        }),
        (Err(why), _) | (_, Err(why)) => Optional::Lacking(why),
    })
}
