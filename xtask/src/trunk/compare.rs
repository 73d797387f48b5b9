//! Checks that both builds, Trunk's and ours, give the same bytes.

use super::versions;
use crate::{files, process, trouble::Trouble, workspace::Workspace};
use std::{collections::BTreeSet, path::Path};

/// The most differences to print.
const SHOWN: usize = 12;

/// The result of the comparison.
pub(crate) enum Comparison {
    Same { files: usize },
    NotHere { why: String },
}

/// Lets Trunk build the site into a folder of its own, and compares that with `dist/`.
pub(crate) fn compare(workspace: &Workspace) -> Result<Comparison, Trouble> {
    let dist = workspace.site()?;
    if let Some(why) = versions::lacking(workspace)? {
        return Ok(Comparison::NotHere { why });
    }
    let trunks = workspace.scratch("trunk-dist");
    let mut trunk = workspace.command("trunk");
    // Trunk 0.21 reads the customary NO_COLOR=1 as a wrong argument.
    trunk.env_remove("NO_COLOR").args(["build", "--release", "--dist"]).arg(&trunks);
    process::run(&mut trunk)?;

    let differences = differences(&dist, &trunks)?;
    if differences.is_empty() {
        Ok(Comparison::Same { files: files::below(&dist)?.len() })
    } else {
        Err(Trouble::TwoSites(differences))
    }
}

/// A line for each file that only one build has, or that differs.
fn differences(ours: &Path, trunks: &Path) -> Result<Vec<String>, Trouble> {
    let names: BTreeSet<_> = files::below(ours)?.into_iter().chain(files::below(trunks)?).collect();
    let mut lines = Vec::new();
    for name in names {
        let (our, their) = (ours.join(&name), trunks.join(&name));
        let name = name.display();
        if !their.exists() {
            lines.push(format!("{name}: only ours"));
        } else if !our.exists() {
            lines.push(format!("{name}: only Trunk's"));
        } else if files::read(&our)? != files::read(&their)? {
            lines.push(format!("{name}: not the same bytes"));
        }
    }
    if lines.len() > SHOWN {
        let more = lines.len() - SHOWN;
        lines.truncate(SHOWN);
        lines.push(format!("… and {more} more"));
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    #[test]
    fn every_difference_is_named() -> Result<(), Trouble> {
        let scratch = Scratch::new("differences")?
            .with("a/same.html", "same")?
            .with("b/same.html", "same")?
            .with("a/changed.html", "one")?
            .with("b/changed.html", "two")?
            .with("a/ours.html", "")?
            .with("b/trunks.html", "")?;
        let lines = differences(&scratch.path().join("a"), &scratch.path().join("b"))?;
        assert_eq!(
            lines,
            [
                "changed.html: not the same bytes",
                "ours.html: only ours",
                "trunks.html: only Trunk's"
            ]
        );
        Ok(())
    }
}
