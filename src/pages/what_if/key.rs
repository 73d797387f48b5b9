//! How to read the charts: a drawn example.

use super::strip::sign;
use crate::chart::VIEW_BOX;
use crate::ui::sparkline::diamond;
use yew::prelude::*;

/// The one key on the page.
pub(super) fn how_to_read() -> Html {
    html! {
        <section class="how-to-read" aria-labelledby="how-to-read">
            <h2 id="how-to-read">{ "How to read these charts" }</h2>
            <div class="plot">
                <svg class="chart" aria-hidden="true">
                    <line class="axis" x1="0" x2="100%" y1="94%" y2="94%" />
                    <line class="goal" x1="0" x2="75%" y1="18%" y2="18%" />
                    <svg viewBox={VIEW_BOX} preserveAspectRatio="none">
                        <path class="plan" d="M0 9400 7500 1800" />
                        <path class="yours" d="M0 9400 7500 4500" />
                    </svg>
                    <line class="gap" x1="75%" x2="75%" y1="18%" y2="45%" />
                    <circle class="dot" cx="0" cy="94%" r="4" />
                    { diamond("75%".to_owned(), "18%".to_owned()) }
                    <text class="name" x="0" y="100%" dx="-3" dy="13">{ "2015 value" }</text>
                    <text class="name" x="34%" y="48%" text-anchor="end">{ "plan, even steps" }</text>
                    <text class="value" x="75%" y="18%" dx="12" dy="4">{ "target for 2020" }</text>
                    <text class="short" x="75%" y="35%" dx="8" dy="5">{ "shortfall" }</text>
                    <text class="yours" x="75%" y="46%" dx="8" dy="14">{ "your scenario" }</text>
                </svg>
            </div>
            <p>
                { "Each chart is stretched so the 2015 value and the target sit at the same heights." }
            </p>
            <ul class="signs">
                <li>{ sign("on-time") }{ "on time" }</li>
                <li>{ sign("late") }{ "late" }</li>
                <li>{ sign("not") }{ "not reached in sight" }</li>
            </ul>
        </section>
    }
}
