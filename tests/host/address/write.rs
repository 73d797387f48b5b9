//! The address that a scenario has.

use super::{edited, taken};
use ip_plan::projection::Shape;
use ip_plan::scenario::address::{name, write, write_named};
use ip_plan::scenario::{Course, Decimal, Edit, Entry, Event, LONGEST_NAME, Pace, Scenario};
use ip_plan::words::shape::CHOICE;

#[test]
fn the_plan_as_printed_has_a_bare_address() {
    assert_eq!(write(&Scenario::default()), "");
    assert_eq!(taken(""), Scenario::default());
    assert_eq!(taken("v=1"), Scenario::default());
}

#[test]
fn only_what_differs_is_written_in_one_order() {
    let scenario = edited(&[
        Edit::Own(4, Pace::new(120)),
        Edit::Horizon(2025),
        Edit::Own(1, Pace::new(-5)),
        Edit::Delay(1),
        Edit::Shape(CHOICE[4]),
        Edit::Pace(Pace::new(110)),
    ]);
    assert_eq!(write(&scenario), "v=1&pace=110&shape=s-curve&delay=1&to=2025&own=2:-5,5:120");
    assert_eq!(write(&edited(&[Edit::Horizon(2035)])), "v=1&to=2035");
    assert_eq!(write(&edited(&[Edit::Own(9, Pace::NEEDED)])), "v=1&own=10:100");
}

#[test]
fn each_shape_on_offer_has_a_name_of_its_own_in_addresses() {
    let names = ["", "v=1&shape=steady", "v=1&shape=slow", "v=1&shape=fast", "v=1&shape=s-curve"];
    for (shape, name) in CHOICE.into_iter().zip(names) {
        assert_eq!(write(&edited(&[Edit::Shape(shape)])), name);
    }
    assert_eq!(taken("shape=even"), Scenario::default());
}

#[test]
fn a_name_goes_along_where_there_is_room() {
    let scenario = edited(&[Edit::Pace(Pace::new(110))]);
    let query = write_named(&scenario, "Patents first, & money later");
    assert_eq!(query, "v=1&pace=110&name=Patents%20first%2C%20%26%20money%20later");
    assert_eq!(name(&query), "Patents first, & money later");
    assert_eq!(taken(&query), scenario);
    assert_eq!(write_named(&scenario, ""), "v=1&pace=110");
    assert_eq!(name("name=%00%0Aa%20"), "a");
    assert_eq!(name(&format!("name={}", "x".repeat(500))).len(), LONGEST_NAME);
}

#[test]
fn what_one_indicator_has_of_its_own_is_written_shortly() {
    let decimal = |text| Decimal::read(text).expect("a decimal");
    let value = |text, observed| Some(Entry { value: decimal(text), observed });
    let scenario = edited(&[
        Edit::Course(4, Some(Course::Growth(decimal("16.5")))),
        Edit::OwnShape(4, Some(Shape::SlowStart)),
        Edit::OwnDelay(4, Some(1)),
        Edit::Course(0, Some(Course::Added(decimal("5.7")))),
        Edit::OwnShape(5, Some(Shape::EvenSteps)),
        Edit::OwnEvent(2, Some(Event { year: 2018, change: -20, pace: Some(Pace::new(80)) })),
        Edit::Target(0, Some(decimal("15"))),
        Edit::Value(0, 2016, value("8", true)),
        Edit::Value(0, 2017, value("9.8", true)),
        Edit::Value(0, 2019, value("1220", false)),
    ]);
    let query = "v=1&own=1:a5.7,5:g16.5:l1,6::e&events=3:2018:-20:80&aim=1:15&at=1:16:8e98d_122F";
    assert_eq!(write(&scenario), query);
    assert_eq!(taken(query), scenario);
}
