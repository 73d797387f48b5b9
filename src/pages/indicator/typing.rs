//! The figure of one year, typed.

use super::course::with_unit;
use super::handles::plain;
use crate::browser;
use crate::pages::field::{FieldProps, Heard, field, taken};
use crate::plan::Indicator;
use crate::projection::Projection;
use crate::scenario::{Edit, Entry, Step};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::hooks::{Setter, use_effect_with, use_state};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The properties of [`typing`].
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
    let wrong = use_state(|| false);
    let bounds = path.quantity().bounds();
    use_effect_with(year, |_| browser::focus("type-year"));
    let on_text = {
        let (on_step, wrong) = (on_step.clone(), wrong.setter());
        Callback::from(move |text: AttrValue| {
            let (heard, value) = taken(&text, bounds);
            let refused = heard == Heard::Refused;
            wrong.set(refused);
            if !refused {
                let entry = value.map(|value| Entry { value, observed: false });
                on_step.emit(Step::Set(Edit::Value(place, year, entry)));
            }
            heard
        })
    };
    let on_close = {
        let typing = typing.clone();
        Callback::from(move |()| {
            typing.set(None);
            browser::focus(&["year-", &*year.to_string()].concat());
        })
    };
    // What is wrong is to be mended, or left by Escape.
    let done = {
        let (wrong, on_close) = (*wrong, on_close.clone());
        move |_: MouseEvent| {
            if !wrong {
                on_close.emit(());
            }
        }
    };
    let text = plain(path.yearly(year)).into();
    let label = with_unit(&["Your value for ", &*year.to_string(), ", "].concat(), indicator);
    Html::from(
        element("p.type-year")
            .with(element("span").number(year).text(":"))
            .show(field(FieldProps {
                on_close: Some(on_close),
                ..FieldProps::new("type-year", label, text, bounds, on_text)
            }))
            .with(element("button").set("type", "button").onclick(done).text("Done")),
    )
}
