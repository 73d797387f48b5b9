//! What every picture has: the title at the top, the source at the foot.

use super::fit::wrap;
use super::paper::{HEIGHT, MARGIN, Paper, Style, WIDTH};
use super::tone::{INK, INK2, INK3};

const TITLE: Style = Style::new(30.0, INK).serif();
const SUBTITLE: Style = Style::new(18.0, INK2);
const SOURCE: Style = Style::new(14.0, INK3);
/// The most lines of source.
const MOST_SOURCE: usize = 8;

/// Draws the title and subtitle, each in at most two lines; returns the position below them.
pub(super) fn head(paper: &mut Paper, title: &str, subtitle: &str) -> f64 {
    let mut foot = 26.0;
    for (style, words, pitch, gap) in [(TITLE, title, 38.0, 0.0), (SUBTITLE, subtitle, 25.0, 10.0)]
    {
        foot += gap;
        for line in wrap(words, (WIDTH - 2.0 * MARGIN) / style.size, 2) {
            foot += pitch;
            paper.words((MARGIN, foot), style, &line);
        }
    }
    foot
}

/// Draws the source; returns the position above it.
pub(super) fn foot(paper: &mut Paper, source: &[String]) -> f64 {
    const PITCH: f64 = 20.0;
    let room = (WIDTH - 2.0 * MARGIN) / SOURCE.size;
    let mut lines: Vec<String> = source.iter().flat_map(|line| wrap(line, room, 2)).collect();
    lines.truncate(MOST_SOURCE);
    let top = HEIGHT - 30.0 - PITCH * lines.len() as f64;
    let mut foot = top;
    for line in lines {
        foot += PITCH;
        paper.words((MARGIN, foot), SOURCE, &line);
    }
    top
}
