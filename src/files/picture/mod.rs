//! A chart as a file: SVG that any program opens, in light colours, 1200 by 800 pixels.
//!
//! It says what someone who sees only the picture needs to know: what it shows, under which scenario, in which unit,
//! from which source. The file is well formed whatever numbers and words it is given.

mod bars;
mod fit;
mod frame;
mod label;
mod paper;
mod plot;
mod sign;
mod tone;

pub use bars::{Bars, Cell, Column, Row};
pub use sign::{Fill, Sign};
pub use tone::Tone;

/// The size of a picture in pixels, width and height.
pub const SIZE: (u32, u32) = (1200, 800);

/// Paths of one quantity over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// The scenario in words.
    pub subtitle: String,
    /// The unit of the values.
    pub unit: String,
    /// Its source, in lines.
    pub source: Vec<String>,
    /// The first year shown.
    pub from_year: u16,
    /// The last year shown, after the first.
    pub to_year: u16,
    /// The marked year: the target's.
    pub target_year: u16,
    /// The values on the axis, and how they are written.
    pub ticks: Vec<(f64, String)>,
    /// The value at the foot of the box.
    pub low: f64,
    /// The value at its top.
    pub high: f64,
    /// Ranges, drawn below the lines.
    pub bands: Vec<Band>,
    /// Paths; later ones are drawn over earlier ones.
    pub lines: Vec<Series>,
    /// Single values, drawn over the lines.
    pub marks: Vec<Mark>,
}

/// A range between two quantiles.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Its lower edge, as years and values.
    pub lower: Vec<(f64, f64)>,
    /// Its upper edge.
    pub upper: Vec<(f64, f64)>,
    /// How dark it is: 1 for the wider range, 2 for the narrower.
    pub step: u8,
}

/// A path over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name, written at its end unless it is empty.
    pub name: String,
    /// Whose path or value it is.
    pub tone: Tone,
    /// Years and values, from the first year on.
    pub points: Vec<(f64, f64)>,
}

/// A sign at one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its year and value.
    pub at: (f64, f64),
    /// Its shape.
    pub sign: Sign,
    /// Whose path or value it is.
    pub tone: Tone,
    /// Words beside it.
    pub label: Option<String>,
}

impl Picture {
    /// The picture as an SVG file.
    pub fn svg(&self) -> String {
        plot::svg(self)
    }
}
