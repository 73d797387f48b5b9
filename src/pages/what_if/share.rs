//! A link to the scenario: to copy, to hand to another program, or as a code for another device's camera.

use crate::browser::{self, Shared};
use crate::files::qr::qr;
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
    html! {
        <dialog id={SHARE} class="sheet-dialog needs-script" aria-labelledby="share-title">
            <h2 id="share-title">{ "Share this scenario" }</h2>
            if !link.is_empty() {
                <p>{ title }</p>
                <label>
                    <span>{ "The link holds all of it, and nothing about you" }</span>
                    <input id="share-link" type="text" readonly=true value={link.to_owned()} />
                </label>
                <div class="tools">
                    <button type="button" class="main" onclick={copy}>{ "Copy link" }</button>
                    if browser::can_share() {
                        <button type="button" onclick={send}>{ "Share…" }</button>
                    }
                </div>
                { code(link) }
            }
            <button type="button" class="close" onclick={close}>{ "Close" }</button>
        </dialog>
    }
}

/// The link as a square code, on white whatever the page's colours, since cameras look for dark on light.
fn code(link: &str) -> Html {
    match qr(link) {
        Some(code) => {
            let size = code.size.to_string();
            html! {
                <figure class="code">
                    <svg viewBox={["0 0 ", &size, " ", &size].concat()} role="img" aria-label="The link as a QR code">
                        <path class="light" d={["M0 0H", &size, "V", &size, "H0z"].concat()} />
                        <path class="dark" d={code.path} />
                    </svg>
                    <figcaption>{ "Point another device’s camera here. The code is drawn on this device." }</figcaption>
                </figure>
            }
        }
        None => html! { <p>{ "The link is too long for a code that a camera can read." }</p> },
    }
}
