//! Elements, put together by calls: `element("p.kicker").text("Overview")`.
//!
//! Yew's `html!` writes out the building of every element in full, some 200 bytes of program for each.
//! That is right for what listens and changes. Still pages are many elements: drawn by `html!` they
//! took 55 KB more of program, 7.5 KB more to download. Here an [`Element`] is one pointer that is
//! handed from call to call, and no call is generic or copied into its caller: some 9 bytes each.

use std::rc::Rc;
use yew::Html;
use yew::virtual_dom::{AttrValue, VNode, VTag, VText};

/// An element in the making. It turns into [`Html`] where it is handed over.
///
/// It cannot be copied, so until then nothing else holds its tag and `Rc::get_mut` always gives it.
#[must_use]
pub struct Element(Rc<VTag>);

/// A new element: its tag and, after a dot, its classes: `ol.items column-items`.
///
/// For inputs and other elements that hear events there is `html!`.
#[inline(never)]
pub fn element(tag_and_class: &'static str) -> Element {
    match tag_and_class.split_once('.') {
        None => Element(Rc::new(VTag::new(tag_and_class))),
        Some((tag, class)) => Element(Rc::new(VTag::new(tag))).set("class", class),
    }
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

    /// Adds an element, if there is one.
    #[inline(never)]
    pub fn may(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.with(child),
            None => self,
        }
    }

    /// Adds an element for each item of a row.
    pub fn each(self, children: impl Iterator<Item = Element>) -> Self {
        let mut parent = self;
        for child in children {
            parent = parent.with(child);
        }
        parent
    }

    /// Adds what `html!` made.
    #[inline(never)]
    pub fn html(mut self, child: Html) -> Self {
        if let Some(tag) = Rc::get_mut(&mut self.0) {
            tag.add_child(child);
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

impl From<Element> for Html {
    fn from(element: Element) -> Self {
        VNode::VTag(element.0)
    }
}
