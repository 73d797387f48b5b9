//! Saving a picture in either form.

use crate::browser;
use yew::Callback;

/// Pixels of a picture, across and down; a PNG has twice as many.
const SIZE: (u32, u32) = (1200, 800);

/// Saves a drawing under a name without its ending: as SVG, or as PNG where the browser can draw it.
pub(in crate::pages) fn save(name: &str, svg: &str, png: bool) {
    if !png {
        browser::save(&[name, ".svg"].concat(), "image/svg+xml", svg);
        return;
    }
    let done = Callback::from(|done: bool| {
        if !done {
            browser::say("This browser could not draw the picture. SVG works everywhere.");
        }
    });
    browser::save_png(&[name, ".png"].concat(), svg, SIZE.0, SIZE.1, done);
}
