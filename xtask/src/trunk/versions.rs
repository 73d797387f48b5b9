//! Whether this machine has what Trunk's build needs.

use crate::{files, process, trouble::Trouble, workspace::Workspace};
use serde::Deserialize;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// `None` if Trunk can build the site here, otherwise what is missing.
pub(super) fn lacking(workspace: &Workspace) -> Result<Option<String>, Trouble> {
    let version = |program| process::answer(workspace.command(program).arg("--version"));
    if version("trunk").is_none() {
        return Ok(Some("Trunk is not installed here".into()));
    }
    let wanted = locked(&files::read_text(&workspace.file("Cargo.lock"))?)?;
    Ok(match version("wasm-bindgen") {
        None => Some("Trunk is here, but not the wasm-bindgen command that it calls".into()),
        Some(found) if found.split(' ').nth(1) != Some(&wanted) => Some(format!(
            "Trunk calls the wasm-bindgen command, which is here as `{found}`, not as {wanted}"
        )),
        Some(_) => None,
    })
}

/// The version of wasm-bindgen in a Cargo.lock.
fn locked(lock: &str) -> Result<String, Trouble> {
    let package = "wasm-bindgen";
    let trouble = |why: String| Trouble::Lock { package, why };
    let lock: Lock = toml::from_str(lock).map_err(|why| trouble(why.to_string()))?;
    lock.package
        .into_iter()
        .find(|each| each.name == package)
        .map(|found| found.version)
        .ok_or_else(|| trouble("it is not there".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_package_of_this_name() -> Result<(), Trouble> {
        let lock = "\
version = 4
[[package]]
name = \"wasm-bindgen-shared\"
version = \"0.1.0\"
[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
dependencies = [\"wasm-bindgen-shared\"]
";
        assert_eq!(locked(lock)?, "0.2.130");
        assert!(matches!(locked("package = []"), Err(Trouble::Lock { .. })));
        Ok(())
    }
}
