//! Form fields: a typed number, and a choice from a list.

use crate::browser;
use crate::scenario::{Decimal, Edit, Step, row};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::use_state;
use crate::words::{filled, value};
use std::ops::RangeInclusive;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The properties of [`field`].
#[derive(PartialEq)]
pub(super) struct FieldProps {
    /// Its id.
    pub(super) id: AttrValue,
    /// Its label, in words that stand by themselves.
    pub(super) label: AttrValue,
    /// Its value.
    pub(super) text: AttrValue,
    /// The least and the greatest value that it takes.
    pub(super) bounds: Bounds,
    /// Whether its value is not a number.
    pub(super) wrong: bool,
    /// Whether a question about it is open.
    pub(super) doubtful: bool,
    /// The id of its description.
    pub(super) described: Option<AttrValue>,
    /// What it means while it is empty.
    pub(super) empty: Option<AttrValue>,
    /// Called with the typed text when the reader is done; returns what became of it.
    pub(super) on_text: Callback<AttrValue, Heard>,
    /// Called with pasted text; returns whether it took it.
    pub(super) on_paste: Option<Callback<String, bool>>,
    /// Called when the reader leaves it by Enter or Escape.
    pub(super) on_close: Option<Callback<()>>,
}

impl FieldProps {
    /// A field with nothing but the required properties.
    pub(super) fn new(
        id: impl Into<AttrValue>,
        label: AttrValue,
        text: AttrValue,
        bounds: Bounds,
        on_text: Callback<AttrValue, Heard>,
    ) -> Self {
        Self {
            id: id.into(),
            label,
            text,
            bounds,
            wrong: false,
            doubtful: false,
            described: None,
            empty: None,
            on_text,
            on_paste: None,
            on_close: None,
        }
    }
}

/// The least and the greatest value that a field takes.
pub(super) type Bounds = (f64, f64);

/// Any number that [`Decimal`] can write.
pub(super) const ANY: Bounds = (-1e9, 1e9);

/// What became of typed text.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Heard {
    /// It was taken, or is still being typed.
    Taken,
    /// It was out of range, and the nearest possible number stands in its place.
    Nearest(Decimal),
    /// It is not a number, or is below zero where that is impossible. It stays, so that the reader can correct it.
    Refused,
}

/// Typed text, and what became of it.
#[derive(Clone)]
struct Typed {
    text: AttrValue,
    heard: Heard,
}

/// A number field. What is typed stands in it as typed until the reader is done and it is taken. If it was not taken, a
/// line below says what the field takes.
pub(super) fn field(props: FieldProps) -> Html {
    component(props, |props, context| use_field(props).run(context))
}

#[hook]
fn use_field(props: &FieldProps) -> Html {
    let typed = use_state(|| None::<Typed>);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(Typed { text: browser::text(&event), heard: Heard::Taken }));
        })
    };
    let done: Rc<dyn Fn() -> bool> = {
        let (typed, on_text) = (typed.clone(), props.on_text.clone());
        Rc::new(move || {
            let Some(Typed { text, heard }) = (*typed).clone() else { return true };
            if matches!(heard, Heard::Nearest(_)) {
                return true;
            }
            let heard = on_text.emit(text.clone());
            let taken = heard == Heard::Taken;
            typed.set((!taken).then_some(Typed { text, heard }));
            taken
        })
    };
    let onkeydown = {
        let (done, typed, on_close) = (done.clone(), typed.setter(), props.on_close.clone());
        Callback::from(move |event: KeyboardEvent| {
            let closes = match event.key().as_str() {
                "Enter" => done(),
                "Escape" => {
                    typed.set(None);
                    true
                }
                _ => return,
            };
            event.prevent_default();
            if let Some(on_close) = on_close.as_ref().filter(|_| closes) {
                on_close.emit(());
            }
        })
    };
    let onpaste = {
        let (typed, on_paste) = (typed.setter(), props.on_paste.clone());
        Callback::from(move |event: Event| {
            let text = browser::pasted(&event);
            if let (Some(on_paste), Some(text)) = (&on_paste, text)
                && on_paste.emit(text)
            {
                event.prevent_default();
                typed.set(None);
            }
        })
    };
    let (text, heard) = match &*typed {
        Some(Typed { heard: nearest @ Heard::Nearest(_), .. }) => (&props.text, *nearest),
        Some(Typed { text, heard }) => (text, *heard),
        None => (&props.text, Heard::Taken),
    };
    let wrong = props.wrong || heard == Heard::Refused;
    let said = match heard {
        Heard::Refused => Some(takes(props.bounds) + "."),
        // Once something else stands there, it has been told.
        Heard::Nearest(nearest) if *props.text == *nearest.text() => {
            let nearest = value::free(nearest.value());
            Some(filled("#; set to #.", &[&takes(props.bounds), &nearest]))
        }
        _ => None,
    };
    let note = [&*props.id, "-takes"].concat();
    let described =
        if said.is_some() { Some(note.clone().into()) } else { props.described.clone() };
    let input = element("input.field")
        .give("id", props.id.clone())
        .set("type", "text")
        .set("inputmode", "decimal")
        .give("aria-label", props.label.clone())
        .give("aria-invalid", wrong.then_some("true"))
        .give("aria-describedby", described)
        .give("data-doubtful", props.doubtful.then_some("yes"))
        .give("placeholder", props.empty.clone())
        .value(text.clone())
        .oninput(oninput)
        .onkeydown(onkeydown)
        .onpaste(onpaste)
        .onchange(move |_: Event| {
            done();
        });
    let said =
        said.map(|said| element("span.wrong").put("id", note).set("role", "alert").words(said));
    Html::from_iter([input.into(), said.map_or_else(Html::default, Html::from)])
}

