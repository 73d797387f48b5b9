//! The explorer of measures: a heat table, facets and a list, counted against the open data.

use crate::harness::{Outcome, Page, Screen, at_both_addresses, at_one_address};
use serde_json::{Value, json};
use thirtyfour::Key;

pub(super) const HEADING: &str = "document.getElementById('found').textContent";
/// The ids of the measures in the list, in its order.
pub(super) const LISTED: &str = "[...document.querySelectorAll('.found .measures > li')] \
    .map(it => it.querySelector('.tags > span').textContent)";
/// The numbers of the heat table, row by row, totals included.
pub(super) const TABLE: &str = "[...document.querySelectorAll('.heat tbody tr')].map(row => \
    [...row.querySelectorAll('td')].map(it => parseInt(it.innerText) || 0))";
pub(super) const PRESSED_CELLS: &str = "[...document.querySelectorAll('.heat td:not(.total) [aria-pressed=true]')] \
    .map(it => it.dataset.pick)";
const CHIPS: &str = "[...document.querySelectorAll('.chip')].map(it => it.firstChild.data)";

/// Fetches the open data into the page, with the choices of each facet that a measure answers to.
pub(super) async fn read_data(page: &Page) -> Outcome {
    let script = "
        const plan = await (await fetch('data/plan.json')).json();
        const node = (id) => plan.nodes.find((it) => it.id === id);
        const part = (id) => node(id).parent ? part(node(id).parent) : id;
        window.measures = plan.measures;
        window.tags = plan.tags;
        window.choices = {
            action: (it) => [it.action],
            strength: (it) => [it.strength],
            right: (it) => it.rights.length ? it.rights : ['none'],
            actor: (it) => it.actors,
            place: (it) => it.places,
            instrument: (it) => it.instruments,
            part: (it) => [part(it.node)],
        };
        window.having = (asked) => measures.filter((it) => Object.entries(asked).every(([facet, any]) =>
            any.some((id) => choices[facet](it).includes(id))));
        return true";
    page.holds(&format!("(async () => {{ {script} }})()")).await
}

/// What is listed are the measures that have all of this, in the plan's order.
pub(super) async fn lists(page: &Page, query: &str, asked: Value) -> Outcome {
    page.is_at(&format!("measures/{query}")).await?;
    let ids = page.value(&format!("having({asked}).map(it => it.id)")).await?;
    lists_these(page, &ids).await
}

async fn lists_these(page: &Page, ids: &Value) -> Outcome {
    let count = ids.as_array().map_or(0, Vec::len);
    let words = if count == 1 { "1 measure".to_owned() } else { format!("{count} measures") };
    page.becomes(HEADING, words).await?;
    page.becomes(LISTED, ids.clone()).await
}

/// A choice of a facet as its button is found.
fn choice(facet: &str, name: &str) -> String {
    format!(
        "[...document.querySelectorAll('.facet button[data-pick^=\"{facet}:\"]')] \
         .find(it => it.firstChild.textContent === '{name}')"
    )
}

/// Makes a choice of a facet; its number, before it was made, is what is listed then.
pub(super) async fn choose(page: &Page, facet: &str, name: &str) -> Outcome {
    let button = choice(facet, name);
    let summary = format!("details:has([data-pick^='{facet}:']) > summary");
    page.unfold(&summary).await?;
    page.holds(&format!("{button}.checkVisibility()")).await?;
    let number = page.value(&format!("{button}.querySelector('.tally').textContent")).await?;
    let pick = page.value(&format!("{button}.dataset.pick")).await?;
    page.click(&format!(".facet button[data-pick={pick}]")).await?;
    page.holds(&format!("{button}.ariaPressed === 'true'")).await?;
    page.becomes(&format!("parseInt({HEADING}).toString()"), number).await?;
    page.click(&summary).await?;
    page.becomes(&format!("{button}.checkVisibility()"), false).await
}

