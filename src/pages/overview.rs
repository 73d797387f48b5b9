//! The way in: what the plan is, its whole outline, its ten numbers.

use crate::plan::{self, Indicator, Level, NodeRef};
use crate::projection::{Quantity, need};
use crate::route::{Route, href};
use crate::ui::sparkline::sparkline;
use crate::words::value;
use yew::prelude::*;

/// The overview.
pub fn overview() -> Html {
    let document = plan::document();
    html! {
        <div class="overview">
            <div class="opening">
                <p class="kicker">
                    { document.issuer }{ " · " }{ document.number }{ " · " }
                    <time datetime={document.date_iso}>{ "30 Dec 2016" }</time>
                </p>
                <h1>{ "China’s plan to protect and use intellectual property, 2016–2020" }</h1>
                <div class="abstract">
                    <p>
                        { "Thirty-nine tasks and nine special columns, from revising the Patent Law to teaching IP in primary schools. Ten numbers set the goals." }
                    </p>
                    <ul class="ways-in">
                        { way(Route::Plan, "Read the plan", "39 tasks") }
                        { way(Route::Indicators, "See the targets", "10 indicators") }
                        { way(Route::WhatIf, "Test the targets", "What if?") }
                    </ul>
                </div>
            </div>
            <section aria-labelledby="outline">
                <div class="section-head">
                    <h2 id="outline">{ "The whole plan at a glance" }</h2>
                    <p>{ "A bracket marks a special column: a box of projects. Tap a line to read it." }</p>
                </div>
                <ol class="glance">
                    { for plan::nodes().filter(|node| node.level == Level::Part).map(part) }
                </ol>
            </section>
            <section aria-labelledby="numbers">
                <div class="section-head">
                    <h2 id="numbers">{ "Ten numbers to reach by 2020" }</h2>
                    <p>{ "All drawn to one scale: the steeper the line, the faster the climb." }</p>
                </div>
                <ol class="strip">{ for plan::indicators().iter().map(number) }</ol>
            </section>
        </div>
    }
}

fn way(to: Route, name: &'static str, size: &'static str) -> Html {
    html! { <li><a href={href(to)}><b>{ name }</b><span>{ size }</span></a></li> }
}

fn part(part: NodeRef) -> Html {
    html! {
        <li key={part.id} class="glance-part">
            <h3><a href={href(part)}><span class="number">{ part.id }</span>{ part.short }</a></h3>
            <ol>
                { for part.children().filter(|node| node.level != Level::Background).map(section) }
            </ol>
        </li>
    }
}

fn section(section: NodeRef) -> Html {
    let numeral = section.id.rsplit('.').next().unwrap_or_default();
    html! {
        <li key={section.id} class="glance-section">
            <a href={href(section)}><i>{ numeral }</i><b>{ section.short }</b></a>
            <ol>
                { for section.children().filter(|node| node.has_page()).map(|node| html! {
                    <li key={node.id} data-level={if node.level == Level::SpecialColumn { "column" } else { "task" }}>
                        <a href={href(node)}>{ node.short }</a>
                    </li>
                }) }
            </ol>
        </li>
    }
}

fn number(indicator: &'static Indicator) -> Html {
    html! {
        <li key={indicator.number}>
            <a href={href(Route::Indicator(indicator.number))}>
                { sparkline(indicator) }
                <span class="from-to">
                    { value::from_to(indicator) }
                </span>
                <span class="name">{ indicator.strip }</span>
                if let Some(need) = need(&Quantity::of(indicator)) {
                    <span class="need">{ value::strip_need(indicator, need) }</span>
                }
            </a>
        </li>
    }
}
