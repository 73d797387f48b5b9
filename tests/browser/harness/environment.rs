//! What `cargo xtask test` passes on: where the site is served, what was built, and the browser.

use super::{Outcome, Trouble, browser::Kind};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub(crate) struct Environment {
    /// At the top of a host, and below a path.
    pub(crate) sites: [String; 2],
    pub(crate) kind: Kind,
}

impl Environment {
    pub(crate) fn read() -> Outcome<Self> {
        Ok(Self { sites: [told("IP_PLAN_SITE")?, told("IP_PLAN_SITE_UNDER")?], kind: kind()? })
    }
}

/// Chromium, unless another is asked for.
fn kind() -> Outcome<Kind> {
    match env::var("IP_PLAN_BROWSER").as_deref() {
        Err(_) | Ok("chromium") => Ok(Kind::Chromium),
        Ok("firefox") => Ok(Kind::Firefox),
        Ok("webkit") => Ok(Kind::WebKit),
        Ok(other) => Err(Trouble::new(format!(
            "IP_PLAN_BROWSER is `{other}`, where chromium, firefox and webkit are known"
        ))),
    }
}

pub(super) fn told(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| {
        Trouble::new(format!(
            "{name} is not set: run `cargo xtask test`, or set IP_PLAN_SITE and IP_PLAN_SITE_UNDER \
             (two addresses of the built site), IP_PLAN_DIST (its folder) and the programs of one \
             browser: CHROME_BIN and CHROMEDRIVER; or IP_PLAN_BROWSER=firefox, FIREFOX_BIN and \
             GECKODRIVER; or IP_PLAN_BROWSER=webkit, WEBKIT_DRIVER and XVFB"
        ))
    })
}

/// The folder of the built site.
pub(crate) fn built() -> Outcome<PathBuf> {
    Ok(told("IP_PLAN_DIST")?.into())
}

/// Every page of the built site by its path below the site's address, in alphabetical order.
pub(crate) fn every_page() -> Outcome<Vec<String>> {
    let mut pages = Vec::new();
    collect(&built()?, "", &mut pages)?;
    if pages.len() < 60 {
        return Err(Trouble::new(format!("only {} pages were built", pages.len())));
    }
    Ok(pages)
}

fn collect(folder: &Path, path: &str, pages: &mut Vec<String>) -> Outcome {
    if folder.join("index.html").is_file() {
        pages.push(path.to_owned());
    }
    let mut folders: Vec<_> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()).filter(|entry| entry.is_dir()))
        .collect();
    folders.sort();
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        collect(&folder, &format!("{path}{name}/"), pages)?;
    }
    Ok(())
}

/// One page of each kind: pages of a kind are laid out alike.
pub(crate) fn one_of_each_kind() -> [&'static str; 21] {
    [
        "",
        "plan/",
        "plan/whole/",
        "plan/I/",
        "plan/IV/",
        "plan/IV.ii/",
        "plan/IV.ii.3/",
        "plan/SC2/",
        "measures/",
        "indicators/",
        "indicators/4/",
        "indicators/8/",
        "what-if/",
        "compare/",
        "search/",
        "names/",
        "glossary/",
        "method/",
        "data/",
        "about/",
        "accessibility/",
    ]
}

/// A file as it was built.
pub(crate) fn file(name: &str) -> Outcome<String> {
    Ok(fs::read_to_string(built()?.join(name))?)
}

/// A page as it was built.
pub(crate) fn printed(path: &str) -> Outcome<String> {
    file(&format!("{path}index.html"))
}

/// The title with which a page was built.
pub(crate) fn printed_title(path: &str) -> Outcome<String> {
    let page = printed(path)?;
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let (title, _) = title.ok_or_else(|| Trouble::new(format!("{path} has no title")))?;
    Ok(title.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&"))
}
