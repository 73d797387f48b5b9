//! The file that an address asks for.

use crate::trouble::Trouble;
use std::path::{Path, PathBuf};

/// The path that a site is served below; it begins and ends with a slash.
#[derive(Debug, PartialEq)]
pub(crate) struct Under(String);

impl Under {
    /// The site is at the top of its host.
    pub(crate) fn top() -> Self {
        Self("/".into())
    }

    /// Parses `/some/path/`; the last slash may be missing.
    pub(crate) fn read(path: &str) -> Result<Self, Trouble> {
        let path = path.strip_suffix('/').unwrap_or(path);
        let plain = |name: &str| !matches!(name, "" | "." | "..") && name.chars().all(is_plain);
        if path.is_empty() {
            Ok(Self::top())
        } else if path.strip_prefix('/').is_some_and(|names| names.split('/').all(plain)) {
            Ok(Self(format!("{path}/")))
        } else {
            Err(Trouble::Usage(format!(
                "`{path}` is not a path to serve below, such as /some/path/"
            )))
        }
    }

    pub(crate) fn path(&self) -> &str {
        &self.0
    }
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~".contains(c)
}

/// The result of a lookup.
#[derive(Debug, PartialEq)]
pub(super) enum Found {
    File(PathBuf),
    /// A folder without the trailing slash that its relative links need.
    Redirect(String),
    /// The site has no such page.
    Missing,
    /// The address is outside the site.
    Outside,
}

/// Finds the file for the address of a request: a path, possibly with a query.
pub(super) fn find(site: &Path, under: &Under, address: &str) -> Found {
    let (path, query) = match address.find('?') {
        Some(at) => address.split_at(at),
        None => (address, ""),
    };
    let with_slash = || Found::Redirect(format!("{path}/{query}"));
    let Some(rest) = path.strip_prefix(under.path()) else {
        let is_its_root = under.path().strip_suffix('/') == Some(path);
        return if is_its_root { with_slash() } else { Found::Outside };
    };
    let (names, is_folder) = match rest.strip_suffix('/') {
        Some(names) => (Some(names), true),
        None if rest.is_empty() => (None, true),
        None => (Some(rest), false),
    };
    let Some(file) = within(site, names) else { return Found::Missing };
    let page = file.join("index.html");
    match (is_folder, page.is_file()) {
        (true, true) => Found::File(page),
        (false, true) => with_slash(),
        (false, false) if file.is_file() => Found::File(file),
        _ => Found::Missing,
    }
}

/// The folder itself, or the file at a path below it; `None` if a name could lead out of it.
fn within(folder: &Path, names: Option<&str>) -> Option<PathBuf> {
    let mut file = folder.to_path_buf();
    for name in names.into_iter().flat_map(|names| names.split('/')) {
        let name = decoded(name)?;
        let leads_away =
            matches!(name.as_str(), "" | "." | "..") || name.contains(['/', '\\', ':', '\0']);
        if leads_away {
            return None;
        }
        file.push(name);
    }
    Some(file)
}

/// A percent-decoded name, if it is UTF-8.
fn decoded(name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = name.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        if byte == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            if !digits.iter().all(u8::is_ascii_hexdigit) {
                return None;
            }
            bytes.push(u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    fn site(name: &str) -> Result<Scratch, Trouble> {
        Scratch::new(name)?
            .with("index.html", "")?
            .with("404.html", "")?
            .with("tasks/index.html", "")?
            .with("tasks/three months.csv", "")?
            .with("icons/a.svg", "")
    }

    #[test]
    fn files_folders_and_names_with_percent_signs() -> Result<(), Trouble> {
        let site = site("lookup")?;
        let check = |address: &str, expected: &str| {
            let found = find(site.path(), &Under::top(), address);
            assert_eq!(found, Found::File(site.path().join(expected)), "{address}");
        };
        check("/", "index.html");
        check("/?rate=3", "index.html");
        check("/index.html", "index.html");
        check("/tasks/", "tasks/index.html");
        check("/tasks/three%20months.csv", "tasks/three months.csv");
        check("/%69cons/a.svg?v=1", "icons/a.svg");
        Ok(())
    }

    #[test]
    fn a_folder_without_its_slash_is_redirected_with_its_query() -> Result<(), Trouble> {
        let site = site("redirect")?;
        let found = find(site.path(), &Under::top(), "/tasks?q=a/b");
        assert_eq!(found, Found::Redirect("/tasks/?q=a/b".into()));
        Ok(())
    }

    #[test]
    fn what_is_not_there_is_missing() -> Result<(), Trouble> {
        let site = site("missing")?;
        for address in ["/no/", "/no", "/icons", "/icons/", "/index.html/", "//", "//tasks/"] {
            assert_eq!(find(site.path(), &Under::top(), address), Found::Missing, "{address}");
        }
        Ok(())
    }

    #[test]
    fn no_address_leads_out_of_the_folder() -> Result<(), Trouble> {
        let scratch = site("traversal")?.with("secret", "")?.with("site/index.html", "")?;
        let site = scratch.path().join("site");
        for address in [
            "/../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/.%2E/secret",
            "/x/../../secret",
            "/..\\secret",
            "/..%5csecret",
            "/%00",
            "/%",
            "/%zz",
            "/%+1",
            "/%ff",
            "/C:/secret",
        ] {
            assert_eq!(find(&site, &Under::top(), address), Found::Missing, "{address}");
        }
        for address in ["secret", "*", "http://127.0.0.1/"] {
            assert_eq!(find(&site, &Under::top(), address), Found::Outside, "{address}");
        }
        Ok(())
    }

    #[test]
    fn below_a_path_only_that_path_is_the_site() -> Result<(), Trouble> {
        let site = site("under")?;
        let under = Under::read("/some/path")?;
        let find = |address| find(site.path(), &under, address);
        assert_eq!(find("/some/path/"), Found::File(site.path().join("index.html")));
        assert_eq!(find("/some/path/tasks/"), Found::File(site.path().join("tasks/index.html")));
        assert_eq!(find("/some/path/tasks"), Found::Redirect("/some/path/tasks/".into()));
        assert_eq!(find("/some/path"), Found::Redirect("/some/path/".into()));
        assert_eq!(find("/some/path/no/"), Found::Missing);
        assert_eq!(find("/some/path/../tasks/"), Found::Missing);
        for address in ["/", "/tasks/", "/some/", "/some/pathology/", "/index.html"] {
            assert_eq!(find(address), Found::Outside, "{address}");
        }
        Ok(())
    }

    #[test]
    fn a_path_to_serve_below_is_plain() -> Result<(), Trouble> {
        assert_eq!(Under::read("/")?, Under::top());
        assert_eq!(Under::read("/a/b.c/")?.path(), "/a/b.c/");
        for wrong in ["a/", "/a//b/", "/../", "/a b/", "/a?b/"] {
            assert!(Under::read(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }
}
