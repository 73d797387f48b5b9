//! Reading: pages are hydrated as the host drew them, links lead on, and the way back restores each page.

use crate::{
    harness::{Outcome, at_both_addresses, one_of_each_kind, printed_title},
    hydration::was_taken_over_in_place,
    navigation::{LEAVE_A_MARK, arrived, scrolled_to},
};
use serde_json::json;

#[test]
fn a_query_changes_nothing_about_it() -> Outcome {
    at_both_addresses(async |page| {
        for path in one_of_each_kind() {
            for query in ["?v=1&pace=80", "?x=1", "?utm_source=a%20b&=&&x"] {
                page.open(&format!("{path}{query}")).await?;
                was_taken_over_in_place(page, path).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn a_link_changes_the_page_without_loading_it() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/").await?;
        page.run(LEAVE_A_MARK).await?;
        for (link, path) in [
            (".rail a[href='plan/IV.ii.4/']", "plan/IV.ii.4/"),
            (".breadcrumb a[href='plan/IV.ii/']", "plan/IV.ii/"),
            ("a[rel=next]", "plan/IV.ii.1/"),
            (".top a[href='indicators/']", "indicators/"),
            (".ten a[href='indicators/4/']", "indicators/4/"),
            (".breadcrumb a", "indicators/"),
            (".top a[href='what-if/']", "what-if/"),
            (".foot a[href='method/']", "method/"),
            (".foot a[href='about/']", "about/"),
            (".top a[href='plan/']", "plan/"),
            (".contents-list a[href='plan/SC2/']", "plan/SC2/"),
            (".top .home", ""),
        ] {
            page.click(link).await?;
            arrived(page, path).await?;
        }
        Ok(())
    })
}

#[test]
fn back_and_forward_restore_the_page_and_how_far_it_was_scrolled() -> Outcome {
    at_both_addresses(async |page| {
        page.open("plan/IV/").await?;
        page.run(LEAVE_A_MARK).await?;
        scrolled_to(page, 600).await?;
        page.click(".rail a[href='plan/IV.ii/']").await?;
        arrived(page, "plan/IV.ii/").await?;
        scrolled_to(page, 300).await?;
        page.click(".top a[href='indicators/']").await?;
        arrived(page, "indicators/").await?;
        let places = [("plan/IV/", 600), ("plan/IV.ii/", 300), ("indicators/", 0)];
        for (forward, at) in [(false, 1), (false, 0), (true, 1), (true, 2)] {
            if forward {
                page.forward().await?;
            } else {
                page.back().await?;
            }
            let (path, y) = places[at];
            page.is_at(path).await?;
            page.becomes("document.title", printed_title(path)?).await?;
            page.becomes("document.querySelector('main h1').textContent.length > 0 && scrollY", y)
                .await?;
        }
        page.holds("window.mark").await?;
        page.back().await?;
        page.is_at("plan/IV.ii/").await?;
        page.reload().await?;
        page.is_at("plan/IV.ii/").await?;
        page.becomes("window.mark", json!(null)).await?;
        page.back().await?;
        page.is_at("plan/IV/").await?;
        page.becomes("document.title", printed_title("plan/IV/")?).await
    })
}
