//! What index.html says: which style sheets there are, and the frame that every page is drawn in.
//!
//! One index.html serves Trunk and us. Lines with `data-trunk` are Trunk's; in the frame, links to
//! the hashed files stand where the first of them stood.

use crate::trouble::Trouble;

/// The names of the files that every page mentions.
pub(super) struct Assets {
    pub(super) theme: String,
    pub(super) style: String,
    pub(super) glue: String,
    pub(super) boot: String,
}

impl Assets {
    /// The theme stands first: a script after a style sheet waits for it. The wasm is not
    /// preloaded: `WebKit` would fetch it twice.
    fn links(&self) -> String {
        let Self { theme, style, glue, boot } = self;
        format!(
            "<script src=\"{theme}\"></script>\n\
             <link rel=\"stylesheet\" href=\"{style}\">\n\
             <link rel=\"modulepreload\" href=\"{glue}\">\n\
             <script type=\"module\" src=\"{boot}\"></script>\n"
        )
    }
}

/// The style sheets in the order of the cascade, as paths from the top of the repository.
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
        Assets {
            theme: "theme-1.js".into(),
            style: "style-2.css".into(),
            glue: "explorer-3.js".into(),
            boot: "boot-4.js".into(),
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
<script src=\"theme-1.js\"></script>
<link rel=\"stylesheet\" href=\"style-2.css\">
<link rel=\"modulepreload\" href=\"explorer-3.js\">
<script type=\"module\" src=\"boot-4.js\"></script>
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
