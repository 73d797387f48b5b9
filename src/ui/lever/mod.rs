//! A lever: to drag, to move by keys, or to set by pressing its value and typing.

mod typed;

pub use typed::{steps, whole};

use super::component::component;
use super::element::element;
use super::hooks::{State, use_effect_with, use_state};
use crate::browser;
use crate::chart::scale::{Scale, percentage};
use yew::functional::Hook;
use yew::prelude::*;

/// What a reader does with a lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// It was moved and is still held.
    Hold(i32),
    /// It was released.
    Release,
    /// It was set in one step.
    Set(i32),
}

/// The properties of [`lever`].
#[derive(PartialEq)]
pub struct LeverProps {
    /// Its id, also before the program runs: `pace` or `own-3`.
    pub name: AttrValue,
    /// Its name.
    pub label: AttrValue,
    /// The visible label above it; an indicator's own lever is under its chart's title instead.
    pub title: Option<AttrValue>,
    /// The least value.
    pub least: i32,
    /// The greatest value.
    pub most: i32,
    /// Its position.
    pub value: i32,
    /// The plan's position, marked by a diamond.
    pub needed: i32,
    /// Its value in a few words.
    pub shown: AttrValue,
    /// Its value in words that stand by themselves.
    pub spoken: AttrValue,
    /// The unit, for the field in which a value is typed.
    pub unit: AttrValue,
    /// Steps per unit: 10 for a lever in tenths.
    pub parts: i32,
    /// How far a page key goes.
    pub page: i32,
    /// Whether it follows another lever.
    pub follows: bool,
    /// The content at the end of its row.
    pub beside: Html,
    /// What the reader does with it.
    pub on_move: Callback<Move>,
}

impl LeverProps {
    /// A lever of whole numbers with its own label; its range is 0 to 0 until it is set.
    pub fn new(name: AttrValue, on_move: Callback<Move>) -> Self {
        Self {
            name,
            label: AttrValue::default(),
            title: None,
            least: 0,
            most: 0,
            value: 0,
            needed: 0,
            shown: AttrValue::default(),
            spoken: AttrValue::default(),
            unit: AttrValue::default(),
            parts: 1,
            page: 10,
            follows: false,
            beside: Html::default(),
            on_move,
        }
    }
}

/// A native range control over a drawn track, with a value that can be pressed and typed.
pub fn lever(props: LeverProps) -> Html {
    component(props, |props, context| use_lever(props).run(context))
}

#[hook]
fn use_lever(props: &LeverProps) -> Html {
    let typing = use_state(|| Typing::Not);
    {
        let (field, value) = (part("type", &props.name), part("value", &props.name));
        let was_open = use_mut_ref(|| false);
        use_effect_with(*typing != Typing::Not, move |open| {
            // The focus goes into the field, and back to the value that opened it.
            if *open {
                browser::focus(&field);
            } else if *was_open.borrow() {
                browser::focus_if_lost(&value);
            }
            was_open.replace(*open);
        });
    }
    // Keys keep the two apart: else the button's leaving would be heard as the field's.
    let row =
        if *typing == Typing::Not { shown(props, &typing) } else { typed::typed(props, &typing) };
    // Under a chart the track comes first, near the line that it moves.
    let (first, second) =
        if props.title.is_some() { (row, track(props)) } else { (track(props), row) };
    Html::from(
        element("div.lever")
            .give("data-follows", props.follows.then_some("yes"))
            .give("data-title", props.title.is_some().then_some("yes"))
            .html(first)
            .html(second),
    )
}

/// Whether a reader is typing a value.
#[derive(Clone, PartialEq)]
enum Typing {
    Not,
    /// The field is open and shows the lever's position.
    Open,
    /// The field shows what has been typed, which may not be a number yet.
    Text(AttrValue),
}

