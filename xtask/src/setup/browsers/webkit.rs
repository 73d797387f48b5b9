//! `WebKitGTK`'s driver, which brings the browser, and a display in memory for it to draw on.

use super::{Optional, Program, find_all, packages::install, still_missing};
use crate::{trouble::Trouble, workspace::Workspace};

const PROGRAMS: [Program; 2] = [
    Program { variable: "WEBKIT_DRIVER", what: "WebKitWebDriver", names: &["WebKitWebDriver"] },
    Program { variable: "XVFB", what: "Xvfb", names: &["Xvfb"] },
];
const PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Finds `WebKitGTK`, and installs it where that is possible.
pub(crate) fn webkit(workspace: &Workspace) -> Result<Optional, Trouble> {
    let missing = match find_all("webkit", &PROGRAMS)? {
        Ok(browser) => return Ok(Optional::Here(browser)),
        Err(missing) => missing,
    };
    if let Err(why) = install(workspace, missing, &PACKAGES) {
        return Ok(Optional::Lacking(why));
    }
    Ok(match find_all("webkit", &PROGRAMS)? {
        Ok(browser) => Optional::Here(browser),
        Err(missing) => Optional::Lacking(still_missing(missing)),
    })
}
