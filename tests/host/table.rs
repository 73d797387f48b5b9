//! The shipped indicators and background figures are the ones that were printed.

use ip_plan::plan::{self, Kind, NodeRef};

/// A row: name, unit, 2015, 2020, added, kind, and whether the plan itself says the kind.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, Kind, bool);

/// The table as printed, and the kinds as the method reads them.
const TABLE: [Row; 10] = [
    ("Invention Patents Per Ten Thousand People", "Pieces", "6.3", "12", "5.7", Kind::Stock, false),
    ("PCT Applications", "Ten Thousand Pieces", "3", "6", "3", Kind::AnnualFlow, false),
    (
        "Total Applications for New Plant Varieties",
        "Ten Thousand Pieces",
        "1.7",
        "2.5",
        "0.8",
        Kind::CumulativeStock,
        false,
    ),
    (
        "Registered Works Nationwide",
        "Ten Thousand Pieces",
        "135",
        "220",
        "85",
        Kind::AnnualFlow,
        false,
    ),
    (
        "Financing Amount of Annual IP Pledge",
        "RMB One Hundred Million",
        "750",
        "1800",
        "1050",
        Kind::AnnualFlow,
        false,
    ),
    (
        "Registered Computer Software Copyrights",
        "Ten Thousand Pieces",
        "29",
        "44",
        "15",
        Kind::AnnualFlow,
        false,
    ),
    (
        "Number of Effective Patents for Invention with Main Business Income Per RMB One Hundred Million of Above-scale Manufacturing Industry",
        "Pieces",
        "0.56",
        "0.7",
        "0.14",
        Kind::Stock,
        false,
    ),
    (
        "Amount of Exports of IP Royalty",
        "USD One Hundred Million",
        "44.4",
        "100",
        "55.6",
        Kind::PeriodSum,
        true,
    ),
    (
        "Average Annual Increase in the Business Income of IP Service",
        "%",
        "20",
        "20",
        "—",
        Kind::AverageGrowthRate,
        true,
    ),
    (
        "Social Satisfaction Degree for IP Protection",
        "Points",
        "70",
        "80",
        "10",
        Kind::BoundedScore,
        false,
    ),
];

#[test]
fn the_ten_rows_of_the_table_are_as_printed() {
    // `format!` is no part of the site: it shows the very digits that were read.
    let text = |p: plan::Printed| format!("{:.*}", usize::from(p.decimals), p.value);
    assert_eq!(plan::indicators().len(), 10);
    for (number, (indicator, row)) in (1..).zip(plan::indicators().iter().zip(TABLE)) {
        let (name, unit, baseline, target, added, kind, read_by_plan) = row;
        assert_eq!(indicator.number, number);
        assert_eq!(indicator.index() + 1, usize::from(number));
        assert_eq!((indicator.name, indicator.unit), (name, unit), "{number}");
        assert_eq!(text(indicator.baseline), baseline, "2015 of {number}");
        assert_eq!(text(indicator.target), target, "2020 of {number}");
        assert_eq!(indicator.added.map_or("—".to_owned(), text), added, "added of {number}");
        assert_eq!(indicator.attribute, "Anticipatory", "{number}");
        assert_eq!((indicator.kind, indicator.read_by_plan), (kind, read_by_plan), "{number}");
        let note = "Note: Amount of exports of IP royalty is aggregate-value of five years.";
        assert_eq!(indicator.note, (number == 8).then_some(note), "the note on {number}");
        assert_eq!(plan::indicator(number), Some(indicator));
    }
    assert_eq!(plan::indicator(0), None);
    assert_eq!(plan::indicator(11), None);
}

#[test]
fn printed_units_become_plain_ones_only_where_they_count_in_thousands_or_millions() {
    let expected = [1.0, 1e4, 1e4, 1e4, 1e8, 1e4, 1.0, 1e8, 1.0, 1.0];
    for (indicator, expected) in plan::indicators().iter().zip(expected) {
        assert!(
            (indicator.multiplier - expected).abs() < 0.5,
            "{}: {}",
            indicator.name,
            indicator.multiplier
        );
    }
    let money: Vec<(u8, &str)> =
        plan::indicators().iter().filter_map(|i| Some((i.number, i.currency?))).collect();
    assert_eq!(money, [(5, "RMB"), (8, "USD")]);
}

#[test]
fn the_table_stands_after_the_second_goal_under_its_printed_title() {
    let table = plan::table();
    assert_eq!(table.follows.id, "II.iii.G2");
    assert_eq!(
        table.title,
        "Key Indicators of the “Thirteenth Five-Year Plan” on IP Protection and Utilization"
    );
}

#[test]
fn the_background_prints_eighteen_figures_letter_for_letter() {
    let printed = [
        "6.3", "3", "1335", "34.2%", "30000", "2.4", "top 3", "second", "95.9%", "282.5%", "328.9",
        "38%", "40000", "147000", "7%", "87000", "322000", "35000",
    ];
    assert_eq!(plan::figures().len(), printed.len());
    for (number, (figure, printed)) in (1..).zip(plan::figures().iter().zip(printed)) {
        assert_eq!((figure.id, figure.printed), (format!("BG{number:02}").as_str(), printed));
        assert_eq!(figure.node.id, "I.p1", "{}", figure.id);
    }
    let beside: Vec<(&str, u8)> =
        plan::figures().iter().filter_map(|f| Some((f.id, f.indicator?))).collect();
    assert_eq!(
        beside,
        [("BG01", 1), ("BG05", 2), ("BG08", 3), ("BG09", 4), ("BG10", 6), ("BG11", 5), ("BG12", 5)]
    );
}

#[test]
fn an_indicator_names_each_node_that_speaks_of_it_once_and_in_the_plans_order() {
    for indicator in plan::indicators() {
        let nodes: Vec<NodeRef> = indicator.spoken_of.iter().map(|link| link.node).collect();
        assert!(!nodes.is_empty(), "{}", indicator.name);
        assert!(nodes.windows(2).all(|pair| pair[0] < pair[1]), "{}", indicator.name);
    }
}
