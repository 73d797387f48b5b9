//! The service worker: which files it stores, and what distinguishes one version from the next.

use super::hashed::{integrity, is_hashed, put_name};
use crate::{files, trouble::Trouble, workspace::Workspace};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// Further files, besides pages and hashed files.
const ALSO: [&str; 5] =
    ["icon.svg", "icon-180.png", "icon-512.png", "offline.html", "site.webmanifest"];
const PAGE: &str = "index.html";

/// Writes the worker for a complete site.
pub(super) fn write(workspace: &Workspace, folder: &Path) -> Result<(), Trouble> {
    const FILE: &str = "src/browser/sw.js";
    let source = files::read_text(&workspace.file(FILE))?;
    let list = list(folder)?;
    let worker = put_name(FILE, &source, "@version", &version(&source, &list))?;
    let worker = put_name(FILE, &worker, "[\"@files\"]", &list)?;
    files::write(&folder.join("sw.js"), worker)
}

/// The stored files, as JavaScript: the path of each file relative to the site, and its hash.
///
/// These are the files of the program and the top pages. All other pages, one for each item of the plan, are drawn by
/// the program when there is no network; storing them too would nearly double what a phone has to fetch.
fn list(folder: &Path) -> Result<String, Trouble> {
    let mut list = String::from("[\n");
    for name in files::below(folder)? {
        let name = name.to_string_lossy().replace('\\', "/");
        let depth = name.matches('/').count();
        let path = match name.strip_suffix(PAGE) {
            Some(path) if depth <= 1 => path,
            None if depth == 0 && (is_hashed(&name) || ALSO.contains(&name.as_str())) => &name,
            _ => continue,
        };
        let content = files::read(&folder.join(&name))?;
        // Writing to a String cannot fail.
        let _ = writeln!(list, "  [\"{path}\", \"{}\"],", integrity(&content));
    }
    list.push(']');
    Ok(list)
}

/// The version: a hash of the worker and the list of its files.
fn version(source: &str, list: &str) -> String {
    let hash = Sha256::new().chain_update(source).chain_update(list).finalize();
    hash.iter().take(8).fold(String::new(), |mut version, byte| {
        let _ = write!(version, "{byte:02x}");
        version
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    fn site(name: &str) -> Result<Scratch, Trouble> {
        Scratch::new(name)?
            .with("index.html", "abc")?
            .with("plan/index.html", "abc")?
            .with("plan/IV/index.html", "abc")?
            .with("style-0123456789.css", "abc")?
            .with("404.html", "abc")?
            .with("data/plan.json", "abc")?
            .with("offline.html", "abc")
    }

    #[test]
    fn the_program_and_the_pages_next_to_the_top_are_kept() -> Result<(), Trouble> {
        let site = site("offline-list")?;
        let kept = list(site.path())?;
        let paths: Vec<&str> = kept.lines().filter_map(|line| line.split('"').nth(1)).collect();
        assert_eq!(paths, ["", "offline.html", "plan/", "style-0123456789.css"]);
        // printf abc | openssl dgst -sha256 -binary | base64
        let hash = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert!(kept.lines().nth(1).is_some_and(|line| line.contains(hash)), "{kept}");
        Ok(())
    }

    #[test]
    fn any_change_is_another_version() -> Result<(), Trouble> {
        let before = list(site("offline-before")?.path())?;
        let after = list(site("offline-after")?.with("plan/index.html", "abcd")?.path())?;
        assert_ne!(version("worker", &before), version("worker", &after));
        assert_ne!(version("worker", &before), version("another", &before));
        assert_eq!(version("worker", &before).len(), 16);
        Ok(())
    }
}
