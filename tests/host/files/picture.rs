//! Pictures: well formed, with labels clear of each other, whatever the input.

use ip_plan::files::picture::{
    Band, Bars, Cell, Column, Fill, Mark, Picture, Row, SIZE, Series, Sign, Tone,
};
use proptest::collection::vec;
use proptest::prelude::*;
use roxmltree::{Document, Node};

const TONES: [Tone; 5] = [Tone::Plan, Tone::Yours, Tone::A, Tone::B, Tone::C];

fn curve(target: f64, bend: f64) -> Vec<(f64, f64)> {
    let share = |at: f64| at / 20.0;
    (0..=28)
        .map(f64::from)
        .map(|at| (2015.0 + at / 4.0, 6.3 + (target - 6.3) * libm::pow(share(at), bend)))
        .collect()
}

fn series(name: &str, tone: Tone, target: f64, bend: f64) -> Series {
    Series { name: name.to_owned(), tone, points: curve(target, bend) }
}

fn mark(at: (f64, f64), sign: Sign, tone: Tone, label: &str) -> Mark {
    Mark { at, sign, tone, label: (!label.is_empty()).then(|| label.to_owned()) }
}

/// A chart with all that a chart can have.
fn picture() -> Picture {
    let sources = [
        "National IP Plan 2016–2020, State Council, G. F. [2016] No. 86, indicator 1; 2015 and 2020 as printed.",
        "Between and after them: our reckoning, not the plan’s. example.org/ip-plan/what-if/?v=1&pace=88&own=2:85",
    ];
    Picture {
        title: "Invention patents per 10,000 people".to_owned(),
        subtitle: "Pace 88 %, steady growth, one year late; the rest as the plan has it."
            .to_owned(),
        unit: "patents in force per 10,000 people".to_owned(),
        source: sources.map(str::to_owned).to_vec(),
        from_year: 2015,
        to_year: 2022,
        target_year: 2020,
        ticks: [0.0, 5.0, 10.0, 15.0].map(|tick| (tick, tick.to_string())).to_vec(),
        low: 0.0,
        high: 15.0,
        bands: vec![
            Band { lower: curve(9.5, 1.0), upper: curve(12.4, 1.2), step: 1 },
            Band { lower: curve(10.2, 1.0), upper: curve(11.6, 1.2), step: 2 },
        ],
        lines: vec![
            series("The plan", Tone::Plan, 12.0, 1.0),
            series("A One year late", Tone::A, 10.5, 1.1),
            series("B S-curve, 8% faster", Tone::B, 12.5, 1.4),
            series("C Patents first, money a good deal later", Tone::C, 9.5, 1.0),
            series("Yours", Tone::Yours, 11.0, 1.15),
        ],
        marks: vec![
            mark((2015.0, 6.3), Sign::Dot, Tone::Plan, "6.3 in 2015"),
            mark((2020.0, 12.0), Sign::Diamond(Fill::Half), Tone::Yours, "target 12"),
            mark((2020.0, 11.0), Sign::Dot, Tone::Yours, "11.0"),
            mark((2020.0, 10.5), Sign::Square, Tone::A, "10.5"),
            mark((2018.0, 9.0), Sign::Square, Tone::B, ""),
        ],
    }
}

