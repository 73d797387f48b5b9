//! How a reader came to a page that its query says more of.

/// What a page is given that reads its query.
#[derive(PartialEq)]
pub struct Arrival {
    /// What the address asks for: `action=build&right=patent`.
    pub query: String,
    /// Which arrival this is; the first is drawn on the host.
    pub visit: u32,
}
