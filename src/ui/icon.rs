//! The icons. All are decoration: the control around an icon has a name in words.

use super::element::{Element, element};
use yew::Html;

/// A box of 20 by 20.
#[inline(never)]
fn sign(tag_and_class: &'static str) -> Element {
    element(tag_and_class)
        .set("width", "20")
        .set("height", "20")
        .set("viewBox", "0 0 20 20")
        .set("aria-hidden", "true")
}

/// An icon of one line.
#[inline(never)]
fn line(path: &'static str) -> Html {
    sign("svg.icon").with(element("path.line").set("d", path)).into()
}

/// The logo of the site: bands, each of them a measure.
pub fn mark() -> Html {
    let bands = [
        ("path.f1", "M0 1h20v3H0z"),
        ("path.f2", "M0 5h20v3H0z"),
        ("path.f3", "M0 9h20v3H0z"),
        ("path.f4", "M0 13h20v3H0z"),
        ("path.f5", "M0 17h20v3H0z"),
    ];
    sign("svg.mark").each(bands.iter().map(|(band, path)| element(band).set("d", path))).into()
}

/// A magnifying glass.
pub fn search() -> Html {
    line("M13.2 13.2 18 18M15 8.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z")
}

/// Light and dark colours.
pub fn theme() -> Html {
    let ring = element("circle")
        .set("cx", "10")
        .set("cy", "10")
        .set("r", "7.5")
        .set("fill", "none")
        .set("stroke", "currentColor")
        .set("stroke-width", "1.8");
    let half = element("path").set("d", "M10 2.5a7.5 7.5 0 0 1 0 15z").set("fill", "currentColor");
    sign("svg.icon").with(ring).with(half).into()
}

/// An arrow that turns back.
pub fn undo() -> Html {
    line("M7 3.5 3 7.5l4 4M3.5 7.5h8.2a4.4 4.4 0 0 1 0 8.8H8.5")
}

/// An arrow that turns forward.
pub fn redo() -> Html {
    line("m13 3.5 4 4-4 4M16.5 7.5H8.3a4.4 4.4 0 0 0 0 8.8h3.2")
}

/// A circle with an arrow: reset to what it follows.
pub fn follow() -> Html {
    line("M4.2 12.5A6.3 6.3 0 1 0 5 6M4.6 2.8V6.6h3.9")
}

/// An arrow up or down.
pub fn chevron() -> Html {
    line("m4 13 6-6 6 6")
}
