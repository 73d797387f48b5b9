//! What is needed from here, and taking over that path; growth, added value and target.

use super::{field, fill};
use crate::harness::{Outcome, at_both_addresses, at_one_address};
use thirtyfour::Key;

const SENTENCE: &str =
    "document.querySelector('.explorable').innerText.replaceAll(/\\s+/g, ' ').trim()";
const TOLD: &str = "document.querySelector('.sentence [role=status]').textContent";

#[test]
fn each_part_of_the_sentence_can_be_changed() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/1/?v=1&at=1:16:8e98d").await?;
        page.holds(&format!("{SENTENCE}.endsWith('needs 7.0% a year.')")).await?;
        page.click(".part:nth-of-type(2)").await?;
        page.holds("document.activeElement?.id === 'goal-value'").await?;
        page.press("14").await?;
        page.press(Key::Enter).await?;
        page.becomes(TOLD, "needs 12.6% a year.").await?;
        page.click(".part:nth-of-type(3)").await?;
        page.run("const it = document.getElementById('goal-by'); it.value = '2021'; it.dispatchEvent(new Event('change', { bubbles: true }))").await?;
        page.becomes(TOLD, "needs 9.3% a year.").await?;
        page.click(".sentence > button").await?;
        page.is_at("indicators/1/?v=1&own=1:g9.33&at=1:16:8e98d").await?;
        page.click(".part:nth-of-type(1)").await?;
        page.run("const it = document.getElementById('goal-from'); it.value = '2015'; it.dispatchEvent(new Event('change', { bubbles: true }))").await?;
        page.becomes(TOLD, "needs 14.2% a year.").await
    })
}

#[test]
fn a_part_closes_when_the_focus_goes_elsewhere() -> Outcome {
    let open = "document.querySelectorAll('.part-open').length";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        page.click(".part:nth-of-type(1)").await?;
        page.becomes(open, 1).await?;
        page.focus("#added").await?;
        page.becomes(open, 0).await?;
        page.click("#value-growth").await?;
        page.holds("!!document.getElementById('type-growth')").await?;
        page.focus("#added").await?;
        page.holds("!document.getElementById('type-growth')").await
    })
}

#[test]
fn a_year_chosen_by_key_leaves_the_focus_on_the_words_that_opened_the_list() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        page.focus("#goal-from").await?;
        page.press(Key::Enter).await?;
        page.holds("document.activeElement?.localName === 'select'").await?;
        page.press(Key::Down).await?;
        page.becomes(TOLD, "needs 12.7% a year.").await?;
        page.becomes(
            "document.activeElement.getAttribute('aria-label')",
            "7.4 in 2016. Change: The year to start from",
        )
        .await
    })
}

#[test]
fn an_impossible_goal_is_answered_with_the_first_year_that_works() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        page.click(".part:nth-of-type(2)").await?;
        page.press("90").await?;
        page.press(Key::Enter).await?;
        page.becomes(
            TOLD,
            "Even 60% a year would not reach 90 by 2020. The first year that works is 2021.",
        )
        .await?;
        page.becomes("document.querySelectorAll('.sentence > button').length", 0).await
    })
}

#[test]
fn growth_and_what_it_adds_are_typed_either_way() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        page.click("#value-growth").await?;
        page.holds("document.activeElement?.id === 'type-growth'").await?;
        page.press("11.5").await?;
        page.press(Key::Enter).await?;
        page.is_at("indicators/1/?v=1&own=1:g11.5").await?;
        page.becomes(&field("added"), "4.6").await?;
        fill(page, "added", "6").await?;
        page.is_at("indicators/1/?v=1&own=1:a6").await?;
        fill(page, "own-target", "14").await?;
        page.is_at("indicators/1/?v=1&own=1:a6&aim=1:14").await?;
        page.click(".course .beside-field .follow").await?;
        page.is_at("indicators/1/?v=1&own=1:a6").await?;
        page.click(".course .lever .follow").await?;
        page.is_at("indicators/1/").await
    })
}

