//! The document as it is printed: its front matter and its contents.

use crate::plan::{self, Level, NodeRef};
use crate::ui::outline_rail::number;
use crate::route::href;
use yew::prelude::*;

/// The front matter and the contents.
pub fn contents() -> Html {
    let document = plan::document();
    html! {
        <article class="contents-page">
            <p class="kicker">{ document.number }{ " · " }{ document.issuer }{ " · " }{ document.date }</p>
            <h1>{ document.title }</h1>
            <dl class="front">
                <div><dt>{ "Issued by" }</dt><dd>{ document.circular }</dd></div>
                <div><dt>{ "The order" }</dt><dd>{ document.order }</dd></div>
                <div><dt>{ "The preamble" }</dt><dd>{ document.preamble }</dd></div>
                <div>
                    <dt>{ "Official text" }</dt>
                    <dd>
                        { document.status }{ " " }
                        <a href={document.official_text} hreflang="zh-Hans" rel="external">
                            { "Open the official text (in Chinese)" }
                        </a>
                    </dd>
                </div>
            </dl>
            <ol class="contents-list">
                { for plan::nodes().filter(|node| node.level == Level::Part).map(part) }
            </ol>
        </article>
    }
}

fn part(part: NodeRef) -> Html {
    html! {
        <li key={part.id}>
            <h2><a href={href(part)}><span class="number">{ part.id }</span>{ part.heading() }</a></h2>
            <p class="digest">{ part.digest }</p>
            <ol>{ for part.children().filter(|node| node.has_page()).map(row) }</ol>
        </li>
    }
}

fn row(node: NodeRef) -> Html {
    let under: Vec<NodeRef> = node.children().filter(|child| child.has_page()).collect();
    html! {
        <li key={node.id} data-level={if node.level == Level::SpecialColumn { "column" } else { "item" }}>
            <a href={href(node)}><span class="number">{ number(node) }</span><span>{ node.heading() }</span></a>
            if !under.is_empty() {
                <ol>{ for under.into_iter().map(row) }</ol>
            }
        </li>
    }
}
