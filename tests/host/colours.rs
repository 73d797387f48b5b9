//! The palette: every colour of text and marks has enough contrast with its background, in light, in dark and on paper.

use std::collections::BTreeMap;

/// Colours by their names, each by the strength of its red, green and blue light.
type Theme = BTreeMap<&'static str, [f64; 3]>;

/// The colours of the screen: `light-dark(…)` gives each twice.
fn screen() -> [Theme; 2] {
    let mut themes = [Theme::new(), Theme::new()];
    for (name, value) in properties(include_str!("../../style/tokens.css")) {
        let Some(two) = value.strip_prefix("light-dark(").and_then(|v| v.strip_suffix(')')) else {
            continue;
        };
        let (light, dark) = two.split_once(", ").expect("two colours");
        for (theme, value) in themes.iter_mut().zip([light, dark]) {
            theme.insert(name, colour(value));
        }
    }
    themes
}

/// The light ones, but for those that paper has of its own.
fn paper(mut light: Theme) -> Theme {
    for (name, value) in properties(include_str!("../../style/print.css")) {
        if value.starts_with('#') {
            light.insert(name, colour(value)).expect("it has a colour on the screen");
        }
    }
    light
}

/// The custom properties of the first `:root` of a sheet, with their values.
fn properties(sheet: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let (_, after) = sheet.split_once(":root {").expect("the sheet has properties");
    let (block, _) = after.split_once('}').expect("their block ends");
    block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
}

fn colour(value: &str) -> [f64; 3] {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6);
    let value = u32::from_str_radix(digits.expect("six digits"), 16).expect("six digits");
    [16, 8, 0].map(|shift| {
        let share = f64::from((value >> shift) & 255) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    })
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
    let [light, dark] = screen();
    let paper = paper(light.clone());
    for (theme, colours) in [("light", light), ("dark", dark), ("print", paper)] {
        let mut check = |on: &str, name: &str, least: f64| {
            let ratio = contrast(colours[name], colours[on]);
            if ratio < least {
                weak.push(format!("{name} on {on} in {theme}: {ratio:.2} of {least}"));
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
