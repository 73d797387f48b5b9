//! The one component type, for all parts of pages that have hooks or can be skipped.
//!
//! Yew generates code for mounting, drawing, comparing and unmounting for each component type, 8 to 10 KB each; for the
//! 26 kinds of parts that was a fifth of the program. Here Yew knows one component, and what it draws is an object
//! behind a pointer: its properties and the function that draws them. The address of that function is the key by which
//! Yew distinguishes kinds, so that one is never drawn with the hooks of another.

use std::any::Any;
use std::rc::Rc;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp, VNode};

/// Properties with the function that draws them.
trait Drawn {
    fn draw(&self, context: &mut HookContext) -> Html;
    fn is_same(&self, other: &dyn Drawn) -> bool;
    fn as_any(&self) -> &dyn Any;
}

/// Draws properties, with hooks.
pub(super) type Draw<P> = fn(&P, &mut HookContext) -> Html;

struct Of<P>(P, Draw<P>);

impl<P: PartialEq + 'static> Drawn for Of<P> {
    fn draw(&self, context: &mut HookContext) -> Html {
        (self.1)(&self.0, context)
    }

    fn is_same(&self, other: &dyn Drawn) -> bool {
        // The key has told that it is of the same kind.
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The properties of [`Component`].
#[derive(Clone, Properties)]
pub struct Given {
    drawn: Rc<dyn Drawn>,
}

impl PartialEq for Given {
    fn eq(&self, other: &Self) -> bool {
        self.drawn.is_same(&*other.drawn)
    }
}

impl Given {
    /// Properties and what draws them.
    pub fn new<P: PartialEq + 'static>(properties: P, draw: Draw<P>) -> Self {
        Self { drawn: Rc::new(Of(properties, draw)) }
    }

    pub(super) fn draw(&self, context: &mut HookContext) -> Html {
        self.drawn.draw(context)
    }
}

/// The component.
#[component]
pub fn Component(given: &Given) -> Html {
    use_drawn(&*given.drawn)
}

fn use_drawn(drawn: &dyn Drawn) -> impl Hook<Output = Html> {
    struct Drawing<'a>(&'a dyn Drawn);
    impl Hook for Drawing<'_> {
        type Output = Html;

        fn run(self, context: &mut HookContext) -> Html {
            self.0.draw(context)
        }
    }
    Drawing(drawn)
}

/// A part with hooks: redrawn when its properties change or a hook asks for it.
pub fn component<P: PartialEq + 'static>(properties: P, draw: Draw<P>) -> Html {
    mounted(draw as usize, 0, Given::new(properties, draw))
}

/// The same as one of a list, or where another may replace it: each has its own number.
pub fn keyed<P: PartialEq + 'static>(number: u8, properties: P, draw: Draw<P>) -> Html {
    mounted(draw as usize, number, Given::new(properties, draw))
}

/// What is given, drawn as the only child of an element.
pub(super) fn drawn(given: &Given) -> Html {
    VNode::from(VComp::new::<Component>(Rc::new(given.clone()), None))
}

/// A part whose kind is identified by another function than the one that draws it.
pub(super) fn of_kind<P: PartialEq + 'static>(kind: usize, properties: P, draw: Draw<P>) -> Html {
    mounted(kind, 0, Given::new(properties, draw))
}

#[inline(never)]
fn mounted(kind: usize, number: u8, given: Given) -> Html {
    let key = [kind.to_string(), number.to_string()].join("-");
    VNode::from(VComp::new::<Component>(Rc::new(given), Some(Key::from(key))))
}
