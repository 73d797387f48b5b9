//! The table of ten indicators: sorting, units, and its address.

use crate::harness::{Outcome, Page, at_both_addresses};
use serde_json::{Value, json};

const ORDER: &str = "[...document.querySelectorAll('.ten td.number')].map(it => +it.textContent)";
const SORTED: &str = "[...document.querySelectorAll('.ten [aria-sort]')].map(it => \
    it.querySelector('button').firstChild.data + ' ' + it.ariaSort)";

/// The three for which no growth is worked out stand apart at the end, whatever the order of the others.
async fn is_sorted(page: &Page, by: &str, query: &str) -> Outcome<Vec<i64>> {
    page.becomes(SORTED, json!([by])).await?;
    page.is_at(&format!("indicators/{query}")).await?;
    let order: Vec<i64> = numbers(&page.value(ORDER).await?);
    assert_eq!(order.len(), 10, "{order:?}");
    assert_eq!(order[7..], [8, 9, 10], "{order:?}");
    Ok(order)
}

fn numbers(value: &Value) -> Vec<i64> {
    value.as_array().into_iter().flatten().filter_map(Value::as_i64).collect()
}

async fn press(page: &Page, column: &str) -> Outcome {
    page.click(&format!(".ten th.{column} button")).await
}

#[test]
fn columns_sort_the_seven_that_grow_by_a_rate() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/").await?;
        let by_growth = is_sorted(page, "Growth needed descending", "").await?;
        press(page, "number").await?;
        assert_eq!(
            is_sorted(page, "No. ascending", "?sort=number").await?[..7],
            [1, 2, 3, 4, 5, 6, 7]
        );
        press(page, "number").await?;
        let falling = is_sorted(page, "No. descending", "?sort=number-falling").await?;
        assert_eq!(falling[..7], [7, 6, 5, 4, 3, 2, 1]);
        press(page, "name").await?;
        is_sorted(page, "Indicator ascending", "?sort=name").await?;
        let names = "[...document.querySelectorAll('.ten tbody:nth-of-type(1) th a')].map(it => it.textContent)";
        page.holds(&format!("{names}.join() === {names}.sort().join()")).await?;
        press(page, "need").await?;
        assert_eq!(is_sorted(page, "Growth needed descending", "").await?, by_growth);
        press(page, "need").await?;
        let rising = is_sorted(page, "Growth needed ascending", "?sort=growth").await?;
        assert!(rising[..7].iter().eq(by_growth[..7].iter().rev()), "{rising:?} and {by_growth:?}");
        Ok(())
    })
}

#[test]
fn plain_units_and_back() -> Outcome {
    let values =
        "[...document.querySelectorAll('.ten td.figure')].map(it => it.textContent).join()";
    at_both_addresses(async |page| {
        page.open("indicators/").await?;
        let printed = page.value(values).await?;
        page.click(".units label:nth-of-type(2) input").await?;
        page.is_at("indicators/?units=plain").await?;
        page.becomes("document.querySelector('.ten').dataset.units", "plain").await?;
        page.leaves(values, &printed).await?;
        let plain = page.value(values).await?;
        page.reload().await?;
        page.becomes(values, plain).await?;
        page.holds("document.querySelector('.units label:nth-of-type(2) input').checked").await?;
        page.click(".units label:nth-of-type(1) input").await?;
        page.is_at("indicators/").await?;
        page.becomes(values, printed).await
    })
}

#[test]
fn the_address_tells_how_the_table_is_shown() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/?sort=number-falling&units=plain").await?;
        is_sorted(page, "No. descending", "?sort=number-falling&units=plain").await?;
        page.becomes("document.querySelector('.ten').dataset.units", "plain").await?;
        page.reload().await?;
        is_sorted(page, "No. descending", "?sort=number-falling&units=plain").await?;
        press(page, "name").await?;
        let order = is_sorted(page, "Indicator ascending", "?sort=name&units=plain").await?;
        page.click(".ten a[href='indicators/3/']").await?;
        page.is_at("indicators/3/").await?;
        page.back().await?;
        assert_eq!(is_sorted(page, "Indicator ascending", "?sort=name&units=plain").await?, order);
        page.open("indicators/?sort=nothing&units=&sort").await?;
        page.becomes(SORTED, json!(["Growth needed descending"])).await
    })
}
