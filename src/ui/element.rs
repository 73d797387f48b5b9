//! Elements, put together by calls: `element("p.kicker").text("Overview")`.
//!
//! Yew's `html!` generates the code that builds each element in full, some 200 bytes of program each. Here an
//! [`Element`] is one pointer that is passed from call to call, and no call is inlined into its caller: some 9 bytes
//! each. Listeners are added in the same way.
//!
//! Which call to use:
//!
//! | to add or set | call |
//! | --- | --- |
//! | an attribute: literal, owned string, or optional and of any attribute type | `set`, `put`, `give` |
//! | a boolean attribute | `flag` |
//! | text: literal, owned, whole number | `text`, `words`, `number` |
//! | one element | `with` |
//! | an optional element that never comes or goes while its parent stays | `may` |
//! | an optional element that comes and goes | `place` |
//! | a list of elements | `each` |
//! | any `Html`; one thing that converts into it; a list of such | `html`, `show`, `all` |
//! | the key, a field's value, whether a choice is checked | `key`, `value`, `checked` |
//! | a listener | `onclick`, `oninput` and so on |
//!
//! `set`, `text`, `with` and `html` are the plain cases; each of the others saves a conversion at its callers.

use std::rc::Rc;
use yew::html::{IntoEventCallback, IntoPropValue};
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VNode, VTag, VText};

/// An element under construction. It converts into [`Html`].
///
/// It cannot be cloned, so until then nothing else holds its tag and `Rc::get_mut` always succeeds.
#[must_use]
pub struct Element(Rc<VTag>);

/// A new element, by its tag and, after a dot, its classes: `ol.items column-items`.
///
/// The browser must not restore the values of controls: after a reload some would show what the page showed before, and
/// the program would take that for the reader's own input.
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
    /// Sets an attribute to a literal.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: &'static str) -> Self {
        self.attribute(name, AttrValue::Static(value))
    }

    /// Sets an attribute to an owned string.
    #[inline(never)]
    pub fn put(self, name: &'static str, value: String) -> Self {
        self.attribute(name, AttrValue::from(value))
    }

    /// Adds literal text.
    #[inline(never)]
    pub fn text(self, text: &'static str) -> Self {
        self.html(VNode::VText(VText::new(AttrValue::Static(text))))
    }

    /// Adds owned text.
    #[inline(never)]
    pub fn words(self, text: String) -> Self {
        self.html(VNode::VText(VText::new(AttrValue::from(text))))
    }

    /// Adds a whole number as text, without separators.
    #[inline(never)]
    pub fn number(self, number: u16) -> Self {
        self.words(number.to_string())
    }

    /// Adds an element.
    #[inline(never)]
    pub fn with(self, child: Element) -> Self {
        self.html(child.into())
    }

    /// Adds an element, if there is one. Only where this never changes while the parent stays: see [`Element::place`].
    #[inline(never)]
    pub fn may(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds an element, if there is one; otherwise an empty node that keeps its place.
    ///
    /// Yew matches children from the last, so an additional one would make it recreate all before it, and a field would
    /// lose the focus while a reader types in it.
    #[inline(never)]
    pub fn place(self, child: Option<Element>) -> Self {
        self.html(child.map_or_else(Html::default, Html::from))
    }

    /// Adds each element of an iterator.
    pub fn each(self, children: impl Iterator<Item = Element>) -> Self {
        let mut parent = self;
        for child in children {
            parent = parent.with(child);
        }
        parent
    }

    /// Adds any [`Html`]: an element, a component, a list.
    ///
    /// Adjacent texts become one, as a browser reads them; otherwise hydration would split them again and the browser
    /// would lay the page out again.
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

    /// Adds anything that converts into [`Html`]: text, a number, an element.
    #[inline(never)]
    pub fn show(self, child: impl Into<Html>) -> Self {
        self.html(child.into())
    }

    /// Adds each item of an iterator that converts into [`Html`].
    pub fn all<C: Into<Html>>(self, children: impl IntoIterator<Item = C>) -> Self {
        let mut parent = self;
        for child in children {
            parent = parent.html(child.into());
        }
        parent
    }

    /// Sets an attribute to a value of any attribute type, if there is one.
    #[inline(never)]
    pub fn give(self, name: &'static str, value: impl IntoPropValue<Option<AttrValue>>) -> Self {
        match value.into_prop_value() {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    /// Sets a boolean attribute, if `is_set`.
    #[inline(never)]
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.set(name, name) } else { self }
    }

    /// Sets the key by which Yew distinguishes it from its siblings.
    #[inline(never)]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.key = Some(key.into());
        }
        self
    }

    /// Sets the value of a field.
    #[inline(never)]
    pub fn value(mut self, value: impl IntoPropValue<Option<AttrValue>>) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.set_value(value.into_prop_value());
        }
        self
    }

    /// Sets whether a radio button or checkbox is checked.
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

/// The last child, if it is a text.
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

/// Defines, for each event, the method that adds a listener.
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
    /// Listens to clicks.
    onclick(MouseEvent)
    /// Listens to double clicks.
    ondblclick(MouseEvent)
    /// Listens to committed changes.
    onchange(Event)
    /// Listens to each change of the input.
    oninput(InputEvent)
    /// Listens to keys going down.
    onkeydown(KeyboardEvent)
    /// Listens to the focus leaving the element or something in it.
    onfocusout(FocusEvent)
    /// Listens to pasting.
    onpaste(Event)
    /// Listens to a pointer going down.
    onpointerdown(PointerEvent)
    /// Listens to pointer moves.
    onpointermove(PointerEvent)
    /// Listens to a pointer going up.
    onpointerup(PointerEvent)
    /// Listens to the loss of a captured pointer.
    onlostpointercapture(PointerEvent)
}
