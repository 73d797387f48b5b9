//! A browser for each scenario, and what a scenario says of a page.

mod actions;
mod browser;
mod environment;
mod page;
mod process;
mod screen;
mod server;
mod trouble;
mod watch;

pub(crate) use browser::Hearing;
pub(crate) use environment::{every_page, one_of_each_kind, printed, printed_title};
pub(crate) use page::Page;
pub(crate) use screen::Screen;
pub(crate) use server::{Answer, Server, gate};
pub(crate) use trouble::{Outcome, Trouble};

use browser::{Browser, Kind};
use environment::Environment;

/// Runs a scenario at the top of a host and below a path, one after the other in one new browser.
pub(crate) fn at_both_addresses(scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    hearing(Hearing::Console, scenario)
}

/// The same, with more to hear of.
pub(crate) fn hearing(hearing: Hearing, scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let environment = Environment::read()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let browser = Browser::start(Kind::Chromium, &environment, hearing).await?;
        let outcome = at_each(&environment.sites, &browser, scenario).await;
        browser.quit().await.and(outcome)
    })
}

async fn at_each(
    sites: &[String],
    browser: &Browser,
    scenario: impl AsyncFn(&Page) -> Outcome,
) -> Outcome {
    for site in sites {
        let page = browser.page(site).await?;
        let outcome = match scenario(&page).await {
            Ok(()) => page.is_clean().await,
            failed => failed,
        };
        if let Err(trouble) = outcome {
            return Err(trouble.with(page.state().await));
        }
        page.leave().await?;
    }
    Ok(())
}
