//! Fields: a number that is typed, and one of a list.

use crate::browser;
use crate::scenario::{Decimal, Edit, Step};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::use_state;
use std::ops::RangeInclusive;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What [`field`] is given.
#[derive(PartialEq)]
pub(super) struct FieldProps {
    /// Its name in the page.
    pub(super) id: AttrValue,
    /// What it asks for, in words that need nothing beside them.
    pub(super) label: AttrValue,
    /// What stands in it.
    pub(super) text: AttrValue,
    /// Whether that is no number.
    pub(super) wrong: bool,
    /// Whether it is asked about.
    pub(super) doubtful: bool,
    /// What describes it further.
    pub(super) described: Option<AttrValue>,
    /// What is meant while it is empty.
    pub(super) empty: Option<AttrValue>,
    /// What was typed, once it is done; it says whether it took it. What is not taken stays, to be mended.
    pub(super) on_text: Callback<AttrValue, bool>,
    /// What is pasted; it says whether it took it.
    pub(super) on_paste: Option<Callback<String, bool>>,
    /// The reader has had enough of it: Enter or Escape.
    pub(super) on_close: Option<Callback<()>>,
}

impl FieldProps {
    /// A field of which nothing more is to be said.
    pub(super) fn new(
        id: impl Into<AttrValue>,
        label: AttrValue,
        text: AttrValue,
        on_text: Callback<AttrValue, bool>,
    ) -> Self {
        Self {
            id: id.into(),
            label,
            text,
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

/// What a reader has typed, and whether it was refused.
#[derive(Clone)]
struct Typed {
    text: AttrValue,
    refused: bool,
}

/// A field for a number. What is typed stands in it as typed until the reader is done and it is taken.
pub(super) fn field(props: FieldProps) -> Html {
    component(props, |props, context| use_field(props).run(context))
}

#[hook]
fn use_field(props: &FieldProps) -> Html {
    let typed = use_state(|| None::<Typed>);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(Typed { text: browser::text(&event), refused: false }));
        })
    };
    let done: Rc<dyn Fn() -> bool> = {
        let (typed, on_text) = (typed.clone(), props.on_text.clone());
        Rc::new(move || {
            let Some(Typed { text, .. }) = (*typed).clone() else { return true };
            let taken = on_text.emit(text.clone());
            typed.set((!taken).then_some(Typed { text, refused: true }));
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
    let text = typed.as_ref().map_or(&props.text, |typed| &typed.text).clone();
    let wrong = props.wrong || typed.as_ref().is_some_and(|typed| typed.refused);
    Html::from(
        element("input.field")
            .give("id", props.id.clone())
            .set("type", "text")
            .set("inputmode", "decimal")
            .give("aria-label", props.label.clone())
            .give("aria-invalid", wrong.then_some("true"))
            .give("aria-describedby", props.described.clone())
            .give("data-doubtful", props.doubtful.then_some("yes"))
            .give("placeholder", props.empty.clone())
            .value(text)
            .oninput(oninput)
            .onkeydown(onkeydown)
            .onpaste(onpaste)
            .onchange(move |_: Event| {
                done();
            }),
    )
}

/// One of a list: each entry has a value and words.
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

/// Years as the entries of a list.
pub(super) fn years(years: RangeInclusive<u16>) -> Vec<(String, String)> {
    years.map(|year| (year.to_string(), year.to_string())).collect()
}

/// What stands in a field is no number yet, or one below zero where none can be.
pub(super) struct Waits;

/// The number that a text is; nothing where it is empty.
pub(super) fn taken(text: &str, falls: bool) -> Result<Option<Decimal>, Waits> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = Decimal::read(text).filter(|number| falls || number.value() >= 0.0);
    number.map(Some).ok_or(Waits)
}

/// Hears a field: a number, or nothing where it was emptied; anything else is not taken and changes nothing.
pub(super) fn number_or(
    on_step: &Callback<Step>,
    falls: bool,
    edit: impl Fn(Option<Decimal>) -> Edit + 'static,
) -> Callback<AttrValue, bool> {
    heard(on_step.clone(), falls, Rc::new(edit))
}

#[inline(never)]
fn heard(
    on_step: Callback<Step>,
    falls: bool,
    edit: Rc<dyn Fn(Option<Decimal>) -> Edit>,
) -> Callback<AttrValue, bool> {
    Callback::from(move |text: AttrValue| {
        let Ok(number) = taken(&text, falls) else { return false };
        on_step.emit(Step::Set(edit(number)));
        true
    })
}
