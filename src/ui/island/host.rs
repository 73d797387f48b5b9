//! On the host all is drawn in one go.

use super::Part;
use crate::ui::printed;
use yew::functional::HookContext;
use yew::prelude::*;

/// The part as a printed one.
pub(super) fn draw(part: &Part, _context: &mut HookContext) -> Html {
    printed::around(part.whole().into())
}

/// Nothing waits.
pub fn take_over(then: impl FnOnce() + 'static) {
    then();
}
