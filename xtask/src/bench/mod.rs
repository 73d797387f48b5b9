//! What the release site costs a reader, measured in a real browser, and what a larger plan would cost.

mod growth;
mod plain;

use crate::{
    driven::Driven,
    serve::{Server, Under},
    site,
    trouble::Trouble,
    workspace::Workspace,
};

/// What is measured besides the release site.
const COMPARED: [&str; 4] = ["", "what-if/", "measures/", "plan/IV.ii/"];

/// Builds the site, if asked to, and measures everything, or the parts with these names.
pub(crate) fn run(workspace: &Workspace, build: bool, parts: &[String]) -> Result<(), Trouble> {
    if parts == ["growth"] {
        return growth::run(workspace);
    }
    if build {
        site::build(workspace, None)?;
    }
    let folder = workspace.scratch("plain");
    plain::write(&workspace.site()?, &COMPARED, &folder)?;
    let server = Server::on_any_port(&folder, Under::top())?;
    Driven::here(workspace)?.run(
        "test --locked -p ip-plan-browser-tests --test bench --",
        |command| {
            command.env("IP_PLAN_PLAIN", server.address()).args(parts);
        },
    )
}
