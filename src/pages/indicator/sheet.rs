//! What only paper shows: which scenario it is, what the letters in the chart mean, and the address.

use crate::browser;
use crate::pages::at_hand::{AtHand, place};
use crate::pages::supposed::{in_words, pin_name};
use crate::plan::Indicator;
use crate::route::Route;
use crate::scenario::LETTERS;
use crate::ui::element::{Element, element};
use crate::words::filled;

/// The name of the scenario, what differs from the plan, and the pinned ones beside it.
pub(super) fn supposed(at_hand: &AtHand) -> Element {
    let desk = &at_hand.desk;
    let scenario = desk.timeline().settled();
    let is_plan = scenario.is_plan();
    let name = if is_plan { String::new() } else { desk.name().to_string() };
    let lead = if is_plan { "" } else { "Differs from the plan: " };
    let pins = desk.shown().map(|(at, pin)| filled("Pinned #: #", &[LETTERS[at], &pin_name(pin)]));
    element("div.on-paper")
        .with(element("b").words(name))
        .with(element("p").text(lead).words(in_words(scenario)))
        .each(pins.map(|pin| element("p").words(pin)))
}

/// Its address. It is not text of the page, because the first drawing in a browser must equal that of the file, which
/// knows no host.
pub(super) fn address(indicator: &Indicator, at_hand: &AtHand) -> Element {
    let AtHand { desk, visit, .. } = at_hand;
    let place = place(Route::Indicator(indicator.number), desk.timeline().settled(), desk.name());
    let link = if *visit > 0 { browser::absolute_link(&place.href()) } else { String::new() };
    element("p.address").set("aria-hidden", "true").put("data-address", link)
}
