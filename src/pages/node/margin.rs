//! Beside the text: indicators that it speaks of, and the special columns of its section.

use super::column;
use crate::plan::{self, Indicator, Level, NodeRef, SpokenOf};
use crate::projection::{Quantity, need};
use crate::route::{Route, href};
use crate::ui::sparkline::sparkline;
use crate::words::value;
use yew::prelude::*;

/// The margin of a page; nothing where there is nothing to say.
pub fn margin(node: NodeRef) -> Html {
    let indicators: Vec<(&'static Indicator, &'static SpokenOf)> = plan::indicators()
        .iter()
        .filter_map(|indicator| {
            let link = indicator.spoken_of.iter().find(|link| link.node.page() == node)?;
            Some((indicator, link))
        })
        .collect();
    // Its own column stands in the text of a task; a section shows all of its columns there.
    let columns: Vec<NodeRef> = match (node.level, node.parent) {
        (Level::Task, Some(section)) => section
            .children()
            .filter(|child| child.level == Level::SpecialColumn && child.follows != Some(node))
            .collect(),
        _ => Vec::new(),
    };
    if indicators.is_empty() && columns.is_empty() {
        return html! { <div class="margin"></div> };
    }
    html! {
        <div class="margin">
            if !indicators.is_empty() {
                <section aria-labelledby="related">
                    <h2 id="related">
                        { if indicators.len() == 1 { "Related indicator" } else { "Related indicators" } }
                    </h2>
                    <ul class="related">
                        { for indicators.into_iter().map(related) }
                    </ul>
                    <p class="ours">{ "The links are our reading." }</p>
                </section>
            }
            { for columns.into_iter().map(column::closed) }
        </div>
    }
}

fn related((indicator, link): (&'static Indicator, &'static SpokenOf)) -> Html {
    html! {
        <li key={indicator.number}>
            <a href={href(Route::Indicator(indicator.number))}>
                { sparkline(indicator) }
                <span class="from-to">{ value::from_to(indicator) }</span>
                <span class="name">{ indicator.title }</span>
                if let Some(need) = need(&Quantity::of(indicator)) {
                    <span class="need">{ value::strip_need(indicator, need) }</span>
                }
            </a>
            <p>{ link.why }</p>
        </li>
    }
}
