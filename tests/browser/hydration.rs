//! Each page is taken over as it was printed.

use crate::harness::{
    Outcome, Page, at_both_addresses, every_page, one_of_each_kind, printed_title,
};

/// All that was marked before the program came is still there, and nothing came beside it. What is not as it
/// was is told.
pub(super) async fn was_taken_over_in_place(page: &Page, path: &str) -> Outcome {
    let changes = "[
        ...watch.printed.filter((it) => !it.isConnected).map((it) => `replaced: ${it.outerHTML}`),
        ...(watch.printed.includes(document.querySelector('main h1')) ? [] : ['another heading']),
        ...(watch.printed.length > 3 ? [] : ['nothing was marked']),
        document.title,
    ]";
    page.becomes(changes, vec![printed_title(path)?]).await
}

#[test]
fn every_page_is_taken_over_as_it_was_printed() -> Outcome {
    at_both_addresses(async |page| {
        for path in every_page()? {
            page.open(&path).await?;
            was_taken_over_in_place(page, &path).await?;
            page.holds(
                "[watch.elements, watch.text].join() === \
                 [app.querySelectorAll('*').length, app.textContent].join()",
            )
            .await?;
            page.is_at(&path).await?;
        }
        Ok(())
    })
}

#[test]
fn the_name_of_its_file_is_dropped_from_the_address() -> Outcome {
    at_both_addresses(async |page| {
        for path in one_of_each_kind() {
            page.open(&format!("{path}index.html")).await?;
            was_taken_over_in_place(page, path).await?;
            page.is_at(path).await?;
        }
        page.open("what-if/index.html?v=1&pace=80").await?;
        page.is_at("what-if/?v=1&pace=80").await?;
        page.open("plan/SC2/index.html#SC2.4").await?;
        page.is_at("plan/SC2/#SC2.4").await
    })
}

#[test]
fn an_address_without_its_last_slash_is_the_same_page() -> Outcome {
    at_both_addresses(async |page| {
        for path in one_of_each_kind() {
            page.open(path.trim_end_matches('/')).await?;
            was_taken_over_in_place(page, path).await?;
            page.is_at(path).await?;
        }
        page.open("what-if?v=1&pace=80").await?;
        page.is_at("what-if/?v=1&pace=80").await
    })
}
