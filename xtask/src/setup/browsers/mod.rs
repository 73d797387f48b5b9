//! The browsers that the tests run in: found, and installed where that is possible.
//!
//! Chromium is required. Firefox and `WebKitGTK` are optional: if one is not available, its tests are skipped.

mod chromium;
mod firefox;
mod packages;
mod webkit;

pub(crate) use chromium::chromium;
pub(crate) use firefox::firefox;
pub(crate) use webkit::webkit;

use crate::{
    process::{answer, find},
    trouble::Trouble,
    workspace::Workspace,
};
use std::{
    env,
    path::{Path, PathBuf},
};

/// The programs of one browser, each with the variable that names it for the tests.
pub(crate) struct Browser {
    /// The value of `IP_PLAN_BROWSER`.
    pub(crate) name: &'static str,
    pub(crate) programs: Vec<(&'static str, PathBuf)>,
}

/// A browser that is not required.
pub(crate) enum Optional {
    Here(Browser),
    /// It is missing and was not installed, for this reason.
    Lacking(Trouble),
}

impl Browser {
    /// Prints which browser the tests run in, because Debian's versions cannot be pinned.
    pub(crate) fn describe(&self, workspace: &Workspace) {
        for (_, program) in &self.programs {
            let version = answer(workspace.command(&program.to_string_lossy()).arg("--version"));
            let version = version.and_then(|text| Some(text.lines().next()?.to_owned()));
            let version = version.unwrap_or_else(|| "does not tell its version".into());
            println!("{}: {version}", program.display());
        }
    }
}

/// One program that a browser needs.
struct Program {
    /// The variable that may name it.
    variable: &'static str,
    /// Its name in reports.
    what: &'static str,
    /// The names of its executable.
    names: &'static [&'static str],
}

impl Program {
    /// The program that its variable names, or the first one on PATH.
    fn find(&self) -> Result<Option<PathBuf>, Trouble> {
        match env::var_os(self.variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
            Some(path) => self.named(&path).map(Some),
            None => Ok(find(self.names)),
        }
    }

    fn named(&self, path: &Path) -> Result<PathBuf, Trouble> {
        if path.is_file() {
            return Ok(path.to_path_buf());
        }
        let (variable, what) = (self.variable, self.what);
        Err(Trouble::NotAProgram { variable, what, path: path.to_path_buf() })
    }
}

/// All programs of a browser, or the name of the first missing one.
fn find_all(
    name: &'static str,
    programs: &[Program],
) -> Result<Result<Browser, &'static str>, Trouble> {
    let mut found = Vec::new();
    for program in programs {
        match program.find()? {
            Some(path) => found.push((program.variable, path)),
            None => return Ok(Err(program.what)),
        }
    }
    Ok(Ok(Browser { name, programs: found }))
}

/// The error for a program that is still missing.
fn still_missing(missing: &'static str) -> Trouble {
    Trouble::NoBrowser {
        missing,
        why: "what should have brought it went well, but it is not on PATH".into(),
        help: "README.md names the variable that tells where it is".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: Program =
        Program { variable: "IP_PLAN_NO_SUCH_VARIABLE", what: "a shell", names: &["sh"] };
    const NOTHING: Program =
        Program { variable: "IP_PLAN_NO_SUCH_VARIABLE", what: "nothing", names: &["no-such-name"] };

    #[test]
    fn a_browser_is_there_when_all_its_programs_are() -> Result<(), Trouble> {
        let here = find_all("shell", &[SHELL])?.expect("every machine has a shell");
        assert_eq!(here.programs.len(), 1);
        assert_eq!(find_all("shell", &[SHELL, NOTHING])?.err(), Some("nothing"));
        Ok(())
    }

    #[test]
    fn a_variable_that_names_no_file_is_a_mistake_and_not_a_lack() {
        let trouble = SHELL.named(Path::new("/no/such/file")).expect_err("there is no such file");
        assert_eq!(
            trouble.to_string(),
            "IP_PLAN_NO_SUCH_VARIABLE names /no/such/file as a shell, and that is not a file"
        );
    }
}
