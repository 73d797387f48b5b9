//! Years moved by mouse, by finger and by key.

use super::{YOURS, handle, says};
use crate::harness::{Outcome, Page, Screen, at_both_addresses, at_one_address};
use thirtyfour::Key;

/// Where a handle is, in pixels of the window, and how far one unit of the axis is.
async fn place(page: &Page, year: u16) -> Outcome<(f64, f64)> {
    let script = format!(
        "const it = document.querySelector('#year-{year} .ring'); it.scrollIntoView({{ block: 'center' }}); \
         const box = it.getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2]"
    );
    let found = page.run(&script).await?;
    let number = |at: usize| found[at].as_f64().unwrap_or_default();
    Ok((number(0), number(1)))
}

/// A pointer's events on a handle, as the browser itself sends them.
async fn pointer(page: &Page, kind: &str, x: f64, y: f64) -> Outcome {
    let touch = kind.starts_with("touch");
    let parameters = if touch {
        let points = if kind == "touchEnd" {
            serde_json::json!([])
        } else {
            serde_json::json!([{ "x": x, "y": y }])
        };
        serde_json::json!({ "type": kind, "touchPoints": points })
    } else {
        serde_json::json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 })
    };
    let method = if touch { "Input.dispatchTouchEvent" } else { "Input.dispatchMouseEvent" };
    page.ask(method, parameters).await
}

async fn drag(page: &Page, year: u16, by: f64, touch: bool) -> Outcome {
    let [down, moved, up] = if touch {
        ["touchStart", "touchMove", "touchEnd"]
    } else {
        ["mousePressed", "mouseMoved", "mouseReleased"]
    };
    let (x, y) = place(page, year).await?;
    pointer(page, down, x, y).await?;
    for part in 1..=6 {
        pointer(page, moved, x, y + by * f64::from(part) / 6.0).await?;
    }
    page.holds(&format!("document.querySelector('#year-{year}').dataset.held === 'yes'")).await?;
    pointer(page, up, x, y + by).await?;
    page.becomes(&format!("document.querySelector('#year-{year}').dataset.held ?? ''"), "").await
}

#[test]
fn a_year_follows_the_mouse_and_the_axis_stays() -> Outcome {
    let axis = "document.querySelectorAll('.chart .grid').length + document.querySelector('.chart .grid').getAttribute('y1')";
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        let before = page.value(YOURS).await?;
        let (x, y) = place(page, 2018).await?;
        let grid = page.value(axis).await?;
        pointer(page, "mousePressed", x, y).await?;
        pointer(page, "mouseMoved", x, y - 40.0).await?;
        pointer(page, "mouseMoved", x + 90.0, y - 80.0).await?;
        page.leaves(YOURS, &before).await?;
        page.becomes(axis, grid).await?;
        page.is_at("indicators/1/").await?;
        pointer(page, "mouseReleased", x + 90.0, y - 80.0).await?;
        page.holds("location.search.startsWith('?v=1&at=1:18:')").await?;
        let after = page.value(YOURS).await?;
        page.reload().await?;
        page.becomes(YOURS, after).await?;
        page.press_with_control('z', false).await?;
        Ok(())
    })
}

#[test]
fn one_drag_is_one_step_to_undo() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/5/").await?;
        let before = page.value(YOURS).await?;
        drag(page, 2017, -50.0, false).await?;
        page.leaves(YOURS, &before).await?;
        page.press_with_control('z', false).await?;
        page.becomes(YOURS, before).await?;
        page.is_at("indicators/5/").await
    })
}

#[test]
fn a_year_follows_a_finger_up_and_down() -> Outcome {
    at_one_address(async |page| {
        for screen in [Screen::TABLET, Screen::PHONE] {
            page.on(screen).await?;
            page.open("indicators/1/").await?;
            let before = page.value(YOURS).await?;
            let scroll = page.value("scrollY").await?;
            drag(page, 2018, -30.0, true).await?;
            page.leaves(YOURS, &before).await?;
            page.holds("location.search.startsWith('?v=1&at=1:18:')").await?;
            assert!(scroll.is_number());
        }
        Ok(())
    })
}

#[test]
fn keys_move_a_year_and_take_its_value_away() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/10/").await?;
        says(page, 2018, "2018: 76 points").await?;
        page.focus(&handle(2018)).await?;
        page.press(Key::Up).await?;
        says(page, 2018, "2018: 77 points").await?;
        page.is_at("indicators/10/?v=1&at=10:18:77E").await?;
        page.press(Key::PageUp).await?;
        says(page, 2018, "2018: 87 points").await?;
        page.press(Key::Down).await?;
        says(page, 2018, "2018: 86 points").await?;
        page.press(Key::Delete).await?;
        says(page, 2018, "2018: 76 points").await?;
        page.is_at("indicators/10/").await
    })
}

#[test]
fn enter_on_a_year_lets_its_value_be_typed() -> Outcome {
    at_both_addresses(async |page| {
        page.open("indicators/1/").await?;
        page.focus(&handle(2018)).await?;
        page.press(Key::Enter).await?;
        page.holds("document.activeElement?.id === 'type-year'").await?;
        page.press("10.9").await?;
        page.press(Key::Enter).await?;
        says(page, 2018, "2018: 10.9 patents").await?;
        page.holds("document.activeElement?.id === 'year-2018'").await?;
        page.is_at("indicators/1/?v=1&at=1:18:109D").await?;
        page.click(".page-tools button:nth-of-type(3)").await?;
        page.is_at("indicators/1/").await
    })
}

#[test]
fn of_a_sum_the_years_amount_is_set_and_of_a_rate_the_years_rate() -> Outcome {
    at_one_address(async |page| {
        page.open("indicators/8/").await?;
        drag(page, 2017, -40.0, false).await?;
        page.holds("location.search.startsWith('?v=1&at=8:17:')").await?;
        page.open("indicators/9/").await?;
        page.focus(&handle(2017)).await?;
        page.press(Key::Up).await?;
        page.is_at("indicators/9/?v=1&at=9:17:205D").await
    })
}
