//! Fields: a number that is typed, and one of a list.

use crate::browser;
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::use_state;
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
    /// What was typed, once it is done.
    pub(super) on_text: Callback<AttrValue>,
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
        on_text: Callback<AttrValue>,
    ) -> Self {
        Self {
            id: id.into(),
            label,
            text,
            wrong: false,
            doubtful: false,
            described: None,
            on_text,
            on_paste: None,
            on_close: None,
        }
    }
}

/// A field for a number. What is typed stands in it as typed until the reader is done.
pub(super) fn field(props: FieldProps) -> Html {
    component(props, |props, context| use_field(props).run(context))
}

#[hook]
fn use_field(props: &FieldProps) -> Html {
    let typed = use_state(|| None::<AttrValue>);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(Some(browser::text(&event))))
    };
    let done = {
        let (typed, on_text) = (typed.clone(), props.on_text.clone());
        Callback::from(move |()| {
            if let Some(text) = &*typed {
                on_text.emit(text.clone());
                typed.set(None);
            }
        })
    };
    let onkeydown = {
        let (done, typed, on_close) = (done.clone(), typed.setter(), props.on_close.clone());
        Callback::from(move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Enter" => done.emit(()),
                "Escape" => typed.set(None),
                _ => return,
            }
            event.prevent_default();
            if let Some(on_close) = &on_close {
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
    let text = typed.as_ref().unwrap_or(&props.text).clone();
    Html::from(
        element("input.field")
            .give("id", props.id.clone())
            .set("type", "text")
            .set("inputmode", "decimal")
            .give("aria-label", props.label.clone())
            .give("aria-invalid", props.wrong.then_some("true"))
            .give("aria-describedby", props.described.clone())
            .give("data-doubtful", props.doubtful.then_some("yes"))
            .value(text)
            .oninput(oninput)
            .onkeydown(onkeydown)
            .onpaste(onpaste)
            .onchange(done.reform(|_: Event| ())),
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
