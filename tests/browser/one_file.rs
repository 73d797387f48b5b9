//! The edition in one file, opened from a disk: no server, no network.

use crate::{
    harness::{Outcome, Page, at_one_address, built, printed_title, room},
    what_if::{PACE, SCENARIO},
};
use std::fs;
use thirtyfour::Key;

/// The file alone, in a folder and under a name of somebody's choice.
async fn copied(page: &Page, scenario: impl AsyncFn(&Page) -> Outcome) -> Outcome {
    let folder = room("one file")?;
    let file = folder.join("the plan.html");
    fs::copy(built()?.join("ip-plan.html"), &file)?;
    let address = format!("file://{}", file.display()).replace(' ', "%20");
    let outcome = scenario(&page.at(&address)).await;
    fs::remove_dir_all(&folder)?;
    outcome
}

#[test]
fn it_opens_from_a_disk_and_leads_to_every_page() -> Outcome {
    at_one_address(async |page| {
        copied(page, async |file| {
            file.open("").await?;
            file.holds("document.title.startsWith('The IP Plan 2016–2020')").await?;
            file.holds("watch.elements > 200 && watch.printed.every(it => it.isConnected)").await?;
            file.click(".top a[href='#plan/']").await?;
            file.is_at("#plan/").await?;
            file.click("main a[href='#plan/IV.ii/']").await?;
            file.is_at("#plan/IV.ii/").await?;
            file.holds("document.title.startsWith('IV.ii ')").await?;
            file.back().await?;
            file.is_at("#plan/").await?;
            file.holds("document.querySelector('main h1').checkVisibility()").await?;
            for (path, title) in [
                ("#measures/?q=pledge", printed_title("measures/")?),
                ("#indicators/8/", printed_title("indicators/8/")?),
                ("#names/", printed_title("names/")?),
                ("#data/", printed_title("data/")?),
                ("#no/such/page/", "Page not found · The IP Plan 2016–2020".to_owned()),
                ("", printed_title("")?),
            ] {
                file.load(path).await?;
                file.is_ready().await?;
                file.becomes("document.title", title).await?;
                file.holds("[...document.querySelectorAll('main a[href]')].every(a => \
                            a.href.startsWith(location.href.split('#')[0] + '#') || a.href.startsWith('https://'))")
                    .await?;
            }
            Ok(())
        })
        .await
    })
}

#[test]
fn a_scenario_is_made_kept_and_found_again() -> Outcome {
    at_one_address(async |page| {
        copied(page, async |file| {
            file.open("#what-if/?v=1&pace=80").await?;
            file.becomes(SCENARIO, "80% of needed").await?;
            file.focus(PACE).await?;
            file.press(Key::Right).await?;
            file.is_at("#what-if/?v=1&pace=81").await?;
            file.click(".pin-it").await?;
            file.reload().await?;
            file.is_ready().await?;
            file.becomes(SCENARIO, "81% of needed").await?;
            file.holds("document.querySelectorAll('.pinned li').length === 1").await?;
            file.click("main a[href='#indicators/4/?v=1&pace=81']").await?;
            file.is_at("#indicators/4/?v=1&pace=81").await
        })
        .await
    })
}

#[test]
fn an_item_of_a_page_is_gone_to() -> Outcome {
    at_one_address(async |page| {
        copied(page, async |file| {
            file.open("#names/").await?;
            file.click("main .ways a[href='#names/#kind-2']").await?;
            file.is_at("#names/#kind-2").await?;
            file.holds(
                "Math.abs(document.getElementById('kind-2').getBoundingClientRect().top) < 200",
            )
            .await?;
            file.becomes("document.activeElement.id", "kind-2").await?;
            file.press_with_control('k', false).await?;
            file.holds("document.getElementById('search').open").await?;
            file.press("IV.ii.3").await?;
            file.holds("document.querySelector('#search-list a') !== null").await?;
            file.press(Key::Enter).await?;
            file.holds("location.hash.startsWith('#plan/IV.ii.3/')").await
        })
        .await
    })
}

#[test]
fn a_link_to_an_item_opens_at_it() -> Outcome {
    at_one_address(async |page| {
        copied(page, async |file| {
            let in_sight = |id: &str| {
                format!(
                    "(({{ top }}) => top > 0 && top < innerHeight / 2)\
                     (document.getElementById('{id}').getBoundingClientRect())"
                )
            };
            file.open("#plan/IV.ii.3/#IV.ii.3-k").await?;
            file.holds(&in_sight("IV.ii.3-k")).await?;
            file.becomes("document.activeElement.id", "IV.ii.3-k").await?;
            // As a reader changes the address.
            file.run("location.hash = '#plan/IV.ii.3/#IV.ii.3-b'").await?;
            file.holds(&in_sight("IV.ii.3-b")).await?;
            file.becomes("document.activeElement.id", "IV.ii.3-b").await
        })
        .await
    })
}
