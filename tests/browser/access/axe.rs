//! The rules of axe-core, on each kind of page and on what opens over it, in light and dark.

use super::{opened::OPENED, prefers};
use crate::harness::{Outcome, Page, Screen, at_one_address, one_of_each_kind};
use serde_json::Value;
use thirtyfour::Key;

const AXE: &str = include_str!("../axe/axe.min.js");
/// What is against a rule, and where; what axe cannot decide is no part of it.
///
/// A page that is served at any depth asks for its sheet at each; from one that was not found axe would make a sheet of its
/// own, which the policy forbids.
const BROKEN: &str = "const preload = document.querySelectorAll('link[rel=stylesheet]').length === 1; \
    return axe.run(document, { preload, resultTypes: ['violations'] }).then(({ violations, passes }) => [ \
     passes.length, ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))])";

const BOTH: &[&str] = &["light", "dark"];

/// What is against the rules on the page as it stands now.
async fn broken(page: &Page, state: &str, schemes: &[&str]) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    page.run(AXE).await?;
    for scheme in schemes {
        prefers(page, &[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
            .await?;
        let answer = page.run(BROKEN).await?;
        let mut lines = answer.as_array().into_iter().flatten();
        assert!(lines.next().and_then(Value::as_u64) > Some(10), "axe has looked at {state}");
        found.extend(lines.map(|line| format!("{state} in {scheme}: {line}")));
    }
    Ok(found)
}

#[test]
fn no_page_breaks_a_rule() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for path in one_of_each_kind().into_iter().chain(["404.html", "no/such/page/"]) {
            page.open(path).await?;
            found.extend(broken(page, path, BOTH).await?);
            // Served at any depth, they name no icon, and the browser looks for one; one was not found and says so.
            if ["404.html", "no/such/page/"].contains(&path) {
                page.forget_complaints().await?;
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}

#[test]
fn no_page_breaks_a_rule_on_a_phone() -> Outcome {
    at_one_address(async |page| {
        page.on(Screen::PHONE).await?;
        let mut found = Vec::new();
        for path in one_of_each_kind() {
            page.open(path).await?;
            found.extend(broken(page, path, &["light"]).await?);
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}

#[test]
fn nothing_that_opens_over_a_page_breaks_a_rule() -> Outcome {
    at_one_address(async |page| {
        let mut found = Vec::new();
        for over in OPENED {
            over.opens(page).await?;
            found.extend(broken(page, over.open, BOTH).await?);
        }
        page.on(Screen::WIDE_TABLET).await?;
        page.open("").await?;
        page.press("/").await?;
        page.holds("document.activeElement.id === 'search-field'").await?;
        page.press("pledge").await?;
        page.holds("!!document.querySelector('#search-list [role=option]')").await?;
        page.press(Key::Down).await?;
        found.extend(broken(page, "search with results", BOTH).await?);
        assert!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}
