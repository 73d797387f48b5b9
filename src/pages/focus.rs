//! Where the focus goes when what was pressed is gone.

use crate::browser;
use crate::scenario::PINS;
use yew::Callback;

/// Where the focus goes once a pin is set, or back: to its row, or, where that waits in a sheet, to the button.
pub(super) const AFTER_PIN: [&[&str]; PINS] =
    [&["pin-a", "pin-it"], &["pin-b", "pin-it"], &["pin-c", "pin-it"]];

/// Where it goes once a pin is taken away: to the next, or to the button.
pub(super) const AFTER_REMOVE: [&[&str]; PINS] =
    [&["pin-b", "pin-c", "pin-it"], &["pin-c", "pin-a", "pin-it"], &["pin-b", "pin-a", "pin-it"]];

/// Moves the focus on to the first of these that can take it, once what was pressed is drawn.
pub(super) fn focus_next(ids: &'static [&'static str]) {
    browser::after_paint(Callback::from(move |()| browser::focus_next(ids)));
}
