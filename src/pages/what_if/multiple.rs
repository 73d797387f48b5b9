//! One of the ten indicators: its chart, its own lever, and its pace beside the pace needed.

use super::chart_state::ChartState;
use super::levers::PACE;
use super::live::own_lever;
use crate::pages::pieces::{again, chart_id, mapped};
use crate::pages::supposed::{of_its_own, pace};
use crate::plan::Indicator;
use crate::projection::need;
use crate::scenario::{Course, Edit, Own, Pace, Scenario, Step};
use crate::ui::element::element;
use crate::ui::island::island;
use crate::ui::lever::{LeverProps, Move, lever};
use crate::ui::small_chart::{Beside, SmallChartProps, small_chart};
use crate::words::{outcome, value};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The properties of [`multiple`].
#[derive(PartialEq)]
pub(super) struct MultipleProps {
    /// The indicator.
    pub(super) indicator: &'static Indicator,
    /// Its state under the scenario.
    pub(super) chart: Rc<ChartState>,
    /// What stands beside its path.
    pub(super) beside: Rc<Beside>,
    /// The pace for all, which it follows.
    pub(super) pace: Pace,
    /// Its own settings.
    pub(super) own: Own,
    /// The address of its page, with the scenario.
    pub(super) href: AttrValue,
    /// What the reader does.
    pub(super) on_step: Callback<Step>,
}

/// A chart with its lever.
pub(super) fn multiple(props: MultipleProps) -> Html {
    let number = props.indicator.number;
    let draw = |props: &MultipleProps, context: &mut _| use_multiple(props).run(context);
    island(number, "figure.multiple", chart_id(number), props, draw)
}

#[hook]
fn use_multiple(props: &MultipleProps) -> Html {
    let MultipleProps { indicator, chart, beside, pace: at, own, href, on_step } = props;
    let place = indicator.index();
    let on_move: Callback<Move> = {
        let on_step = on_step.clone();
        use_memo(place, move |place| {
            let place = *place;
            mapped(&on_step, move |value| Edit::Own(place, Pace::new(value as i16)))
        })
        .as_ref()
        .clone()
    };
    let quantity = chart.projection.quantity();
    let needs = need(&quantity).map(|need| value::needs(indicator, need)).unwrap_or_default();
    let detached = chart.detached;
    let manner = match own.course {
        Some(Course::Growth(_) | Course::Added(_)) => of_its_own(indicator, own).join(", "),
        _ => of_needed(*at),
    };
    let sentence = outcome::sentence(indicator, &chart.projection, &["at ", &manner].concat());
    Html::from_iter(
        [
            element("figcaption")
                .with(element("span.number").show(indicator.number))
                .with(element("a").give("href", href).show(indicator.chart_title)),
            element("div.plot").show(small_chart(SmallChartProps {
                indicator,
                horizon: chart.projection.horizon(),
                sentence: sentence.into(),
                moving: chart.moving.clone(),
                beside: beside.clone(),
            })),
            element("div.own needs-script").show(lever(LeverProps {
                label: ["Pace of ", indicator.title].concat().into(),
                least: PACE.0,
                most: PACE.1,
                value: chart.stand,
                needed: i32::from(Pace::NEEDED.percent()),
                shown: chart.a_year.clone().into(),
                spoken: spoken(&manner, &chart.a_year).into(),
                unit: "% of needed".into(),
                follows: !detached,
                beside: Html::from_iter([
                    again(
                        detached,
                        [indicator.title, ": follow the global pace again"].concat().into(),
                        on_step,
                        Edit::Follow(place),
                    ),
                    Html::from(element("span.needs").show(needs)),
                ]),
                ..LeverProps::new(own_lever(indicator.number).into(), on_move)
            })),
        ]
        .map(Html::from),
    )
}

/// A pace, in words that stand by themselves.
pub(super) fn of_needed(at: Pace) -> String {
    pace(at) + " of the pace needed"
}

/// The position of its own lever in words: how the path goes on, and what that is a year.
pub(super) fn spoken(manner: &str, a_year: &str) -> String {
    [manner, ", ", a_year].concat()
}

/// The ten charts.
pub(super) fn multiples(
    scenario: &Scenario,
    charts: &[(&'static Indicator, Rc<ChartState>, Rc<Beside>)],
    href: impl Fn(&Indicator) -> String,
    on_step: &Callback<Step>,
) -> Html {
    charts
        .iter()
        .map(|(indicator, chart, beside)| {
            multiple(MultipleProps {
                indicator,
                chart: chart.clone(),
                beside: beside.clone(),
                pace: scenario.pace_of(indicator).0,
                own: *scenario.own(indicator),
                href: href(indicator).into(),
                on_step: on_step.clone(),
            })
        })
        .collect()
}
