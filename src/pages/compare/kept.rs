//! The scenarios one by one, with their actions: open, show on the charts, remove, or keep from a link.

use super::Whose;
use super::column::{Column, YOURS};
use super::opening::button;
use crate::browser;
use crate::pages::pieces::section;
use crate::pages::what_if;
use crate::scenario::{Act, Desk, Pin};
use crate::ui::element::{Element, element};
use std::rc::Rc;
use yew::Callback;

/// An element that stays whatever is removed or restored.
const STAYS: &str = "go-on";

/// Each scenario with its actions.
pub(super) fn kept(whose: Whose, columns: &[Column], desk: &Desk) -> Element {
    let list = element("ul").each(columns.iter().map(|column| {
        let name = element("p").set("data-column", column.key()).words(column.title());
        let name = name.may(column.supposes().map(|line| element("small").words(line)));
        element("li").with(name).with(buttons(whose, column, desk))
    }));
    let keep =
        (whose == Whose::Linked).then(|| button("keep", "Keep these as my pins").set("id", STAYS));
    let undo = desk.gives_back().map(|_| {
        let of = element("span.unseen").text(": have the last pin back");
        button("undo", "Undo").set("id", "give-back").with(of)
    });
    let tools = element("div.tools").may(keep).may(undo);
    section("kept", "Manage these scenarios")
        .set("class", "kept needs-script")
        .with(list)
        .with(tools)
}

fn buttons(whose: Whose, column: &Column, desk: &Desk) -> Element {
    let tools = element("div.tools");
    let Column { place, .. } = *column;
    if place == YOURS && whose != Whose::Linked {
        let to = what_if::place_of(&column.scenario, &column.name);
        return tools.with(element("a").set("id", STAYS).put("href", to.href()).text("On What-if"));
    }
    let one = |what: &'static str, text: &'static str| {
        let name = element("span.unseen").text(": ").words(column.title());
        element("button")
            .set("type", "button")
            .put("data-pick", [what, &place.to_string()].concat())
            .text(text)
            .with(name)
    };
    let tools = tools.with(one("open ", "Work on this one"));
    let pin = desk.pins().get(place).and_then(Option::as_ref).filter(|_| whose == Whose::Own);
    match pin {
        None => tools,
        Some(pin) if pin.shown => {
            tools.with(one("hide ", "Hide on charts")).with(one("remove ", "Remove"))
        }
        Some(_) => tools.with(one("show ", "Show on charts")).with(one("remove ", "Remove")),
    }
}

/// Performs a pressed action.
pub(super) fn act(id: &str, desk: &Desk, columns: &[Column], on_act: &Callback<Act>) {
    let (what, place) = id.split_once(' ').unwrap_or((id, ""));
    let Some(column) = columns.iter().find(|column| column.place.to_string() == place) else {
        match what {
            "keep" => keep(desk, columns, on_act),
            "undo" => {
                on_act.emit(Act::GiveBack);
                focus_then(STAYS);
            }
            _ => {}
        }
        return;
    };
    let place = column.place;
    match what {
        "open" => open(column, desk, on_act),
        "show" | "hide" => on_act.emit(Act::Show(place, what == "show")),
        "remove" => {
            on_act.emit(Act::Remove(place));
            focus_then("give-back");
        }
        _ => {}
    }
}

/// What was pressed is gone, and a like control of another line may stand in its place. The focus goes to where the
/// reader would go next.
fn focus_then(id: &'static str) {
    browser::after_paint(Callback::from(move |()| browser::focus(id)));
}

/// Opens a scenario on the what-if page, as one step: undo brings back the one that was at hand.
fn open(column: &Column, desk: &Desk, on_act: &Callback<Act>) {
    let pin = desk.pins().get(column.place).and_then(Option::as_ref);
    if pin.is_some_and(|pin| pin.scenario == *column.scenario && *pin.name == *column.name) {
        on_act.emit(Act::Load(column.place));
    } else {
        on_act.emit(Act::Begin(column.scenario.clone(), column.name.clone()));
    }
    browser::follow(&what_if::place_of(&column.scenario, &column.name).href());
}

/// Pins the scenarios of a link in free places, and says what happened.
fn keep(desk: &Desk, columns: &[Column], on_act: &Callback<Act>) {
    let (new, left_out) = to_keep(desk, columns);
    browser::say(match (new.len(), left_out.len()) {
        (0, 0) => "You have them all already.",
        (0, _) => "There is no room: three scenarios are pinned. Remove one of your own first.",
        (_, 0) => "They are among your pins now.",
        (..) => "Not all of them are among your pins now: there was no room for more than three.",
    });
    if !new.is_empty() {
        on_act.emit(Act::Bring(new.into()));
    }
}

/// The scenarios that are not pinned yet: those that find a free place, and those that do not. The plan needs no pin
/// unless it has a name.
pub fn to_keep(desk: &Desk, columns: &[Column]) -> (Vec<Pin>, Vec<Pin>) {
    let columns = columns.iter().filter(|it| !it.scenario.is_plan() || !it.name.is_empty());
    // On the charts they are shown on request: two crowd a small one.
    let pins = columns.map(|Column { name, scenario, .. }| Pin {
        name: Rc::clone(name),
        scenario: **scenario,
        shown: false,
    });
    desk.to_bring(pins.collect())
}
