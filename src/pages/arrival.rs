//! What a page that reads its query gets from its address.

/// The properties of a page that reads its query.
#[derive(PartialEq)]
pub struct Arrival {
    /// What the address asks for: `action=build&right=patent`.
    pub query: String,
    /// Which arrival this is; the first is drawn on the host.
    pub visit: u32,
}
