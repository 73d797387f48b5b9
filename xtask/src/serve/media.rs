//! The headers that describe a file.

use crate::site::is_hashed;
use std::path::Path;

/// The media type, by the file extension.
pub(super) fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        // Compiled while it loads, but only under this name.
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// How long a file may be cached: for ever if its name changes with its content.
pub(super) fn caching(site: &Path, file: &Path) -> &'static str {
    let at_the_top = file.parent() == Some(site);
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if at_the_top && is_hashed(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_has_the_type_that_it_is_compiled_by_while_loading() {
        assert_eq!(media_type(Path::new("/site/explorer-0123456789.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("/site/LICENSE")), "application/octet-stream");
    }

    #[test]
    fn only_names_by_content_are_kept_for_ever() {
        let caching = |file: &str| caching(Path::new("/site"), Path::new(file));
        assert!(caching("/site/style-0123456789.css").ends_with("immutable"));
        for file in [
            "/site/index.html",
            "/site/not-found.js",
            "/site/style-012345678.css",
            "/site/indicators/growth-0123456789.html",
        ] {
            assert_eq!(caching(file), "no-cache", "{file}");
        }
    }
}
