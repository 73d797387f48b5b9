//! The palette: every colour of words and of marks stands out from what it stands on, in light and in dark.

use std::collections::BTreeMap;

/// The colours of a theme by their names: the values after a mark in the sheet, up to the end of their block.
fn theme(mark: &str) -> BTreeMap<&'static str, [f64; 3]> {
    let sheet = include_str!("../../style/tokens.css");
    let (_, after) = sheet.split_once(mark).expect("the theme is in the sheet");
    let (block, _) = after.split_once('}').expect("its block ends");
    let mut colours = BTreeMap::new();
    for line in block.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|l| l.split_once(": #"))
        else {
            continue;
        };
        let value = u32::from_str_radix(value.trim_end_matches(';'), 16).expect("six digits");
        let channel = |shift: u32| {
            let share = f64::from((value >> shift) & 255) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
        };
        colours.insert(name, [channel(16), channel(8), channel(0)]);
    }
    colours
}

/// The ratio by which WCAG 2 measures how two colours differ.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |[r, g, b]: [f64; 3]| 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn words_and_marks_stand_out_from_what_they_stand_on() {
    let words = ["ink", "ink2", "ink3", "pen", "gap", "pa", "pb", "pc"].map(|name| (name, 4.5));
    let marks = ["edge", "f1", "f2", "f3", "f4", "f5", "f6"].map(|name| (name, 3.0));
    let mut weak = Vec::new();
    for (theme_name, mark) in [
        ("light", ":root {"),
        ("dark", ":root[data-theme=\"dark\"] {"),
        ("dark by the system", ":root:not([data-theme=\"light\"]) {"),
    ] {
        let colours = theme(mark);
        let mut check = |on: &str, name: &str, least: f64| {
            let ratio = contrast(colours[name], colours[on]);
            if ratio < least {
                weak.push(format!("{name} on {on} in {theme_name}: {ratio:.2} of {least}"));
            }
        };
        for on in ["paper", "well"] {
            for (name, least) in words.into_iter().chain(marks) {
                check(on, name, least);
            }
        }
        check("pen", "onpen", 4.5);
        check("penw", "pen", 4.5);
        check("penw", "ink", 4.5);
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}
