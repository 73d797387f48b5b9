//! The page for unknown addresses.

use super::pieces::{link, paragraph};
use crate::route::Route;
use crate::ui::element::element;
use yew::Html;

/// What a reader sees at an unknown address.
pub fn not_found() -> Html {
    element("div.prose")
        .with(element("h1").text("Page not found"))
        .with(paragraph(
            "There is no page at this address. It may have been mistyped, or cut short on its way to you. Nothing that you set is lost.",
        ))
        .with(paragraph(
            "If it is the address of a file to download: these are not kept for use offline, and need the network.",
        ))
        .with(
            element("p.ways")
                .with(link(Route::Overview).text("Overview"))
                .with(link(Route::Plan).text("Contents of the plan"))
                .with(link(Route::Indicators).text("Ten indicators")),
        )
        .into()
}
