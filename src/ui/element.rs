//! Elements, put together by calls: `element("p.kicker").text("Overview")`.
//!
//! Yew's `html!` writes out the building of every element in full, some 200 bytes of program for each.
//! Here an [`Element`] is one pointer that is handed from call to call, and no call is copied into its caller: some 9
//! bytes each. What listens is put together in the same way.

use std::rc::Rc;
use yew::html::{IntoEventCallback, IntoPropValue};
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VNode, VTag, VText};

/// An element in the making. It turns into [`Html`] where it is handed over.
///
/// It cannot be copied, so until then nothing else holds its tag and `Rc::get_mut` always gives it.
#[must_use]
pub struct Element(Rc<VTag>);

/// A new element: its tag and, after a dot, its classes: `ol.items column-items`.
///
/// Controls are not to be filled in by the browser: after a reload some would show what the page before it said, and
/// the program would take that for the reader's own move.
#[inline(never)]
pub fn element(tag_and_class: &'static str) -> Element {
    let (tag, class) = tag_and_class.split_once('.').unwrap_or((tag_and_class, ""));
    let mut element = Element(Rc::new(VTag::new(tag)));
    if !class.is_empty() {
        element = element.set("class", class);
    }
    if matches!(tag, "input" | "select") {
        element = element.set("autocomplete", "off");
    }
    element
}

impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: &'static str) -> Self {
        self.attribute(name, AttrValue::Static(value))
    }

    /// Sets an attribute to a value that was worked out.
    #[inline(never)]
    pub fn put(self, name: &'static str, value: String) -> Self {
        self.attribute(name, AttrValue::from(value))
    }

    /// Adds words.
    #[inline(never)]
    pub fn text(self, text: &'static str) -> Self {
        self.html(VNode::VText(VText::new(AttrValue::Static(text))))
    }

    /// Adds words that were worked out.
    #[inline(never)]
    pub fn words(self, text: String) -> Self {
        self.html(VNode::VText(VText::new(AttrValue::from(text))))
    }

    /// Adds a whole number, plainly written.
    #[inline(never)]
    pub fn number(self, number: u16) -> Self {
        self.words(number.to_string())
    }

    /// Adds an element.
    #[inline(never)]
    pub fn with(self, child: Element) -> Self {
        self.html(child.into())
    }

    /// Adds an element, if there is one. For still parts: see [`Element::place`] for what comes and goes.
    #[inline(never)]
    pub fn may(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds an element, if there is one; else its place is kept.
    ///
    /// Yew matches children from the last, so one more of them would have it make all before anew: a field would lose
    /// the focus while a reader types in it.
    #[inline(never)]
    pub fn place(self, child: Option<Element>) -> Self {
        self.html(child.map_or_else(Html::default, Html::from))
    }

    /// Adds an element for each item of a row.
    pub fn each(self, children: impl Iterator<Item = Element>) -> Self {
        let mut parent = self;
        for child in children {
            parent = parent.with(child);
        }
        parent
    }

    /// Adds anything that is drawn: an element, a part of its own, or a list of such.
    ///
    /// Two texts in a row become one, as a browser reads them: else hydrating the page would part them again, and have
    /// it laid out anew.
    #[inline(never)]
    pub fn html(mut self, child: Html) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            match (&child, tag.children_mut().and_then(last_text)) {
                (VNode::VText(more), Some(last)) => {
                    last.text = AttrValue::from([&*last.text, &*more.text].concat());
                }
                _ => tag.add_child(child),
            }
        }
        self
    }

    /// Adds what can be shown: words, a number, an element.
    #[inline(never)]
    pub fn show(self, child: impl Into<Html>) -> Self {
        self.html(child.into())
    }

    /// Adds all of a row of such.
    pub fn all<C: Into<Html>>(self, children: impl IntoIterator<Item = C>) -> Self {
        let mut parent = self;
        for child in children {
            parent = parent.html(child.into());
        }
        parent
    }

    /// Sets an attribute to a value of any kind, if there is one.
    #[inline(never)]
    pub fn give(self, name: &'static str, value: impl IntoPropValue<Option<AttrValue>>) -> Self {
        match value.into_prop_value() {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// Sets an attribute that is there or not.
    #[inline(never)]
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.set(name, name) } else { self }
    }

    /// What tells it from its neighbours while they change.
    #[inline(never)]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.key = Some(key.into());
        }
        self
    }

    /// What stands in a field.
    #[inline(never)]
    pub fn value(mut self, value: impl IntoPropValue<Option<AttrValue>>) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.set_value(value.into_prop_value());
        }
        self
    }

    /// Whether one of a choice is chosen.
    #[inline(never)]
    pub fn checked(mut self, it_is: bool) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.set_checked(it_is);
        }
        self
    }

    #[inline(never)]
    fn hear(mut self, listener: Rc<dyn Listener>) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.add_listener(listener);
        }
        self
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: AttrValue) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.add_attribute(name, value);
        }
        self
    }
}

/// The text with which children end.
fn last_text(children: &mut VNode) -> Option<&mut VText> {
    match children {
        VNode::VText(text) => Some(text),
        VNode::VList(list) => match Rc::get_mut(list)?.last_mut()? {
            VNode::VText(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Self {
        VNode::VTag(element.0)
    }
}

/// For each event the name of the call that has an element hear it.
macro_rules! heard {
    ($($(#[$says:meta])* $event:ident($of:ident))*) => {
        impl Element {
            $(
                $(#[$says])*
                #[inline]
                pub fn $event(self, callback: impl IntoEventCallback<$of>) -> Self {
                    #[inline(never)]
                    fn hears(element: Element, callback: Callback<$of>) -> Element {
                        element.hear(Rc::new(yew::html::$event::Wrapper::new(callback)))
                    }
                    match callback.into_event_callback() {
                        Some(callback) => hears(self, callback),
                        None => self,
                    }
                }
            )*
        }
    };
}

heard! {
    /// Hears a press.
    onclick(MouseEvent)
    /// Hears two presses.
    ondblclick(MouseEvent)
    /// Hears that something was changed and left.
    onchange(Event)
    /// Hears each change.
    oninput(InputEvent)
    /// Hears a key.
    onkeydown(KeyboardEvent)
    /// Hears that the focus goes.
    onfocusout(FocusEvent)
    /// Hears what is pasted.
    onpaste(Event)
    /// Hears that a finger or pointer goes down.
    onpointerdown(PointerEvent)
    /// Hears that it moves.
    onpointermove(PointerEvent)
    /// Hears that it goes up.
    onpointerup(PointerEvent)
    /// Hears that it is no longer grabbed.
    onlostpointercapture(PointerEvent)
}
