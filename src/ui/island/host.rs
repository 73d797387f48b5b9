//! On the host everything is drawn at once.

use super::Part;
use crate::ui::static_part;
use yew::functional::HookContext;
use yew::prelude::*;

/// The part as a static one.
pub(super) fn draw(part: &Part, _context: &mut HookContext) -> Html {
    static_part::around(part.whole().into())
}

/// Nothing waits here.
pub fn hydrate_waiting(then: impl FnOnce() + 'static) {
    then();
}
