//! Scenarios in a file, or as a device stores them.

use super::{address, told};
use ip_plan::files::json::{self, Json};
use ip_plan::scenario::address as query;
use ip_plan::scenario::library::{Fault, Library, MOST_BYTES, Trouble, read, write};
use ip_plan::scenario::{Act, Desk, Pin, Pins, Scenario, name_of};

/// Of any text there are scenarios within bounds that are written and read back as they are, and a word about each
/// that was not taken whole.
pub fn library(text: &str) {
    let json = json::read(text, MOST_BYTES);
    let library = match read(text) {
        Ok(library) => library,
        Err(Fault::Json(fault)) => return assert_eq!(json, Err(fault)),
        Err(Fault::Foreign) => return assert!(json.is_ok()),
    };
    let file = json.expect("a file of ours is JSON");
    let pins = library.pins.iter().flatten();
    for scenario in pins.map(|pin| &pin.scenario).chain(library.yours.iter().map(|(_, it)| it)) {
        address::within_bounds(scenario);
        address::survives(scenario);
    }
    none_is_lost(&file, &library);
    if library.troubles.is_empty() {
        all_is_told(&file, &library);
    }
    kept(&library);
}

/// What is kept is read back as it was, and a desk takes it as it is.
fn kept(library: &Library) {
    let yours = library.yours.as_ref().map(|(name, scenario)| (&**name, scenario));
    let text = write(yours, &library.pins);
    assert!(text.len() <= MOST_BYTES as usize);
    let again = read(&text).expect("our own file");
    assert_eq!(again, Library { troubles: Vec::new(), ..library.clone() }, "{text}");

    let desk = Desk::default();
    let desk = desk.after(Act::Kept(library.pins.clone())).unwrap_or(desk);
    assert_eq!(*desk.pins(), library.pins);
    let brought: Vec<Pin> = library.pins.iter().flatten().map(|pin| (**pin).clone()).collect();
    let after = desk.after(Act::Bring(brought.into())).unwrap_or_else(|| desk.clone());
    for (before, after) in desk.pins().iter().zip(after.pins()) {
        assert!(before.is_none() || before == after, "a pin was written over");
    }
}

/// Each pin of a file is there, or one of the troubles is about it.
fn none_is_lost(file: &Json, library: &Library) {
    let listed = file.field("pins").and_then(Json::list).map_or(0, <[Json]>::len);
    let mut yours = usize::from(file.field("yours").is_some_and(|yours| *yours != Json::Null));
    let (mut there, mut told) = (library.pins.iter().flatten().count(), 0);
    there += usize::from(library.yours.is_some());
    for trouble in &library.troubles {
        match trouble {
            Trouble::TooMany(count) => told += count,
            Trouble::NoScenario(_) => told += 1,
            _ => {}
        }
    }
    yours += listed;
    assert_eq!(yours, there + told, "{:?}", library.troubles);
}

/// Where nothing is said everything is as the file has it.
fn all_is_told(file: &Json, library: &Library) {
    let none = [];
    let pins = match file.field("pins") {
        None | Some(Json::Null) => &none[..],
        Some(pins) => pins.list().expect("a list of pins, or a word about it"),
    };
    let mut theirs: Vec<_> = pins.iter().map(whole).collect();
    let mut ours: Vec<_> = of(&library.pins).collect();
    theirs.sort();
    ours.sort();
    assert_eq!(theirs, ours);
    if let Some((name, scenario)) = &library.yours {
        let (called, query, _) = whole(file.field("yours").expect("the scenario at hand"));
        assert_eq!((called, query), (name.to_string(), query::write(scenario)));
    }
}

fn of(pins: &Pins) -> impl Iterator<Item = (String, String, bool)> {
    pins.iter().flatten().map(|pin| (pin.name.to_string(), query::write(&pin.scenario), pin.shown))
}

/// A scenario as the file has it: its name, its query, and whether it is shown.
fn whole(value: &Json) -> (String, String, bool) {
    let text = value.field("query").and_then(Json::text).expect("a query");
    let (scenario, _): (Scenario, _) = query::read(text);
    told::in_full(text, &scenario);
    let name = value.field("name").map_or("", |name| name.text().expect("a name of words"));
    let shown = value.field("shown").is_some_and(|shown| shown.bool().expect("yes or no"));
    (name_of(name), query::write(&scenario), shown)
}
