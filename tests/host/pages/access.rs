//! What a reader who cannot see the page is told.

use super::{Page, on_every_page, words};
use ip_plan::route::Route;
use scraper::ElementRef;

pub(super) fn is_hidden(element: ElementRef<'_>) -> bool {
    element.attr("aria-hidden") == Some("true") || element.attr("hidden").is_some()
}

fn above(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

/// The text of an element that is read out.
pub(super) fn heard(element: ElementRef<'_>) -> String {
    let mut said = String::new();
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            said += text;
        } else if let Some(child) = ElementRef::wrap(child).filter(|child| !is_hidden(*child)) {
            said += child.attr("aria-label").unwrap_or_default();
            said += &heard(child);
        }
    }
    said
}

/// The name by which a control or a region is announced.
fn name(page: &Page, element: ElementRef<'_>) -> String {
    if let Some(label) = element.attr("aria-label") {
        return label.trim().to_owned();
    }
    if let Some(ids) = element.attr("aria-labelledby") {
        let label = |id: &str| {
            page.all(&format!("[id=\"{id}\"]")).first().map(|e| heard(*e)).unwrap_or_default()
        };
        return ids.split(' ').map(label).collect::<String>().trim().to_owned();
    }
    let label = above(element).find(|e| e.value().name() == "label").or_else(|| {
        let id = element.attr("id")?;
        page.all(&format!("label[for=\"{id}\"]")).first().copied()
    });
    let from =
        if element.value().name() == "input" { label.map(heard) } else { Some(heard(element)) };
    from.unwrap_or_default().trim().to_owned()
}

#[test]
fn every_control_and_every_link_has_a_name() {
    on_every_page(|page| {
        let controls = page.all(
            "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']",
        );
        let nameless = controls.into_iter().filter(|control| name(page, *control).is_empty());
        nameless.map(|control| format!("{} has no name", control.html())).collect()
    });
}

/// Who speaks to the page says the words that stand beside a field.
#[test]
fn a_fields_name_begins_with_the_words_beside_it() {
    on_every_page(|page| {
        let labels = page.all("label[for]").into_iter().filter_map(|label| {
            let field = page.all(&format!("[id=\"{}\"]", label.attr("for")?)).first().copied()?;
            Some((heard(label), name(page, field)))
        });
        let other = labels.filter(|(shown, name)| !name.starts_with(shown.trim()));
        other.map(|(shown, name)| format!("“{shown}” is called “{name}”")).collect()
    });
}

#[test]
fn every_lever_says_its_range_its_place_and_what_that_means() {
    let page = Page::of(Route::WhatIf);
    let levers = page.all("input[type=range]");
    assert_eq!(levers.len(), 4 + 10);
    for lever in levers {
        let number = |name: &str| -> i32 {
            lever
                .attr(name)
                .and_then(|value| value.parse().ok())
                .unwrap_or_else(|| panic!("{name} of {}", lever.html()))
        };
        assert!((number("min")..=number("max")).contains(&number("value")), "{}", lever.html());
        assert!(
            lever.attr("aria-valuetext").is_some_and(|text| !text.is_empty()),
            "{}",
            lever.html()
        );
    }
}

#[test]
fn levers_have_names_that_tell_them_apart() {
    let page = Page::of(Route::WhatIf);
    let mut names: Vec<String> =
        page.all("input[type=range]").into_iter().map(|lever| name(&page, lever)).collect();
    names.sort();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
}

#[test]
fn every_drawing_is_decoration_or_says_what_it_shows() {
    on_every_page(|page| {
        let outermost = page
            .all("svg, img, canvas")
            .into_iter()
            .filter(|drawing| !above(*drawing).any(|e| e.value().name() == "svg" || is_hidden(e)));
        let mute = outermost.filter(|drawing| {
            // What can be moved in a drawing says each for itself what it is.
            let slides = |e: ElementRef<'_>| {
                e.attr("role") == Some("slider") && e.attr("aria-valuetext").is_some()
            };
            let moves = drawing.attr("role") == Some("group")
                && drawing.descendants().filter_map(ElementRef::wrap).any(slides);
            let said = (drawing.attr("role") == Some("img") || moves)
                && drawing.attr("aria-label").is_some_and(|l| l.len() > 10);
            !said && !is_hidden(*drawing)
        });
        mute.map(|drawing| format!("{:?} neither speaks nor is hidden", drawing.attr("class")))
            .collect()
    });
}

#[test]
fn every_table_has_a_caption_a_body_and_headings_that_say_what_they_head() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for table in page.all("table") {
            let has = |css: &str| table.select(&super::selector(css)).count();
            if has("caption") != 1 || has("tbody") == 0 || has("thead") != 1 {
                wrong.push("a table lacks a caption, a head or a body".to_owned());
            }
            if table.select(&super::selector("caption")).any(|caption| words(caption).is_empty()) {
                wrong.push("a caption says nothing".to_owned());
            }
        }
        for heading in page.all("th") {
            let scope = heading.attr("scope").unwrap_or_default();
            if !["col", "row", "colgroup", "rowgroup"].contains(&scope) || words(heading).is_empty()
            {
                wrong.push(format!("{} heads nothing", heading.html()));
            }
        }
        wrong
    });
}

