//! The fuzz targets.

use crate::trouble::Trouble;

/// An entry point for untrusted text; `tests/fuzz/holds` has the properties of each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// A scenario's query.
    Address,
    /// The JSON of a file.
    Json,
    /// A file of scenarios, as it is imported and as a device stores it.
    Library,
    /// Paths, and the queries of the measures and of a comparison.
    Links,
    /// A search query.
    Search,
}

impl Target {
    pub(crate) const ALL: [Self; 5] =
        [Self::Address, Self::Json, Self::Library, Self::Links, Self::Search];

    /// The name of its program, its folder of seeds and its dictionary.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Json => "json",
            Self::Library => "library",
            Self::Links => "links",
            Self::Search => "search",
        }
    }

    pub(crate) fn read(name: &str) -> Result<Self, Trouble> {
        Self::ALL.into_iter().find(|target| target.name() == name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Trouble::Usage(format!("there is no target `{name}`; there are {names}"))
        })
    }
}
