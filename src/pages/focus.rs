//! Where the focus goes when the pressed control is gone.

use crate::browser;
use crate::scenario::PINS;
use yew::Callback;

/// Where the focus goes once a pin is set or restored: to its row or, if that is in a closed sheet, to the sheet's
/// button.
pub(super) const AFTER_PIN: [&[&str]; PINS] =
    [&["pin-a", "pin-it"], &["pin-b", "pin-it"], &["pin-c", "pin-it"]];

/// Where it goes once a pin is removed: to the next pin, or to the button.
pub(super) const AFTER_REMOVE: [&[&str]; PINS] =
    [&["pin-b", "pin-c", "pin-it"], &["pin-c", "pin-a", "pin-it"], &["pin-b", "pin-a", "pin-it"]];

/// Moves the focus to the first of these that can take it, once the change is drawn.
pub(super) fn focus_next(ids: &'static [&'static str]) {
    browser::after_paint(Callback::from(move |()| browser::focus_next(ids)));
}
