//! The reader's desk: a scenario with its name, three pins, and undo.

use crate::any::paced;
use ip_plan::scenario::{Act, Desk, Edit, PRESETS, Pace, Pin, Pins, Scenario, Step};
use proptest::collection::vec;
use proptest::prelude::*;
use std::rc::Rc;

fn pin(name: &str, percent: i16) -> Pin {
    Pin { name: name.into(), scenario: paced(percent), shown: false }
}

fn lived(acts: impl IntoIterator<Item = Act>) -> Desk {
    acts.into_iter().fold(Desk::default(), |desk, act| desk.after(act).unwrap_or(desk))
}

fn pace(percent: i16) -> Act {
    Act::Step(Step::Set(Edit::Pace(Pace::new(percent))))
}

fn names(desk: &Desk) -> Vec<String> {
    desk.pins().iter().flatten().map(|pin| pin.name.to_string()).collect()
}

fn acts() -> impl Strategy<Value = Act> {
    let place = || 0_usize..5;
    let name = || "[a-c]{0,2}".prop_map(Rc::<str>::from);
    prop_oneof![
        (-50_i16..250).prop_map(pace),
        Just(Act::Step(Step::Undo)),
        Just(Act::Step(Step::Redo)),
        name().prop_map(Act::Name),
        (-50_i16..250).prop_map(|percent| Act::Put(paced(percent).into())),
        (-50_i16..250, name()).prop_map(|(percent, name)| Act::Begin(paced(percent).into(), name)),
        (-50_i16..250, name()).prop_map(|(percent, name)| Act::Open(paced(percent).into(), name)),
        place().prop_map(Act::Pin),
        (place(), any::<bool>()).prop_map(|(place, shown)| Act::Show(place, shown)),
        (place(), name()).prop_map(|(place, name)| Act::Rename(place, name)),
        place().prop_map(Act::Load),
        place().prop_map(Act::Remove),
        Just(Act::GiveBack),
        vec(-50_i16..250, 0..5)
            .prop_map(|paces| Act::Bring(paces.into_iter().map(|p| pin("x", p)).collect())),
    ]
}

proptest! {
    #[test]
    fn an_act_is_nothing_or_a_change(acts_before in vec(acts(), 0..20), act in acts()) {
        let desk = lived(acts_before);
        if let Some(next) = desk.after(act) {
            prop_assert_ne!(next, desk);
        }
    }

    #[test]
    fn what_is_removed_or_replaced_can_be_had_back(acts_before in vec(acts(), 0..20), place in 0_usize..3) {
        let desk = lived(acts_before);
        for act in [Act::Remove(place), Act::Pin(place)] {
            if desk.pins()[place].is_some() && let Some(next) = desk.after(act) {
                let back = next.after(Act::GiveBack);
                prop_assert_eq!(back.as_ref().unwrap_or(&next).pins(), desk.pins());
            }
        }
    }

    #[test]
    fn a_new_pin_is_the_only_one_shown(acts_before in vec(acts(), 0..20), place in 0_usize..3) {
        let desk = lived(acts_before);
        let pinned = desk.after(Act::Pin(place)).unwrap_or(desk);
        prop_assert_eq!(pinned.shown().map(|(at, _)| at).collect::<Vec<_>>(), vec![place]);
        prop_assert_eq!(pinned.pinned().is_some(), true);
    }
}

#[test]
fn pins_go_into_free_places_until_there_are_none() {
    let desk = lived([pace(50), Act::Pin(0), pace(60), Act::Pin(2)]);
    assert_eq!(desk.free(), Some(1));
    let brought =
        desk.after(Act::Bring([pin("a", 10), pin("b", 20)].into())).expect("a place is free");
    assert_eq!(names(&brought), ["", "a", ""]);
    assert_eq!(brought.free(), None);
    assert_eq!(brought.after(Act::Bring([pin("c", 30)].into())), None);
    assert_eq!(brought.after(Act::Pin(7)), None);
}

/// A scenario is one pin, whatever it is called: as a second it would take the last place from another.
#[test]
fn of_pins_from_elsewhere_those_are_brought_that_are_not_there() {
    let desk = lived([Act::Bring([pin("a", 10), pin("b", 20)].into())]);
    let pins = vec![pin("called otherwise", 20), pin("c", 30), pin("d", 40)];
    assert_eq!(desk.to_bring(pins), (vec![pin("c", 30)], vec![pin("d", 40)]));
    assert_eq!(desk.to_bring(vec![pin("a", 10)]), (Vec::new(), Vec::new()));
}

