//! Scenarios side by side: for each indicator, how much of the planned gain each scenario delivers.

use super::fit::{width, wrap};
use super::frame;
use super::paper::{MARGIN, Paper, Style, WIDTH, number};
use super::sign::{self, Fill, Sign};
use super::tone::{INK, INK2, INK3, RULE, Tone};

/// The share of the planned gain at the end of a bar's track.
const LONGEST: f64 = 1.5;
/// The gap between two columns.
const GAP: f64 = 26.0;
const OUTCOME: Style = Style::new(14.0, INK3);

/// A table of bars, laid out for up to five columns and fourteen rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub subtitle: String,
    /// Its source, in lines.
    pub source: Vec<String>,
    /// The scenarios.
    pub columns: Vec<Column>,
    /// The rows: the indicators, and lines about all of them.
    pub rows: Vec<Row>,
}

/// A scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it supposes, in a few words; may be empty.
    pub note: String,
    /// Whose scenario it is.
    pub tone: Tone,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The indicator's name.
    pub name: String,
    /// Its target; may be empty.
    pub target: String,
    /// One for each column.
    pub cells: Vec<Cell>,
}

/// The result of a scenario for an indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The share of the planned gain, 1 for all of it; `None` draws no bar.
    pub share: Option<f64>,
    /// The value reached.
    pub value: String,
    /// When the target is reached, in a few words; may be empty.
    pub outcome: String,
    /// The same as a sign: how far the target's diamond is filled.
    pub reached: Fill,
}

/// The positions of the columns, in pixels.
struct Columns {
    names: f64,
    target: f64,
    first: f64,
    pitch: f64,
}

impl Columns {
    fn of(count: usize) -> Self {
        let (names, target) = if count > 3 { (225.0, 330.0) } else { (315.0, 430.0) };
        let first = target + GAP;
        Self { names, target, first, pitch: (WIDTH - MARGIN - first + GAP) / count.max(1) as f64 }
    }

    fn at(&self, column: usize) -> f64 {
        self.first + self.pitch * column as f64
    }

    /// The width of a column.
    fn wide(&self) -> f64 {
        self.pitch - GAP
    }
}

impl Bars {
    /// The picture as an SVG file.
    pub fn svg(&self) -> String {
        let mut paper = Paper::new(&self.title);
        let top = frame::head(&mut paper, &self.title, &self.subtitle) + 14.0;
        let foot = frame::foot(&mut paper, &self.source) - 10.0;
        let columns = Columns::of(self.columns.len());
        let mut y = self.heads(&mut paper, &columns, top);
        paper.line((MARGIN, y), (WIDTH - MARGIN, y), INK, "2");
        let pitch = ((foot - y) / self.rows.len().max(1) as f64).min(54.0);
        for row in &self.rows {
            row.draw(&mut paper, &columns, &self.columns, (y, pitch));
            y += pitch;
            paper.line((MARGIN, y), (WIDTH - MARGIN, y), RULE, "1");
        }
        paper.done()
    }

    /// Draws the column headers; returns the position below them.
    fn heads(&self, paper: &mut Paper, columns: &Columns, top: f64) -> f64 {
        const NAME: f64 = 19.0;
        const NOTE: f64 = 13.0;
        let heads = self.columns.iter().map(|column| {
            let name = wrap(&column.name, columns.wide() / NAME, 3);
            (column.tone, name, wrap(&column.note, columns.wide() / NOTE, 4))
        });
        let heads: Vec<_> = heads.collect();
        // All stand on one foot.
        let height = |name: &Vec<String>, note: &Vec<String>| {
            24.0 * name.len() as f64 + 18.0 * note.len() as f64
        };
        let foot =
            top + heads.iter().map(|(_, name, note)| height(name, note)).fold(24.0, f64::max);
        for (at, (tone, name, note)) in heads.iter().enumerate() {
            let mut y = foot - height(name, note);
            for line in name {
                y += 24.0;
                let style = Style::new(NAME, tone.colour()).serif();
                paper.words((columns.at(at), y - 2.0), style, line);
            }
            for line in note {
                y += 18.0;
                paper.words((columns.at(at), y - 2.0), Style::new(NOTE, INK2), line);
            }
        }
        let style = Style::new(NOTE, INK).bold();
        paper.words((MARGIN, foot - 2.0), style, "Indicator");
        paper.words((columns.target, foot - 2.0), style.anchor("end"), "Target");
        foot + 10.0
    }
}

impl Row {
    fn draw(
        &self,
        paper: &mut Paper,
        columns: &Columns,
        heads: &[Column],
        (top, high): (f64, f64),
    ) {
        let middle = top + high / 2.0;
        let name = wrap(&self.name, columns.names / 16.0, 2);
        let mut y = middle + 5.0 - 9.5 * (name.len() as f64 - 1.0);
        for line in name {
            paper.words((MARGIN, y), Style::new(16.0, INK).serif(), &line);
            y += 19.0;
        }
        // Values stand over their bars, or in the middle where no cell has one.
        let is_drawn = self.cells.iter().any(|cell| cell.share.is_some());
        let foot = if is_drawn { top + high * 0.47 } else { middle + 6.0 };
        let value = Style::new(20.0, INK).serif();
        paper.words((columns.target, foot), value.anchor("end"), &self.target);
        for (at, (cell, head)) in self.cells.iter().zip(heads).enumerate() {
            let (left, right) = (columns.at(at), columns.at(at) + columns.wide());
            let (style, outcome, x) = if is_drawn {
                (value, OUTCOME.anchor("end"), right)
            } else {
                let colour = head.tone.colour();
                (Style { colour, ..value }, OUTCOME, left + width(&cell.value) * value.size + 6.0)
            };
            paper.words((left, foot), style, &cell.value);
            paper.words((x, foot), outcome, &cell.outcome);
            if let Some(share) = cell.share.filter(|share| share.is_finite()) {
                let y = top + high * 0.76;
                cell.bar(paper, (left, right), y, share, head.tone);
            }
        }
    }
}

impl Cell {
    fn bar(&self, paper: &mut Paper, (left, right): (f64, f64), y: f64, share: f64, tone: Tone) {
        paper.line((left, y), (right, y), RULE, "2");
        let wide = (right - left) * (share / LONGEST).clamp(0.0, 1.0);
        let [x, top, wide, high] = [left, y - 4.0, wide, 8.0].map(number);
        let size = [("x", x.as_str()), ("y", &top), ("width", &wide), ("height", &high)];
        paper.tag("rect", &[size[0], size[1], size[2], size[3], ("fill", tone.colour())]);
        let target = left + (right - left) / LONGEST;
        sign::draw(paper, (target, y), 7.0, Sign::Diamond(self.reached), tone);
    }
}
