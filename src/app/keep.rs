//! Stores pinned scenarios on the device: reads them once the page is hydrated, writes each change, and listens to
//! other tabs.

use crate::browser::{self, StoreTrouble};
use crate::pages::at_hand::Kept;
use crate::scenario::library;
use crate::scenario::{Act, Desk, Pins};
use crate::ui::hooks::{use_effect_with, use_state};
use yew::prelude::*;

/// The storage key of the pins.
const KEY: &str = "ip-plan.scenarios";
/// How the keys of copies begin: each holds a text that could not be read in full.
const ASIDE: &str = "ip-plan.scenarios.aside";

/// Connects the pins to the device's storage; returns how that went.
#[hook]
pub(super) fn use_kept(desk: &UseReducerHandle<Desk>, on_act: &Callback<Act>) -> Kept {
    let state = use_state(|| None::<Kept>);
    {
        let (state, on_act) = (state.setter(), on_act.clone());
        use_effect_with((), move |()| {
            state.set(Some(read(&on_act)));
            let listener = browser::on_kept_elsewhere(
                KEY,
                Callback::from(move |()| {
                    state.set(Some(read(&on_act)));
                }),
            );
            move || drop(listener)
        });
    }
    {
        let (known, set) = (*state, state.setter());
        // Nothing is written before what is there has been read.
        let pins = known.is_some().then(|| desk.pins().clone());
        use_effect_with(pins, move |pins| {
            if let (Some(pins), Some(known)) = (pins, known) {
                let now = write(pins, known);
                if now != known {
                    set.set(Some(now));
                }
            }
        });
    }
    state.unwrap_or(Kept::Fine)
}

/// Reads the stored pins. What cannot be read in full is copied aside before anything can overwrite it.
fn read(on_act: &Callback<Act>) -> Kept {
    let text = match browser::kept(KEY) {
        Ok(Some(text)) => text,
        Ok(None) => return Kept::Fine,
        Err(_) => return Kept::Blocked,
    };
    match library::read(&text) {
        Ok(library) => {
            let whole = library.troubles.is_empty();
            on_act.emit(Act::Kept(library.pins));
            if whole { Kept::Fine } else { put_aside(&text) }
        }
        Err(_) => put_aside(&text),
    }
}

/// Stores a copy under a key of its own. The same text is copied only once.
fn put_aside(text: &str) -> Kept {
    let before = browser::keys(ASIDE);
    let same = |key: &String| matches!(browser::kept(key), Ok(Some(kept)) if kept == text);
    if before.iter().any(same) {
        return Kept::Aside;
    }
    // Some may have been removed by hand: no other copy is written over.
    let named = |number: usize| [ASIDE, ".", &number.to_string()].concat();
    let free =
        (1..=before.len() + 1).map(named).find(|name| !before.contains(name)).unwrap_or_default();
    match browser::keep(&free, text) {
        Ok(()) => Kept::Aside,
        // What cannot be copied must not be written over.
        Err(_) => Kept::Locked,
    }
}

/// Writes the pins if they differ from the stored ones.
fn write(pins: &Pins, known: Kept) -> Kept {
    let nothing = pins.iter().all(Option::is_none);
    let Ok(kept) = browser::kept(KEY) else { return Kept::Blocked };
    if known == Kept::Locked || (nothing && kept.is_none()) {
        return known;
    }
    let same = kept.as_deref().and_then(|text| library::read(text).ok());
    if same.is_some_and(|library| library.pins == *pins) {
        return known;
    }
    match browser::keep(KEY, &library::write(None, pins)) {
        Ok(()) if known == Kept::Aside => Kept::Aside,
        Ok(()) => Kept::Fine,
        Err(StoreTrouble::Full) => Kept::Full,
        Err(StoreTrouble::Blocked) => Kept::Blocked,
    }
}
