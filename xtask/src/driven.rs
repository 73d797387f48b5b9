//! A built site in a real browser, for tests and measurements.

use crate::{
    process,
    serve::{Server, Under},
    setup::{self, Browser},
    trouble::Trouble,
    workspace::Workspace,
};
use std::{path::PathBuf, process::Command};

/// Two copies of a site, served until this is dropped, and a browser to drive.
pub(crate) struct Driven<'a> {
    workspace: &'a Workspace,
    site: PathBuf,
    browser: Browser,
    at_the_top: Server,
    below_a_path: Server,
}

impl<'a> Driven<'a> {
    /// The site that has been built in this workspace, in Chromium.
    pub(crate) fn here(workspace: &'a Workspace) -> Result<Self, Trouble> {
        Self::by(workspace, setup::chromium(workspace)?)
    }

    /// The same, in this browser.
    pub(crate) fn by(workspace: &'a Workspace, browser: Browser) -> Result<Self, Trouble> {
        let site = workspace.site()?;
        Ok(Self {
            workspace,
            browser,
            at_the_top: Server::on_any_port(&site, Under::top())?,
            below_a_path: Server::on_any_port(&site, Under::read("/some/sub/path/")?)?,
            site,
        })
    }

    /// Runs cargo with everything that browser tests need, and more if added.
    pub(crate) fn run(&self, command: &str, add: impl FnOnce(&mut Command)) -> Result<(), Trouble> {
        let mut command = self.workspace.cargo(command);
        command
            .env("IP_PLAN_SITE", self.at_the_top.address())
            .env("IP_PLAN_SITE_UNDER", self.below_a_path.address())
            .env("IP_PLAN_DIST", &self.site)
            .env("IP_PLAN_BROWSER", self.browser.name)
            .envs(self.browser.programs.iter().map(|(variable, program)| (variable, program)));
        add(&mut command);
        process::run(&mut command)
    }
}
