//! The chance of the target as a hundred dots, with what it assumes.

use crate::pages::pieces::mapped;
use crate::plan::{Indicator, Kind};
use crate::projection::{Chance, Outlook, Projection};
use crate::scenario::{Edit, Scenario, Step, USUAL_SPREAD, WIDEST_SPREAD};
use crate::ui;
use crate::ui::element::{Element, element};
use crate::ui::lever::LeverProps;
use crate::words::{outcome, sought, value};
use yew::prelude::*;

/// The number, the dots, the assumption, and the lever that moves it.
pub(super) fn chance(
    indicator: &'static Indicator,
    scenario: &Scenario,
    path: &Projection,
    outlook: Option<&Outlook>,
    on_step: &Callback<Step>,
) -> Html {
    let target = sought::aim(indicator, path.quantity().target);
    let title = ["Chance of reaching ", &*target, " by 2020"].concat();
    let heading = element("h2").set("id", "chance").words(title);
    let section = element("section.chance").set("aria-labelledby", "chance").with(heading);
    let share = match outlook.map(|outlook| outlook.chance) {
        None => {
            let off = "Off: no year strays. Move the lever to see how likely the target is.";
            return section
                .with(element("p.remark").text(off))
                .html(lever(indicator, scenario, on_step))
                .into();
        }
        Some(Chance::Known(met)) => {
            return section
                .with(element("p.known").text(outcome::known(path, met)))
                .html(lever(indicator, scenario, on_step))
                .into();
        }
        Some(Chance::Share(share)) => share,
    };
    let count = (share * 100.0).round() as u8;
    let words = match count {
        0 if share > 0.0 => "under 1".to_owned(),
        100 if share < 1.0 => "over 99".to_owned(),
        count => count.to_string(),
    };
    let assumed = [
        "If each year strays from your path by about ",
        &value::spread(indicator, scenario.spread),
        ". A way to think, not a forecast.",
    ]
    .concat();
    section
        .with(element("p.in-hundred").with(element("b").words(words)).text(" in 100"))
        .with(element("div.dots").with(dots(count)))
        .with(element("p.remark").words(assumed))
        .html(lever(indicator, scenario, on_step))
        .into()
}

/// Five rows of twenty dots, this many of them filled and the rest hollow.
fn dots(count: u8) -> Element {
    let (mut filled, mut rest) = (String::new(), String::new());
    for at in 0..100_u8 {
        let (path, r) = if at < count { (&mut filled, "5") } else { (&mut rest, "4") };
        let left = u16::from(at % 20) * 15 + if at < count { 3 } else { 4 };
        for piece in ["M", &left.to_string(), " ", &(u16::from(at / 20) * 15 + 8).to_string()] {
            path.push_str(piece);
        }
        let d = if at < count { "10" } else { "8" };
        for piece in ["a", r, " ", r, " 0 1 1 ", d, " 0a", r, " ", r, " 0 1 1-", d, " 0z"] {
            path.push_str(piece);
        }
    }
    element("svg")
        .set("viewBox", "0 0 301 76")
        .set("aria-hidden", "true")
        .with(element("path.there").put("d", filled))
        .with(element("path.short").put("d", rest))
}

fn lever(indicator: &Indicator, scenario: &Scenario, on_step: &Callback<Step>) -> Html {
    let points = indicator.kind == Kind::AverageGrowthRate;
    let shown = match scenario.spread {
        0 => "off".to_owned(),
        spread => "±".to_owned() + &value::spread(indicator, spread),
    };
    let on_move = mapped(on_step, |spread| Edit::Spread(spread as u8));
    Html::from(element("div.needs-script").show(ui::lever::lever(LeverProps {
        label: "Likely range".into(),
        title: Some("Likely range".into()),
        most: i32::from(WIDEST_SPREAD),
        value: i32::from(scenario.spread),
        needed: i32::from(USUAL_SPREAD),
        page: 5,
        shown: shown.clone().into(),
        spoken: shown.into(),
        unit: if points { "points" } else { "%" }.into(),
        ..LeverProps::new("spread".into(), on_move)
    })))
}
