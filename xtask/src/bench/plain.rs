//! Pages as they would be without the explorer: the same text in the same style, and no script.

use crate::{files, site, trouble::Trouble};
use std::path::Path;

/// The kinds of files that a page names, other than scripts.
const TAKEN_ALONG: [&str; 4] = ["css", "png", "svg", "webmanifest"];

/// Writes these pages of a site and their style sheet into a folder of their own, compressed as the site is.
pub(super) fn write(site: &Path, pages: &[&str], folder: &Path) -> Result<(), Trouble> {
    files::empty_folder(folder)?;
    for page in pages {
        let name = format!("{page}index.html");
        let text = without_script(&files::read_text(&site.join(&name))?);
        files::write(&folder.join(&name), text)?;
    }
    for name in files::below(site)? {
        let kind = name.extension().and_then(|extension| extension.to_str());
        if kind.is_some_and(|kind| TAKEN_ALONG.contains(&kind)) {
            files::write(&folder.join(&name), files::read(&site.join(&name))?)?;
        }
    }
    // Where there is no page of ours.
    files::write(&folder.join("404.html"), "")?;
    site::compress(folder)
}

/// A page without what would load or run a script.
fn without_script(page: &str) -> String {
    let mut rest = page;
    let mut plain = String::new();
    while let Some((before, script)) = rest.split_once("<script") {
        plain.push_str(before);
        rest = script.split_once("</script>").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let lines = plain.lines().filter(|line| !line.contains("rel=\"modulepreload\""));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_loads_or_runs_a_script_is_taken_out() {
        let page = "<head>\n<script src=\"a.js\"></script>\n<link rel=\"stylesheet\" href=\"b.css\">\n\
                    <link rel=\"modulepreload\" href=\"c.js\">\n</head>\n<p>Text<script>1</script>.\n";
        let plain = "<head>\n\n<link rel=\"stylesheet\" href=\"b.css\">\n</head>\n<p>Text.\n";
        assert_eq!(without_script(page), plain);
    }
}
