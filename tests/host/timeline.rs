//! Undo, redo and the levers: a drag is one step, and nothing is lost on the way.

use crate::any::{indicator, paces};
use ip_plan::scenario::{Edit, Pace, Scenario, Step, Timeline};
use ip_plan::words::shape::CHOICE;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn edits() -> impl Strategy<Value = Edit> {
    prop_oneof![
        paces().prop_map(Edit::Pace),
        select(CHOICE.as_slice()).prop_map(Edit::Shape),
        (0_u8..9).prop_map(Edit::Delay),
        (2010_u16..2050).prop_map(Edit::Horizon),
        (0_usize..12, paces()).prop_map(|(place, pace)| Edit::Own(place, pace)),
        (0_usize..12).prop_map(Edit::Follow),
        Just(Edit::Reset),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => edits().prop_map(Step::Set),
        3 => edits().prop_map(Step::Hold),
        2 => Just(Step::Release),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

fn stepped(timeline: &Timeline, step: Step) -> Timeline {
    timeline.after(step).unwrap_or_else(|| timeline.clone())
}

fn lived(steps: &[Step]) -> Timeline {
    steps.iter().fold(Timeline::default(), |timeline, step| stepped(&timeline, *step))
}

/// A timeline after any steps, with no lever held.
fn at_rest() -> impl Strategy<Value = Timeline> {
    vec(steps(), 0..30).prop_map(|steps| stepped(&lived(&steps), Step::Release))
}

fn at(percent: i16) -> Edit {
    Edit::Pace(Pace::new(percent))
}

proptest! {
    #[test]
    fn undo_and_then_redo_is_as_if_nothing_had_been_done(timeline in at_rest()) {
        if timeline.can_undo() {
            let undone = timeline.after(Step::Undo).expect("there is a step to take back");
            prop_assert!(undone.can_redo());
            prop_assert_eq!(undone.after(Step::Redo), Some(timeline));
        } else {
            prop_assert_eq!(timeline.after(Step::Undo), None);
        }
    }

    #[test]
    fn redo_and_then_undo_is_as_if_nothing_had_been_done(timeline in at_rest()) {
        if timeline.can_redo() {
            let redone = timeline.after(Step::Redo).expect("there is a step to take again");
            prop_assert_eq!(redone.after(Step::Undo), Some(timeline));
        } else {
            prop_assert_eq!(timeline.after(Step::Redo), None);
        }
    }

    #[test]
    fn a_change_is_taken_back_by_one_undo(timeline in at_rest(), edit in edits()) {
        if let Some(changed) = timeline.after(Step::Set(edit)) {
            prop_assert_eq!(*changed.now(), timeline.now().edited(edit));
            prop_assert!(!changed.can_redo());
            let undone = changed.after(Step::Undo).expect("a change can be taken back");
            prop_assert_eq!(undone.now(), timeline.now());
        } else {
            prop_assert_eq!(timeline.now().edited(edit), *timeline.now());
        }
    }

    #[test]
    fn a_drag_is_one_step_however_often_it_moves(timeline in at_rest(), moves in vec(edits(), 1..20)) {
        let mut dragged = timeline.clone();
        let mut expected = *timeline.now();
        for edit in moves {
            dragged = stepped(&dragged, Step::Hold(edit));
            expected = expected.edited(edit);
            prop_assert!(dragged.is_held());
            prop_assert_eq!(*dragged.now(), expected, "each move is seen at once");
            prop_assert_eq!(dragged.settled(), timeline.now());
        }
        let let_go = stepped(&dragged, Step::Release);
        prop_assert!(!let_go.is_held());
        prop_assert_eq!((let_go.now(), let_go.settled()), (&expected, &expected));
        if expected == *timeline.now() {
            prop_assert_eq!(let_go, timeline, "a lever that comes back has not moved");
        } else {
            let undone = let_go.after(Step::Undo).expect("a drag can be taken back");
            prop_assert_eq!(undone.now(), timeline.now());
            prop_assert_eq!(undone.can_undo(), timeline.can_undo());
        }
    }

    #[test]
    fn a_step_is_nothing_or_a_change(steps in vec(steps(), 0..30), step in steps()) {
        let timeline = lived(&steps);
        if let Some(next) = timeline.after(step) {
            prop_assert_ne!(next, timeline);
        }
    }

    #[test]
    fn opening_an_address_forgets_what_was_there(steps in vec(steps(), 0..30), edit in edits()) {
        let scenario = Scenario::default().edited(edit);
        let opened = Timeline::opened(scenario, "Sent".into());
        prop_assert_eq!(*opened.now(), scenario);
        prop_assert!(!opened.can_undo() && !opened.can_redo() && !opened.is_held());
        // What is put there is a step that can be taken back.
        let before = lived(&steps);
        if let Some(put) = before.put(scenario, before.name().clone()) {
            prop_assert_eq!(*put.now(), scenario);
            prop_assert!(!put.is_held());
            if *before.settled() != scenario {
                let undone = stepped(&put, Step::Undo);
                prop_assert_eq!(undone.now(), before.settled());
            }
        } else {
            prop_assert_eq!(*before.now(), scenario);
        }
    }
}

#[test]
fn a_step_that_changes_nothing_is_none() {
    let fresh = Timeline::default();
    for step in [
        Step::Undo,
        Step::Redo,
        Step::Release,
        Step::Set(at(100)),
        Step::Set(Edit::Reset),
        Step::Set(Edit::Follow(3)),
        Step::Set(Edit::Own(10, Pace::MOST)),
    ] {
        assert_eq!(fresh.after(step), None, "{step:?}");
    }
}

#[test]
fn undo_while_a_lever_is_held_goes_back_to_where_the_drag_began() {
    let held = lived(&[Step::Set(at(120)), Step::Hold(at(150)), Step::Hold(at(170))]);
    let undone = stepped(&held, Step::Undo);
    assert_eq!(undone.now().pace.percent(), 120);
    assert!(!undone.is_held());
    assert_eq!(stepped(&undone, Step::Redo).now().pace.percent(), 170);
}

#[test]
fn a_press_while_a_lever_is_held_ends_the_drag_in_the_same_step() {
    let set = lived(&[Step::Hold(at(150)), Step::Set(at(100)), Step::Set(at(90))]);
    let undone = stepped(&set, Step::Undo);
    assert_eq!(undone.now().pace.percent(), 100);
    // Back where the drag began: 150 was only passed through.
    assert!(!undone.can_undo());
}

#[test]
fn two_hundred_steps_can_be_taken_back_and_the_oldest_are_forgotten() {
    let mut timeline = Timeline::default();
    for percent in 1..=250 {
        timeline = stepped(&timeline, Step::Set(Edit::Pace(Pace::new(percent))));
    }
    let mut taken_back = 0;
    while let Some(before) = timeline.after(Step::Undo) {
        timeline = before;
        taken_back += 1;
    }
    assert_eq!((taken_back, timeline.now().pace.percent()), (200, 50));
    let mut again = 0;
    while let Some(after) = timeline.after(Step::Redo) {
        timeline = after;
        again += 1;
    }
    assert_eq!((again, timeline.now().pace.percent()), (200, 250));
}

#[test]
fn levers_stay_within_their_ranges() {
    let edited = |edit| Scenario::default().edited(edit);
    assert_eq!(Pace::new(i16::MAX), Pace::MOST);
    assert_eq!(Pace::new(i16::MIN), Pace::LEAST);
    assert_eq!(edited(Edit::Delay(200)).delay, 5);
    assert_eq!(edited(Edit::Horizon(1900)).horizon, 2020);
    assert_eq!(edited(Edit::Horizon(2100)).horizon, 2035);
    assert_eq!(
        [0, 2025, 9999].map(|to| Scenario::default().seen_to(to).horizon),
        [2020, 2025, 2035]
    );
    assert_eq!(edited(Edit::Own(10, Pace::MOST)), Scenario::default());
}

#[test]
fn an_indicator_follows_the_global_lever_until_it_has_a_pace_of_its_own() {
    let own = Scenario::default().edited(at(110)).edited(Edit::Own(2, Pace::NEEDED));
    assert_eq!(own.pace_of(indicator(3)), (Pace::NEEDED, true));
    assert_eq!(own.pace_of(indicator(4)), (Pace::new(110), false));
    let follows = own.edited(Edit::Follow(2));
    assert_eq!(follows.pace_of(indicator(3)), (Pace::new(110), false));
}

#[test]
fn looking_further_ahead_is_still_the_plan() {
    let scenario = Scenario::default();
    assert!(scenario.edited(Edit::Horizon(2035)).is_plan());
    assert!(!scenario.edited(at(101)).is_plan());
    assert!(!scenario.edited(Edit::Delay(1)).is_plan());
    assert!(!scenario.edited(Edit::Own(0, Pace::NEEDED)).is_plan());
}
