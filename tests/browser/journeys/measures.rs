//! Measures filtered by number, by facet and by address.

use crate::{
    harness::{Outcome, at_both_addresses},
    measures::{HEADING, LISTED, PRESSED_CELLS, TABLE, choose, lists, read_data},
};
use serde_json::json;

#[test]
fn a_number_of_the_table_lists_its_measures_and_takes_them_back() -> Outcome {
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        // Heads of rows and columns first: they are in sight while nothing has been scrolled to.
        for (head, query, asked) in [
            ("action:5", "?action=build", json!({ "action": ["build"] })),
            ("right:0", "?right=patent", json!({ "right": ["patent"] })),
        ] {
            let head = format!(".heat th [data-pick='{head}']");
            page.click(&head).await?;
            lists(page, query, asked).await?;
            page.click(&head).await?;
            lists(page, "", json!({})).await?;
        }
        // Build at Patent, the whole of the row, the whole of the column.
        for (pick, query, asked) in [
            (
                "action:5 right:0",
                "?action=build&right=patent",
                json!({ "action": ["build"], "right": ["patent"] }),
            ),
            ("action:5", "?action=build", json!({ "action": ["build"] })),
            ("right:0", "?right=patent", json!({ "right": ["patent"] })),
            ("right:9", "?right=none", json!({ "right": ["none"] })),
        ] {
            let cell = format!(".heat td [data-pick='{pick}']");
            let number = format!("document.querySelector(\"{cell}\").textContent");
            let number = page.value(&number).await?;
            let number = number.as_str().unwrap_or_default();
            page.click(&cell).await?;
            lists(page, query, asked).await?;
            page.becomes(HEADING, format!("{number} measures")).await?;
            page.holds(&format!("document.querySelector(\"{cell}\").ariaPressed === 'true'"))
                .await?;
            page.click(&cell).await?;
            lists(page, "", json!({})).await?;
            page.becomes(PRESSED_CELLS, json!([])).await?;
        }
        Ok(())
    })
}

#[test]
fn facets_count_what_one_gets() -> Outcome {
    at_both_addresses(async |page| {
        page.open("measures/").await?;
        read_data(page).await?;
        choose(page, "instrument", "Platform").await?;
        choose(page, "action", "Build").await?;
        choose(page, "part", "Key tasks").await?;
        let asked = json!({ "instrument": ["platform"], "action": ["build"], "part": ["IV"] });
        lists(page, "?action=build&instrument=platform&part=IV", asked).await?;
        // Without its own choice, the heat table counts what the other facets leave.
        page.holds(&format!(
            "{TABLE}.at(-1).at(-1) === having({{ instrument: ['platform'], part: ['IV'] }}).length"
        ))
        .await
    })
}

#[test]
fn the_address_keeps_the_filter_and_rows_lead_home() -> Outcome {
    let query = "?action=build,improve&right=patent";
    let asked = json!({ "action": ["build", "improve"], "right": ["patent"] });
    at_both_addresses(async |page| {
        page.open(&format!("measures/{query}")).await?;
        read_data(page).await?;
        lists(page, query, asked.clone()).await?;
        page.becomes(PRESSED_CELLS, json!(["action:5 right:0", "action:6 right:0"])).await?;
        let row = ".found .measures > li:nth-child(3)";
        let id = page.value(&format!("{LISTED}[2]")).await?;
        let home = format!("document.querySelector('{row} a').getAttribute('href')");
        let home = page.value(&home).await?;
        page.click(&format!("{row} a")).await?;
        page.is_at(home.as_str().unwrap_or_default()).await?;
        page.becomes("document.querySelector(':target')?.id", id.clone()).await?;
        page.becomes("document.activeElement.id", id.clone()).await?;
        page.back().await?;
        lists(page, query, asked.clone()).await?;
        page.forward().await?;
        page.is_at(home.as_str().unwrap_or_default()).await?;
        page.becomes("document.querySelector(':target')?.id", id).await
    })
}
