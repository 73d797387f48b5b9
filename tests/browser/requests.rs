//! What the site asks of the network: its own files and nothing else.

use crate::{
    harness::{Outcome, Trouble, hearing_requests, one_of_each_kind},
    what_if::PACE,
};
use thirtyfour::Key;

#[test]
fn only_the_sites_own_files_are_asked_for() -> Outcome {
    hearing_requests(async |page| {
        for path in one_of_each_kind() {
            page.open(path).await?;
        }
        page.open("what-if/").await?;
        page.focus(PACE).await?;
        page.press(Key::Right).await?;
        page.is_at("what-if/?v=1&pace=101").await?;
        page.click(".theme").await?;
        page.click(".top a[href='plan/']").await?;
        page.is_at("plan/").await?;
        let requests = page.requests().await?;
        let own = |request: &String| request.starts_with(page.site());
        if requests.iter().filter(|request| own(request)).count() < 20 {
            return Err(Trouble::new(format!("too few requests were heard: {requests:?}")));
        }
        let others: Vec<&String> = requests.iter().filter(|request| !own(request)).collect();
        assert!(others.is_empty(), "{others:?}");
        Ok(())
    })
}
