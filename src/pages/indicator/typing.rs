//! The figure of one year, typed.

use super::course::with_unit;
use super::field::{FieldProps, field};
use super::handles::plain;
use crate::browser;
use crate::plan::Indicator;
use crate::projection::Projection;
use crate::scenario::{Decimal, Edit, Entry, Step};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::{Setter, use_effect_with, use_state};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What [`typing`] is given.
#[derive(PartialEq)]
pub(super) struct TypingProps {
    pub(super) indicator: &'static Indicator,
    pub(super) year: u16,
    pub(super) path: Rc<Projection>,
    pub(super) on_step: Callback<Step>,
    pub(super) typing: Setter<Option<u16>>,
}

/// A small field for the figure of one year, opened by Enter on its handle.
pub(super) fn typing(props: TypingProps) -> Html {
    component(props, |props, context| use_typing(props).run(context))
}

#[hook]
fn use_typing(props: &TypingProps) -> Html {
    let TypingProps { indicator, year, path, on_step, typing } = props;
    let (year, place) = (*year, indicator.index());
    let wrong = use_state(|| None::<AttrValue>);
    use_effect_with(year, |_| browser::focus("type-year"));
    let on_text = {
        let (on_step, wrong) = (on_step.clone(), wrong.setter());
        Callback::from(move |text: AttrValue| match Decimal::read(&text) {
            Some(value) => {
                wrong.set(None);
                let entry = Entry { value, observed: false };
                on_step.emit(Step::Set(Edit::Value(place, year, Some(entry))));
            }
            None => wrong.set(Some(text)),
        })
    };
    let on_close = {
        let typing = typing.clone();
        Callback::from(move |()| {
            typing.set(None);
            browser::focus(&format!("year-{year}"));
        })
    };
    let text = wrong.as_ref().cloned().unwrap_or_else(|| plain(path.yearly(year)).into());
    let label = with_unit(&["Your value for ", &*year.to_string(), ", "].concat(), indicator);
    Html::from(
        element("p.type-year")
            .with(element("span").show(format!("{year}:")))
            .show(field(FieldProps {
                wrong: wrong.is_some(),
                on_close: Some(on_close.clone()),
                ..FieldProps::new("type-year", label, text, on_text)
            }))
            .with(
                element("button")
                    .set("type", "button")
                    .onclick(on_close.reform(|_: MouseEvent| ()))
                    .text("Done"),
            ),
    )
}
