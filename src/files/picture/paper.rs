//! SVG as text that is always well formed: elements, numbers and words.

use super::SIZE;
use super::tone::PAPER;
use crate::chart::scale::push_hundredths;

pub(super) const WIDTH: f64 = SIZE.0 as f64;
pub(super) const HEIGHT: f64 = SIZE.1 as f64;
/// The margin at each side.
pub(super) const MARGIN: f64 = 48.0;

/// The root element with its size written out; a test compares it with [`SIZE`].
const HEAD: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800" role="img" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">"#;
const SERIF: &str = "Charter, 'Bitstream Charter', 'Charis SIL', Georgia, 'Noto Serif', serif";

/// The style of words.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// The font size, in pixels.
    pub(super) size: f64,
    pub(super) colour: &'static str,
    /// How it is anchored: `start`, `middle` or `end`.
    pub(super) anchor: &'static str,
    pub(super) bold: bool,
    pub(super) serif: bool,
}

impl Style {
    /// Plain words that start at their position.
    pub(super) const fn new(size: f64, colour: &'static str) -> Self {
        Self { size, colour, anchor: "start", bold: false, serif: false }
    }

    pub(super) const fn anchor(self, anchor: &'static str) -> Self {
        Self { anchor, ..self }
    }

    pub(super) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    pub(super) const fn serif(self) -> Self {
        Self { serif: true, ..self }
    }
}

/// A picture being drawn.
pub(super) struct Paper {
    out: String,
}

impl Paper {
    /// White paper, with an accessible name.
    pub(super) fn new(name: &str) -> Self {
        let mut paper = Self { out: String::with_capacity(8192) };
        paper.out.push_str(HEAD);
        paper.out.push_str("<title>");
        push_escaped(&mut paper.out, name);
        paper.out.push_str("</title>\n");
        let (width, height) = (number(WIDTH), number(HEIGHT));
        paper.tag("rect", &[("width", &width), ("height", &height), ("fill", PAPER)]);
        paper
    }

    pub(super) fn done(mut self) -> String {
        self.out.push_str("</svg>\n");
        self.out
    }

    /// Adds text that is SVG already.
    pub(super) fn raw(&mut self, svg: &str) {
        self.out.push_str(svg);
    }

    /// Adds an empty element. Attribute values are our own and need no escapes.
    pub(super) fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.begin(name, attributes);
        self.out.push_str("/>\n");
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            for part in [" ", name, "=\"", value, "\""] {
                self.out.push_str(part);
            }
        }
    }

    /// Adds a straight line.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: &str, width: &str) {
        self.tag("path", &[("d", &path(&[from, to])), ("stroke", stroke), ("stroke-width", width)]);
    }

    /// Adds a line of words with its baseline at a position.
    pub(super) fn words(&mut self, (x, y): (f64, f64), style: Style, words: &str) {
        self.put_words((x, y), style, words, &[]);
    }

    /// Adds words over lines, with a white outline; drawn twice, because not all programs know another way.
    pub(super) fn rimmed_words(&mut self, at: (f64, f64), style: Style, words: &str) {
        let rim = [("stroke", PAPER), ("stroke-width", "5"), ("stroke-linejoin", "round")];
        self.put_words(at, style, words, &[&rim[..], &[("aria-hidden", "true")]].concat());
        self.put_words(at, style, words, &[]);
    }

    fn put_words(&mut self, at: (f64, f64), style: Style, words: &str, more: &[(&str, &str)]) {
        let (x, y, size) = (number(at.0), number(at.1), number(style.size));
        let mut attributes =
            vec![("x", x.as_str()), ("y", &y), ("font-size", &size), ("fill", style.colour)];
        if style.anchor != "start" {
            attributes.push(("text-anchor", style.anchor));
        }
        if style.bold {
            attributes.push(("font-weight", "600"));
        }
        if style.serif {
            attributes.push(("font-family", SERIF));
        }
        attributes.extend_from_slice(more);
        self.begin("text", &attributes);
        self.out.push('>');
        push_escaped(&mut self.out, words);
        self.out.push_str("</text>\n");
    }
}

/// A number in SVG: 0 for NaN, and never farther out than any paper.
pub(super) fn number(value: f64) -> String {
    let mut text = String::with_capacity(8);
    push_hundredths(&mut text, (value.clamp(-1e5, 1e5) * 100.0).round() as i32);
    text
}

/// A line through some points, as path data.
pub(super) fn path(places: &[(f64, f64)]) -> String {
    let mut path = String::with_capacity(16 * places.len());
    for (x, y) in places {
        path.push(if path.is_empty() { 'M' } else { 'L' });
        path.push_str(&number(*x));
        path.push(' ');
        path.push_str(&number(*y));
    }
    path
}

/// Escaped text; characters that XML cannot hold are left out.
fn push_escaped(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
}
