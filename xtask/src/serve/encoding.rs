//! Chooses the compressed copy for a browser.

use crate::site::with_suffix;
use std::path::{Path, PathBuf};

/// A compression of copies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// The smallest first.
    pub(super) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Its name in HTTP.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// Where the copy of a file is.
    pub(super) fn copy_of(self, file: &Path) -> PathBuf {
        with_suffix(
            file,
            match self {
                Self::Brotli => "br",
                Self::Gzip => "gz",
            },
        )
    }
}

/// Of the existing copies, the one that `Accept-Encoding` prefers; the first of equals.
pub(super) fn best(accepted: &str, copies: &[Encoding]) -> Option<Encoding> {
    let mut best = None;
    let mut best_weight = 0.0;
    for &encoding in copies {
        let weight = weight(accepted, encoding.name());
        if weight > best_weight {
            (best, best_weight) = (Some(encoding), weight);
        }
    }
    best
}

/// The preference from 0, not at all, to 1; `*` is for all that are not named.
fn weight(accepted: &str, name: &str) -> f32 {
    let mut others = 0.0;
    for entry in accepted.split(',') {
        let mut parts = entry.split(';').map(str::trim);
        let coding = parts.next().unwrap_or_default();
        let weight = parts
            .find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")))
            .map_or(1.0, |weight| weight.parse().unwrap_or(0.0));
        if coding.eq_ignore_ascii_case(name) {
            return weight;
        }
        if coding == "*" {
            others = weight;
        }
    }
    others
}

#[cfg(test)]
mod tests {
    use super::Encoding::{Brotli, Gzip};
    use super::*;

    #[track_caller]
    fn check(accepted: &str, expected: Option<Encoding>) {
        assert_eq!(best(accepted, &Encoding::ALL), expected, "{accepted}");
    }

    #[test]
    fn brotli_is_sent_to_whoever_takes_it() {
        check("gzip, deflate, br, zstd", Some(Brotli));
        check("GZIP;q=1.0, BR", Some(Brotli));
        check("*", Some(Brotli));
    }

    #[test]
    fn weights_are_respected() {
        check("gzip, br;q=0.5", Some(Gzip));
        check("br;q=0, gzip", Some(Gzip));
        check("br;q=0, *;q=0.1", Some(Gzip));
        check("gzip;q=0, br; q=0.0", None);
    }

    #[test]
    fn who_asks_for_none_gets_the_file_itself() {
        check("", None);
        check("identity", None);
        check("deflate", None);
    }

    #[test]
    fn only_what_is_there_is_sent() {
        assert_eq!(best("br, gzip", &[Gzip]), Some(Gzip));
        assert_eq!(best("br, gzip", &[]), None);
    }
}