/// What a field takes, in words.
fn takes((least, most): Bounds) -> String {
    let bounds = [&*value::free(least), &value::free(most)];
    match (least > ANY.0, most < ANY.1) {
        (false, _) => "A number".to_owned(),
        (true, false) => filled("A number, # or more", &bounds),
        (true, true) => filled("A number from # to #", &bounds),
    }
}

/// A choice from a list: each entry has a value and a label.
pub(super) fn list(
    id: AttrValue,
    label: AttrValue,
    entries: &[(String, String)],
    chosen: &str,
    on_choice: &Callback<AttrValue>,
) -> Html {
    Html::from(
        element("select.field")
            .give("id", id)
            .give("aria-label", label)
            .onchange(on_choice.reform(|event: Event| browser::value_of(&event)))
            .all(entries.iter().map(|(value, words)| {
                Html::from(
                    element("option")
                        .key(value.as_str())
                        .give("value", value.clone())
                        .flag("selected", value == chosen)
                        .show(words.clone()),
                )
            })),
    )
}

/// Years, as entries of such a list.
pub(super) fn years(years: RangeInclusive<u16>) -> Vec<(String, String)> {
    years.map(|year| (year.to_string(), year.to_string())).collect()
}

/// What becomes of a text, and its number: the nearest within the bounds; `None` if it is empty or not a number.
pub(super) fn taken(text: &str, (least, most): Bounds) -> (Heard, Option<Decimal>) {
    if row::is_blank(text) {
        return (Heard::Taken, None);
    }
    let number = Decimal::read(text).filter(|number| least < 0.0 || number.value() >= 0.0);
    let Some(number) = number else { return (Heard::Refused, None) };
    let nearest = Decimal::of(number.value().max(least).min(most)).unwrap_or(number);
    (if nearest == number { Heard::Taken } else { Heard::Nearest(nearest) }, Some(nearest))
}

/// A callback for a field: it gets a number, or `None` if the field was emptied. Anything else is not taken and changes
/// nothing.
pub(super) fn number_or(
    on_step: &Callback<Step>,
    bounds: Bounds,
    edit: impl Fn(Option<Decimal>) -> Edit + 'static,
) -> Callback<AttrValue, Heard> {
    heard(on_step.clone(), bounds, Rc::new(edit))
}

#[inline(never)]
fn heard(
    on_step: Callback<Step>,
    bounds: Bounds,
    edit: Rc<dyn Fn(Option<Decimal>) -> Edit>,
) -> Callback<AttrValue, Heard> {
    Callback::from(move |text: AttrValue| {
        let (heard, number) = taken(&text, bounds);
        if heard != Heard::Refused {
            on_step.emit(Step::Set(edit(number)));
        }
        heard
    })
}
