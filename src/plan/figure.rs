//! The figures of the plan's background, on the years to 2015.

use super::NodeRef;

/// A figure of the plan's background: where China stood at the end of 2015, as the plan says.
#[derive(Debug)]
pub struct Figure {
    /// A stable name, from BG01.
    pub id: &'static str,
    /// The paragraph that prints it.
    pub node: NodeRef,
    /// The printed characters.
    pub printed: &'static str,
    /// What they count; empty if the print says it.
    pub unit: &'static str,
    /// What the figure is, in our words.
    pub says: &'static str,
    /// The time that it covers; marked if that is our reading.
    pub period: &'static str,
    /// What must not be concluded from it.
    pub caveat: Option<&'static str>,
    /// The number of the indicator that it may be compared with.
    pub indicator: Option<u8>,
}
