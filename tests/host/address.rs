//! A scenario survives its address, and no address at all can do harm.

use ip_plan::projection::{LAST_YEAR, Rule, Shape, TARGET_YEAR};
use ip_plan::route::decoded;
use ip_plan::scenario::address::{Complaint, LONGEST_NAME, name, read, write, write_named};
use ip_plan::scenario::{
    Course, Decimal, Edit, Entry, Event, LONGEST_DELAY, Own, Pace, Scenario, Start, Values,
    WIDEST_SPREAD,
};
use ip_plan::words::shape::CHOICE;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

fn paces() -> impl Strategy<Value = Pace> {
    (Pace::LEAST.percent()..=Pace::MOST.percent()).prop_map(Pace::new)
}

fn shapes() -> impl Strategy<Value = Shape> {
    select(&Shape::ALL[..])
}

/// Any number that a reader can type.
fn decimals() -> impl Strategy<Value = Decimal> {
    (-99_999_i64..=99_999, -4_i8..=4)
        .prop_filter_map("five figures", |(digits, exponent)| Decimal::new(digits, exponent))
}

fn amounts() -> impl Strategy<Value = Decimal> {
    decimals().prop_filter("an amount", |decimal| decimal.value() >= 0.0)
}

fn events() -> impl Strategy<Value = Event> {
    (2016..=LAST_YEAR, Event::LEAST..=Event::MOST, proptest::option::of(paces()))
        .prop_map(|(year, change, pace)| Event { year, change, pace })
}

fn courses() -> impl Strategy<Value = Course> {
    prop_oneof![
        paces().prop_map(Course::Pace),
        decimals().prop_map(Course::Growth),
        decimals().prop_map(Course::Added),
    ]
}

fn entries() -> impl Strategy<Value = Entry> {
    (decimals(), any::<bool>()).prop_map(|(value, observed)| Entry { value, observed })
}

/// Values for some of the years; made of a list, since nested arrays of strategies are more than a test's stack.
fn values_by(share: f64) -> impl Strategy<Value = Values> {
    proptest::collection::vec(weighted(share, entries()), 20)
        .prop_map(|values| values.try_into().expect("twenty"))
}

fn owns() -> impl Strategy<Value = Own> {
    let values = prop_oneof![Just([None; 20]), values_by(0.2), values_by(0.9),];
    let course = proptest::option::of(courses());
    let delay = proptest::option::of(0..=LONGEST_DELAY);
    let target = proptest::option::of(decimals());
    let event = proptest::option::of(events());
    (course, proptest::option::of(shapes()), delay, event, target, values).prop_map(
        |(course, shape, delay, event, target, values)| Own {
            course,
            shape,
            delay,
            event,
            target,
            values,
        },
    )
}

/// Any scenario that the page can be brought to.
pub(crate) fn scenarios() -> impl Strategy<Value = Scenario> {
    let start =
        prop_oneof![Just(Start::Flat), Just(Start::SameGrowth), amounts().prop_map(Start::Own)];
    let looks = (TARGET_YEAR..=LAST_YEAR, 0..=WIDEST_SPREAD, select(&Rule::ALL[..]));
    let none = Just([Own::default(); 10]);
    let own = prop_oneof![
        none,
        proptest::collection::vec(owns(), 10).prop_map(|own| own.try_into().expect("ten")),
    ];
    let event = proptest::option::of(events());
    (paces(), shapes(), 0..=LONGEST_DELAY, event, looks, start, own)
        .prop_map(|(pace, shape, delay, event, (horizon, spread, rule), start, own)| Scenario {
            pace,
            shape,
            delay,
            event,
            horizon,
            spread,
            rule,
            start,
            own,
        })
        .prop_map(|scenario| possible(&scenario))
}

/// With values and targets that their indicators can have.
fn possible(scenario: &Scenario) -> Scenario {
    (0..10).fold(*scenario, |scenario, place| {
        let Own { values, target, .. } = scenario.own[place];
        scenario.edited(Edit::Values(place, values)).edited(Edit::Target(place, target))
    })
}

/// Text that looks like an address of ours, and is not.
fn damaged() -> impl Strategy<Value = String> {
    let pieces = [
        "v",
        "pace",
        "shape",
        "delay",
        "to",
        "own",
        "=",
        "&",
        ":",
        ",",
        "%",
        "%2",
        "%C3",
        "%zz",
        "%+5",
        "+",
        "-",
        "1",
        "2",
        "10",
        "11",
        "99999999999",
        "even",
        "s-curve",
        "€",
        "\u{0}",
        " ",
        "v=1&",
        "own=2:85",
        "event=",
        "events=",
        "2018",
        "aim=",
        "at=1:16:",
        "98d",
        "_",
        "8E",
        "start=",
        "same",
        "rule=un2022",
        "range=",
        "name=",
        "g",
        "a",
        ".",
    ];
    proptest::collection::vec(select(pieces.to_vec()), 0..60).prop_map(|parts| parts.concat())
}

