//! What is read from an address, and what is said about the rest.

use super::{edited, said, taken};
use ip_plan::projection::Shape;
use ip_plan::route::decoded;
use ip_plan::scenario::address::{Complaint, read};
use ip_plan::scenario::{Edit, Pace, Scenario};
use ip_plan::words::shape::CHOICE;

#[test]
fn an_old_link_without_a_version_is_read_as_the_first() {
    assert_eq!(taken("pace=110&own=2:85"), taken("v=1&pace=110&own=2:85"));
}

#[test]
fn a_link_of_a_later_version_is_read_as_far_as_it_is_known() {
    let (scenario, complaints) = read("v=7&pace=110&mood=good");
    assert_eq!(scenario, edited(&[Edit::Pace(Pace::new(110))]));
    assert_eq!(complaints, [Complaint::Newer(7), Complaint::Unknown("mood".to_owned())]);
    assert_eq!(complaints[0].to_string(), "it was made by a later version of this site");
}

#[test]
fn each_thing_that_cannot_be_taken_is_named() {
    assert_eq!(said("v=1&mood=good"), ["“mood” is not a setting that we know"]);
    assert_eq!(said("pace=fast"), ["“pace” cannot be read"]);
    assert_eq!(said("shape=round"), ["“shape” cannot be read"]);
    assert_eq!(said("v=one"), ["“version” cannot be read"]);
    assert_eq!(said("v=0"), ["“version” cannot be read"]);
    assert_eq!(said("delay"), ["“delay” cannot be read"]);
    assert_eq!(said("pace=300"), ["“pace” was out of range and set to its limit"]);
    assert_eq!(said("pace=110&pace=120"), ["“pace” is given twice; the first counts"]);
    assert_eq!(said("own=2:85,2:90"), ["“settings of no. 2” is given twice; the first counts"]);
    assert_eq!(said("own=11:85"), ["“settings of no. 11” cannot be read"]);
    // By the words of the page, not the fields of the address.
    assert_eq!(said("to=1999"), ["“look ahead to” was out of range and set to its limit"]);
    assert_eq!(said("range=wide"), ["“likely range” cannot be read"]);
    assert_eq!(said("start=low"), ["“royalties of 2015” cannot be read"]);
    assert_eq!(said("events=3:x"), ["“event of no. 3” cannot be read"]);
    assert_eq!(said("aim=4:x"), ["“target of no. 4” cannot be read"]);
    assert_eq!(said("at=1:16:x"), ["“values of no. 1” cannot be read"]);
    assert_eq!(said("at+1=2&pace=1"), ["“at 1” is not a setting that we know"]);
    assert_eq!(said(&"&".repeat(6001)), ["it is too long; its end was left out"]);
}

#[test]
fn of_two_values_the_first_stands() {
    let (scenario, complaints) = read("own=2:85,2:300&pace=110&pace=400");
    assert_eq!(scenario, edited(&[Edit::Own(1, Pace::new(85)), Edit::Pace(Pace::new(110))]));
    // The second is not looked at, so it was not brought to a limit either.
    let twice = |name: &str| Complaint::Repeated(name.to_owned());
    assert_eq!(complaints, [twice("own 2"), twice("pace")]);
}

#[test]
fn one_damaged_setting_spoils_no_other() {
    let (scenario, complaints) = read("pace=11o&delay=2&own=2:85,x:1,12:90,5:120&shape=slow");
    let expected = edited(&[
        Edit::Delay(2),
        Edit::Own(1, Pace::new(85)),
        Edit::Own(4, Pace::new(120)),
        Edit::Shape(CHOICE[2]),
    ]);
    assert_eq!(scenario, expected);
    let unreadable = |name: &str| Complaint::Unreadable(name.to_owned());
    assert_eq!(complaints, [unreadable("pace"), unreadable("own x"), unreadable("own 12")]);
}

#[test]
fn a_mark_on_a_plain_address_is_no_cause_for_a_word() {
    assert_eq!(taken("utm_source=mail&fbclid=abc"), Scenario::default());
    assert_eq!(taken("&&"), Scenario::default());
    // Beside a setting of ours it might be one that was mistyped.
    assert_eq!(said("pcae=110&delay=1"), ["“pcae” is not a setting that we know"]);
}

#[test]
fn percent_signs_that_mean_nothing_stay_as_they_are() {
    for text in ["%", "%5", "%zz", "100%", "%+5", "%-1", "%é", "a%2"] {
        assert_eq!(decoded(text), text.replace('+', " "), "{text}");
    }
    assert_eq!(decoded("a%20b+c%E2%82%AC"), "a b c€");
    assert_eq!(decoded("%FF"), "\u{FFFD}");
}

#[test]
fn a_list_of_a_thousand_holes_is_one_complaint() {
    assert_eq!(said(&format!("own={}", ",".repeat(1000))), ["“settings of no. ” cannot be read"]);
}

#[test]
fn values_that_are_none_are_told_and_the_rest_is_kept() {
    for broken in
        ["1:16:8", "1:15:8e", "1:36:8e", "1:16:x", "1:16:999999e", "1", "1:16:3_", "11:16:8e"]
    {
        let (scenario, complaints) = read(&format!("pace=110&at={broken}"));
        assert_eq!(scenario, edited(&[Edit::Pace(Pace::new(110))]), "{broken}");
        assert_eq!(complaints.len(), 1, "{broken}");
    }
}

/// Its size is no number that a machine has.
#[test]
fn the_least_whole_number_of_all_is_no_value() {
    for letter in ('a'..='z').chain('A'..='Z') {
        let (scenario, complaints) = read(&format!("at=1:16:{}{letter}", i64::MIN));
        let unreadable = Complaint::Unreadable("at 1".to_owned());
        assert_eq!((scenario, complaints), (Scenario::default(), vec![unreadable]), "{letter}");
    }
}

#[test]
fn a_growth_that_cannot_be_read_is_told_also_beside_a_form() {
    for broken in ["g", "gx", "ax", "x", "g1.2.3"] {
        let name = format!("pace=110&own=2:{broken}:s1");
        let unreadable = Complaint::Unreadable("own 2".to_owned());
        assert_eq!(
            read(&name),
            (edited(&[Edit::Pace(Pace::new(110))]), vec![unreadable]),
            "{name}"
        );
    }
}

#[test]
fn of_two_forms_or_delays_the_first_stands() {
    let (scenario, complaints) = read("own=2:85:s2e1");
    let own = scenario.own[1];
    assert_eq!((own.shape, own.delay), (Some(Shape::SteadyGrowth), Some(2)));
    assert_eq!(complaints, [Complaint::Repeated("own 2".to_owned())]);
}

#[test]
fn a_number_with_two_points_is_none() {
    for query in ["aim=1:1.2.3", "start=1.2.3", "own=1:g1.2.3", "own=1:a1.2.3"] {
        let (scenario, complaints) = read(query);
        assert_eq!((scenario, complaints.len()), (Scenario::default(), 1), "{query}");
    }
}