/// Scenarios side by side, with so many of them.
fn bars(count: usize) -> Bars {
    let heads = [
        ("A One year late", "Pace 100%, delay 1 year", Tone::A),
        ("B S-curve, 8% faster", "Pace 108%, S-curve", Tone::B),
        ("Patents first, money later", "Each indicator set by hand", Tone::Yours),
        ("C Half of everything and then some more", "Pace 50%", Tone::C),
        ("The plan", "", Tone::Plan),
    ];
    let names = [
        ("Invention patents per 10,000 people", "12"),
        ("International (PCT) applications", "6"),
        ("New plant variety applications", "2.5"),
        ("Works registered for copyright", "220"),
        ("Loans secured on IP", "1,800"),
        ("Software copyrights registered", "44"),
        ("Patents per RMB 100m of factory income", "0.7"),
        ("Royalties earned abroad", "100"),
        ("Yearly growth of IP service income", "20%"),
        ("Public satisfaction with protection", "80"),
    ];
    let cells = [
        (0.74, "10.5", "late, 2021", Fill::Half),
        (1.09, "12.5", "by 2019", Fill::Full),
        (1.7, "13.2", "by 2018", Fill::Full),
        (0.44, "9.5", "not by 2022", Fill::None),
        (1.0, "12", "by 2020", Fill::Full),
    ];
    let cell = |share, value: &str, outcome: &str, reached| Cell {
        share,
        value: value.to_owned(),
        outcome: outcome.to_owned(),
        reached,
    };
    let counts = ["0", "10", "7", "0", "10"].map(|n| cell(None, n, "of 10", Fill::None));
    let mut rows = vec![Row {
        name: "Targets reached by 2020".to_owned(),
        target: String::new(),
        cells: counts[..count].to_vec(),
    }];
    rows.extend(names.map(|(name, target)| Row {
        name: name.to_owned(),
        target: target.to_owned(),
        cells: cells[..count].iter().map(|(s, v, o, r)| cell(Some(*s), v, o, *r)).collect(),
    }));
    Bars {
        title: "Scenarios in 2020".to_owned(),
        subtitle:
            "Bars show how much of the planned gain each delivers. The diamond is the target."
                .to_owned(),
        source: picture().source,
        columns: heads[..count]
            .iter()
            .map(|(name, note, tone)| Column {
                name: (*name).to_owned(),
                note: (*note).to_owned(),
                tone: *tone,
            })
            .collect(),
        rows,
    }
}

/// The words of a picture with their places, sizes and anchors; rims are not counted.
fn texts(svg: &str) -> Vec<(f64, f64, String, String)> {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let texts = document.descendants().filter(|node| {
        node.has_tag_name(("http://www.w3.org/2000/svg", "text"))
            && node.attribute("aria-hidden").is_none()
    });
    texts
        .map(|text| {
            let size = text.attribute("font-size").unwrap_or_default().to_owned();
            let words = text.text().unwrap_or_default().to_owned();
            (number(text, "x"), number(text, "y"), size, words)
        })
        .collect()
}

fn number(node: Node, name: &str) -> f64 {
    let text = node.attribute(name).unwrap_or_default();
    text.parse().unwrap_or_else(|_| panic!("{name} is {text}"))
}

/// What is wrong with a picture, if anything.
fn wrong(svg: &str) -> Option<String> {
    let document = match Document::parse(svg) {
        Ok(document) => document,
        Err(error) => return Some(error.to_string()),
    };
    let root = document.root_element();
    let (width, height) = SIZE;
    let size = [width.to_string(), height.to_string(), format!("0 0 {width} {height}")];
    let told = ["width", "height", "viewBox"].map(|name| root.attribute(name).unwrap_or_default());
    if told != size {
        return Some("it has another size".to_owned());
    }
    for attribute in document.descendants().flat_map(|node| node.attributes()) {
        let numbers = match attribute.name() {
            "d" => attribute.value().trim_end_matches('Z').split(['M', 'L', ' ']).skip(1).collect(),
            "x" | "y" | "cx" | "cy" | "r" | "width" | "height" | "font-size" => {
                vec![attribute.value()]
            }
            _ => continue,
        };
        for number in numbers {
            if !number.parse::<f64>().is_ok_and(|n| n.abs() <= 100_000.0) {
                return Some(format!("{} is {}", attribute.name(), attribute.value()));
            }
        }
    }
    let mut ends: Vec<f64> =
        texts(svg).into_iter().filter(|text| text.2 == "16").map(|text| text.1).collect();
    ends.sort_by(f64::total_cmp);
    let is_close = |pair: &[f64]| pair[1] - pair[0] < 19.9;
    ends.windows(2).any(is_close).then(|| format!("names overlap: {ends:?}"))
}

