//! The harness notices complaints; otherwise their absence would prove nothing.

use crate::harness::{Outcome, at_both_addresses};

#[test]
fn what_goes_wrong_in_a_page_is_heard() -> Outcome {
    // By functions of the page's own: what a driver's script does itself, Firefox holds against the driver.
    let until = |event: &str, what: &str| {
        format!(
            "return new Promise((done) => {{ addEventListener('{event}', () => done()); {what} }})"
        )
    };
    let by_console = "console.error('written on purpose')".to_owned();
    let by_error = until("error", "setTimeout(Element.prototype.remove)");
    let by_promise = until("unhandledrejection", "setTimeout(createImageBitmap)");
    let by_policy = until(
        "securitypolicyviolation",
        "const it = document.createElement('style'); it.append('p { color: red }'); \
         document.head.append(it)",
    );
    at_both_addresses(async |page| {
        page.open("about/").await?;
        for (script, words) in [
            (&by_console, &["written on purpose"][..]),
            (&by_error, &["Illegal invocation", "'remove' called on", "Script error"]),
            (&by_promise, &["not handled", "createImageBitmap"]),
            (&by_policy, &["style-src", "no style"]),
        ] {
            page.run(script).await?;
            page.is_clean_but_for(words).await?;
            page.is_clean().await?;
        }
        Ok(())
    })
}
