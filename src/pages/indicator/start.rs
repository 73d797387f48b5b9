//! The amount of 2015 behind a five-year sum: three ways to assume it, and what each implies.

use super::Calm;
use super::course::with_unit;
use crate::pages::field::{FieldProps, field, number_or};
use crate::pages::pieces::header;
use crate::plan::Indicator;
use crate::projection::{
    Assumption, BASELINE_YEAR, PeriodStart, Quantity, Shape, TARGET_YEAR, growth_that_sums, project,
};
use crate::scenario::{Decimal, Edit, Start as Chosen};
use crate::ui::component::component;
use crate::ui::element::element;
use crate::ui::scroll_box::scrolling;
use crate::words::{number, value};
use std::rc::Rc;
use yew::prelude::*;

/// The choice, as a table of what each implies.
pub(super) fn start(calm: Rc<Calm>) -> Html {
    component(calm, |calm, _| draw_start(calm))
}

fn draw_start(calm: &Rc<Calm>) -> Html {
    let Calm { indicator, scenario, on_step, .. } = &**calm;
    let quantity = scenario.quantity(indicator);
    let own = match scenario.start {
        Chosen::Own(amount) => amount,
        _ => Decimal::of(quantity.baseline / 5.0).unwrap_or(Decimal::NOTHING),
    };
    let choices = [
        ("Flat before", "a fifth of 2011–15", PeriodStart::FlatBefore, Chosen::Flat),
        (
            "Same growth throughout",
            "one rate from 2011 to 2020",
            PeriodStart::SameGrowth,
            Chosen::SameGrowth,
        ),
        ("My own", "an amount you choose", PeriodStart::Own(own.value()), Chosen::Own(own)),
    ];
    let mut head = element("tr");
    for name in ["2015 is taken as", "Growth needed a year"] {
        head = head.with(header("col").text(name));
    }
    for year in BASELINE_YEAR..=TARGET_YEAR {
        head = head.with(header("col").number(year));
    }
    let is = |choice: Chosen| match (choice, scenario.start) {
        (Chosen::Own(_), Chosen::Own(_)) => true,
        (choice, start) => choice == start,
    };
    let on_text = number_or(on_step, quantity.bounds(), |amount| {
        Edit::Start(amount.map_or(Chosen::Flat, Chosen::Own))
    });
    let remark = "The plan prints only sums of five years. How much fell in 2015 is ours to suppose, and yours to choose. Amounts in ";
    let rows = choices.into_iter().map(|(name, meaning, start, choice)| {
        let input = element("input")
            .set("type", "radio")
            .set("name", "start")
            .checked(is(choice))
            .onchange(super::set::<Event>(on_step, &Edit::Start(choice)));
        let words = element("span").text(name).text(" ").with(element("small").text(meaning));
        let cells = implied(indicator, &quantity, start).into_iter();
        element("tr")
            .key(name)
            .with(header("row").with(element("label.option").with(input).with(words)))
            .each(cells.map(|words| element("td").words(words)))
    });
    let table = element("table.years")
        .with(element("caption.unseen").text("What each start implies"))
        .with(element("thead").with(head))
        .with(element("tbody").each(rows));
    let label = with_unit("My own amount for 2015, ", indicator);
    element("section.start")
        .set("aria-labelledby", "start")
        .with(element("h2").set("id", "start").text("Where the five-year sum starts from"))
        .with(
            element("p.remark").text(remark).text(indicator.unit_line).text(", by steady growth."),
        )
        .with(scrolling("What each start implies").with(table))
        .with(
            element("div.labelled")
                .with(element("label").set("for", "start-amount").text("My own amount for 2015"))
                .show(field(FieldProps::new(
                    "start-amount",
                    label,
                    own.text().into(),
                    quantity.bounds(),
                    on_text,
                ))),
        )
        .into()
}

/// What a start implies: the growth needed, the amount of 2015, and those of the five years after.
fn implied(indicator: &Indicator, quantity: &Quantity, start: PeriodStart) -> Vec<String> {
    let steady = Assumption { shape: Shape::SteadyGrowth, start, ..Assumption::default() };
    let path = project(quantity, &steady);
    let years = TARGET_YEAR - BASELINE_YEAR;
    let growth = growth_that_sums(path.yearly(BASELINE_YEAR), years, quantity.target);
    let growth = growth.map_or("none".to_owned(), |growth| number::fixed(growth * 100.0, 2) + "%");
    let amounts =
        (BASELINE_YEAR..=TARGET_YEAR).map(|year| value::computed(indicator, path.yearly(year)));
    std::iter::once(growth).chain(amounts).collect()
}