#[test]
fn pictures_are_well_formed_and_say_all_that_was_given() {
    let svg = picture().svg();
    assert_eq!(wrong(&svg), None);
    let words: Vec<String> = texts(&svg).into_iter().map(|text| text.3).collect();
    for said in [
        "Invention patents per 10,000 people",
        "patents in force per 10,000 people",
        "2015",
        "2020",
        "2022",
        "15",
        "A One year late",
        "good deal later",
        "target 12",
        "Between and after them: our reckoning, not the plan’s. example.org/ip-plan/what-if/?v=1&pace=88&own=2:85",
    ] {
        assert!(words.iter().any(|word| word == said), "{said}: {words:?}");
    }
    for count in 0..=5 {
        let svg = bars(count).svg();
        Document::parse(&svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
        assert!(texts(&svg).iter().all(|(x, y, ..)| *x < 1153.0 && *y < 790.0), "{svg}");
    }
}

#[test]
fn each_scenario_has_a_colour_and_a_dash_of_its_own() {
    let svg = picture().svg();
    for line in [
        "stroke=\"#1747c8\" stroke-width=\"4\" stroke-dasharray=\"none\"",
        "stroke=\"#6f4e00\" stroke-width=\"3\" stroke-dasharray=\"8 5\"",
        "stroke=\"#005b47\" stroke-width=\"3\" stroke-dasharray=\"2 4\"",
        "stroke=\"#a4567c\" stroke-width=\"3\" stroke-dasharray=\"10 4 2 4\"",
    ] {
        assert!(svg.contains(line), "{line}");
    }
}

#[test]
fn words_are_words_whatever_they_hold() {
    let mut picture = picture();
    picture.title = "A <b>&amp;\u{1}\u{fffe}\u{85} \"q\" ]]>\tx".to_owned();
    let svg = picture.svg();
    assert_eq!(wrong(&svg), None);
    let meant = "A <b>&amp; \"q\" ]]> x";
    assert_eq!(texts(&svg)[0].3, meant);
    let document = Document::parse(&svg).expect("it is well formed");
    let title = document.root_element().first_element_child().and_then(|title| title.text());
    assert_eq!(title, Some(meant));
}

#[test]
fn a_long_title_ends_in_its_second_line() {
    let mut picture = picture();
    picture.title = "patents and marks ".repeat(20);
    let titles: Vec<String> = texts(&picture.svg())
        .into_iter()
        .filter(|text| text.2 == "30")
        .map(|text| text.3)
        .collect();
    assert_eq!(titles.len(), 2);
    assert!(titles[1].ends_with('…') && !titles[0].ends_with('…'), "{titles:?}");
    picture.title = "x".repeat(500);
    assert_eq!(wrong(&picture.svg()), None);
}

#[test]
fn names_at_one_place_are_pushed_apart_in_their_order() {
    let mut picture = picture();
    for (line, value) in picture.lines.iter_mut().zip([90.0, 14.0, 14.2, 14.1, 200.0]) {
        line.points = vec![(2015.0, 6.0), (2022.0, value)];
        line.name.truncate(12);
    }
    let svg = picture.svg();
    assert_eq!(wrong(&svg), None);
    let mut names = texts(&svg);
    names.retain(|text| text.2 == "16");
    names.sort_by(|a, b| a.1.total_cmp(&b.1));
    let names: Vec<&str> = names.iter().map(|name| name.3.as_str()).collect();
    assert_eq!(names, ["Yours", "The plan", "B S-curve, 8", "C Patents fi", "A One year l"]);
}

/// A straight line from the end of a path would read as the path itself.
#[test]
fn no_line_leads_from_a_path_to_its_name_across_the_picture() {
    let mut picture = picture();
    picture.lines[0].points.truncate(21);
    let svg = picture.svg();
    let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let mut leads = 0;
    for path in document.descendants().filter(|node| node.has_tag_name("path")) {
        let (d, of) = (path.attribute("d").unwrap_or_default(), path.attribute("stroke"));
        if path.attribute("stroke-width") == Some("1") && of == Some("#1747c8") {
            leads += 1;
        }
        if path.attribute("stroke-width") == Some("1") && of == Some("#1a1c1e") {
            let from = d.trim_start_matches('M').split(' ').next().and_then(|x| x.parse().ok());
            assert!(from.is_some_and(|x: f64| x > 900.0), "{d}");
            leads += 1;
        }
    }
    assert_eq!(leads, 2, "one of the plan's, one of the reader's");
}

#[test]
fn what_a_column_supposes_has_four_lines() {
    let mut bars = bars(5);
    let note = "steady growth · royalties at one rate since 2011 · 8 more";
    bars.columns[3].note = note.to_owned();
    let svg = bars.svg();
    let mut said: Vec<_> = texts(&svg).into_iter().filter(|text| text.2 == "13").collect();
    said.retain(|text| note.contains(&text.3));
    let said: Vec<_> = said.into_iter().map(|text| text.3).collect();
    assert_eq!(said.join(" "), note);
}

#[test]
fn the_years_keep_apart_and_name_2020() {
    for (from, to) in [(2015, 2022), (2015, 2050), (1990, 2020), (0, u16::MAX)] {
        let picture = Picture { from_year: from, to_year: to, ..picture() };
        let svg = picture.svg();
        let mut years: Vec<f64> = texts(&svg)
            .iter()
            .filter(|text| text.2 == "15" && text.3.len() == 4 && text.3.parse::<u16>().is_ok())
            .map(|text| text.0)
            .collect();
        years.sort_by(f64::total_cmp);
        assert!(years.windows(2).all(|pair| pair[1] - pair[0] > 45.0), "{from}: {years:?}");
        assert!(svg.contains("font-weight=\"600\">2020<"), "{from}");
    }
}

/// Any number, also none, and often one that a chart would have.
fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => -20.0_f64..40.0,
        1 => any::<f64>(),
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN]),
    ]
}

