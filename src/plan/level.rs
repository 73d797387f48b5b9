//! The levels of the outline. The build script reads this file too.

/// A node's level in the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// I to VI.
    Part,
    /// A paragraph of part I; it has no printed title.
    Background,
    /// i, ii, iii … within a part.
    Section,
    /// One of the four principles of II.ii.
    Principle,
    /// One of the three goals of II.iii.
    Goal,
    /// 1, 2, 3 … within a section.
    Task,
    /// A boxed list of projects, numbered 1 to 9 through the whole plan.
    SpecialColumn,
    /// One project of a special column.
    Project,
}

impl Level {
    /// Every level, in the order of their numbers in tables of text.
    pub const ALL: [Self; 8] = [
        Self::Part,
        Self::Background,
        Self::Section,
        Self::Principle,
        Self::Goal,
        Self::Task,
        Self::SpecialColumn,
        Self::Project,
    ];
}
