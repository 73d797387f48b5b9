//! `_headers`, for hosts that read one. They cannot recognise hashed names by a pattern, so each has a rule.

use super::hashed::is_hashed;
use crate::{files, trouble::Trouble};
use std::{fmt::Write as _, path::Path};

const FILE: &str = "_headers";

/// Adds the rules for files that may be cached for ever, once all files of the site have their names.
pub(super) fn add_hashed(folder: &Path) -> Result<(), Trouble> {
    let mut rules = files::read_text(&folder.join(FILE))?;
    for name in files::below(folder)? {
        let name = name.to_string_lossy();
        if is_hashed(&name) {
            // Writing to a String cannot fail.
            let _ =
                write!(rules, "\n/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
        }
    }
    files::write(&folder.join(FILE), rules)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    #[test]
    fn names_by_content_may_be_kept_for_ever_and_no_others() -> Result<(), Trouble> {
        let site = Scratch::new("headers")?
            .with(FILE, "/*\n  X-Content-Type-Options: nosniff\n")?
            .with("boot-ba7816bf8f.js", "")?
            .with("index.html", "")?
            .with("offline.html", "")?
            .with("plan/index.html", "")?;
        add_hashed(site.path())?;
        let expected = "\
/*
  X-Content-Type-Options: nosniff

/boot-ba7816bf8f.js
  Cache-Control: public, max-age=31536000, immutable
";
        assert_eq!(files::read_text(&site.path().join(FILE))?, expected);
        Ok(())
    }
}