#[test]
fn every_number_of_the_table_is_the_open_datas() -> Outcome {
    let made = "(() => {
        const rights = [...tags.rights.map((it) => it.id), 'none'];
        const row = (asked) => rights.map((id) => having({ ...asked, right: [id] }).length);
        return [
            ...tags.actions.map(({ id }) => [...row({ action: [id] }), having({ action: [id] }).length]),
            [...row({}), measures.length],
        ];
    })()";
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        page.becomes("measures.length", 601).await?;
        page.becomes(TABLE, page.value(made).await?).await?;
        // Each measure has one action, so that the rows share all of them out.
        let sum = "slice(0, -1).reduce((sum, row) => sum + row.at(-1), 0)";
        page.becomes(&format!("{TABLE}.{sum}"), 601).await?;
        lists(page, "", json!({})).await
    })
}

#[test]
fn of_one_facet_any_will_do_and_chips_take_back() -> Outcome {
    let chip = |number| format!(".chip:nth-of-type({number})");
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        choose(page, "actor", "Companies").await?;
        page.click("details:has([data-pick^='actor:']) > summary").await?;
        page.click(".facet button[data-pick='actor:15']").await?;
        let both = json!({ "actor": ["companies", "universities"] });
        lists(page, "?actor=companies,universities", both).await?;
        page.becomes(CHIPS, json!(["Companies", "Universities and institutes"])).await?;
        page.click(&chip(1)).await?;
        lists(page, "?actor=universities", json!({ "actor": ["universities"] })).await?;
        page.becomes(CHIPS, json!(["Universities and institutes"])).await?;
        page.click(&chip(1)).await?;
        lists(page, "", json!({})).await?;
        page.open("measures/?actor=companies&right=patent&order=strength").await?;
        page.becomes(CHIPS, json!(["Patent", "Companies"])).await?;
        page.click(".facets .clear").await?;
        page.is_at("measures/?order=strength").await?;
        page.becomes(HEADING, "601 measures").await
    })
}

#[test]
fn the_list_of_every_facet_opens_within_the_page() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::PHONE, Screen::TABLET, Screen::WIDE_TABLET, Screen::DESKTOP] {
            page.on(screen).await?;
            for query in ["", "?action=build,improve&right=patent"] {
                page.open(&format!("measures/{query}")).await?;
                for facet in 1..=8 {
                    let list = format!(".facet:nth-of-type({facet})");
                    page.run(&format!("document.querySelector('{list} > summary').click()"))
                        .await?;
                    page.holds(&format!(
                        "(({{ left, right, width }}) => width > 0 && left >= 0 && right <= innerWidth)\
                         (document.querySelector('{list} > ul').getBoundingClientRect())"
                    ))
                    .await?;
                    page.fits(screen).await?;
                }
            }
        }
        Ok(())
    })
}

#[test]
fn choices_that_clash_are_told_with_ways_out() -> Outcome {
    // An actor and a place that no measure has together; each has several, the actor more.
    let find = "(() => {
        for (const actor of tags.actors) for (const place of tags.places) {
            const [a, p] = [having({ actor: [actor.id] }), having({ place: [place.id] })];
            if (a.length > p.length && p.length > 1 && !a.some((it) => p.includes(it)))
                return [actor.id, actor.name, a.length, place.id, place.name, p.length];
        }
    })()";
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        let found = page.value(find).await?;
        let text = |at: usize| found[at].as_str().unwrap_or_default();
        let (actor, actors, place, places) = (text(0), &found[2], text(3), &found[5]);
        let clash = format!("measures/?actor={actor}&place={place}");
        let (one, other) = (format!("“{}”", text(1)), format!("“{}”", text(4)));
        for (way, query, asked) in [
            (1, format!("?actor={actor}"), json!({ "actor": [actor] })),
            (2, format!("?place={place}"), json!({ "place": [place] })),
            (3, String::new(), json!({})),
        ] {
            page.open(&clash).await?;
            page.becomes(HEADING, "0 measures").await?;
            page.becomes(
                "document.querySelector('.nothing p').textContent",
                format!("No measure has all of this at once. {other} alone: {places}; {one} alone: {actors}."),
            )
            .await?;
            page.becomes(
                "[...document.querySelectorAll('.ways-out button')].map(it => it.textContent)",
                json!([
                    format!("Leave out {other}: {actors} measures"),
                    format!("Leave out {one}: {places} measures"),
                    "Clear all",
                ]),
            )
            .await?;
            page.click(&format!(".ways-out li:nth-child({way}) button")).await?;
            read_data(page).await?;
            lists(page, &query, asked).await?;
        }
        // What would leave nothing cannot be chosen.
        page.open(&format!("measures/?actor={actor}")).await?;
        page.holds(&format!("{}.disabled", choice("place", text(4)))).await
    })
}

