//! The paths of the repository.

use crate::trouble::Trouble;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// The optimisation level of what cargo compiles for the host; another plan may have thousands of pages to draw there.
pub(crate) const FASTER: &str = "CARGO_PROFILE_DEV_OPT_LEVEL";

/// The repository on this machine.
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
    dist: PathBuf,
    /// A plan other than the repository's own.
    plan: Option<PathBuf>,
}

impl Workspace {
    /// The repository in which this program was compiled.
    pub(crate) fn here() -> Self {
        let member = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = member.parent().unwrap_or(member).to_path_buf();
        let target = root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
        Self { dist: root.join("dist"), plan: None, root, target }
    }

    /// The same sources with the plan of another folder, compiled and built apart from this site.
    pub(crate) fn with_plan(&self, plan: &Path, site: &str) -> Self {
        Self {
            root: self.root.clone(),
            target: self.scratch("growth/target"),
            dist: self.scratch(site),
            plan: Some(plan.to_path_buf()),
        }
    }

    /// A file of the repository, by its path from the root.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Cargo's target folder.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A file or folder that xtask makes for itself.
    pub(crate) fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// Programs that are built only for the tests.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The deployable folder, whether built or not.
    pub(crate) fn dist(&self) -> PathBuf {
        self.dist.clone()
    }

    /// The deployable folder, if it has been built.
    pub(crate) fn site(&self) -> Result<PathBuf, Trouble> {
        let dist = self.dist();
        // Not the overview: `trunk serve` puts one there too.
        let last = dist.join("404.html");
        if last.is_file() {
            Ok(dist)
        } else {
            Err(Trouble::NoSite { missing: last.display().to_string() })
        }
    }

    /// A command that runs at the root of the repository.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that started this program, with arguments as one would type them.
    pub(crate) fn cargo(&self, arguments: &str) -> Command {
        let mut command = self.command(&env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
        command.args(arguments.split_whitespace());
        if let Some(plan) = &self.plan {
            command.env("IP_PLAN_DATA", plan).env("CARGO_TARGET_DIR", &self.target);
            command.env(FASTER, "1");
        }
        command
    }
}
