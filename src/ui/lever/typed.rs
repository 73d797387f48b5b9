//! A lever's value as a field, and the conversion of typed numbers to steps.

use super::{LeverProps, Move, Typing, part};
use crate::browser;
use crate::ui::element::element;
use crate::ui::hooks::State;
use yew::prelude::*;

/// The value as a field, with buttons for a step down and a step up.
pub(super) fn typed(lever: &LeverProps, typing: &State<Typing>) -> Html {
    let id = part("type", &lever.name);
    let (least, most) = (lever.least, lever.most);
    let parts = lever.parts;
    let taken = move |text: &str| steps(text, parts).filter(|value| (least..=most).contains(value));
    let (text, wrong) = match &**typing {
        Typing::Text(text) => (text.clone(), taken(text).is_none()),
        _ => (AttrValue::from(in_units(lever.value, parts)), false),
    };
    let close = {
        let typing = typing.setter();
        move || typing.set(Typing::Not)
    };
    let step = |by: i32| {
        let to = lever.within(lever.value + by);
        let (typing, on_move) = (typing.setter(), lever.on_move.clone());
        Callback::from(move |_: MouseEvent| {
            typing.set(Typing::Open);
            on_move.emit(Move::Set(to));
        })
    };
    let oninput = {
        let (typing, on_move) = (typing.setter(), lever.on_move.clone());
        Callback::from(move |event: InputEvent| {
            let text = browser::text(&event);
            if let Some(value) = taken(&text) {
                on_move.emit(Move::Hold(value));
            }
            typing.set(Typing::Text(text));
        })
    };
    let onchange = lever.on_move.reform(|_: Event| Move::Release);
    let onkeydown = {
        let (close, on_move) = (close.clone(), lever.on_move.clone());
        // What is being typed counts before what the lever was last drawn with.
        let (typing, value) = (typing.setter(), taken(&text).unwrap_or(lever.value));
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" | "Escape" => {
                // Else the same key would press the value, to which the focus goes back.
                event.prevent_default();
                on_move.emit(Move::Release);
                close();
            }
            "ArrowUp" => {
                typing.set(Typing::Open);
                on_move.emit(Move::Set((value + 1).min(most)));
            }
            "ArrowDown" => {
                typing.set(Typing::Open);
                on_move.emit(Move::Set((value - 1).max(least)));
            }
            _ => {}
        })
    };
    let onfocusout = Callback::from(move |event: FocusEvent| {
        if browser::leaves(&event) {
            close();
        }
    });
    let one = |name, by: i32, sign| {
        element("button").set("type", "button").set("aria-label", name).onclick(step(by)).text(sign)
    };
    let ends = [&*in_units(least, parts), " to ", &in_units(most, parts)].concat();
    let input = element("input")
        .give("id", id)
        .set("type", "text")
        .set("inputmode", "decimal")
        .put("aria-label", [&*lever.label, ", ", &lever.unit, ", from ", &ends].concat())
        .give("aria-invalid", wrong.then_some("true"))
        .value(text)
        .oninput(oninput)
        .onchange(onchange)
        .onkeydown(onkeydown);
    let row = element("div.lever-row typed")
        .key("typed")
        .set("role", "group")
        .give("aria-label", lever.label.clone())
        .onfocusout(onfocusout)
        .with(one("One less", -1, "−"))
        .with(element("label").with(input).with(element("span").show(&lever.unit)))
        .with(one("One more", 1, "+"));
    let whole = if parts == 1 { "A whole number from " } else { "A number from " };
    let alert = || element("p.wrong").set("role", "alert").words([whole, &*ends, "."].concat());
    row.place(wrong.then(alert)).into()
}

/// Steps as a number of units: 85 tenths are 8.5.
fn in_units(steps: i32, parts: i32) -> String {
    if parts == 1 {
        return steps.to_string();
    }
    let sign = if steps < 0 { "-" } else { "" };
    [sign, &(steps.abs() / parts).to_string(), ".", &(steps.abs() % parts).to_string()].concat()
}

/// A typed number in steps, of which 1 or 10 make a unit: 8.5 is 85 tenths.
///
/// ```
/// # use ip_plan::ui::lever::steps;
/// assert_eq!((steps("8.46 %", 10), steps("−7", 10), steps("110", 1)), (Some(85), Some(-70), Some(110)));
/// ```
pub fn steps(text: &str, parts: i32) -> Option<i32> {
    if parts == 1 {
        return whole(text);
    }
    // The point moves by one place: what follows the first decimal is left for rounding.
    let bare = text.trim().trim_end_matches('%').trim_end().replace(',', ".");
    let (ones, rest) = bare.split_once('.').unwrap_or((&bare, ""));
    let (tenth, hundredths) = rest.split_at_checked(1).unwrap_or(("0", ""));
    whole(&[ones, tenth, ".", hundredths].concat())
}

/// A typed number, rounded to a whole one; signs and units that people add are ignored.
///
/// ```
/// # use ip_plan::ui::lever::whole;
/// assert_eq!(whole("110 %"), Some(110));
/// assert_eq!(whole("−7,5"), Some(-8));
/// assert_eq!(whole("ten"), None);
/// ```
pub fn whole(text: &str) -> Option<i32> {
    let bare = text.trim().trim_end_matches('%').trim_end();
    let (negative, bare) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, bare.strip_prefix('+').unwrap_or(bare)),
    };
    let (whole, part) = bare.split_once(['.', ',']).unwrap_or((bare, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || !digits(whole) || !digits(part) {
        return None;
    }
    let up = i32::from(part.as_bytes().first().is_some_and(|digit| *digit >= b'5'));
    let number = whole.parse::<i32>().ok()? + up;
    Some(if negative { -number } else { number })
}
