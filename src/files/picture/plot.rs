//! The chart of paths over years: its box, its axes, and what is drawn in it.

use super::fit::width;
use super::paper::{MARGIN, Paper, Style, WIDTH, number, path};
use super::tone::{EDGE, INK, INK2, INK3, RULE, Tone};
use super::{Picture, frame, label, sign};
use crate::chart::{Frame, Scale};

const TICK: Style = Style::new(15.0, INK3).anchor("end");
const YEAR: Style = Style::new(15.0, INK3).anchor("middle");

/// The box in which values are drawn, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Plot {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) foot: f64,
    scales: Frame,
}

impl Plot {
    /// The position of a year and a value; `None` if one is not a number.
    pub(super) fn place(&self, (year, value): (f64, f64)) -> Option<(f64, f64)> {
        let (across, up) = (self.scales.x.share(year), self.scales.y.share(value));
        // What lies far outside is cut away anyway.
        let within = |share: f64| share.is_finite().then(|| share.clamp(-20.0, 20.0));
        let (across, up) = (within(across)?, within(up)?);
        Some((
            self.left + across * (self.right - self.left),
            self.foot - up * (self.foot - self.top),
        ))
    }

    fn places(&self, points: &[(f64, f64)]) -> Vec<(f64, f64)> {
        points.iter().filter_map(|point| self.place(*point)).collect()
    }
}

pub(super) fn svg(picture: &Picture) -> String {
    let mut paper = Paper::new(&picture.title);
    let unit = frame::head(&mut paper, &picture.title, &picture.subtitle) + 38.0;
    paper.words((MARGIN, unit), Style::new(15.0, INK2), &picture.unit);
    let foot = frame::foot(&mut paper, &picture.source) - 46.0;
    let plot = Plot {
        left: MARGIN + 12.0 + widest(picture.ticks.iter().map(|(_, words)| words), 160.0, 15.0),
        right: WIDTH - MARGIN - label::room(&picture.lines),
        top: unit + 22.0,
        foot,
        scales: scales(picture),
    };
    axes(&mut paper, picture, &plot);
    contents(&mut paper, picture, &plot);
    label::ends(&mut paper, &picture.lines, &plot);
    for mark in &picture.marks {
        if let Some(at) = plot.place(mark.at) {
            sign::draw(&mut paper, at, 7.0, mark.sign, mark.tone);
        }
    }
    label::marks(&mut paper, &picture.marks, &plot);
    paper.done()
}

/// The width of the widest of some words, at most `most`, in pixels.
pub(super) fn widest<'a>(words: impl Iterator<Item = &'a String>, most: f64, size: f64) -> f64 {
    words.map(|words| width(words) * size).fold(0.0, f64::max).min(most)
}

/// The scales of a picture, replaced by drawable ones if they are not.
fn scales(picture: &Picture) -> Frame {
    let or = |low: f64, high: f64| {
        let is_sound = low < high && (high - low).is_finite();
        if is_sound { Scale { low, high } } else { Scale { low: 0.0, high: 1.0 } }
    };
    let last = picture.to_year.max(picture.from_year.saturating_add(1));
    let x = Scale { low: f64::from(picture.from_year), high: f64::from(last) };
    Frame { x, y: or(picture.low, picture.high) }
}

fn axes(paper: &mut Paper, picture: &Picture, plot: &Plot) {
    let first = f64::from(picture.from_year);
    for (value, words) in &picture.ticks {
        let Some((_, y)) = plot.place((first, *value)) else { continue };
        if (plot.top - 1.0..=plot.foot + 1.0).contains(&y) {
            paper.line((plot.left, y), (plot.right, y), RULE, "1");
            paper.words((plot.left - 12.0, y + 5.0), TICK, words);
        }
    }
    paper.line((plot.left, plot.foot), (plot.right, plot.foot), EDGE, "1.5");
    // As many years as have room, so that the target's is one of them.
    let step = picture.to_year.saturating_sub(picture.from_year) / 14 + 1;
    let target_year = picture.target_year;
    for year in picture.from_year..=picture.to_year {
        let Some((x, _)) = plot.place((f64::from(year), plot.scales.y.low)) else { continue };
        if year == target_year {
            let dots = [("stroke-width", "1"), ("stroke-dasharray", "1 4")];
            let d = path(&[(x, plot.top), (x, plot.foot)]);
            paper.tag("path", &[("d", d.as_str()), ("stroke", EDGE), dots[0], dots[1]]);
        }
        if year.abs_diff(target_year) % step == 0 {
            let style =
                if year == target_year { Style { colour: INK, ..YEAR.bold() } } else { YEAR };
            paper.words((x, plot.foot + 26.0), style, &year.to_string());
        }
    }
}

/// Ranges and paths, clipped to the box.
fn contents(paper: &mut Paper, picture: &Picture, plot: &Plot) {
    // Room for the width of a line that runs along an edge.
    const HAIR: f64 = 3.0;
    let size = [
        plot.left - HAIR,
        plot.top - HAIR,
        plot.right - plot.left + 2.0 * HAIR,
        plot.foot - plot.top + 2.0 * HAIR,
    ];
    let [x, y, width, height] = size.map(number);
    paper.raw("<clipPath id=\"plot\">");
    paper.tag("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height)]);
    paper
        .raw("</clipPath>\n<g clip-path=\"url(#plot)\" fill=\"none\" stroke-linejoin=\"round\">\n");
    for band in &picture.bands {
        let mut around = plot.places(&band.upper);
        around.extend(plot.places(&band.lower).iter().rev());
        if around.len() > 2 {
            let opacity = if band.step > 1 { "0.22" } else { "0.12" };
            let d = path(&around) + "Z";
            let fill = ("fill", Tone::Yours.colour());
            paper.tag("path", &[("d", d.as_str()), fill, ("fill-opacity", opacity)]);
        }
    }
    for line in &picture.lines {
        let d = path(&plot.places(&line.points));
        if !d.is_empty() {
            let (dashes, width) = line.tone.stroke();
            let stroke = [("stroke", line.tone.colour()), ("stroke-width", width)];
            let dashes = ("stroke-dasharray", dashes);
            paper.tag("path", &[("d", d.as_str()), stroke[0], stroke[1], dashes]);
        }
    }
    paper.raw("</g>\n");
}
