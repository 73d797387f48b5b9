//! What the site may weigh: tests/budget.toml.

use super::table::grouped;
use crate::{files, trouble::Trouble};
use serde::Deserialize;
use std::path::Path;

/// The figures that matter to a reader's connection.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Budget {
    pub(super) app: Limit,
    pub(super) overview_html: Limit,
}

/// One figure, with its reason.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limit {
    /// Bytes after brotli 11.
    pub(super) brotli: usize,
    why: String,
}

impl Budget {
    pub(super) fn read(path: &Path) -> Result<Self, Trouble> {
        Self::parse(&files::read_text(path)?)
            .map_err(|why| Trouble::Budget { path: path.into(), why })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let budget: Self = toml::from_str(text).map_err(|why| why.to_string())?;
        for (name, limit) in [("app", &budget.app), ("overview_html", &budget.overview_html)] {
            if limit.why.trim().is_empty() {
                return Err(format!("[{name}] does not say why it is what it is"));
            }
        }
        Ok(budget)
    }
}

impl Limit {
    /// The error for something that weighs too much.
    pub(super) fn excess(&self, what: &str, brotli: usize) -> Option<String> {
        let over = brotli.checked_sub(self.brotli).filter(|&over| over > 0)?;
        let (brotli, limit) = (grouped(brotli), grouped(self.brotli));
        let over = grouped(over);
        Some(format!(
            "{what} takes {brotli} bytes in brotli, {over} more than its budget of {limit} ({})",
            self.why.trim()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
[app]
brotli = 122_880
why = \"three seconds on a slow line\"
[overview_html]
brotli = 14_336
why = \"one round trip\"
";

    #[test]
    fn a_budget_is_two_figures_with_their_reasons() {
        let budget = Budget::parse(TEXT).expect("a good budget");
        assert_eq!((budget.app.brotli, budget.overview_html.brotli), (122_880, 14_336));
    }

    #[test]
    fn a_figure_without_a_reason_or_with_a_wrong_name_is_refused() {
        for (from, to) in [
            ("why = \"one round trip\"", ""),
            ("one round trip", " "),
            ("[app]", "[apps]"),
            ("14_336", "-1"),
            ("14_336", "\"14 KB\""),
        ] {
            assert!(Budget::parse(&TEXT.replace(from, to)).is_err(), "{to}");
        }
    }

    #[test]
    fn only_more_than_the_budget_is_too_much() {
        let budget = Budget::parse(TEXT).expect("a good budget");
        assert_eq!(budget.app.excess("the app", 122_880), None);
        assert_eq!(
            budget.app.excess("the app", 123_881).as_deref(),
            Some(
                "the app takes 123,881 bytes in brotli, 1,001 more than its budget of 122,880 \
                 (three seconds on a slow line)"
            )
        );
    }

    #[test]
    fn the_budget_in_the_repository_can_be_read() {
        let path = crate::workspace::Workspace::here().file("tests/budget.toml");
        Budget::read(&path).expect("tests/budget.toml");
    }
}
