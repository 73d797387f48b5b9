//! A browser for each test, and the assertions about a page.

mod actions;
mod browser;
mod display;
mod environment;
#[allow(dead_code, reason = "the measuring program alone asks for this")]
pub(crate) mod loaded;
mod page;
mod pointer;
mod process;
mod screen;
mod server;
mod trouble;
mod watch;

pub(crate) use environment::{built, every_page, file, one_of_each_kind, printed, printed_title};
pub(crate) use page::Page;
pub(crate) use pointer::Pointer;
pub(crate) use process::room;
pub(crate) use screen::Screen;
pub(crate) use server::{Answer, Server};
pub(crate) use trouble::{Outcome, Trouble};

use browser::{Browser, Hearing, Kind};
use environment::Environment;

/// Runs a scenario at the top of a host and below a path, one after the other in one new browser. Where
/// addresses begin is no matter of the engine: the others run it below a path, which takes more.
pub(crate) fn at_both_addresses(scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let environment = Environment::read()?;
    let sites = match environment.kind {
        Kind::Chromium => &environment.sites[..],
        Kind::Firefox | Kind::WebKit => &environment.sites[1..],
    };
    run(&environment, sites, Hearing::Console, scenario)
}

/// The same, hearing of each request.
pub(crate) fn hearing_requests(scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let environment = Environment::read()?;
    run(&environment, &environment.sites, Hearing::Requests, scenario)
}

/// Runs a scenario at one address: for what stands where on a page, which is the same at each.
pub(crate) fn at_one_address(scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let environment = Environment::read()?;
    run(&environment, &environment.sites[..1], Hearing::Console, scenario)
}

fn run(
    environment: &Environment,
    sites: &[String],
    hearing: Hearing,
    scenario: impl AsyncFn(&Page) -> Outcome,
) -> Outcome {
    let watched: Vec<Server> = match environment.kind {
        Kind::Chromium => Vec::new(),
        Kind::Firefox | Kind::WebKit => {
            sites.iter().map(|site| watch::watched(site)).collect::<Outcome<_>>()?
        }
    };
    let watched: Vec<String> = watched.iter().map(|server| server.address().to_owned()).collect();
    let sites = if watched.is_empty() { sites } else { &watched };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let browser = Browser::start(environment, hearing).await?;
        let outcome = at_each(sites, &browser, scenario).await;
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
