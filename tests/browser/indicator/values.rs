//! Observed values: typed, pasted, questioned; and the choices that change an answer.

use super::{YOURS, field, fill};
use crate::harness::{Outcome, Page, at_both_addresses, at_one_address};
use serde_json::json;

const ASKED: &str = "document.querySelector('#asked-about').textContent";

#[test]
fn an_observed_value_is_typed_and_stays_after_a_reload() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        fill(page, "observed-2016", "8.0").await?;
        page.is_at("indicators/1/?v=1&at=1:16:8e").await?;
        page.becomes("document.querySelectorAll('.handle[data-observed]').length", 1).await?;
        page.reload().await?;
        page.becomes(&field("observed-2016"), "8").await?;
        fill(page, "observed-2016", " ").await?;
        page.is_at("indicators/1/").await
    })
}

async fn paste(page: &Page, id: &str, text: &str) -> Outcome {
    let script = format!(
        "const data = new DataTransfer(); data.setData('text', {}); \
         document.getElementById('{id}').dispatchEvent( \
           new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }}))",
        json!(text)
    );
    page.run(&script).await.map(|_| ())
}

#[test]
fn a_row_is_pasted_from_a_cell_on() -> Outcome {
    at_both_addresses(async |page| {
        for (text, query) in [
            ("8.0\t9.8\t\t12,1", "?v=1&at=1:16:8e98d_121d"),
            ("8 9.8 10.9", "?v=1&at=1:16:8e98d109d"),
            ("8;9,8;10,9", "?v=1&at=1:16:8e98d109d"),
        ] {
            page.open("indicators/1/").await?;
            paste(page, "observed-2016", text).await?;
            page.is_at(&format!("indicators/1/{query}")).await?;
        }
        page.press_with_control('z', false).await?;
        page.is_at("indicators/1/").await
    })
}

#[test]
fn a_doubtful_value_is_kept_and_asked_about() -> Outcome {
    let marked = "document.getElementById('observed-2017').dataset.doubtful ?? ''";
    at_both_addresses(async |page| {
        page.open("indicators/1/?v=1&at=1:16:98d").await?;
        fill(page, "observed-2017", "98").await?;
        page.is_at("indicators/1/?v=1&at=1:16:98d98e").await?;
        page.becomes(ASKED, "2017: 98 is ten times last year’s 9.8. Did you mean 9.8?9.8Keep 98")
            .await?;
        page.becomes(marked, "yes").await?;
        page.click(".question button:nth-of-type(2)").await?;
        page.becomes(ASKED, "").await?;
        page.is_at("indicators/1/?v=1&at=1:16:98d98e").await?;
        page.reload().await?;
        page.click(".question button:nth-of-type(1)").await?;
        page.becomes(ASKED, "").await?;
        page.is_at("indicators/1/?v=1&at=1:16:98d98d").await
    })
}

#[test]
fn what_is_no_number_stays_and_says_so() -> Outcome {
    let wrong = "document.getElementById('observed-2016').getAttribute('aria-invalid') ?? ''";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        fill(page, "observed-2016", "ten").await?;
        page.becomes(wrong, "true").await?;
        page.becomes(&field("observed-2016"), "ten").await?;
        page.becomes(ASKED, "2016: Not a number yet").await?;
        page.is_at("indicators/1/").await?;
        fill(page, "observed-2016", "7").await?;
        page.becomes(wrong, "").await?;
        page.becomes(ASKED, "").await?;
        page.is_at("indicators/1/?v=1&at=1:16:7e").await
    })
}

#[test]
fn the_status_follows_the_rule_that_is_chosen() -> Outcome {
    let verdict = "document.querySelector('.verdict b').textContent";
    at_both_addresses(async |page| {
        page.open("indicators/5/?v=1&at=5:18:1224e").await?;
        page.becomes(verdict, "Behind schedule").await?;
        page.becomes("document.querySelectorAll('.other-rules tbody tr').length", 4).await?;
        page.click(".rules label:nth-of-type(2) input").await?;
        page.becomes(verdict, "Fair progress, but it must be faster").await?;
        page.is_at("indicators/5/?v=1&rule=un2022&at=5:18:1224e").await?;
        page.holds("document.querySelector('.formula').textContent.includes('0.93')").await
    })
}

