//! Firefox, and its driver, which Debian does not have: cargo builds it once, into target/.

use super::{Browser, Optional, Program, packages::install, still_missing};
use crate::{process::run, trouble::Trouble, workspace::Workspace};
use std::path::PathBuf;

const FIREFOX: Program =
    Program { variable: "FIREFOX_BIN", what: "Firefox", names: &["firefox-esr", "firefox"] };
const DRIVER: Program =
    Program { variable: "GECKODRIVER", what: "geckodriver", names: &["geckodriver"] };
const PACKAGES: [&str; 1] = ["firefox-esr"];
/// Mozilla's own crate. Unoptimised, it is built in half the time and drives as fast.
const INSTALL: &str = "install geckodriver --version 0.37.1 --locked --debug --root";

/// Finds Firefox, and installs it where that is possible.
pub(crate) fn firefox(workspace: &Workspace) -> Result<Optional, Trouble> {
    let firefox = match FIREFOX.find()? {
        None => install(workspace, FIREFOX.what, &PACKAGES)
            .and_then(|()| FIREFOX.find()?.ok_or_else(|| still_missing(FIREFOX.what))),
        Some(firefox) => Ok(firefox),
    };
    let driver = match (&firefox, driver(workspace)?) {
        (Ok(_), None) => build_driver(workspace)
            .and_then(|()| driver(workspace)?.ok_or_else(|| still_missing(DRIVER.what))),
        (_, found) => found.ok_or_else(|| still_missing(DRIVER.what)),
    };
    Ok(match (firefox, driver) {
        (Ok(firefox), Ok(driver)) => Optional::Here(Browser {
            name: "firefox",
            programs: vec![(FIREFOX.variable, firefox), (DRIVER.variable, driver)],
        }),
        (Err(why), _) | (_, Err(why)) => Optional::Lacking(why),
    })
}

/// The driver that is named, on PATH, or built here before.
fn driver(workspace: &Workspace) -> Result<Option<PathBuf>, Trouble> {
    let built = workspace.tools().join("bin/geckodriver");
    Ok(DRIVER.find()?.or_else(|| built.is_file().then_some(built)))
}

fn build_driver(workspace: &Workspace) -> Result<(), Trouble> {
    println!("No geckodriver here, which drives Firefox. Building it once, into target/tools.");
    run(workspace
        .cargo(INSTALL)
        .arg(workspace.tools())
        // Of no use to who only runs it.
        .env("CARGO_PROFILE_DEV_DEBUG", "0"))
}
