//! Staging, so that a failed build leaves the last site as it was, and two builds do not mix.

use crate::{files, trouble::Trouble, workspace::Workspace};
use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

/// The site while it is built: a folder beside `dist`, removed unless it is swapped in.
pub(super) struct Staging {
    folder: PathBuf,
    dist: PathBuf,
}

impl Staging {
    pub(super) fn beside(dist: PathBuf) -> Result<Self, Trouble> {
        let folder = dist.with_extension("new");
        files::empty_folder(&folder)?;
        Ok(Self { folder, dist })
    }

    pub(super) fn path(&self) -> &Path {
        &self.folder
    }

    /// Replaces the old folder with the finished one.
    pub(super) fn swap_in(self) -> Result<(), Trouble> {
        let old = self.dist.with_extension("old");
        files::remove_folder(&old)?;
        if self.dist.exists() {
            fs::rename(&self.dist, &old).map_err(Trouble::file("put aside", &self.dist))?;
        }
        if let Err(why) = fs::rename(&self.folder, &self.dist) {
            // The old site is better than none; if it cannot come back, the first error says enough.
            let _ = fs::rename(&old, &self.dist);
            return Err(Trouble::File { doing: "put in place", path: self.folder.clone(), why });
        }
        files::remove_folder(&old)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a failure, which is what the reader must see; after a swap there is nothing here.
        let _ = files::remove_folder(&self.folder);
    }
}

/// The lock held while a site is built; the system releases it when this process ends, however it ends.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    pub(super) fn take(workspace: &Workspace) -> Result<Self, Trouble> {
        let path = workspace.scratch("lock");
        files::write(&path, "")?;
        let file = File::open(&path).map_err(Trouble::file("open", &path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                println!("Waiting for another build of the site in this folder.");
                file.lock().map_err(Trouble::file("lock", &path))?;
            }
            Err(TryLockError::Error(why)) => {
                return Err(Trouble::File { doing: "lock", path, why });
            }
        }
        Ok(Self { _file: file })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    #[test]
    fn a_finished_site_replaces_the_last_one() -> Result<(), Trouble> {
        let scratch = Scratch::new("swap")?.with("dist/old.html", "old")?;
        let staging = Staging::beside(scratch.path().join("dist"))?;
        files::write(&staging.path().join("new.html"), "new")?;
        staging.swap_in()?;
        assert_eq!(files::below(scratch.path())?, [PathBuf::from("dist/new.html")]);
        Ok(())
    }

    #[test]
    fn a_failed_build_leaves_the_last_site_alone() -> Result<(), Trouble> {
        let scratch = Scratch::new("fail")?.with("dist/old.html", "old")?;
        let staging = Staging::beside(scratch.path().join("dist"))?;
        files::write(&staging.path().join("half.html"), "half")?;
        drop(staging);
        assert_eq!(files::below(scratch.path())?, [PathBuf::from("dist/old.html")]);
        Ok(())
    }
}