fn taken(query: &str) -> Scenario {
    let (scenario, complaints) = read(query);
    assert_eq!(complaints, [], "{query}");
    scenario
}

fn edited(edits: &[Edit]) -> Scenario {
    edits.iter().fold(Scenario::default(), |scenario, edit| scenario.edited(*edit))
}

proptest! {
    #[test]
    fn a_scenario_is_read_back_from_its_address_without_a_word(scenario in scenarios()) {
        prop_assert_eq!(read(&write(&scenario)), (scenario, Vec::new()));
    }

    #[test]
    fn an_address_needs_no_encoding_and_fits_every_browser(scenario in scenarios()) {
        let query = write(&scenario);
        prop_assert!(query.len() < 1_900, "{query}");
        prop_assert!(query.bytes().all(|b| b.is_ascii_alphanumeric() || b"=&:,-._".contains(&b)), "{query}");
    }

    #[test]
    fn the_order_of_the_settings_makes_no_difference(scenario in scenarios()) {
        let query = write(&scenario);
        let mut pairs: Vec<&str> = query.split('&').collect();
        pairs.reverse();
        prop_assert_eq!(write(&taken(&pairs.join("&"))), query);
    }

    #[test]
    fn a_mailer_that_encodes_every_sign_changes_nothing(scenario in scenarios()) {
        let encoded = write(&scenario).chars().fold(String::new(), |out, sign| match sign {
            '=' | '&' => out + &sign.to_string(),
            _ => out + &format!("%{:02x}", u32::from(sign)),
        });
        prop_assert_eq!(taken(&encoded), scenario);
    }

    #[test]
    fn whatever_text_is_opened_its_scenario_has_an_address_of_its_own(text in any::<String>()) {
        let scenario = read(&text).0;
        prop_assert_eq!(read(&write(&scenario)), (scenario, Vec::new()));
    }

    #[test]
    fn a_damaged_address_is_read_to_a_scenario_within_the_levers(text in damaged()) {
        let scenario = read(&text).0;
        prop_assert!(scenario.delay <= LONGEST_DELAY);
        prop_assert!((TARGET_YEAR..=LAST_YEAR).contains(&scenario.horizon));
        prop_assert_eq!(read(&write(&scenario)), (scenario, Vec::new()));
    }

    #[test]
    fn thousands_of_letters_of_any_size_are_read_up_to_the_limit(
        letter in any::<char>(), before in 5990_usize..6010, tail in any::<String>(),
    ) {
        let text = format!("pace=110&{}&delay=2{tail}", letter.to_string().repeat(before));
        let (scenario, _) = read(&text);
        prop_assert_eq!(scenario.pace.percent(), 110);
        prop_assert_eq!(read(&write(&scenario)).0, scenario);
    }

    #[test]
    fn percent_signs_are_undone_and_all_else_stays(text in any::<String>()) {
        let encoded = text.bytes().fold(String::new(), |out, byte| out + &format!("%{byte:02X}"));
        prop_assert_eq!(decoded(&encoded), text);
    }

    #[test]
    fn no_complaint_is_made_twice(text in damaged()) {
        let (_, complaints) = read(&text);
        for (at, complaint) in complaints.iter().enumerate() {
            prop_assert!(!complaints[..at].contains(complaint), "{complaint}");
        }
    }
}

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

/// What is said of a query, in the reader's words.
fn said(query: &str) -> Vec<String> {
    read(query).1.iter().map(ToString::to_string).collect()
}

#[test]
fn each_thing_that_cannot_be_taken_is_named() {
    assert_eq!(said("v=1&mood=good"), ["“mood” is not a setting that we know"]);
    assert_eq!(said("pace=fast"), ["the value of “pace” cannot be read"]);
    assert_eq!(said("shape=round"), ["the value of “shape” cannot be read"]);
    assert_eq!(said("v=one"), ["the value of “v” cannot be read"]);
    assert_eq!(said("v=0"), ["the value of “v” cannot be read"]);
    assert_eq!(said("delay"), ["the value of “delay” cannot be read"]);
    assert_eq!(said("pace=300"), ["“pace” was out of range and stands at its limit"]);
    assert_eq!(said("pace=110&pace=120"), ["“pace” is given twice; the first stands"]);
    assert_eq!(said("own=2:85,2:90"), ["“own 2” is given twice; the first stands"]);
    assert_eq!(said("own=11:85"), ["the value of “own 11” cannot be read"]);
    assert_eq!(said(&"&".repeat(6001)), ["it is too long; its end was left out"]);
}

