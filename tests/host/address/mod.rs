//! A scenario survives its address, and no address can do harm.

mod limits;
mod read;
mod write;

use crate::any::scenarios;
use ip_plan::projection::{LAST_YEAR, TARGET_YEAR};
use ip_plan::route::decoded;
use ip_plan::scenario::address::{read, write};
use ip_plan::scenario::{Edit, LONGEST_DELAY, Scenario};
use proptest::prelude::*;
use proptest::sample::select;

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

/// What is said of a query, in the reader's words.
fn said(query: &str) -> Vec<String> {
    read(query).1.iter().map(ToString::to_string).collect()
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