fn any_points() -> impl Strategy<Value = Vec<(f64, f64)>> {
    let year = prop_oneof![4 => 2010.0_f64..2025.0, 1 => any_number()];
    vec((year, any_number()), 0..5)
}

prop_compose! {
    fn any_series()(name in any::<String>(), tone in 0..TONES.len(), points in any_points()) -> Series {
        Series { name, tone: TONES[tone], points }
    }
}

prop_compose! {
    fn any_mark()(at in (2010.0_f64..2025.0, any_number()), label in any::<Option<String>>(), sign in 0..5_usize)
        -> Mark
    {
        let fills = [Fill::Full, Fill::Half, Fill::None].map(Sign::Diamond);
        let sign = [Sign::Dot, Sign::Square, fills[0], fills[1], fills[2]][sign];
        Mark { at, label, sign, tone: Tone::B }
    }
}

proptest! {
    #[test]
    fn any_picture_is_well_formed_and_finite(
        words in (any::<String>(), any::<String>(), any::<String>(), vec(any::<String>(), 0..8)),
        years in (any::<u16>(), any::<u16>(), any::<u16>()),
        ends in (any_number(), any_number()),
        ticks in vec((any_number(), any::<String>()), 0..6),
        bands in vec((any_points(), any_points(), any::<u8>()), 0..3),
        lines in vec(any_series(), 0..40),
        marks in vec(any_mark(), 0..6),
    ) {
        let (title, subtitle, unit, source) = words;
        let bands = bands.into_iter().map(|(lower, upper, step)| Band { lower, upper, step }).collect();
        let picture = Picture {
            title, subtitle, unit, source, from_year: years.0, to_year: years.1, target_year: years.2, low: ends.0, high: ends.1,
            ticks, bands, lines, marks,
        };
        prop_assert_eq!(wrong(&picture.svg()), None);
    }

    #[test]
    fn any_comparison_is_well_formed_and_finite(share in any_number(), words in any::<String>(), rows in 0..30_usize) {
        let mut bars = bars(4);
        bars.rows[1].cells[0].share = Some(share);
        bars.rows[1].name.clone_from(&words);
        bars.columns[1].name = words;
        bars.rows.truncate(rows);
        let svg = bars.svg();
        prop_assert!(wrong(&svg).is_none_or(|wrong| wrong.starts_with("names overlap")), "{svg}");
    }
}
