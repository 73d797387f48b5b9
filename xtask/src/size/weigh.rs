//! Weighs each part of a built site.

use crate::{
    files,
    site::{ONE_FILE, brotli, gzip, with_suffix},
    trouble::Trouble,
};
use std::{
    io,
    ops::Add,
    path::{Path, PathBuf},
};

/// Bytes on the disk, and as transferred.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Weight {
    pub(super) raw: usize,
    pub(super) gzip: usize,
    pub(super) brotli: usize,
}

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// The weights of a site's parts.
pub(super) struct Weights {
    pub(super) wasm: Weight,
    pub(super) glue: Weight,
    pub(super) boot: Weight,
    pub(super) offline: Weight,
    pub(super) theme: Weight,
    pub(super) style: Weight,
    pub(super) overview: Weight,
    pub(super) largest_page: (PathBuf, Weight),
    pub(super) pages: (usize, Weight),
    /// The edition of one file.
    pub(super) one_file: Weight,
}

impl Weights {
    pub(super) fn of(site: &Path) -> Result<Self, Trouble> {
        let names = files::below(site)?;
        let part = |stem: &str, end: &str| part(site, &names, stem, end);
        let mut pages = (0, Weight::default());
        let mut largest_page = (PathBuf::new(), Weight::default());
        let one_file = Path::new(ONE_FILE);
        let is_page = |name: &&PathBuf| {
            name.extension().is_some_and(|end| end == "html") && *name != one_file
        };
        for name in names.iter().filter(is_page) {
            let weight = weight(&site.join(name))?;
            pages = (pages.0 + 1, pages.1 + weight);
            if weight.raw > largest_page.1.raw {
                largest_page = (name.clone(), weight);
            }
        }
        Ok(Self {
            wasm: part("explorer-", ".wasm")?,
            glue: part("explorer-", ".js")?,
            boot: part("boot-", ".js")?,
            offline: part("offline-", ".js")?,
            theme: part("theme-", ".js")?,
            style: part("style-", ".css")?,
            overview: weight(&site.join("index.html"))?,
            largest_page,
            pages,
            one_file: weight(&site.join(one_file))?,
        })
    }

    /// Everything that a first visit fetches besides its page.
    pub(super) fn app(&self) -> Weight {
        self.wasm + self.glue + self.boot + self.offline + self.theme + self.style
    }
}

/// The only file at the top whose name begins and ends like this.
fn part(site: &Path, names: &[PathBuf], stem: &str, end: &str) -> Result<Weight, Trouble> {
    let is_it = |name: &&PathBuf| {
        name.to_str().is_some_and(|name| name.starts_with(stem) && name.ends_with(end))
    };
    match names.iter().find(is_it) {
        Some(name) => weight(&site.join(name)),
        None => Err(Trouble::NoSite { missing: format!("dist/{stem}…{end}") }),
    }
}

/// Uses the compressed copies if there are any, and otherwise compresses.
fn weight(path: &Path) -> Result<Weight, Trouble> {
    let content = files::read(path)?;
    let travelling = |suffix, compress: fn(&[u8]) -> io::Result<Vec<u8>>| {
        let copy = with_suffix(path, suffix);
        if copy.is_file() {
            files::read(&copy)
        } else {
            compress(&content).map_err(Trouble::file("compress", path))
        }
    };
    Ok(Weight {
        raw: content.len(),
        gzip: travelling("gz", gzip)?.len(),
        brotli: travelling("br", brotli)?.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Scratch;

    #[test]
    fn the_app_is_all_but_pages_and_icons() -> Result<(), Trouble> {
        let site = Scratch::new("weigh")?
            .with("explorer-0123456789.wasm", "aaaa")?
            .with("explorer-0123456789.js", "bbb")?
            .with("boot-0123456789.js", "cc")?
            .with("offline-0123456789.js", "f")?
            .with("theme-0123456789.js", "d")?
            .with("style-0123456789.css", "e")?
            .with("icon.svg", "not weighed")?
            .with("index.html", "<p>1")?
            .with("ip-plan.html", "<p>all of it")?
            .with("tasks/index.html", "<p>1234")?;
        let weights = Weights::of(site.path())?;
        assert_eq!(weights.app().raw, 12);
        assert_eq!((weights.overview.raw, weights.pages.0, weights.pages.1.raw), (4, 2, 11));
        assert_eq!(weights.largest_page.0, PathBuf::from("tasks/index.html"));
        assert_eq!(weights.one_file.raw, 12);
        Ok(())
    }

    #[test]
    fn copies_are_taken_where_they_are() -> Result<(), Trouble> {
        let site = Scratch::new("copies")?.with("a.js", "a long script")?.with("a.js.br", "br")?;
        let weight = weight(&site.path().join("a.js"))?;
        assert_eq!((weight.raw, weight.brotli), (13, 2));
        assert!(weight.gzip > 13, "compressed here: {}", weight.gzip);
        Ok(())
    }

    #[test]
    fn a_missing_part_is_named() -> Result<(), Trouble> {
        let site = Scratch::new("part")?.with("index.html", "")?;
        let trouble = Weights::of(site.path()).err().expect("no wasm");
        assert_eq!(trouble.to_string(), "there is no built site: dist/explorer-….wasm is missing");
        Ok(())
    }
}
