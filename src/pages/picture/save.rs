//! Saving a picture as SVG or PNG.

use crate::browser;
use crate::files::picture::SIZE;
use yew::Callback;

/// Saves a drawing under a name without its extension: as SVG, or as PNG with twice as many pixels each way if the
/// browser can draw it.
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
