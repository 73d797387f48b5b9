//! The Method page: each formula parses, and has a wording and an example whose numbers come from `projection`.

use super::{Page, selector, words};
use ip_plan::pages::method;
use ip_plan::plan::{self, Kind};
use ip_plan::projection::{
    Assumption, Figures, GERMANY, Quantity, Rule, STATISTICS_CANADA, UN_2022, UN_2023,
    growth_needed, growth_that_sums, project,
};
use ip_plan::route::Route;
use ip_plan::ui::math;
use ip_plan::words::number;
use proptest::prelude::*;
use scraper::ElementRef;

fn page() -> Page {
    Page::of(Route::Method)
}

/// The text of a formula without what only the notation needs.
fn signs(notation: &str) -> String {
    notation
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '{' | '}' | '_' | '^' | '"' | '/' | '√'))
        .collect()
}

#[test]
fn every_formula_is_read_to_its_end() {
    let notations = method::notations();
    assert!(notations.len() > 70, "{} lines of notation", notations.len());
    for notation in notations {
        assert_eq!(math::read(notation).1, "", "what is left over of {notation}");
        for (open, close) in [('(', ')'), ('[', ']'), ('{', '}')] {
            let count = |c| notation.matches(c).count();
            assert_eq!(count(open), count(close), "{open} and {close} in {notation}");
        }
        assert!(notation.matches('"').count().is_multiple_of(2), "the quotes in {notation}");
    }
}

#[test]
fn every_formula_stands_on_the_page_with_all_its_signs() {
    let page = page();
    let shown: Vec<String> =
        page.all("math").into_iter().map(|formula| signs(&words(formula))).collect();
    let expected: Vec<String> = method::notations().into_iter().map(signs).collect();
    // In the table of letters first, then rule by rule; those for a status stand among the answers.
    assert_eq!(shown.len(), expected.len());
    for signs in expected {
        assert!(shown.contains(&signs), "{signs} is not on the page");
    }
}