/// The value in words, as a button, between the title and what is beside it.
fn shown(props: &LeverProps, typing: &State<Typing>) -> Html {
    let open = typing.setter();
    Html::from(
        element("div.lever-row")
            .key("shown")
            .html(if let Some(title) = &props.title {
                Html::from(element("span.lever-title").set("aria-hidden", "true").show(title))
            } else {
                Html::default()
            })
            .with(
                element("button.value needs-script")
                    .set("type", "button")
                    .put("id", part("value", &props.name))
                    .put("data-part", part("value", &props.name))
                    .put(
                        "aria-label",
                        [&*props.label, ": ", &props.shown, ". Type a number"].concat(),
                    )
                    .onclick(move |_| open.set(Typing::Open))
                    .show(&props.shown),
            )
            .text(" ")
            .show(props.beside.clone()),
    )
}

/// The `data-part` of a part of a lever, by which it is found while the lever moves.
pub fn part(name: &str, lever: &str) -> String {
    [name, "-", lever].concat()
}

/// The position of a lever's thumb, as an SVG percentage.
pub fn stand(least: i32, most: i32, value: i32) -> String {
    let scale = Scale { low: f64::from(least), high: f64::from(most) };
    percentage(scale.share(f64::from(value)))
}

/// The length of the line up to the thumb; 0 for a lever that follows another.
pub fn filled(follows: bool, stand: &str) -> String {
    if follows { "0" } else { stand }.to_owned()
}

impl LeverProps {
    fn within(&self, value: i32) -> i32 {
        value.clamp(self.least, self.most)
    }
}

/// The drawn track with the native control over it.
fn track(lever: &LeverProps) -> Html {
    let x = |value: i32| stand(lever.least, lever.most, value);
    let oninput = lever.on_move.reform(|event: InputEvent| {
        // A range control holds a number in range; anything else leaves the lever where it is.
        browser::text(&event).parse().map_or(Move::Release, Move::Hold)
    });
    let onchange = lever.on_move.reform(|_: Event| Move::Release);
    let ondblclick = {
        let needed = lever.needed;
        lever.on_move.reform(move |_: MouseEvent| Move::Set(needed))
    };
    let onkeydown = {
        let LeverProps { value, needed, least, most, page, .. } = *lever;
        let on_move = lever.on_move.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "PageUp" => value + page,
                "PageDown" => value - page,
                "Home" => needed,
                "End" => most,
                _ => return,
            };
            event.prevent_default();
            on_move.emit(Move::Set(to.clamp(least, most)));
        })
    };
    Html::from(
        element("div.track")
            .with(
                element("svg")
                    .set("aria-hidden", "true")
                    .with(
                        element("rect.rail-line")
                            .set("y", "70%")
                            .set("width", "100%")
                            .set("height", "1.5"),
                    )
                    .with(
                        element("line.fill")
                            .give("data-part", part("fill", &lever.name))
                            .set("x1", "-13")
                            .give("x2", filled(lever.follows, &x(lever.value)))
                            .set("y1", "70%")
                            .set("y2", "70%"),
                    )
                    .with(
                        element("svg.at")
                            .give("x", x(lever.needed))
                            .set("y", "70%")
                            .with(element("path.needed").set("d", "M0-19 5-14 0-9-5-14z")),
                    )
                    .with(
                        element("svg.at")
                            .give("data-part", part("thumb", &lever.name))
                            .give("x", x(lever.value))
                            .set("y", "70%")
                            .with(element("circle.halo").set("r", "11"))
                            .with(element("circle.thumb").set("r", "8")),
                    ),
            )
            .with(
                element("input")
                    .set("type", "range")
                    .give("min", lever.least.to_string())
                    .give("max", lever.most.to_string())
                    .value(lever.value.to_string())
                    .give("data-lever", lever.name.clone())
                    .give("aria-label", lever.label.clone())
                    .give("aria-valuetext", lever.spoken.clone())
                    .oninput(oninput)
                    .onchange(onchange)
                    .ondblclick(ondblclick)
                    .onkeydown(onkeydown),
            ),
    )
}
