//! How to read the charts: a drawn example.

use super::strip::sign;
use crate::ui::element::{Element, element};
use crate::ui::sparkline::{diamond, stretched};
use crate::ui::target::filling;
use crate::words::outcome::Outcome;
use yew::prelude::*;

/// The only key on the page.
pub(super) fn how_to_read() -> Html {
    let lines = stretched()
        .with(element("path.fan").set("d", "M0 9400 7500 3500V5500z"))
        .with(element("path.plan").set("d", "M0 9400 7500 1800"))
        .with(element("path.yours").set("d", "M0 9400 7500 4500"));
    let chart = element("svg.chart")
        .set("aria-hidden", "true")
        .with(line("line.axis", ["0", "100%", "94%", "94%"]))
        .with(line("line.goal", ["0", "75%", "18%", "18%"]))
        .with(lines)
        .with(line("line.gap", ["75%", "75%", "18%", "45%"]))
        .with(element("circle.dot").set("cx", "0").set("cy", "94%").set("r", "4"))
        .html(diamond("75%".to_owned(), "18%".to_owned()))
        .with(word("text.name", ["0", "100%", "-3", "13"], "2015 value"))
        .with(
            word("text.name", ["34%", "48%", "0", "0"], "plan, even steps")
                .set("text-anchor", "end"),
        )
        .with(word("text.value", ["75%", "18%", "12", "4"], "target for 2020"))
        .with(word("text.short", ["75%", "35%", "8", "5"], "shortfall"))
        .with(word("text.yours", ["75%", "46%", "8", "14"], "your scenario"))
        .with(word("text.name", ["75%", "60%", "8", "16"], "likely range"));
    let signs = [
        (Outcome::OnTime, "on time"),
        (Outcome::Late, "late"),
        (Outcome::NotBy, "not reached in sight"),
    ];
    element("section.how-to-read")
        .set("aria-labelledby", "how-to-read")
        .with(element("h2").set("id", "how-to-read").text("How to read these charts"))
        .with(element("div.plot").with(chart))
        .with(element("p").text(
            "Each chart is stretched so the 2015 value and the target sit at the same heights.",
        ))
        .with(
            element("ul.signs").each(
                signs
                    .into_iter()
                    .map(|(status, name)| element("li").with(sign(filling(status))).text(name)),
            ),
        )
        .into()
}

fn line(class: &'static str, [x1, x2, y1, y2]: [&'static str; 4]) -> Element {
    element(class).set("x1", x1).set("x2", x2).set("y1", y1).set("y2", y2)
}

fn word(class: &'static str, [x, y, dx, dy]: [&'static str; 4], text: &'static str) -> Element {
    element(class).set("x", x).set("y", y).set("dx", dx).set("dy", dy).text(text)
}