#[test]
fn a_formula_is_what_mathml_makes_of_it() {
    let page = page();
    let html: Vec<String> = page.all("math").into_iter().map(|m| m.inner_html()).collect();
    for (what, markup) in [
        (
            "an exponent at a fraction",
            "<msup><mrow><mo>(</mo><mrow><mfrac><msub><mi>v</mi><mi>T</mi></msub><msub><mi>v</mi><mi>b</mi></msub></mfrac></mrow><mo>)</mo></mrow><mrow><mn>1</mn><mo>/</mo><mi>n</mi></mrow></msup>",
        ),
        (
            "limits of a sum",
            "<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mn>5</mn></munderover>",
        ),
        ("a root", "<msqrt><mi>k</mi></msqrt>"),
        ("words", "<mtext>added</mtext>"),
    ] {
        assert!(html.iter().any(|html| html.contains(markup)), "{what}: {markup}");
    }
    for (notation, tags) in [("a_1^2", "msubsup"), ("∏^n", "mover"), ("∑_k", "munder")] {
        let (_, rest) = math::read(notation);
        assert_eq!(rest, "", "{tags}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "[ a-c0-9_^/{}()√∑\"≤|\\[\\]−]{0,24}|.{0,12}") {
        let text: &'static str = Box::leak(text.into_boxed_str());
        let (_, rest) = math::read(text);
        prop_assert!(text.ends_with(rest));
    }
}

#[test]
fn words_stand_beside_every_formula() {
    for formula in page().all("math") {
        let block = formula.ancestors().filter_map(ElementRef::wrap).find(|e| {
            matches!(e.value().name(), "tr")
                || e.attr("class") == Some("rule")
                || e.select(&selector("dd")).next().is_some()
        });
        let block = block.unwrap_or_else(|| panic!("{} stands alone", formula.html()));
        let said = block.select(&selector("p, td, dd")).any(|p| words(p).split(' ').count() >= 4);
        // The shortest meaning in the list of letters is “The years between: 5.”
        assert!(said, "no words beside {}", words(formula));
    }
}

#[test]
fn every_rule_has_words_source_and_example() {
    let page = page();
    let rules: Vec<ElementRef<'_>> = page.all("div.rule").into_iter().collect();
    assert_eq!(rules.len(), method::rules().count() + 1, "each rule, and those for a status");
    for rule in rules {
        let title = rule.select(&selector("h3")).next().map(words).unwrap_or_default();
        let source = rule.select(&selector("p.source")).next().map(words).unwrap_or_default();
        assert!(source.starts_with("Source: "), "{title}: {source}");
        let example = rule.select(&selector("p.example")).next().map(words).unwrap_or_default();
        assert!(example.starts_with("Example. ") || title == "Status, by five rules", "{title}");
    }
}

#[test]
fn each_place_of_an_example_has_its_number() {
    for example in method::examples() {
        let places = example.says.matches('#').count();
        let numbers = (example.numbers)();
        assert_eq!(numbers.len(), places, "{}", example.says);
        for number in numbers {
            assert!(number.contains(|c: char| c.is_ascii_digit()), "{number}: {}", example.says);
        }
        assert!(!example.said().contains('#'));
    }
}

/// The examples as they stand; worked out by hand and, for the checked example, with the sums below.
#[test]
fn the_examples_are_these() {
    let page = page();
    let said: Vec<String> = page
        .all("p.example, table.status td p")
        .into_iter()
        .map(|p| words(p).trim_start_matches("Example. ").to_owned())
        .collect();
    for expected in EXAMPLES {
        assert!(said.iter().any(|said| said == expected), "{expected}\n{}", said.join("\n"));
    }
    assert_eq!(said.len(), EXAMPLES.len());
}

const EXAMPLES: &[&str] = &[
    "From 70 to 80 is 10 points. “14.3% more” is arithmetic that says nothing about how content anyone is, and we do not print it elsewhere.",
    "The sums are 8.88 and 20 a year on average. A line from 44.4 to 100 would show about 78 in 2018, which no year earns.",
    "The growth of the rate would be 0%. At 20% a year, an income of 100 in 2015 is 249 in 2020.",
    "Loans (printed unit: RMB 100 million): 750 in 2015, 960 in 2016, 1,380 in 2018 and 1,800 in 2020. At half the pace, 1,275 in 2020.",
    "Loans: 894 in 2016, 1,268 in 2018 and 1,800 in 2020. At half the rate, 1,184 in 2020.",
    "Loans in 2018: 1,128 with a slow start, 1,563 with a fast one.",
    "Loans: 821 in 2016, 1,482 in 2018 and 1,800 in 2020.",
    "Satisfaction: 76.3 points in 2018 and 80 in 2020. At twice the pace 87.3 in 2020, where even steps would have 90.",
    "Loans a year late: 1,590 in 2020, and 1,800 only in 2021.",
    "At a pace of −50%, plant variety applications stay at 1.7 in 2020. At 400% satisfaction would pass 100 by 2020 and stays at 100.",
    "Royalties in 2015 (printed unit: USD 100 million): 8.88 if flat before; 11.97 with the same growth throughout, which is 17.63% a year.",
    "From an amount of 8.88 in 2015 it is 28.41% a year, up to 31.0 in 2020. From an own amount of 10 it is 24.07%.",
    "By even steps of 3.71 from 8.88 in 2015: 12.59 in 2016 and 27.41 in 2020, together 100. At a pace of 0 the sum is 44.4.",
    "Services at half the pace: 10% a year, and an income of 161 in 2020, where 100 is 2015 and 20% a year makes 249.",
    "Loans at 110%: 1,905 in 2020 by even steps, 1,949 by steady growth; the target is reached in 2020.",
    "Loans with 800 added are 1,550, which is 15.6% a year. Growth of 15% a year adds 759.",
    "Loans with a target of 2,100 need 22.9% a year; the plan’s path would attain 78%.",
    "Loans of 1,224 in 2018: 1,512 in 2019 and 1,800 in 2020. At half the pace, 1,512 in 2020.",
    "Loans that fall by 10% in 2018: 1,242 in 2018 and 1,662 in 2020.",
    "Loans need 19.1% a year, or 210 a year in equal amounts.",
    "Loans of 1,224 in 2018 still need 21.3% a year, or 288 a year in equal amounts.",
    "Loans of 1,224 in 2018 grew by 17.7% a year, or by 158. The years left need 1.20 times the growth, or 1.82 times the amount.",
    "At half the pace by even steps: loans 50%, royalties 72%, services 50%.",
    "Plant variety applications at 125%: in 2019. At 80%: in 2022.",
    "Loans of 1,224 in 2018 cannot be 3,000 by 2019: even 60% a year would not do. By 2020 it could, at 56.6% a year.",
    "Loans by even steps: 6,900 in five years. The printed rise is 1,050.",
    "With s = 5%, about two years in three stray by less than 5%. After five years the spread is 5% × √5, or 11.2%.",
    "Loans by even steps with s = 5%: 50 in 100 at a pace of 100%, 69 in 100 at 110%, 30 in 100 at 90%. A path that ends just on target has an even chance.",
    "Draws: 10,000. Seed: 201686. Lines of the fan: 5, 25, 50, 75 and 95 in 100.",
    "45.1% done at 60% of the time: behind schedule.",
    "17.7% a year so far over 19.1% needed is 0.927: fair, acceleration needed.",
    "17.7% a year leads to 1,697 in 2020, which is 0.902 of the way: fair.",
    "17.7% a year so far over 19.1% needed is 0.927: the second band. The sign is the direction wanted, up or down.",
    "158 a year, the mean of the last changes (up to five), leads to 1,540 in 2020 and misses by 45%: the third band.",
];

#[test]
fn the_labels_in_the_table_of_rules_are_the_engines() {
    use ip_plan::projection::{Assumption, Rule, Verdict, project};
    let loans = Quantity::of(plan::indicator(5).expect("it is in the table"));
    let path = project(&loans, &Assumption::default().with_given(2018, 1224.0, true));
    let verdicts = Rule::ALL.map(|rule| path.status(rule).map(|judged| judged.verdict));
    let fair = Ok(Verdict::Fair);
    // Behind; fair by two; the second band; the third band.
    assert_eq!(verdicts, [Ok(Verdict::Behind), fair, fair, fair, Ok(Verdict::Limited)]);
}

#[test]
fn the_numbers_of_the_checked_example_are_those_of_plain_arithmetic() {
    let (b, t, goal) = (750.0_f64, 1224.0_f64, 1800.0_f64);
    let loans = Quantity::of(plan::indicator(5).expect("it is in the table"));
    assert_eq!((loans.baseline, loans.target), (b, goal));
    let root = |x: f64, order: f64| libm::pow(x, 1.0 / order);
    let (so_far, required) = (root(t / b, 3.0) - 1.0, root(goal / b, 5.0) - 1.0);
    let near = |value: f64, expected: f64, within: f64| {
        assert!((value - expected).abs() < within, "{value} is not {expected}");
    };
    near(so_far / required, 0.927, 5e-4);
    let expected = t * (1.0 + so_far) * (1.0 + so_far);
    near(expected, 1697.0, 0.5);
    near((expected - b) / (goal - b), 0.902, 5e-4);
    near((t - b) / (goal - b), 0.451, 5e-4);
    let linear = t + 2.0 * (t - b) / 3.0;
    near(linear, 1540.0, 1e-9);
    near((goal - linear) / (goal - t), 0.45, 5e-3);
    near(root(goal / t, 2.0) - 1.0, 0.213, 5e-4);
    near((goal - t) / 2.0, 288.0, 1e-9);
    near(growth_that_sums(44.4 / 5.0, 5, 100.0).unwrap_or_default(), 0.2841, 5e-5);
    near(growth_needed(44.4, 100.0, 5.0).unwrap_or_default(), 0.1763, 5e-5);
    let chance = |pace: f64| {
        let end = b + pace * (goal - b);
        let x = libm::log(end / goal) / (0.05 * 5.0_f64.sqrt());
        0.5 * libm::erfc(-x / 2.0_f64.sqrt()) * 100.0
    };
    near(chance(1.1), 69.0, 0.5);
    near(chance(0.9), 30.0, 0.5);
}

#[test]
fn the_sections_are_numbered_in_order_and_keep_their_places() {
    let page = page();
    let headings: Vec<(String, String)> = page
        .all("h2[id]")
        .into_iter()
        .map(|h| (h.attr("id").unwrap_or_default().to_owned(), words(h)))
        .collect();
    let ids: Vec<&str> = headings.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "notation",
            "kinds",
            "paths",
            "levers",
            "answers",
            "uncertainty",
            "limits",
            "sorting",
            "readings"
        ]
    );
    for (place, (_, heading)) in headings.iter().enumerate() {
        assert!(heading.starts_with(&format!("{}. ", place + 1)), "{heading}");
    }
    for id in ["needed", "sum", "reached", "status"] {
        page.one(&format!("h3[id={id}]"));
    }
    assert_eq!(page.all("nav[aria-label='On this page'] a").len(), headings.len());
}

