//! A link to a scenario: shown, copied, and a message if it cannot be copied.

use crate::{
    harness::{Outcome, Screen, at_both_addresses},
    what_if::{
        SCENARIO,
        desk::{PIN, PINS},
    },
};

#[test]
fn a_finger_pins_and_shares() -> Outcome {
    at_both_addresses(async |page| {
        page.on(Screen::TABLET).await?;
        page.open("what-if/?v=1&pace=135").await?;
        page.becomes(SCENARIO, "135% of needed").await?;
        page.tap(PIN).await?;
        page.holds(&format!("({PINS}).startsWith('A ')")).await?;
        page.tap(".tools .main").await?;
        page.holds("document.getElementById('share').open").await?;
        page.becomes("document.getElementById('share-link').value === location.href", true).await?;
        page.holds("document.querySelector('.code .dark').getAttribute('d').length > 500").await?;
        page.tap("#share .close").await?;
        page.becomes("document.getElementById('share').open", false).await
    })
}

#[test]
fn the_link_is_copied_or_its_refusal_is_said() -> Outcome {
    let said = "document.getElementById('said').textContent";
    let copied =
        "['Link copied.', 'This browser does not let us copy. The link is in the address bar.']";
    // As a browser does that asks its user, who says no.
    let refuse = "navigator.clipboard.writeText = () => \
                  Promise.reject(new DOMException('no', 'NotAllowedError'))";
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80&name=A%20slow%20start").await?;
        page.click(".tools .main").await?;
        // It opens with the link in it, once that is drawn.
        page.holds("document.getElementById('share').open").await?;
        page.becomes("document.getElementById('share-link').value === location.href", true).await?;
        page.holds("document.activeElement?.id === 'share-link'").await?;
        page.click("#share .tools .main").await?;
        page.holds(&format!("{copied}.includes({said})")).await?;
        page.run(refuse).await?;
        page.click("#share .tools .main").await?;
        page.becomes(&format!("{copied}.indexOf({said})"), 1).await?;
        page.click("#share .close").await?;
        page.is_at("what-if/?v=1&pace=80&name=A%20slow%20start").await
    })
}

#[test]
fn where_the_device_does_not_share_it_is_said() -> Outcome {
    let said = "document.getElementById('said').textContent";
    let refusal = "This browser did not share it. The link can be copied.";
    at_both_addresses(async |page| {
        page.open("what-if/?v=1&pace=80").await?;
        page.run(
            "Object.defineProperty(navigator, 'share', { configurable: true, value: () => \
             Promise.reject(new DOMException('no', 'NotAllowedError')) })",
        )
        .await?;
        page.click(".tools .main").await?;
        // It opens with the link in it, once that is drawn.
        page.holds("document.getElementById('share').open").await?;
        page.click("#share .tools button:nth-of-type(2)").await?;
        page.becomes(said, refusal).await
    })
}
