//! Names with a content hash: a file that changes gets another name, so no cache is ever wrong.

use crate::trouble::Trouble;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The number of hexadecimal digits of the hash in a name.
const DIGITS: usize = 10;

/// `stem-HASH.extension`.
pub(super) fn hashed_name(stem: &str, extension: &str, content: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(content).iter().take(DIGITS / 2) {
        // Writing to a String cannot fail.
        let _ = write!(hash, "{byte:02x}");
    }
    format!("{stem}-{hash}.{extension}")
}

/// Whether a name has that form.
pub(crate) fn is_hashed(name: &str) -> bool {
    let is_hash = |hash: &str| {
        hash.len() == DIGITS && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    name.rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| is_hash(hash))
}

/// The hash by which a browser verifies the content (`integrity`).
pub(super) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Replaces the plain name with the hashed one wherever it occurs in a file; it must occur.
pub(super) fn put_name(
    file: &str,
    text: &str,
    placeholder: &str,
    name: &str,
) -> Result<String, Trouble> {
    if text.contains(placeholder) {
        Ok(text.replace(placeholder, name))
    } else {
        Err(Trouble::NoPlaceholder { file: file.into(), placeholder: placeholder.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_holds_the_start_of_the_contents_sha_256() {
        // printf abc | sha256sum
        assert_eq!(hashed_name("boot", "js", b"abc"), "boot-ba7816bf8f.js");
    }

    #[test]
    fn names_by_content_are_told_from_others() {
        assert!(is_hashed("boot-ba7816bf8f.js"));
        for name in ["boot.js", "boot-ba7816bf8.js", "boot-ba7816bf8g.js", "ba7816bf8f.js"] {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn another_content_is_another_name() {
        assert_ne!(hashed_name("style", "css", b"a{}"), hashed_name("style", "css", b"b{}"));
    }

    #[test]
    fn every_mention_is_replaced() -> Result<(), Trouble> {
        let boot = r#"a("./explorer.js") : b(`./explorer.js?attempt=${n}`)"#;
        let named = put_name("boot.js", boot, "./explorer.js", "./explorer-0123456789.js")?;
        let expected =
            r#"a("./explorer-0123456789.js") : b(`./explorer-0123456789.js?attempt=${n}`)"#;
        assert_eq!(named, expected);
        Ok(())
    }

    #[test]
    fn a_missing_mention_is_an_error_that_names_both() {
        let trouble = put_name("boot.js", "start()", "./explorer.js", "x").expect_err("missing");
        assert!(trouble.to_string().starts_with("boot.js does not mention `./explorer.js`"));
    }
}