#[test]
fn what_is_out_of_range_stands_at_its_limit() {
    assert_eq!(read("pace=300").0.pace, Pace::MOST);
    assert_eq!(read("pace=-300").0.pace, Pace::LEAST);
    assert_eq!(read("delay=9").0.delay, LONGEST_DELAY);
    assert_eq!(read("delay=-1").0.delay, 0);
    assert_eq!(read("to=1999").0.horizon, TARGET_YEAR);
    assert_eq!(read("to=2222").0.horizon, LAST_YEAR);
    assert_eq!(read("own=3:999").0.own[2].course, Some(Course::Pace(Pace::MOST)));
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
fn a_setting_that_is_cut_at_the_limit_is_left_out_whole() {
    // The cut falls between the digits of 250: half of it would be read as another pace.
    let filler = |length: usize| format!("{}&", "x".repeat(length - 1));
    let cut = filler(5993) + "pace=250";
    assert_eq!(cut.len(), 6001);
    assert_eq!(read(&cut), (Scenario::default(), vec![Complaint::TooLong]));
    let whole = filler(5992) + "pace=250&delay=1";
    assert_eq!(read(&whole).0, edited(&[Edit::Pace(Pace::new(250))]));
    let full = filler(5992) + "pace=250";
    assert!(!read(&full).1.contains(&Complaint::TooLong));
}

#[test]
fn letters_of_many_bytes_count_as_one_and_are_never_cut() {
    let (scenario, complaints) = read(&format!("pace=110&{}", "部".repeat(9000)));
    assert_eq!(scenario.pace.percent(), 110);
    assert_eq!(complaints, [Complaint::TooLong]);
    let (_, complaints) = read(&format!("pace=110&{}=1", "部".repeat(1000)));
    assert_eq!(complaints, [Complaint::Unknown("部".repeat(24))]);
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
    assert_eq!(said(&format!("own={}", ",".repeat(1000))), ["the value of “own ” cannot be read"]);
}

/// The scenario with the longest address: every setting of every indicator at its longest.
fn longest() -> Scenario {
    let figures = |digits| Decimal::new(digits, 4).or(Decimal::new(digits, 0)).expect("a decimal");
    let event = Event { year: 2035, change: -100, pace: Some(Pace::MOST) };
    let value = |digits| Decimal::new(digits, -4).expect("a decimal");
    let entry = |digits| Entry { value: value(digits), observed: true };
    let own = |least: i64| Own {
        course: Some(Course::Growth(figures(-99_999))),
        shape: Some(Shape::SCurve),
        delay: Some(5),
        event: Some(event),
        target: Some(figures(least)),
        values: [Some(entry(least)); 20],
    };
    // Only a growth rate can be below zero.
    let mut owns = [own(99_999); 10];
    owns[8] = own(-99_999);
    possible(&Scenario {
        pace: Pace::LEAST,
        shape: Shape::SCurve,
        delay: 5,
        event: Some(event),
        horizon: LAST_YEAR,
        spread: WIDEST_SPREAD,
        rule: Rule::Germany,
        start: Start::Own(figures(99_999)),
        own: owns,
    })
}

#[test]
fn no_link_is_too_long_for_a_mail() {
    assert_eq!(write(&longest()).len(), 1_853);
    assert_eq!(taken(&write(&longest())), longest());
    let name = "\u{4e2d}".repeat(LONGEST_NAME);
    let named = write_named(&longest(), &name);
    assert!(named.len() < 1_900, "the name is left out where it does not fit");
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
fn a_target_or_value_below_nothing_is_told() {
    let limited = |name: &str| vec![Complaint::Limited(name.to_owned())];
    assert_eq!(read("aim=1:-5").1, limited("aim 1"));
    assert_eq!(read("at=1:16:-5e7e").1, limited("at 1"));
    // Only a growth rate can be.
    assert_eq!(read("aim=9:-5&at=9:16:-5e").1, []);
}

#[test]
fn a_name_that_is_cut_is_told() {
    let named = |name: &str| read(&format!("v=1&pace=110&name={name}")).1;
    assert_eq!(named(&"x".repeat(LONGEST_NAME)), []);
    assert_eq!(named(&"x".repeat(LONGEST_NAME + 1)), [Complaint::Cut("name".to_owned())]);
    // What cannot be seen is not missed.
    assert_eq!(named(&format!("+%09{}%00+", "x".repeat(LONGEST_NAME))), []);
}

#[test]
fn a_number_with_two_points_is_none() {
    for query in ["aim=1:1.2.3", "start=1.2.3", "own=1:g1.2.3", "own=1:a1.2.3"] {
        let (scenario, complaints) = read(query);
        assert_eq!((scenario, complaints.len()), (Scenario::default(), 1), "{query}");
    }
}
