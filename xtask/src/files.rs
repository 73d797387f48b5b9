//! Reading and writing, with the file's name in every error.

use crate::trouble::Trouble;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    fs::read(path).map_err(Trouble::file("read", path))
}

pub(crate) fn read_text(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(Trouble::file("read", path))
}

/// Writes a file, and the folders that lead to it.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Trouble> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).map_err(Trouble::file("write", path))
}

/// Makes a folder and its parents; it may exist.
pub(crate) fn make_folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path).map_err(Trouble::file("make the folder", path))
}

/// Makes an empty folder, whatever was there before.
pub(crate) fn empty_folder(path: &Path) -> Result<(), Trouble> {
    remove_folder(path)?;
    make_folder(path)
}

/// Removes a folder with everything in it; it may be missing.
pub(crate) fn remove_folder(path: &Path) -> Result<(), Trouble> {
    match fs::remove_dir_all(path) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => {
            Err(Trouble::File { doing: "remove", path: path.into(), why })
        }
        _ => Ok(()),
    }
}

/// Every file below a folder, as relative paths, in the same order on every machine.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let path = folder.join(&inner);
        for entry in fs::read_dir(&path).map_err(Trouble::file("list", &path))? {
            let entry = entry.map_err(Trouble::file("list", &path))?;
            let name = inner.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(name);
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A folder for one test, removed when the test ends.
#[cfg(test)]
pub(crate) struct Scratch(PathBuf);

#[cfg(test)]
impl Scratch {
    /// `name` distinguishes the tests of one run.
    pub(crate) fn new(name: &str) -> Result<Self, Trouble> {
        let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        empty_folder(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn with(self, name: &str, content: &str) -> Result<Self, Trouble> {
        write(&self.0.join(name), content)?;
        Ok(self)
    }
}

#[cfg(test)]
impl Drop for Scratch {
    fn drop(&mut self) {
        // What a test leaves in the temporary folder harms nobody.
        let _ = remove_folder(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_listed_in_one_order_with_their_folders() -> Result<(), Trouble> {
        let scratch = Scratch::new("below")?.with("b", "")?.with("a/z", "")?.with("a/b/c", "")?;
        let found = below(scratch.path())?;
        assert_eq!(found, ["a/b/c", "a/z", "b"].map(PathBuf::from));
        Ok(())
    }

    #[test]
    fn a_missing_file_is_named() {
        let trouble = read(Path::new("/no/such/file")).expect_err("no such file");
        assert!(trouble.to_string().starts_with("cannot read /no/such/file: "), "{trouble}");
    }
}
