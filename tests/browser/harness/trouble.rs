//! Why a test failed, and where it was.

use std::{error::Error, fmt, panic::Location};

/// What a scenario or a step of it comes to.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

/// Told as it stands when a test fails; libtest prints what `Debug` writes.
pub(crate) struct Trouble(String);

impl Trouble {
    #[track_caller]
    pub(crate) fn new(what: impl fmt::Display) -> Self {
        Self::at(Location::caller(), what)
    }

    pub(crate) fn at(place: &Location<'_>, what: impl fmt::Display) -> Self {
        Self(format!("{what}\n  at {place}"))
    }

    /// With what else there is to know.
    pub(crate) fn with(self, more: impl fmt::Display) -> Self {
        Self(format!("{}\n  {more}", self.0))
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: Error> From<E> for Trouble {
    #[track_caller]
    fn from(error: E) -> Self {
        Self::new(error)
    }
}