#[test]
fn the_start_of_the_five_year_sum_is_chosen() -> Outcome {
    let said = |words: &str| {
        format!("document.querySelector('.drawn > .remark').textContent.includes('{words}')")
    };
    at_both_addresses(async |page| {
        page.open("indicators/8/").await?;
        page.holds(&said("2015 is taken as one fifth")).await?;
        let before = page.value(YOURS).await?;
        page.click(".start tbody tr:nth-child(2) input").await?;
        page.is_at("indicators/8/?v=1&start=same").await?;
        page.holds(&said("2015 is as you chose")).await?;
        page.leaves(YOURS, &before).await?;
        fill(page, "start-amount", "10").await?;
        page.is_at("indicators/8/?v=1&start=10").await?;
        page.holds("document.querySelector('.start tbody tr:nth-child(3) input').checked").await
    })
}

#[test]
fn a_row_that_is_pasted_leaves_what_waits_beside_it() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        for year in ["2016", "2019"] {
            fill(page, &format!("observed-{year}"), "ten").await?;
        }
        page.becomes(ASKED, "2016: Not a number yet2019: Not a number yet").await?;
        paste(page, "observed-2018", "10.9 11.2").await?;
        page.is_at("indicators/1/?v=1&at=1:18:109d112d").await?;
        page.becomes(ASKED, "2016: Not a number yet").await?;
        page.becomes(&field("observed-2016"), "ten").await
    })
}

#[test]
fn of_a_row_that_is_pasted_nothing_goes_where_it_is_not_seen() -> Outcome {
    let said = "document.getElementById('said').textContent";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        paste(page, "observed-2021", "14 15 16 17").await?;
        page.is_at("indicators/1/?v=1&at=1:21:14e15e").await?;
        page.becomes(said, "The table ends in 2022: 2 more values were left out.").await
    })
}

#[test]
fn words_are_told_from_a_number_that_is_too_large() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        fill(page, "observed-2016", "too large").await?;
        page.becomes(ASKED, "2016: Not a number yet").await?;
        fill(page, "observed-2016", "9999999999").await?;
        page.holds(&format!("{ASKED}.startsWith('2016: Too large. The unit here is ')")).await
    })
}

#[test]
fn a_row_goes_under_its_years_and_over_what_is_blank() -> Outcome {
    at_both_addresses(async |page| {
        for (text, query) in [
            ("2017\t2018\t2019\n8.1\tn/a\t9.2", "?v=1&at=1:17:81d_92d"),
            ("８．１，９．２％", "?v=1&at=1:16:81d92d"),
            ("8.1\t–\t9.2", "?v=1&at=1:16:81d_92d"),
        ] {
            page.open("indicators/1/").await?;
            paste(page, "observed-2016", text).await?;
            page.is_at(&format!("indicators/1/{query}")).await?;
            page.becomes(ASKED, "").await?;
        }
        Ok(())
    })
}

#[test]
fn a_text_that_may_be_one_value_or_several_is_asked_about() -> Outcome {
    let asked = "2016: Is this one value, or several?300,4002 values";
    at_one_address(async |page| {
        page.open("indicators/1/").await?;
        for (answer, query) in [(1, "3004g"), (2, "3g4g")] {
            paste(page, "observed-2016", "300,400").await?;
            page.becomes(ASKED, asked).await?;
            page.becomes(&field("observed-2016"), "300,400").await?;
            page.is_at("indicators/1/").await?;
            page.click(&format!(".question button:nth-of-type({answer})")).await?;
            page.is_at(&format!("indicators/1/?v=1&at=1:16:{query}")).await?;
            page.press_with_control('z', false).await?;
            page.is_at("indicators/1/").await?;
        }
        Ok(())
    })
}

#[test]
fn a_value_that_cannot_be_is_brought_to_the_nearest_and_this_is_said() -> Outcome {
    let said = "document.getElementById('own-target-takes')?.textContent ?? ''";
    at_both_addresses(async |page| {
        page.open("indicators/10/").await?;
        fill(page, "observed-2016", "110").await?;
        page.becomes(&field("observed-2016"), "100").await?;
        page.becomes(ASKED, "2016: This cannot go past 100, so 100 is used.Keep 100").await?;
        page.is_at("indicators/10/?v=1&at=10:16:1g").await?;
        page.click(".question button").await?;
        page.becomes(ASKED, "").await?;
        fill(page, "own-target", "150").await?;
        page.becomes(&field("own-target"), "100").await?;
        page.becomes(said, "A number from 0 to 100; set to 100.").await?;
        page.is_at("indicators/10/?v=1&aim=10:100&at=10:16:1g").await?;
        page.press_with_control('z', false).await?;
        page.becomes(said, "").await
    })
}
