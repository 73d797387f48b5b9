//! In a browser each island waits for its turn.

use super::Part;
use crate::browser;
use crate::ui::component::{Component, Given};
use crate::ui::hooks::use_effect_with;
use crate::ui::static_part;
use std::cell::RefCell;
use std::rc::Rc;
use yew::functional::{Hook, HookContext};
use yew::prelude::*;
use yew::{AppHandle, Renderer};

thread_local! {
    /// The first island last, because Yew runs the effects of drawn parts in this order.
    static WAITING: RefCell<Vec<Rc<Island>>> = const { RefCell::new(Vec::new()) };
}

/// A part that becomes an app of its own.
struct Island {
    id: String,
    /// The properties that the host drew it with.
    first: Given,
    /// The present properties from its page.
    given: RefCell<Given>,
    app: RefCell<Option<AppHandle<Component>>>,
}

/// Hydrates the waiting islands, each in its turn, and then calls `then`.
pub fn hydrate_waiting(then: impl FnOnce() + 'static) {
    let next = WAITING.with_borrow_mut(Vec::pop);
    let then: Box<dyn FnOnce()> = Box::new(then);
    match next {
        Some(island) => browser::soon(move || {
            island.hydrate();
            hydrate_waiting(then);
        }),
        // What the last island hears, it hears from the end of its own turn on.
        None => browser::soon(then),
    }
}

pub(super) fn draw(part: &Part, context: &mut HookContext) -> Html {
    use_island(part).run(context)
}

#[hook]
fn use_island(part: &Part) -> Html {
    let island = use_mut_ref(|| static_part::is_hydrating().then(|| Rc::new(Island::new(part))));
    let island = island.borrow().clone();
    {
        let island = island.clone();
        use_effect_with((), move |()| {
            WAITING.with_borrow_mut(|waiting| waiting.extend(island.clone()));
            move || {
                if let Some(island) = island {
                    island.end();
                }
            }
        });
    }
    let stands = island.is_some();
    use_effect_with(part.given.clone(), move |given| {
        if let Some(island) = island {
            island.give(given);
        }
    });
    if stands { static_part::left() } else { part.whole().into() }
}

impl Island {
    fn new(part: &Part) -> Self {
        let (id, first) = (part.id.clone(), part.given.clone());
        Self { id, given: RefCell::new(first.clone()), first, app: RefCell::default() }
    }

    fn hydrate(&self) {
        let Some(root) = browser::by_id(&self.id) else { return };
        let moved = browser::moved_in(&root);
        static_part::set_hydrating(true);
        let first = within(&self.first);
        let mut app = Renderer::<Component>::with_root_and_props(root, first).hydrate();
        app.update(within(&self.given.borrow()));
        self.app.replace(Some(app));
        // Once it hears.
        if let Some(moved) = moved {
            browser::soon(moved);
        }
    }

    fn give(&self, given: &Given) {
        self.given.replace(given.clone());
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(within(given));
        }
    }

    fn end(&self) {
        WAITING.with_borrow_mut(|waiting| waiting.retain(|other| other.id != self.id));
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

/// The content, with an effect that ends hydration.
fn within(given: &Given) -> Given {
    Given::new(given.clone(), |given, context| {
        use_effect_with((), |()| static_part::set_hydrating(false)).run(context);
        given.draw(context)
    })
}