#[test]
fn the_firmest_come_first_if_asked_for() -> Outcome {
    let firmest = "[...tags.strengths].reverse().flatMap(({ id }) => \
        measures.filter(it => it.strength === id)).map(it => it.id)";
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        let ids = page.value(firmest).await?;
        page.click("[data-pick=order]").await?;
        page.is_at("measures/?order=strength").await?;
        lists_these(page, &ids).await?;
        page.reload().await?;
        lists_these(page, &ids).await?;
        read_data(page).await?;
        page.click("[data-pick=order]").await?;
        lists(page, "", json!({})).await
    })
}

#[test]
fn a_measure_at_home_leads_to_its_like_and_gives_its_address() -> Outcome {
    let said = "['Link copied.', 'This browser does not let us copy. The address bar now has the link.'] \
        .includes(document.getElementById('said').textContent)";
    at_both_addresses(async |page| {
        page.open("plan/IV.ii.3/").await?;
        page.click("[id='IV.ii.3-a'] .tags a[data-axis=action]").await?;
        page.is_at("measures/?action=improve").await?;
        read_data(page).await?;
        lists(page, "?action=improve", json!({ "action": ["improve"] })).await?;
        page.back().await?;
        page.is_at("plan/IV.ii.3/").await?;
        page.click("[id='IV.ii.3-b'] a.letter").await?;
        page.is_at("plan/IV.ii.3/#IV.ii.3-b").await?;
        page.becomes("document.querySelector(':target')?.id", "IV.ii.3-b").await?;
        page.holds(said).await?;
        page.open("plan/SC2/").await?;
        page.click(".page-tools [data-copy]").await?;
        page.holds(said).await?;
        page.is_at("plan/SC2/").await
    })
}

#[test]
fn arrows_walk_through_the_table_and_space_presses() -> Outcome {
    at_one_address(async |page| {
        page.open("measures/").await?;
        let at = "document.activeElement.dataset.pick";
        page.run("document.querySelector('.heat [data-pick=\"action:5 right:0\"]').focus()")
            .await?;
        page.press(Key::Right).await?;
        page.becomes(at, "action:5 right:1").await?;
        page.press(Key::Down).await?;
        page.becomes(at, "action:6 right:1").await?;
        page.press(Key::Left).await?;
        page.becomes(at, "action:6 right:0").await?;
        page.press(Key::Up).await?;
        page.becomes(at, "action:5 right:0").await?;
        page.press(" ").await?;
        page.is_at("measures/?action=build&right=patent").await
    })
}

#[test]
fn a_choice_that_is_none_is_spoken_of_until_another_is_made() -> Outcome {
    at_both_addresses(async |page| {
        let said = "document.querySelector('.opening [role=status]').textContent";
        page.open("measures/?right=patent").await?;
        page.becomes(said, "").await?;
        page.open("measures/?right=pate&part=IX&action=build").await?;
        page.holds(&format!("{said}.includes('are unknown')")).await?;
        page.holds(&format!("{CHIPS}.length === 1")).await?;
        page.click(".heat tbody th button").await?;
        page.becomes(said, "").await
    })
}
