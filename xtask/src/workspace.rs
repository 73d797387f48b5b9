//! Where everything is.

use crate::trouble::Trouble;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// How far cargo optimises what it compiles for the host. Another plan may have thousands of pages to be drawn there.
pub(crate) const FASTER: &str = "CARGO_PROFILE_DEV_OPT_LEVEL";

/// The repository on this machine.
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
    dist: PathBuf,
    /// Another plan than the repository's own.
    plan: Option<PathBuf>,
}

impl Workspace {
    /// The repository that this program was compiled in.
    pub(crate) fn here() -> Self {
        let member = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = member.parent().unwrap_or(member).to_path_buf();
        let target = root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
        Self { dist: root.join("dist"), plan: None, root, target }
    }

    /// The same sources with the plan of another folder, compiled and made into a site apart from this one's.
    pub(crate) fn with_plan(&self, plan: &Path, site: &str) -> Self {
        Self {
            root: self.root.clone(),
            target: self.scratch("growth/target"),
            dist: self.scratch(site),
            plan: Some(plan.to_path_buf()),
        }
    }

    /// A file of the repository, by its path from the top.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Where cargo puts what it compiles.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A file or folder that xtask makes for itself.
    pub(crate) fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// Programs that are built for the tests alone.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The deployable folder, built or not.
    pub(crate) fn dist(&self) -> PathBuf {
        self.dist.clone()
    }

    /// The deployable folder, which has been built.
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

    /// A program to be started at the top of the repository.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that started us, with arguments as one would type them.
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
