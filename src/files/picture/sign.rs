//! Marks at single values: dots, diamonds and squares.

use super::paper::{Paper, number, path};
use super::tone::{INK, PAPER, Tone};

/// How far a diamond is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// The target is reached in time.
    Full,
    /// It is reached late.
    Half,
    /// It is not reached, or that is not stated.
    None,
}

/// The shape of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A value.
    Dot,
    /// A target.
    Diamond(Fill),
    /// Another value, distinct from a dot.
    Square,
}

/// Draws a sign with a radius of `r` pixels.
pub(super) fn draw(paper: &mut Paper, (x, y): (f64, f64), r: f64, sign: Sign, tone: Tone) {
    let colour = tone.colour();
    if sign == Sign::Dot {
        let (x, y, r) = (number(x), number(y), number(r));
        let place = [("cx", x.as_str()), ("cy", &y), ("r", &r), ("fill", colour)];
        paper.tag("circle", &[&place[..], &[("stroke", PAPER), ("stroke-width", "1.5")]].concat());
        return;
    }
    let mut shape = |places: &[(f64, f64)], fill: &str, stroke: &str| {
        let d = path(places) + "Z";
        let line = [("stroke", stroke), ("stroke-width", "1.5")];
        paper.tag("path", &[("d", d.as_str()), ("fill", fill), line[0], line[1]]);
    };
    match sign {
        Sign::Dot => {}
        Sign::Square => {
            let r = r * 0.8;
            shape(&[(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)], colour, PAPER);
        }
        Sign::Diamond(fill) => {
            let inside = if fill == Fill::Full { colour } else { PAPER };
            shape(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], inside, INK);
            if fill == Fill::Half {
                shape(&[(x, y - r), (x, y + r), (x - r, y)], colour, INK);
            }
        }
    }
}
