//! One indicator: its chart with a handle for each year, its values, and the questions a reader may ask of it.

mod about;
mod chance;
mod chart;
mod course;
mod doubts;
mod ground;
mod handles;
mod observed;
mod own;
mod sentence;
mod sheet;
mod start;
mod status;
mod tools;
mod typing;
mod values;

use super::at_hand::{AtHand, use_at_hand};
use super::differs::differs;
use super::pieces::before_and_after;
use crate::chart::scale;
use crate::plan::{Indicator, Kind};
use crate::projection::{
    Assumption, BASELINE_YEAR, DRAWS, FEW_DRAWS, Outlook, Projection, Quantity, TARGET_YEAR,
    project,
};
use crate::route::Route;
use crate::scenario::{Act, Edit, Scenario, Start, Step};
use crate::ui::component::keyed;
use crate::ui::element::element;
use about::AboutProps;
use chart::ChartProps;
use std::rc::Rc;
use values::ValuesProps;
use yew::functional::Hook;
use yew::prelude::*;

/// The properties of [`indicator_page`].
#[derive(PartialEq)]
pub struct IndicatorPageProps {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// The scenario at hand.
    pub at_hand: AtHand,
}

/// The paths of the pinned scenarios that are shown, by index.
type Pinned = Rc<[(usize, Projection)]>;

/// What does not change while something is held: the properties of the parts that wait until it is released.
#[derive(PartialEq)]
struct Calm {
    indicator: &'static Indicator,
    /// The scenario when nothing is held.
    scenario: Scenario,
    /// Its path.
    path: Projection,
    on_act: Callback<Act>,
    on_step: Callback<Step>,
}

/// The page of an indicator.
pub fn indicator_page(props: IndicatorPageProps) -> Html {
    let draw = |props: &IndicatorPageProps, context: &mut _| use_indicator_page(props).run(context);
    keyed(props.indicator.number, props, draw)
}

#[hook]
fn use_indicator_page(props: &IndicatorPageProps) -> Html {
    let indicator = props.indicator;
    let trouble = use_at_hand(Route::Indicator(indicator.number), &props.at_hand);
    let AtHand { desk, on_act, .. } = &props.at_hand;
    let timeline = desk.timeline();
    let (now, settled, held) = (*timeline.now(), *timeline.settled(), timeline.is_held());
    let on_step = use_memo(on_act.clone(), |on_act| on_act.reform(Act::Step));
    // As far as the chart looks now.
    let pinned = |scenario: Scenario| scenario.seen_to(now.horizon).project(indicator);
    let pins: Pinned = desk.shown().map(|(place, pin)| (place, pinned(pin.scenario))).collect();
    let path = Rc::new(now.project(indicator));
    let outlook = use_memo(
        (path.clone(), now.spread, if held { FEW_DRAWS } else { DRAWS }),
        |(path, spread, draws)| path.outlook(f64::from(*spread) / 100.0, *draws),
    );
    // Nothing is held when the settled scenario comes to be another: so the outlook is its own.
    let top = use_memo((indicator, settled, pins.clone()), |to_hold| {
        highest(to_hold, outlook.as_ref().as_ref())
    });
    let shown = if held { settled } else { now };
    let calm = Rc::new(Calm {
        indicator,
        scenario: shown,
        path: shown.project(indicator),
        on_act: on_act.clone(),
        on_step: (*on_step).clone(),
    });
    let drawn = element("div.drawn")
        .show(about::head(AboutProps { indicator }))
        .show(trouble)
        .with(sheet::supposed(&props.at_hand))
        .show(chart::chart(ChartProps {
            indicator,
            scenario: now,
            path: path.clone(),
            outlook: outlook.clone(),
            top: *top,
            pins,
            held,
            on_step: (*on_step).clone(),
        }))
        .show(values::values(ValuesProps {
            indicator,
            scenario: now,
            path: path.clone(),
            held,
            on_step: (*on_step).clone(),
        }))
        .show(tools::tools(indicator, desk, &on_step))
        .with(
            element("p.remark")
                .text("The plan prints only the two ends. The years between are our reading: ")
                .text(between(indicator, shown.start)),
        );
    let asked = element("div.asked")
        .show(sentence::sentence(calm.clone()))
        .show(course::course(indicator, &now, &path, &on_step))
        .show(chance::chance(indicator, &now, &path, outlook.as_ref().as_ref(), &on_step));
    let of_its_own = element("div.of-its-own needs-script")
        .html(if indicator.kind == Kind::PeriodSum {
            start::start(calm.clone())
        } else {
            Html::default()
        })
        .show(own::own_levers(calm.clone()));
    element("article.indicator")
        .key(indicator.number)
        .with(differs(timeline))
        .with(element("div.indicator-work").with(drawn).with(asked))
        .with(element("div.indicator-more").show(status::status(calm)).with(of_its_own))
        .with(sheet::address(indicator, &props.at_hand))
        .show(about::about(AboutProps { indicator }))
        .with(before_and_after(Route::Indicator(indicator.number)))
        .into()
}

/// The top of the axis: room for all paths and, within reason, for the fan. It stays while a handle is held.
fn highest(
    (indicator, scenario, pins): &(&'static Indicator, Scenario, Pinned),
    outlook: Option<&Outlook>,
) -> f64 {
    let peak = |path: &Projection| {
        let ends = (BASELINE_YEAR..=path.horizon()).map(|year| path.at(f64::from(year)));
        ends.fold(path.drawn_target().max(path.drawn_baseline()), f64::max)
    };
    let path = scenario.project(indicator);
    let plan = project(&Quantity::of(indicator), &Assumption::default());
    let paths = pins.iter().map(|(_, pin)| peak(pin));
    let most = paths.fold(peak(&path).max(plan.drawn_target()), f64::max);
    if indicator.kind == Kind::BoundedScore { 100.0 } else { scale::top(most, highest_in(outlook)) }
}

/// The highest value of the middle nine tenths.
fn highest_in(outlook: Option<&Outlook>) -> f64 {
    outlook.map_or(0.0, |outlook| outlook.fan.iter().fold(0.0, |most, ends| ends[4].max(most)))
}

/// The last year with a value given; the path goes on from its end.
fn given_until(path: &Projection) -> u16 {
    path.last_given().unwrap_or(BASELINE_YEAR)
}

/// The year up to which growth after a year is counted: the target's, if it lies ahead.
fn counted_to(from: u16) -> u16 {
    TARGET_YEAR.max(from + 1)
}

/// Wraps a step of the reader's in a callback for any event.
fn set<E: 'static>(on_step: &Callback<Step>, edit: &Edit) -> Callback<E> {
    let edit = *edit;
    on_step.reform(move |_: E| Step::Set(edit))
}

/// What the page assumes for the years between the two ends.
fn between(indicator: &Indicator, start: Start) -> &'static str {
    match (indicator.kind, start) {
        (Kind::PeriodSum, Start::Flat) => {
            "2015 is taken as one fifth of the five years before, and each year’s amount then rises by even steps or by the same rate."
        }
        (Kind::PeriodSum, _) => {
            "2015 is as you chose, and each year’s amount then rises by even steps or by the same rate."
        }
        (Kind::AverageGrowthRate, _) => "the same rate is held each year.",
        _ => "even steps add the same amount each year, steady growth the same rate.",
    }
}
