//! Each page is hydrated as the host drew it.

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

/// Each change would have the browser lay out what stood there: on a slow device the page would not answer meanwhile.
#[test]
fn what_is_printed_is_not_written_again() -> Outcome {
    // Marks between parts show nothing, nor do texts without a letter.
    let watch = "document.addEventListener('readystatechange', () => {
        const main = document.querySelector('main');
        if (document.readyState !== 'interactive' || !main) return;
        window.changed = [];
        const shows = (node) => node.nodeType !== Node.COMMENT_NODE && node.textContent !== '';
        new MutationObserver((changes) => {
            for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of changes) {
                const nodes = [...addedNodes, ...removedNodes].filter(shows);
                if (type === 'childList' && nodes.length === 0) continue;
                // The same text once more costs nothing.
                if (type === 'characterData' && target.data === oldValue) continue;
                // Only the browser knows the host, which stands on paper.
                if (attributeName === 'data-address') continue;
                changed.push([type, attributeName, (target.outerHTML ?? target.data).slice(0, 80)].join(' '));
            }
        }).observe(main, {
            subtree: true, childList: true, characterDataOldValue: true, attributes: true,
        });
    });";
    at_both_addresses(async |page| {
        let name = page.before_each_document(watch).await?;
        for path in ["", "plan/", "plan/IV.ii.3/", "what-if/", "measures/", "method/", "about/"] {
            page.open(path).await?;
            page.becomes("changed", Vec::<String>::new()).await?;
        }
        page.no_longer_before_documents(&name).await?;
        // One part that was left alone gives way to another.
        page.open("plan/").await?;
        page.click("footer a[href='about/']").await?;
        page.becomes("document.querySelector('main h1').textContent", "About").await
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
