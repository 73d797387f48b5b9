//! Yew's hooks, each with one type only.
//!
//! Yew generates a hook for each type that it holds and each function that it gets, 1 to 3 KB each. Here the content is
//! behind a pointer, so there is one hook for state and one for effects; callers use them like Yew's.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;
use yew::functional::TearDown;
use yew::prelude::{UseStateHandle, UseStateSetter, hook};

/// The state of a part, with a way to change it.
pub struct State<T> {
    held: UseStateHandle<Rc<dyn Any>>,
    of: PhantomData<T>,
}

/// Changes a state.
pub struct Setter<T> {
    held: UseStateSetter<Rc<dyn Any>>,
    of: PhantomData<T>,
}

impl<T: 'static> State<T> {
    /// Replaces the value and has the part redrawn.
    pub fn set(&self, value: T) {
        self.held.set(Rc::new(value));
    }

    /// The setter alone.
    pub fn setter(&self) -> Setter<T> {
        Setter { held: self.held.setter(), of: PhantomData }
    }
}

impl<T: 'static> Setter<T> {
    /// Replaces the value and has the part redrawn.
    pub fn set(&self, value: T) {
        self.held.set(Rc::new(value));
    }
}

impl<T: 'static> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // Only values of this type are ever put there.
        self.held.downcast_ref().unwrap_or_else(|| unreachable!())
    }
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        Self { held: self.held.clone(), of: PhantomData }
    }
}

impl<T> Clone for Setter<T> {
    fn clone(&self) -> Self {
        Self { held: self.held.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Setter<T> {
    fn eq(&self, other: &Self) -> bool {
        self.held == other.held
    }
}

/// State, initialised once by this function.
#[hook]
pub fn use_state<T: 'static, F: FnOnce() -> T>(first: F) -> State<T> {
    State { held: use_any(&mut Some(first)), of: PhantomData }
}

/// Makes the first value of a state.
trait First {
    fn make(&mut self) -> Rc<dyn Any>;
}

impl<T: 'static, F: FnOnce() -> T> First for Option<F> {
    fn make(&mut self) -> Rc<dyn Any> {
        // It is asked once.
        Rc::new(self.take().map_or_else(|| unreachable!(), |first| first()))
    }
}

#[hook]
fn use_any(first: &mut dyn First) -> UseStateHandle<Rc<dyn Any>> {
    yew::functional::use_state(|| first.make())
}

/// The dependencies of an effect.
trait Depends {
    fn is_same(&self, other: &dyn Depends) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> Depends for T {
    fn is_same(&self, other: &dyn Depends) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct On(Box<dyn Depends>);

impl PartialEq for On {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&*other.0)
    }
}

/// What an effect does after a drawing; it returns what undoes it.
type Effect = Box<dyn FnOnce(&On) -> Undo>;
type Undo = Box<dyn FnOnce()>;

/// Runs an effect after the first drawing, and after each drawing for which its dependencies have changed.
#[hook]
pub fn use_effect_with<T: PartialEq + 'static, F: FnOnce(&T) -> D + 'static, D: TearDown>(
    on: T,
    effect: F,
) {
    let effect: Effect = Box::new(move |on| match (*on.0).as_any().downcast_ref() {
        Some(on) => {
            let undo = effect(on);
            Box::new(move || undo.tear_down())
        }
        None => Box::new(|| ()),
    });
    use_any_effect(On(Box::new(on)), effect);
}

#[hook]
fn use_any_effect(on: On, effect: Effect) {
    yew::functional::use_effect_with(on, effect);
}