#[test]
fn a_pin_is_worked_on_with_its_name_and_undo_leads_back() {
    let desk = lived([
        pace(50),
        Act::Name("Half".into()),
        Act::Pin(0),
        Act::Begin(PRESETS[3].scenario().into(), "".into()),
        Act::Load(0),
    ]);
    assert_eq!((desk.timeline().now(), &**desk.name()), (&paced(50), "Half"));
    let back = desk.after(Act::Step(Step::Undo)).expect("a step back");
    assert_eq!((back.timeline().now(), &**back.name()), (&PRESETS[3].scenario(), ""));
}

fn at_hand(desk: &Desk) -> (i16, &str) {
    (desk.timeline().now().pace.percent(), desk.name())
}

/// Else a link or a pin would carry the name of another scenario.
#[test]
fn a_name_goes_and_comes_with_its_scenario() {
    let slow = [Act::Open(paced(80).into(), "Slow one".into()), pace(70)];
    let again = |desk: &Desk, steps: &[Step]| {
        steps.iter().fold(desk.clone(), |desk, step| desk.after(Act::Step(*step)).expect("a step"))
    };
    // A lever moves the scenario that has the name, and so does what changes much of it at once.
    let desk = lived(slow.into_iter().chain([Act::Put(paced(60).into())]));
    assert_eq!(at_hand(&desk), (60, "Slow one"));
    // Another one begins without it, or with its own.
    for (name, begun) in [("", paced(50)), ("", Scenario::default()), ("Imported", paced(90))] {
        let begun = Act::Begin(begun.into(), name.into());
        let next = desk.after(begun).expect("another scenario");
        assert_eq!(&**next.name(), name);
        let back = again(&next, &[Step::Undo]);
        assert_eq!(at_hand(&back), (60, "Slow one"));
        assert_eq!(again(&back, &[Step::Redo]), next);
    }
    // A name that was given is a step, too: nothing of it is lost.
    let named = desk.after(Act::Name("My work".into())).expect("a name");
    let named = named.after(Act::Pin(0)).expect("a pin");
    let elsewhere = again(&named, &[Step::Undo, Step::Undo]);
    assert_eq!(at_hand(&elsewhere), (70, "Slow one"));
    assert_eq!(at_hand(&elsewhere.after(Act::Load(0)).expect("the pin")), (60, "My work"));
    assert_eq!(at_hand(&again(&elsewhere, &[Step::Redo, Step::Redo])), (60, "My work"));
}

#[test]
fn pins_that_went_one_after_the_other_come_back_one_by_one() {
    let all = Act::Bring([pin("a", 10), pin("b", 20), pin("c", 30)].into());
    let desk = lived([pace(50), all, Act::Remove(1), Act::Remove(0), Act::Pin(2)]);
    let mut desk = desk;
    for (place, back) in [(2, vec!["c"]), (0, vec!["a", "c"]), (1, vec!["a", "b", "c"])] {
        assert_eq!(desk.gives_back(), Some(place));
        desk = desk.after(Act::GiveBack).expect("a pin");
        assert_eq!(names(&desk), back);
    }
    assert_eq!((desk.gives_back(), desk.after(Act::GiveBack)), (None, None));
}

#[test]
fn whoever_goes_on_does_not_want_a_pin_back() {
    let desk = lived([pace(50), Act::Pin(0), Act::Remove(0)]);
    assert!(desk.gives_back().is_some());
    assert_eq!(desk.after(pace(60)).expect("a step").gives_back(), None);
    // Nor does it come back over what another tab has made of the pins.
    let kept: Pins = [None, Some(pin("other", 70).into()), None];
    assert_eq!(desk.after(Act::Kept(kept)).expect("others").gives_back(), None);
}

#[test]
fn opening_a_link_forgets_steps_but_keeps_pins() {
    let desk = lived([pace(50), Act::Pin(0), pace(60), Act::Open(paced(70).into(), "Sent".into())]);
    assert_eq!((desk.timeline().now(), &**desk.name()), (&paced(70), "Sent"));
    assert!(!desk.timeline().can_undo());
    assert!(desk.pins()[0].is_some());
    // The same once more, with a name of its own, keeps the way back.
    let named = lived([pace(50), Act::Open(paced(50).into(), "Half".into())]);
    assert!(named.timeline().can_undo());
}

#[test]
fn presets_are_the_plan_and_others_that_differ() {
    assert!(PRESETS[0].scenario().is_plan());
    for (at, preset) in PRESETS.iter().enumerate() {
        assert!(at == 0 || !preset.scenario().is_plan(), "{}", preset.name);
        for other in &PRESETS[..at] {
            assert_ne!(preset.scenario(), other.scenario(), "{} and {}", preset.name, other.name);
        }
    }
}
