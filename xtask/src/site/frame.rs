//! Reads index.html: the list of style sheets, and the frame that every page is drawn in.
//!
//! One index.html serves Trunk and xtask. Lines with `data-trunk` are Trunk's; in the frame, links to the hashed files
//! replace the first of them.

use crate::trouble::Trouble;

/// A file that is named by its content.
pub(super) struct Asset {
    pub(super) name: String,
    pub(super) integrity: String,
}

impl Asset {
    /// The rest of the tag that loads it, whose address is in this attribute.
    fn at(&self, attribute: &str) -> String {
        let Self { name, integrity } = self;
        format!("{attribute}=\"{name}\" integrity=\"{integrity}\">")
    }
}

/// The files that every page refers to.
pub(super) struct Assets {
    pub(super) theme: Asset,
    pub(super) style: Asset,
    /// The style sheet itself.
    pub(super) styles: String,
    pub(super) glue: Asset,
    pub(super) boot: Asset,
}

impl Assets {
    /// The style sheet comes first. Once a page has a policy, Chromium does not look for files beyond a script that it
    /// waits for, so the style would be requested only after the theme has arrived, and the first paint would be one
    /// round trip later. The theme waits for the style, as the first paint does. The wasm is not preloaded, because
    /// `WebKit` would fetch it twice.
    fn links(&self) -> String {
        let Self { theme, style, glue, boot, .. } = self;
        format!(
            "<link rel=\"stylesheet\" {}\n\
             <script {}</script>\n\
             <link rel=\"modulepreload\" {}\n\
             <script type=\"module\" {}</script>\n",
            style.at("href"),
            theme.at("src"),
            glue.at("href"),
            boot.at("src"),
        )
    }
}

/// The style sheets in the order of the cascade, as paths from the root of the repository.
pub(super) fn styles(index: &str) -> Result<Vec<&str>, Trouble> {
    let sheets: Vec<&str> = index
        .lines()
        .filter(|line| is_trunks(line) && attribute(line, "rel") == Some("css"))
        .map(|line| {
            attribute(line, "href").ok_or_else(|| {
                Trouble::Frame(format!("a style sheet has no href: {}", line.trim()))
            })
        })
        .collect::<Result<_, _>>()?;
    if sheets.is_empty() {
        return Err(Trouble::Frame("it links no style sheet by `data-trunk rel=\"css\"`".into()));
    }
    Ok(sheets)
}

/// The page that the prerenderer fills.
pub(super) fn frame(index: &str, assets: &Assets) -> Result<String, Trouble> {
    let mut frame = String::new();
    let mut linked = false;
    for line in index.lines() {
        if !is_trunks(line) {
            frame.push_str(line);
            frame.push('\n');
        } else if !linked {
            frame.push_str(&assets.links());
            linked = true;
        }
    }
    if linked {
        Ok(frame)
    } else {
        Err(Trouble::Frame("no line has `data-trunk`, where the site's files are linked".into()))
    }
}

/// Replaces a placeholder that the frame must have with a text.
pub(super) fn put(frame: &str, mark: &str, with: &str) -> Result<String, Trouble> {
    if frame.contains(mark) {
        Ok(frame.replacen(mark, with, 1))
    } else {
        Err(Trouble::Frame(format!("it does not say {mark}")))
    }
}

fn is_trunks(line: &str) -> bool {
    line.contains("data-trunk")
}

/// The value of an attribute in double quotes.
fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "\
<!doctype html>
<head>
<base href=\"/\">
<!-- head -->
<link data-trunk rel=\"css\" href=\"style/tokens.css\">
<link data-trunk rel=\"css\" href=\"style/base.css\">
<link data-trunk rel=\"rust\" data-bin=\"explorer\">
</head>
<div id=\"app\"></div>
";

    fn assets() -> Assets {
        let asset = |name: &str, integrity: &str| Asset {
            name: name.to_owned(),
            integrity: integrity.to_owned(),
        };
        Assets {
            theme: asset("theme-1.js", "sha256-t"),
            style: asset("style-2.css", "sha256-s"),
            styles: String::new(),
            glue: asset("explorer-3.js", "sha256-g"),
            boot: asset("boot-4.js", "sha256-b"),
        }
    }

    #[test]
    fn style_sheets_come_in_the_order_of_the_cascade() -> Result<(), Trouble> {
        assert_eq!(styles(INDEX)?, ["style/tokens.css", "style/base.css"]);
        Ok(())
    }

    #[test]
    fn the_frame_links_hashed_files_where_trunks_lines_were() -> Result<(), Trouble> {
        let expected = "\
<!doctype html>
<head>
<base href=\"/\">
<!-- head -->
<link rel=\"stylesheet\" href=\"style-2.css\" integrity=\"sha256-s\">
<script src=\"theme-1.js\" integrity=\"sha256-t\"></script>
<link rel=\"modulepreload\" href=\"explorer-3.js\" integrity=\"sha256-g\">
<script type=\"module\" src=\"boot-4.js\" integrity=\"sha256-b\"></script>
</head>
<div id=\"app\"></div>
";
        assert_eq!(frame(INDEX, &assets())?, expected);
        Ok(())
    }

    #[test]
    fn an_index_without_trunks_lines_is_refused() {
        let plain = "<!doctype html>\n<title>Plain</title>\n";
        assert!(matches!(frame(plain, &assets()), Err(Trouble::Frame(_))));
        assert!(matches!(styles(plain), Err(Trouble::Frame(_))));
    }

    #[test]
    fn a_style_sheet_without_an_address_is_shown() {
        let trouble = styles("<link data-trunk rel=\"css\">").expect_err("no href");
        assert!(trouble.to_string().ends_with("<link data-trunk rel=\"css\">"), "{trouble}");
    }
}