#[test]
fn where_each_status_rule_was_read_is_said_and_no_more() {
    let shown = words(page().one("table.status"));
    for read in [
        "Read in: the linear reading that China’s mid-term reviews, the EEA and ESCAP’s Current Status Index share",
        "Read in: the SDG Progress Chart technical note of 2022 as coded in UNDP’s SDG Push tool",
        "Read in: the 2023 note as restated by Eustat’s methodology page",
        "Read in: the progress measure in Open SDG’s sdg-build (2.4)",
        "Read in: the status method of the German SDG indicator report’s Open SDG site",
    ] {
        assert!(shown.contains(read), "{read}");
    }
}

#[test]
fn every_rule_for_a_status_names_its_bounds() {
    let page = page();
    let said = |row: usize| -> Vec<String> {
        let rows: Vec<_> = page.all("table.status tbody tr").into_iter().collect();
        rows[row].select(&selector("li")).map(words).collect()
    };
    let [on_track, fair, little] = UN_2022.map(|bound| number::trimmed(bound, 2));
    assert_eq!(said(1)[0], format!("{on_track} or more: on track"));
    assert_eq!(said(1)[1], format!("{fair} to {on_track}: fair, acceleration needed"));
    assert_eq!(said(1)[2], format!("{little} to {fair}: limited or none"));
    assert_eq!(said(1)[3], format!("below {little}: deterioration"));
    let [on_track, fair] = UN_2023.map(|bound| number::fixed(bound, 2));
    assert_eq!(said(2)[0], format!("{on_track} or more: on track or met"));
    assert_eq!(said(2)[1], format!("{fair} to {on_track}: fair"));
    assert_eq!(said(2)[2], format!("below {fair}: stagnation or regression"));
    let [on_track, fair, _] = STATISTICS_CANADA.map(|bound| number::fixed(bound, 2));
    let little = number::trimmed(STATISTICS_CANADA[2], 2);
    assert_eq!(said(3)[0], format!("{on_track} or more"));
    assert_eq!(said(3)[1], format!("{fair} to {on_track}"));
    assert_eq!(said(3)[2], format!("{little} to {fair}"));
    assert_eq!(said(3)[3], format!("below {little}"));
    let [on_track, fair] = GERMANY.map(|bound| number::fixed(bound * 100.0, 0));
    assert_eq!(said(4)[0], format!("below {on_track}%"));
    assert_eq!(said(4)[1], format!("{on_track}% to {fair}%"));
    assert_eq!(said(4)[2], format!("above {fair}%"));
}

/// A miss has a sign: past a target that lies below the start, as past one above.
#[test]
fn a_miss_is_divided_by_the_rest_with_its_sign() {
    let miss = method::notations().into_iter().find(|line| line.starts_with("{v_T − v^e}"));
    assert_eq!(miss, Some("{v_T − v^e}/{v_T − v_t}"));
    let falls = Quantity { kind: Kind::Stock, baseline: 10.0, target: 5.0 };
    let path = project(&falls, &Assumption::default().with_given(2018, 8.0, true));
    let judgement = path.status(Rule::Germany).expect("there is a value");
    let Figures::Miss { value, miss, .. } = judgement.figures else { panic!("{judgement:?}") };
    let expected = (5.0 - value) / (5.0 - 8.0);
    assert!(miss.is_some_and(|miss| (miss - expected).abs() < 1e-12));
}

#[test]
fn it_is_never_called_a_forecast_and_the_plan_never_will() {
    let shown = words(page().one("article"));
    assert!(!shown.to_lowercase().contains("the plan will"));
    assert!(shown.contains("A way to think, not a forecast."));
    assert_eq!(shown.matches("forecast").count(), shown.matches("not a forecast").count());
}