#[test]
fn every_row_of_a_table_is_as_wide_as_its_head() {
    on_every_page(|page| {
        let width = |row: ElementRef<'_>| -> usize {
            let cells = row.children().filter_map(ElementRef::wrap);
            cells.map(|cell| cell.attr("colspan").map_or(1, |span| span.parse().unwrap_or(0))).sum()
        };
        let mut wrong = Vec::new();
        for table in page.all("table") {
            let widths: Vec<usize> = table.select(&super::selector("tr")).map(width).collect();
            if widths.iter().any(|width| *width != widths[0]) {
                wrong.push(format!("a table's rows are {widths:?} wide"));
            }
        }
        wrong
    });
}

#[test]
fn regions_of_a_page_have_names_of_their_own() {
    on_every_page(|page| {
        let mut names: Vec<String> = page
            .all("nav, aside, section, [role=region], [role=group], fieldset")
            .into_iter()
            .map(|region| {
                let legend = region.select(&super::selector("legend")).next().map(heard);
                format!(
                    "{} {}",
                    region.value().name(),
                    legend.unwrap_or_else(|| name_given(page, region))
                )
            })
            .collect();
        names.sort();
        let mut wrong: Vec<String> = names
            .windows(2)
            .filter(|pair| pair[0] == pair[1])
            .map(|pair| format!("two are called “{}”", pair[0]))
            .collect();
        wrong.extend(
            names
                .iter()
                .filter(|name| name.ends_with(' '))
                .map(|name| format!("a {name}has no name")),
        );
        wrong
    });
}

/// A region's name is never its text.
fn name_given(page: &Page, region: ElementRef<'_>) -> String {
    let given = region.attr("aria-label").or(region.attr("aria-labelledby"));
    given.map(|_| name(page, region)).unwrap_or_default()
}

#[test]
fn what_refers_to_another_element_finds_it() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for attribute in
            ["aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "for"]
        {
            for element in page.all(&format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap_or_default().split(' ') {
                    if page.all(&format!("[id=\"{id}\"]")).len() != 1 {
                        wrong.push(format!("{attribute} names {id}, which is not there"));
                    }
                }
            }
        }
        wrong
    });
}

#[test]
fn nothing_that_can_be_pressed_stands_inside_another() {
    on_every_page(|page| {
        let pressed = "a[href], button, input, summary";
        let inside = page
            .all(pressed)
            .into_iter()
            .filter(|control| above(*control).any(|e| matches!(e.value().name(), "a" | "button")));
        inside.map(|control| format!("{} stands inside another control", control.html())).collect()
    });
}

#[test]
fn the_language_of_each_page_is_british_english() {
    on_every_page(|page| {
        let lang = page.one("html").attr("lang");
        if lang == Some("en-GB") { Vec::new() } else { vec![format!("its language is {lang:?}")] }
    });
}

#[test]
fn lists_hold_items_and_nothing_else() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for list in page.all("ol, ul") {
            for child in list.children().filter_map(ElementRef::wrap) {
                if child.value().name() != "li" {
                    wrong.push(format!("a list holds <{}>", child.value().name()));
                }
            }
        }
        for item in page.all("li") {
            if !item
                .parent()
                .and_then(ElementRef::wrap)
                .is_some_and(|e| matches!(e.value().name(), "ol" | "ul"))
            {
                wrong.push("an item stands in no list".to_owned());
            }
        }
        wrong
    });
}

#[test]
fn a_control_is_named_by_what_is_seen_on_it() {
    on_every_page(|page| {
        let mut wrong = Vec::new();
        for control in page.all(":is(button, a, summary)[aria-label]") {
            let seen = words(control).replace('\u{ad}', "");
            let name = control.attr("aria-label").unwrap_or_default();
            let is_sign = !seen.chars().any(char::is_alphanumeric);
            if !is_sign && !name.to_lowercase().contains(&seen.to_lowercase()) {
                wrong.push(format!("“{seen}” is called “{name}”"));
            }
        }
        wrong
    });
}

#[test]
fn no_sign_is_read_out_as_a_number_or_a_name() {
    let page = Page::of(Route::Measures);
    let empty = page.all(".heat .none");
    assert!(empty.len() > 3);
    for cell in empty {
        let said = cell.child_elements().filter(|part| !is_hidden(*part)).map(words);
        assert_eq!(said.collect::<String>(), "0", "{}", cell.html());
    }
    for head in page.all(".heat thead button") {
        assert!(!words(head).contains('.'), "{} is cut short", head.html());
    }
    for path in ["plan/", "plan/IV.ii.3/"] {
        let page = Page::of(Route::parse(path));
        let brackets: Vec<_> =
            page.all(".number").into_iter().filter(|number| words(*number) == "[").collect();
        assert!(!brackets.is_empty(), "{path}");
        assert!(brackets.into_iter().all(is_hidden), "{path}");
    }
}
