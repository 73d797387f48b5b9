//! Files: values, pictures and scenarios saved, and scenarios brought back.

use super::SCENARIO;
use crate::harness::{Outcome, Page, at_one_address};
use serde_json::{Value, json};

/// Keeps what the page saves where the test can see it, in place of the browser's folder.
const CATCH: &str = "window.saved = []; const make = URL.createObjectURL; \
    URL.createObjectURL = (blob) => { window.blob = blob; return make.call(URL, blob) }; \
    HTMLAnchorElement.prototype.click = function () { \
      if (this.download) window.saved.push({ name: this.download, blob: window.blob, href: this.href }); };";

const TOLD: &str = "document.querySelector('#export [role=status]').innerText";
const PINS: &str =
    "[...document.querySelectorAll('.pinned .show span')].map(it => it.textContent).join('; ')";

/// Opens the dialog and presses one of its buttons; gives what was saved.
async fn saved(page: &Page, button: &str) -> Outcome<Value> {
    page.run("window.saved = []").await?;
    page.run(&format!(
        "[...document.querySelectorAll('#export button')].find(it => it.textContent === '{button}').click()"
    ))
    .await?;
    page.becomes("window.saved.length", 1).await?;
    page.run("const it = window.saved[0]; return { name: it.name, type: it.blob.type, text: await it.blob.text() }")
        .await
}

async fn caught(page: &Page, path: &str) -> Outcome {
    page.open(path).await?;
    page.run(CATCH).await?;
    page.click(".tools > button:nth-of-type(4)").await?;
    page.holds("document.getElementById('export').open").await
}

#[test]
fn values_go_into_a_table() -> Outcome {
    at_one_address(async |page| {
        caught(page, "what-if/?v=1&pace=50&name=%3Dhalf").await?;
        let file = saved(page, "Table (CSV)").await?;
        assert_eq!(file["name"], "ip-plan-what-if.csv");
        let text = file["text"].as_str().unwrap_or_default().trim_start_matches('\u{feff}');
        let rows: Vec<&str> = text.lines().collect();
        assert_eq!(rows.len(), 1 + 10 * 2, "{text}");
        assert!(
            rows[0].starts_with("indicator,title,unit,path,supposes,2015,2016,"),
            "{}",
            rows[0]
        );
        // Half of the rise from 6.3 to 12, and a name that no spreadsheet runs.
        assert!(rows[2].contains(",'=half,50% of needed,6.3,6.87,"), "{}", rows[2]);
        Ok(())
    })
}

#[test]
fn a_chart_goes_into_a_picture() -> Outcome {
    at_one_address(async |page| {
        caught(page, "what-if/?v=1&pace=50").await?;
        let file = saved(page, "SVG").await?;
        assert_eq!(
            (&file["name"], &file["type"]),
            (&json!("ip-plan-indicator-1.svg"), &json!("image/svg+xml"))
        );
        let text = file["text"].as_str().unwrap_or_default();
        for part in ["Invention patents per 10,000 people", "50% of needed", "G. F. [2016] No. 86"]
        {
            assert!(text.contains(part), "{part}");
        }
        page.run("window.saved = []").await?;
        page.run("[...document.querySelectorAll('#export button')].find(it => it.textContent === 'PNG').click()")
            .await?;
        page.becomes("window.saved.length", 1).await?;
        page.becomes("window.saved[0].blob.type", "image/png").await?;
        page.holds("window.saved[0].blob.size > 20000").await
    })
}

/// Gives a file to the page as a reader would choose it.
async fn opened(page: &Page, text: &str) -> Outcome {
    let text = json!(text);
    page.run(&format!(
        "const data = new DataTransfer(); data.items.add(new File([{text}], 'x.json', {{ type: 'application/json' }})); \
         const field = document.querySelector('#export input[type=file]'); field.files = data.files; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ))
    .await?;
    Ok(())
}

#[test]
fn scenarios_are_saved_and_brought_back() -> Outcome {
    at_one_address(async |page| {
        page.open("what-if/?v=1&delay=1&name=Late").await?;
        page.click(".tools .pin-it").await?;
        page.becomes(PINS, "Late").await?;
        caught(page, "what-if/?v=1&pace=50").await?;
        let file = saved(page, "Save as a file").await?;
        let text = file["text"].as_str().unwrap_or_default().to_owned();
        let read: Value = serde_json::from_str(&text)?;
        assert_eq!(read["format"], "ip-plan-scenarios");
        assert_eq!(read["yours"]["query"], "v=1&pace=50");
        assert_eq!(read["pins"][0]["name"], "Late");
        page.run("localStorage.clear()").await?;
        caught(page, "what-if/").await?;
        opened(page, &text).await?;
        page.becomes(SCENARIO, "50% of needed").await?;
        page.becomes(PINS, "Late").await?;
        page.holds(&format!("({TOLD}).includes('Opened: 50% of needed')")).await?;
        // Once more: nothing of it is new, and nothing is said to be.
        opened(page, &text).await?;
        page.becomes(TOLD, "Everything in this file is here already.").await
    })
}

#[test]
fn a_scenario_from_a_file_is_undone_with_its_name() -> Outcome {
    let file = r#"{"format":"ip-plan-scenarios","version":1,"yours":{"name":"Imported","query":"v=1&pace=90"},"pins":[]}"#;
    at_one_address(async |page| {
        caught(page, "what-if/?v=1&pace=70&name=Mine").await?;
        opened(page, file).await?;
        page.is_at("what-if/?v=1&pace=90&name=Imported").await?;
        page.run("document.getElementById('export').close()").await?;
        page.click("#undo").await?;
        page.is_at("what-if/?v=1&pace=70&name=Mine").await?;
        page.becomes("document.querySelector('.scenario-name').value", "Mine").await
    })
}

#[test]
fn files_that_are_damaged_huge_foreign_or_newer_do_no_harm() -> Outcome {
    let newer = r#"{"format":"ip-plan-scenarios","version":2,"pins":[{"query":"v=2&delay=1&mood=7","name":"From later"}],"x":{}}"#;
    let many = format!(
        r#"{{"format":"ip-plan-scenarios","version":1,"pins":[{}]}}"#,
        (1..=5).map(|n| format!(r#"{{"query":"v=1&pace={n}0"}}"#)).collect::<Vec<_>>().join(",")
    );
    let huge = "x".repeat(250_000);
    let deep = "[".repeat(5_000);
    at_one_address(async |page| {
        caught(page, "what-if/?v=1&delay=3").await?;
        for (text, told) in [
            ("{ \"format\": ", "Nothing was changed"),
            ("{\"format\":\"cake\"}", "no scenarios of this site"),
            (huge.as_str(), "too large"),
            (deep.as_str(), "Nothing was changed"),
            ("", "Nothing was changed"),
            (newer, "later version"),
            (many.as_str(), "2 scenarios were left out: only three can be pinned"),
        ] {
            opened(page, text).await?;
            page.holds(&format!("({TOLD}).includes({})", json!(told))).await?;
            page.becomes(SCENARIO, "3 years late").await?;
        }
        page.holds(&format!("({PINS}).startsWith('From later')")).await
    })
}
