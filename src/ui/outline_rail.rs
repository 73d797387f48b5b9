//! The contents beside the text: the part that is open, its sections, and the other parts.

use crate::plan::{self, Level, NodeRef};
use crate::route::href;
use yew::prelude::*;

/// The outline, open at one node. On a small screen a button opens it over the page.
pub fn outline_rail(node: NodeRef) -> Html {
    html! {
        <>
            <button type="button" class="contents-button" popovertarget="contents">
                { "Contents" }
            </button>
            <nav id="contents" class="rail" aria-label="Contents of the plan" popover="auto">
                <ol>
                    { for plan::nodes().filter(|n| n.level == Level::Part).map(|part| row(part, node)) }
                </ol>
            </nav>
        </>
    }
}

fn row(node: NodeRef, current: NodeRef) -> Html {
    let open = node == current || current.ancestors().contains(&node);
    let under: Vec<NodeRef> =
        if open { node.children().filter(|child| child.has_page()).collect() } else { Vec::new() };
    html! {
        <li key={node.id} data-level={level(node)}>
            <a href={href(node)} aria-current={(node == current).then_some(AttrValue::Static("page"))}>
                <span class="number">{ number(node) }</span>
                <span>{ node.short }</span>
            </a>
            if !under.is_empty() {
                <ol>{ for under.into_iter().map(|child| row(child, current)) }</ol>
            }
        </li>
    }
}

fn level(node: NodeRef) -> &'static str {
    match node.level {
        Level::Part => "part",
        Level::Section => "section",
        Level::SpecialColumn => "column",
        _ => "task",
    }
}

/// A node's number among its neighbours, as printed; a bracket for a special column.
pub fn number(node: NodeRef) -> String {
    match node.level {
        Level::SpecialColumn => "[".to_owned(),
        Level::Task | Level::Project => node.number.to_string(),
        _ => node.id.rsplit('.').next().unwrap_or_default().to_owned(),
    }
}