#[test]
fn what_is_no_goal_stays_to_be_mended() -> Outcome {
    let wrong = "document.getElementById('goal-value').getAttribute('aria-invalid')";
    let takes = "(it => document.getElementById(it.getAttribute('aria-describedby'))?.textContent)(document.getElementById('goal-value'))";
    let answer = "[...document.querySelectorAll('.explorable > b, .sentence .remark')].map(it => it.textContent).join('')";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        page.click(".part:nth-of-type(2)").await?;
        for text in ["ten", "-5"] {
            fill(page, "goal-value", text).await?;
            page.becomes(wrong, "true").await?;
            page.becomes(&field("goal-value"), text).await?;
            page.becomes(takes, "A number, 0 or more.").await?;
            // The answer to the goal before is none to this.
            page.becomes(answer, "").await?;
        }
        page.press(Key::Escape).await?;
        page.holds(&format!("{answer} !== ''")).await?;
        page.click(".part:nth-of-type(2)").await?;
        fill(page, "goal-value", "14").await?;
        page.holds("!document.querySelector('input#goal-value')").await?;
        page.holds(&format!("{SENTENCE}.includes('to reach 14')")).await
    })
}

#[test]
fn a_field_says_what_it_takes_where_it_did_not_take_that() -> Outcome {
    let takes = |id: &str| {
        format!(
            "(it => document.getElementById(it.getAttribute('aria-describedby'))?.textContent ?? '')(document.getElementById('{id}'))"
        )
    };
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        for (id, words) in
            [("added", "A number, −6.3 or more."), ("own-target", "A number, 0 or more.")]
        {
            fill(page, id, "abc").await?;
            page.becomes(&takes(id), words).await?;
            page.becomes(&field(id), "abc").await?;
            page.press(Key::Escape).await?;
            page.becomes(&takes(id), "").await?;
        }
        // No more can be lost than there is.
        page.open("indicators/5/").await?;
        fill(page, "added", "-2000").await?;
        page.becomes(&takes("added"), "A number, −750 or more; set to −750.").await?;
        page.is_at("indicators/5/?v=1&own=5:a-750").await?;
        page.open("what-if/?v=1&event=2018:-20").await?;
        page.click(".happening summary").await?;
        fill(page, "event-change", "abc").await?;
        page.becomes(&takes("event-change"), "A number from −100 to 200.").await?;
        fill(page, "event-change", "300").await?;
        page.becomes(&takes("event-change"), "A number from −100 to 200; set to 200.").await?;
        page.is_at("what-if/?v=1&event=2018:200").await
    })
}

/// From a year that the chart no longer shows, too: here what let it be chosen is undone.
#[test]
fn what_is_needed_is_counted_from_the_start() -> Outcome {
    let remark = "document.querySelector('.sentence .remark').textContent";
    let choose = |id: &str, year: u16| {
        format!(
            "const it = document.getElementById('{id}'); it.value = '{year}'; it.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        )
    };
    at_one_address(async |page| {
        page.open("what-if/?v=1&own=1:80").await?;
        page.focus("input[data-lever=horizon]").await?;
        page.press(Key::End).await?;
        page.is_at("what-if/?v=1&to=2035&own=1:80").await?;
        page.click("#chart-1 figcaption a").await?;
        page.click(".part:nth-of-type(3)").await?;
        page.run(&choose("goal-by", 2032)).await?;
        page.click(".part:nth-of-type(2)").await?;
        page.press("40").await?;
        page.press(Key::Enter).await?;
        page.click(".part:nth-of-type(1)").await?;
        let before = page.value(remark).await?;
        page.run(&choose("goal-from", 2028)).await?;
        page.leaves(remark, &before).await?;
        let said = page.value(remark).await?;
        page.press_with_control('z', false).await?;
        page.is_at("indicators/1/?v=1&own=1:80").await?;
        page.becomes(remark, said).await
    })
}
