//! One of the ten: its chart, its own lever, and its pace beside the one that it needs.

use super::levers::mapped;
use crate::pages::supposed::pace as pace_words;
use crate::plan::Indicator;
use crate::projection::{Assumption, Quantity, need, project};
use crate::route::{Route, href};
use crate::scenario::{Edit, Pace, Step};
use crate::ui::icon;
use crate::ui::lever::{Lever, Move};
use crate::ui::small_chart::small_chart;
use crate::words::value;
use yew::prelude::*;

/// What [`Multiple`] is given.
#[derive(Properties, PartialEq)]
pub(super) struct MultipleProps {
    /// The indicator.
    pub(super) indicator: &'static Indicator,
    /// What the reader supposes of it.
    pub(super) assumption: Assumption,
    /// Its pace.
    pub(super) pace: Pace,
    /// Whether that pace is its own.
    pub(super) own: bool,
    /// What the reader does.
    pub(super) on_step: Callback<Step>,
}

/// A chart with its lever.
#[component]
pub(super) fn Multiple(props: &MultipleProps) -> Html {
    let MultipleProps { indicator, assumption, pace, own, on_step } = props;
    let place = indicator.index();
    let quantity = Quantity::of(indicator);
    let on_move: Callback<Move> = {
        let on_step = on_step.clone();
        use_memo(place, move |place| {
            let place = *place;
            mapped(&on_step, move |value| Edit::Own(place, Pace::new(value as i16)))
        })
        .as_ref()
        .clone()
    };
    let a_year = project(&quantity, assumption)
        .pace_a_year()
        .map_or_else(|| "down to zero".to_owned(), |pace| value::a_year(indicator, pace));
    let needs = need(&quantity).map(|need| value::needs(indicator, need)).unwrap_or_default();
    let percent = pace_words(*pace);
    html! {
        <figure class="multiple" id={format!("chart-{}", indicator.number)}>
            <figcaption>
                <span class="number">{ indicator.number }</span>
                <a href={href(Route::Indicator(indicator.number))}>{ indicator.chart_title }</a>
            </figcaption>
            <div class="plot">
                { small_chart(indicator, assumption, &format!("at {percent} of the pace needed")) }
            </div>
            <div class="own needs-script">
                <Lever
                    name={format!("own-{}", indicator.number)}
                    label={format!("Pace of {}", indicator.title)}
                    least={i32::from(Pace::LEAST.percent())} most={i32::from(Pace::MOST.percent())}
                    value={i32::from(pace.percent())} needed={i32::from(Pace::NEEDED.percent())}
                    shown={a_year.clone()}
                    spoken={format!("{percent} of needed growth, {a_year}")}
                    unit="% of needed"
                    follows={!own}
                    beside={html! {
                        <>
                            if *own {
                                <button
                                    type="button" class="bare follow"
                                    onclick={on_step.reform(move |_: MouseEvent| Step::Set(Edit::Follow(place)))}
                                >
                                    { icon::follow() }
                                    <span class="unseen">{ format!("{}: follow the global pace again", indicator.title) }</span>
                                </button>
                            }
                            <span class="needs">{ needs }</span>
                        </>
                    }}
                    {on_move}
                />
            </div>
        </figure>
    }
}
