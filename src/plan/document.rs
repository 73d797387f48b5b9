//! The document as a whole, and the place of its table of indicators.

use super::NodeRef;

/// The document as a whole.
#[derive(Debug)]
pub struct Document {
    /// The plan's title, as printed.
    pub title: &'static str,
    /// The title of the circular that issues it, as printed.
    pub circular: &'static str,
    /// The document number, as printed.
    pub number: &'static str,
    /// Who issued it, as printed.
    pub issuer: &'static str,
    /// The date of the circular, as printed.
    pub date: &'static str,
    /// The same date for machines, as 2016-12-30.
    pub date_iso: &'static str,
    /// To whom the circular goes and what it asks, in our words.
    pub order: &'static str,
    /// What the preamble says, in our words.
    pub preamble: &'static str,
    /// The address of the official text, in Chinese.
    pub official_text: &'static str,
    /// What that page says about the document's legal force, in our words.
    pub status: &'static str,
}

/// The printed table of the ten indicators.
#[derive(Debug)]
pub struct IndicatorTable {
    /// Its title, as printed.
    pub title: &'static str,
    /// The node after which it is printed.
    pub follows: NodeRef,
    /// How it is printed, in our words.
    pub remark: &'static str,
}
