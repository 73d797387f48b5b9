//! Whose a line or bar is, shown by colour, dash and width.

/// White, text from strong to weak, and lines: the site's light colours, because a picture may be printed.
pub(super) const PAPER: &str = "#ffffff";
pub(super) const INK: &str = "#1a1c1e";
pub(super) const INK2: &str = "#45474a";
pub(super) const INK3: &str = "#62646a";
pub(super) const RULE: &str = "#d6d4ca";
pub(super) const EDGE: &str = "#83817a";

/// Whose a line or bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// The plan as printed.
    Plan,
    /// What the reader supposes now.
    Yours,
    /// The first pinned scenario.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl Tone {
    pub(super) fn colour(self) -> &'static str {
        match self {
            Self::Plan => INK,
            Self::Yours => "#1747c8",
            Self::A => "#6f4e00",
            Self::B => "#005b47",
            Self::C => "#a4567c",
        }
    }

    /// The dash pattern of its line, and the line's width in pixels.
    pub(super) fn stroke(self) -> (&'static str, &'static str) {
        match self {
            Self::Plan => ("none", "2"),
            Self::Yours => ("none", "4"),
            Self::A => ("8 5", "3"),
            Self::B => ("2 4", "3"),
            Self::C => ("10 4 2 4", "3"),
        }
    }
}
