//! The families of action: how many measures each has, and which families are highlighted.

use crate::pages::measure::by_family;
use crate::plan::{MeasureRef, families};
use crate::route::field;
use crate::ui::bands::{self, FAMILIES};
use crate::ui::element::{Element, element};

/// Which families a reader has chosen; none means all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Families(u8);

impl Families {
    /// The families of a query; unknown ones are ignored.
    pub(super) fn read(query: &str) -> Self {
        let value = field(query, "family").unwrap_or_default();
        let mut chosen = Self::default();
        for id in value.split(',') {
            chosen = chosen.toggled(id).filter(|next| next.0 > chosen.0).unwrap_or(chosen);
        }
        chosen
    }

    /// The query of the choice, in the order of the families.
    pub(super) fn write(self) -> String {
        let mut query = String::new();
        for (at, family) in families().iter().enumerate() {
            if self.0 & (1 << at) != 0 {
                query.push_str(if query.is_empty() { "family=" } else { "," });
                query.push_str(family.id);
            }
        }
        query
    }

    /// With one family added or removed; `None` if there is no such family.
    pub(super) fn toggled(self, id: &str) -> Option<Self> {
        families().iter().position(|family| family.id == id).map(|at| Self(self.0 ^ (1 << at)))
    }

    /// Whether all are shown alike.
    pub(super) fn is_all(self) -> bool {
        self.0 == 0
    }

    /// Whether a family is highlighted.
    pub(super) fn has(self, family: usize) -> bool {
        self.is_all() || self.0 & (1 << family) != 0
    }

    /// The classes of the highlighted families, for the style sheet; empty if all are.
    pub(super) fn only(self) -> Option<String> {
        let chosen = (0..FAMILIES.len()).filter(|at| self.has(*at)).map(|at| FAMILIES[at]);
        (!self.is_all()).then(|| chosen.collect::<Vec<_>>().join(" "))
    }
}

/// All measures side by side by family, and a button for each family.
pub(super) fn bar(all: &[MeasureRef], chosen: Families) -> Element {
    let mut sorted = Vec::with_capacity(all.len());
    for family in 0..FAMILIES.len() {
        sorted.extend(all.iter().copied().filter(|measure| measure.family() == family));
    }
    let counts = by_family(all.iter().copied());
    let mut buttons =
        element("div.families").set("role", "group").set("aria-label", "Show only some families");
    for (at, family) in families().iter().enumerate() {
        let pressed = !chosen.is_all() && chosen.has(at);
        buttons = buttons.with(
            element("button.needs-script")
                .set("type", "button")
                .set("data-pick", family.id)
                .set("data-family", FAMILIES[at])
                .set("aria-pressed", if pressed { "true" } else { "false" })
                .with(element("b").text(family.name))
                .text(" ")
                .number(counts[at]),
        );
        let still = element("span.without-script")
            .set("data-family", FAMILIES[at])
            .with(element("b").text(family.name))
            .text(" ")
            .number(counts[at]);
        buttons = buttons.with(still);
    }
    only(element("div.family-bar"), chosen).with(bands::row(&sorted)).with(buttons)
}

/// Dims the families that are not chosen.
pub(super) fn only(parent: Element, chosen: Families) -> Element {
    match chosen.only() {
        Some(families) => parent.put("data-only", families),
        None => parent,
    }
}
