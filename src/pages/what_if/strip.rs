//! The attainment strip: how many targets are reached in time, and the outcome of each.

use crate::pages::pieces::chart_place;
use crate::plan;
use crate::projection::Reached;
use crate::route::Place;
use crate::ui::element::{Element, element};
use crate::ui::island::island;
use crate::ui::small_chart;
use crate::ui::target::{diamond, filling};
use crate::words::outcome;
use yew::prelude::*;

/// How many are reached in time, in words: 7 of 10.
pub(super) fn count(reached: &[Reached]) -> String {
    [&*in_time(reached).to_string(), " of 10"].concat()
}

/// How many are reached in time.
pub(super) fn in_time(reached: &[Reached]) -> usize {
    reached.iter().filter(|reached| reached.on_time()).count()
}

/// The properties of [`strip`].
#[derive(PartialEq)]
pub(super) struct StripProps {
    /// The outcomes of the ten targets.
    pub(super) reached: Vec<Reached>,
    /// The query for links: that of the settled scenario, with its name.
    pub(super) query: String,
    /// What screen readers announce when a lever is released.
    pub(super) said: AttrValue,
}

/// The count and ten diamonds, each with its year.
pub(super) fn strip(props: StripProps) -> Html {
    island(0, "div.unboxed", "attainment".to_owned(), props, |props, _| inner(props))
}

fn inner(StripProps { reached, query, said }: &StripProps) -> Html {
    let count = element("p.count")
        .with(element("b").with(element("bdi").set("data-part", "count").words(count(reached))))
        .text(" reach target by 2020");
    let said = element("p.unseen").set("role", "status").words(said.to_string());
    let signs =
        element("ol").each(plan::indicators().iter().zip(reached).map(|(indicator, reached)| {
            let place = Place { query: query.clone(), ..chart_place(indicator.number) };
            let clause = outcome::clause(*reached);
            let part = |name| small_chart::part(indicator, name);
            // A box of a grid is not laid out by itself: the sign has one within.
            let link = element("a")
                .put("href", place.href())
                .with(
                    element("div")
                        .with(sign(filling(outcome::of(*reached)).put("data-part", part("sign")))),
                )
                .with(
                    // It is told at the end, with what it means.
                    element("b").set("aria-hidden", "true").with(
                        element("bdi")
                            .put("data-part", part("reached"))
                            .words(outcome::short(*reached)),
                    ),
                )
                .with(
                    element("span")
                        .number(indicator.number.into())
                        .text(" ")
                        .with(element("i").text(indicator.label)),
                )
                .with(
                    element("span.unseen")
                        .text(": ")
                        .text(indicator.title)
                        .text(", ")
                        .words(clause),
                );
            element("li").with(link)
        }));
    element("section.attainment")
        .set("aria-label", "Targets reached")
        .with(count)
        .with(said)
        .with(signs)
        .into()
}

/// A diamond with its fill.
pub(super) fn sign(filling: Element) -> Element {
    element("svg.sign")
        .set("width", "16")
        .set("height", "16")
        .set("viewBox", "-8 -8 16 16")
        .set("aria-hidden", "true")
        .with(diamond())
        .with(filling)
}
