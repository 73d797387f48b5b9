//! A growth rate chosen directly, with what it adds by 2020, and a target of the reader's own.

use super::{counted_to, given_until};
use crate::pages::field::{ANY, FieldProps, field, number_or};
use crate::pages::pieces::{again, mapped};
use crate::plan::{Indicator, Kind};
use crate::projection::{Goal, MOST_GROWTH, Projection, TARGET_YEAR, growth_needed};
use crate::scenario::{Course, Decimal, Edit, Scenario, Step};
use crate::ui::element::element;
use crate::ui::lever::{LeverProps, lever};
use crate::words::{number, value};
use yew::prelude::*;

/// The growth of the path after the last value given: in per cent a year, or in points for a score.
fn growth(indicator: &Indicator, path: &Projection, from: u16) -> Option<f64> {
    let to = counted_to(from).min(path.horizon());
    let years = f64::from(to.saturating_sub(from));
    let (now, then) = (path.at(f64::from(from)), path.at(f64::from(to)));
    match indicator.kind {
        Kind::BoundedScore => (years > 0.0).then(|| (then - now) / years),
        Kind::PeriodSum => {
            growth_needed(path.yearly(from), path.yearly(to), years).map(|growth| growth * 100.0)
        }
        _ => growth_needed(now, then, years).map(|growth| growth * 100.0),
    }
}

/// What the target needs after the last value given, in the same terms.
fn needed(indicator: &Indicator, path: &Projection, from: u16) -> Option<f64> {
    let goal = Goal { from, value: path.quantity().target, by: TARGET_YEAR };
    let sought = path.seek(goal).ok()?;
    match indicator.kind {
        Kind::BoundedScore => sought.amount,
        _ => sought.growth.map(|growth| growth * 100.0),
    }
}

fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

/// The growth lever with its two fields.
pub(super) fn course(
    indicator: &'static Indicator,
    scenario: &Scenario,
    path: &Projection,
    on_step: &Callback<Step>,
) -> Html {
    let (own, place) = (scenario.own(indicator), indicator.index());
    let from = given_until(path);
    let score = indicator.kind == Kind::BoundedScore;
    let (least, most) = if score { (-50, 100) } else { (-100, tenths(MOST_GROWTH * 100.0)) };
    let chosen = match own.course {
        Some(Course::Growth(growth)) => Some(growth.value()),
        _ => growth(indicator, path, from),
    };
    let needs = needed(indicator, path, from);
    let words = |growth: f64| {
        if score {
            number::signed(growth, 2) + " points"
        } else {
            number::fixed(growth, 1) + "% a year"
        }
    };
    let shown = chosen.map_or("no single rate".to_owned(), words);
    let title = if indicator.kind == Kind::PeriodSum {
        "Yearly amounts from "
    } else {
        "Your growth from "
    };
    let title = title.to_owned() + &(from + 1).to_string();
    let on_move = mapped(on_step, move |tenths| {
        let growth = Decimal::new(i64::from(tenths), -1).unwrap_or(Decimal::NOTHING);
        Edit::Grow(place, growth, from)
    });
    let needs_words = needs.map_or(String::new(), |needs| {
        if score {
            "needs ".to_owned() + &number::signed(needs, 2)
        } else {
            ["needs ", &*number::fixed(needs, 1), "%"].concat()
        }
    });
    let at = |value: Option<f64>| value.map_or(0, tenths).clamp(least, most);
    Html::from(
        element("section.course needs-script")
            .set("aria-label", "Your path")
            .show(lever(LeverProps {
                label: title.clone().into(),
                title: Some(title.into()),
                least,
                most,
                value: at(chosen),
                needed: at(needs),
                parts: 10,
                spoken: (shown.clone() + if score { " a year" } else { "" }).into(),
                shown: shown.into(),
                unit: if score { "points a year" } else { "% a year" }.into(),
                follows: own.course.is_none(),
                beside: again(
                    own.course.is_some(),
                    "Follow the pace again".into(),
                    on_step,
                    Edit::Follow(place),
                ),
                ..LeverProps::new("growth".into(), on_move)
            }))
            .with(element("p.needs").show(needs_words))
            .with(
                element("div.pair")
                    .html(if indicator.kind == Kind::AverageGrowthRate {
                        Html::default()
                    } else {
                        added(indicator, scenario, path, on_step)
                    })
                    .show(target(indicator, scenario, on_step)),
            ),
    )
}

/// What is added by 2020: shown for any path, and typed to set one.
fn added(
    indicator: &'static Indicator,
    scenario: &Scenario,
    path: &Projection,
    on_step: &Callback<Step>,
) -> Html {
    let place = indicator.index();
    let own = match scenario.own(indicator).course {
        Some(Course::Added(added)) => Some(added.text()),
        _ => None,
    };
    let text = own.unwrap_or_else(|| {
        number::bare(&value::computed(indicator, path.judged() - path.quantity().baseline))
    });
    let bounds = Course::can_add(indicator).unwrap_or(ANY);
    let on_text = number_or(on_step, bounds, move |added| {
        added.map_or(Edit::Follow(place), |added| Edit::Course(place, Some(Course::Added(added))))
    });
    Html::from(
        element("div.labelled")
            .with(element("label").set("for", "added").text("Adds by 2020"))
            .show(field(FieldProps::new(
                "added",
                with_unit("Adds by 2020, ", indicator),
                text.into(),
                bounds,
                on_text,
            ))),
    )
}

fn target(indicator: &Indicator, scenario: &Scenario, on_step: &Callback<Step>) -> Html {
    let place = indicator.index();
    let own = scenario.own(indicator).target;
    let text = own.or(Decimal::of(indicator.target.value)).map(Decimal::text).unwrap_or_default();
    let printed = Decimal::of(indicator.target.value);
    let bounds = scenario.quantity(indicator).bounds();
    let on_text = number_or(on_step, bounds, move |target| {
        Edit::Target(place, target.filter(|target| Some(*target) != printed))
    });
    Html::from(
        element("div.labelled")
            .with(element("label").set("for", "own-target").text("Your target"))
            .with(
                element("span.beside-field")
                    .show(field(FieldProps::new(
                        "own-target",
                        with_unit("Your target, ", indicator),
                        text.into(),
                        bounds,
                        on_text,
                    )))
                    .show(again(
                        own.is_some(),
                        "The plan’s target again".into(),
                        on_step,
                        Edit::Target(place, None),
                    )),
            ),
    )
}

/// A label with the unit.
pub(super) fn with_unit(label: &str, indicator: &Indicator) -> AttrValue {
    [label, indicator.unit_line].concat().into()
}
