//! A link to the scenario: to copy, to pass to another program, or as a code for another device's camera.

use crate::browser::{self, Shared};
use crate::files::qr::qr;
use crate::route::is_one_file;
use crate::ui::element::element;
use yew::prelude::*;

/// The id of the dialog.
pub(super) const SHARE: &str = "share";

/// The dialog with a link; empty until there is one.
pub(super) fn share(title: &str, link: &str) -> Html {
    let close = |_: MouseEvent| browser::close_dialog(SHARE);
    let copy = {
        let link = link.to_owned();
        move |_: MouseEvent| browser::copy(&link)
    };
    let send = {
        let (title, link) = (title.to_owned(), link.to_owned());
        move |_: MouseEvent| {
            browser::share(
                &title,
                &link,
                Callback::from(|ended| {
                    if ended == Shared::Refused {
                        browser::say("This browser did not share it. The link can be copied.");
                    }
                }),
            );
        }
    };
    Html::from(
        element("dialog.sheet-dialog needs-script")
            .give("id", SHARE)
            .set("aria-labelledby", "share-title")
            .with(element("h2").set("id", "share-title").text("Share this scenario"))
            .html(if link.is_empty() {
                Html::default()
            } else {
                Html::from_iter([
                    Html::from(element("p").show(title)),
                    Html::from(
                        element("label")
                            .with(element("span").text(if is_one_file() {
                                "The link leads to this file on this device. For another device, save your scenarios under Export"
                            } else {
                                "The link holds all of it, and nothing about you"
                            }))
                            .with(
                                element("input")
                                    .set("id", "share-link")
                                    .set("type", "text")
                                    .flag("readonly", true)
                                    .value(link.to_owned()),
                            ),
                    ),
                    Html::from(
                        element("div.tools")
                            .with(
                                element("button.main")
                                    .set("type", "button")
                                    .onclick(copy)
                                    .text("Copy link"),
                            )
                            .html(if browser::can_share() {
                                Html::from(
                                    element("button")
                                        .set("type", "button")
                                        .onclick(send)
                                        .text("Share…"),
                                )
                            } else {
                                Html::default()
                            }),
                    ),
                    if is_one_file() { Html::default() } else { Html::from(code(link)) },
                ])
            })
            .with(element("button.close").set("type", "button").onclick(close).text("Close")),
    )
}

/// The link as a QR code, on white whatever the page's colours, because cameras look for dark on light.
fn code(link: &str) -> Html {
    match qr(link) {
        Some(code) => {
            let size = code.size.to_string();
            Html::from(
                element("figure.code")
                    .with(
                        element("svg")
                            .give("viewBox", ["0 0 ", &size, " ", &size].concat())
                            .set("role", "img")
                            .set("aria-label", "The link as a QR code")
                            .with(
                                element("path.light")
                                    .give("d", ["M0 0H", &size, "V", &size, "H0z"].concat()),
                            )
                            .with(element("path.dark").give("d", code.path)),
                    )
                    .with(element("figcaption").text(
                        "Point another device’s camera here. The code is drawn on this device.",
                    )),
            )
        }
        None => {
            Html::from(element("p").text("The link is too long for a code that a camera can read."))
        }
    }
}
