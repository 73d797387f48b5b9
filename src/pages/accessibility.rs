//! Accessibility: what was tested, what is known not to be right, the keys, and other ways to read the same words.

use super::pieces::{heading, link, paragraph};
use crate::browser;
use crate::route::Route;
use crate::ui::component::component;
use crate::ui::element::{Element, element};
use crate::ui::hooks::{use_effect_with, use_state};
use crate::ui::static_part::static_part;
use yew::functional::Hook;
use yew::prelude::*;

/// What was tested, and how.
const TESTED: &[&str] = &[
    "One page of every kind, and the search, dialogs and sheets that open over them, in light and in dark, by the rules of axe-core 4.14: it finds nothing against them. Such rules find only some of what can be wrong.",
    "Every kind of page with the Tab key, on a tablet and on a phone: what has the focus is in sight, is marked and lies under nothing.",
    "Every kind of page 320 pixels wide, as at 400% zoom, and with letters of twice the size: no page moves sideways. Wide tables and formulas move in boxes of their own.",
    "Everything that can be pressed on a tablet is at least 44 pixels wide and high, but for links within a sentence.",
    "Colours, by their numbers: words have a contrast of at least 4.5 to 1 with what they stand on, marks of 3 to 1. In forced colours the lines, marks and states of charts, and what is chosen, can still be told apart.",
    "What Chromium hands to screen readers, on every kind of page: headings, regions, names and values. Every chart says what it shows and has its numbers in words or in a table.",
    "What the screen reader Orca 43.1 says in Firefox 153, from a log and by its keys: each kind of page read through; levers, years, filters and links worked.",
    "Without script every page can be read; with less motion asked for, nothing moves by itself.",
];

/// What is known not to be right, and what is not known.
const FAULTS: &[&str] = &[
    "All this was tested with programs and by looking, in Chromium; in Firefox and WebKitGTK only that reading, searching, filtering, scenarios and offline use work by mouse, key and, in Firefox, touch. No other screen reader was heard, and nobody who needs one, or large letters, or a keyboard, has tested the site for us.",
    "Where letters stand over a drawing, axe does not decide about their contrast; there they have a rim of paper around them.",
    "Orca does not announce that the search has opened: Tab and Shift+Tab make it do so. Nor does it say where the ten links above the charts lead.",
    "Formulas are MathML. In continuous reading Orca gives only the letters; the sentence under each rule says the same in words.",
    "On the list of measures there are some 700 places to tab through. Filters and headings are the short way.",
    "On paper, the bands of the map tell their families by colour alone; the lists of measures say the action in words.",
    "Titles are as printed, which is a translation and often long.",
    "The official text, to which one link leads, is not ours and in Chinese.",
];

/// The accessibility page.
pub fn accessibility() -> Html {
    element("article.prose")
        .html(static_part((), |(), _| statement()))
        .html(component((), |(), context| use_keys().run(context)))
        .html(static_part((), |(), _| otherwise()))
        .into()
}

fn statement() -> Html {
    Html::from_iter([
        Html::from(element("h1").text("Accessibility")),
        Html::from(element("p.digest").text(
            "Everyone should be able to read the plan here and try its numbers. The standard aimed at is level AA of the Web Content Accessibility Guidelines 2.2.",
        )),
        Html::from(heading("tested", "What was tested")),
        Html::from(list(TESTED)),
        Html::from(heading("faults", "What is not right, or not known")),
        Html::from(list(FAULTS)),
    ])
}

/// The keys, and whether those act that need no Ctrl.
#[hook]
fn use_keys() -> Html {
    let act = use_state(|| true);
    {
        let act = act.setter();
        use_effect_with((), move |()| act.set(browser::keys_act_alone()));
    }
    let switch = {
        let (next, act) = (!*act, act.setter());
        move |_: MouseEvent| {
            browser::let_keys_act_alone(next);
            browser::say(state(next));
            act.set(next);
        }
    };
    Html::from(
        element("div.needs-script")
            .with(heading("keys", "Keys"))
            .with(paragraph(
                "Ctrl K opens the search, Ctrl Z and Ctrl Shift Z undo and redo a change of a scenario, and Esc closes what is open. Three keys act alone: / opens the search, too, and [ and ] turn to the page before and after. They can be in the way of speech input, or of a hand that is not steady.",
            ))
            .with(element("p").text(state(*act)))
            .with(
                element("button")
                    .set("id", "keys-alone")
                    .set("type", "button")
                    .onclick(switch)
                    .text(if *act { "Switch them off" } else { "Switch them on" }),
            ),
    )
}

fn state(act: bool) -> &'static str {
    if act { "They act on this device." } else { "They are switched off on this device." }
}

fn otherwise() -> Html {
    Html::from_iter([
        Html::from(heading("otherwise", "Other ways to the same words")),
        Html::from(paragraph(
            "The whole plan stands on one page, which can be printed, enlarged, saved or read aloud from end to end. All words and numbers are also files of plain text. Both need no script.",
        )),
        Html::from(
            element("p.ways")
                .with(link(Route::Whole).text("The whole plan on one page"))
                .with(link(Route::Data).text("The data as files")),
        ),
    ])
}

fn list(lines: &[&'static str]) -> Element {
    element("ul.readings").each(lines.iter().map(|line| element("li").text(line)))
}
