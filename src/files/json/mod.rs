//! A small JSON codec: enough to store a reader's scenarios in a file, and to read such a file from anywhere.

mod read;
mod write;

pub use read::{Fault, read};
pub use write::write;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number as it is written; its meaning is up to the caller.
    Number(String),
    /// Text.
    Text(String),
    /// Values in their order.
    List(Vec<Json>),
    /// Values with names, in the order written. If a name comes twice, the first value is read.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// Text.
    pub fn words(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number.
    pub fn number(number: u32) -> Self {
        Self::Number(number.to_string())
    }

    /// The value with this name, if this is a map that has it.
    pub fn field(&self, name: &str) -> Option<&Json> {
        let Self::Map(fields) = self else { return None };
        fields.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The values, if it is a list.
    pub fn list(&self) -> Option<&[Json]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The boolean, if it is one.
    pub fn bool(&self) -> Option<bool> {
        if let Self::Bool(bool) = self { Some(*bool) } else { None }
    }

    /// The number, if it is a whole number from zero up and written as one: 12, not 12.0 or 1.2e1.
    pub fn whole(&self) -> Option<u32> {
        let Self::Number(digits) = self else { return None };
        if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok() } else { None }
    }
}
