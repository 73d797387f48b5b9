//! The frame of the edition in one file, which contains what a page of the site loads.

use super::compress;
use super::frame;
use super::hashed::{integrity, put_name};
use super::program::{Program, WASM};
use crate::{files, trouble::Trouble, workspace::Workspace};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use std::path::Path;

/// Its file name.
pub(crate) const ONE_FILE: &str = "ip-plan.html";
const SCRIPT: &str = "src/browser/one-file.js";
const ICON: &str = "src/browser/static/icon.svg";

/// The frame, still with the placeholder for the page's head.
pub(super) fn frame(
    workspace: &Workspace,
    index: &str,
    program: &Program,
    style: &str,
) -> Result<String, Trouble> {
    let source = |name: &str| files::read_text(&workspace.file(name));
    let boot = source("src/browser/boot.js")?;
    let theme = source("src/browser/theme.js")?;
    let explorer = put_name(SCRIPT, &source(SCRIPT)?, "\"@glue\";", &as_function(&program.glue)?)?;
    let packed =
        compress::gzip(&program.wasm).map_err(Trouble::file("compress", Path::new(WASM)))?;
    let icon = STANDARD.encode(source(ICON)?);

    let policy = format!(
        "default-src 'none'; script-src '{}' '{}' '{}' 'wasm-unsafe-eval'; style-src '{}'; \
         img-src data: blob:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        integrity(theme.as_bytes()),
        integrity(explorer.as_bytes()),
        integrity(boot.as_bytes()),
        integrity(style.as_bytes()),
    );
    let head = format!(
        "<script>{theme}</script>\n<style>{style}</style>\n\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n"
    );
    let foot = format!(
        "<script type=\"text/plain\" id=\"program\">{}</script>\n\
         <script>{explorer}</script>\n<script type=\"module\">{boot}</script>\n</body>",
        STANDARD.encode(packed)
    );
    // Of the site's own frame only what loads something is left out.
    let lines = index.lines().filter(|line| !line.starts_with("<link "));
    let bare = lines.fold(String::new(), |text, line| text + line + "\n");
    let mark = "<!-- head -->";
    let policy =
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n{mark}");
    [(mark, policy), ("</head>", head + "</head>"), ("</body>", foot)]
        .iter()
        .try_fold(bare, |text, (mark, with)| frame::put(&text, mark, with))
}

/// Checks that the data page states the right size.
pub(super) fn check_size(folder: &Path) -> Result<(), Trouble> {
    let size = files::read(&folder.join(ONE_FILE))?.len();
    let page = files::read_text(&folder.join("data/index.html"))?;
    let says = format!("one file of {:.1} MB", size as f64 / 1e6);
    let plain = page.replace("<!-- -->", "");
    if plain.contains(&says) { Ok(()) } else { Err(Trouble::OneFile { size }) }
}

/// The glue as the body of a function that returns what starts a program. As a module it would have to be fetched, and
/// would be one instance for ever.
fn as_function(glue: &str) -> Result<String, Trouble> {
    const EXPORT: &str = "export { initSync, __wbg_init as default };";
    let glue = put_name("the glue", glue, EXPORT, "return __wbg_init;")?;
    let glue = put_name("the glue", &glue, "import.meta.url", "document.baseURI")?;
    if glue.contains("</script") || glue.contains("export ") {
        return Err(Trouble::Bindgen("its glue cannot stand within a page".into()));
    }
    Ok(glue)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "let url = import.meta.url;\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn the_glue_becomes_a_function() -> Result<(), Trouble> {
        assert_eq!(as_function(GLUE)?, "let url = document.baseURI;\nreturn __wbg_init;\n");
        Ok(())
    }

    #[test]
    fn glue_of_another_form_is_refused() {
        assert!(as_function("export default init;").is_err());
        assert!(as_function(&format!("{GLUE}export const more = 1;")).is_err());
        assert!(as_function(&format!("'</script>';{GLUE}")).is_err());
    }
}
