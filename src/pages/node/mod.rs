//! A part, section, task or special column: its title as printed, our digest, and what it holds.

mod background;
mod column;
mod margin;
mod neighbours;

use crate::plan::{self, Level, NodeRef};
use crate::route::{Route, href};
use crate::ui::outline_rail::outline_rail;
use yew::prelude::*;

/// The page of a node.
pub fn node_page(node: NodeRef) -> Html {
    html! {
        <div class="reader">
            { outline_rail(node) }
            <article class="text">
                { breadcrumb(node) }
                <h1>
                    if let Some(number) = printed_number(node) {
                        <span class="printed-number">{ number }</span>{ " " }
                    }
                    { node.heading() }
                </h1>
                <p class="digest">{ node.digest }</p>
                if let Some(note) = node.note {
                    <p class="note"><b>{ "On the print. " }</b>{ note }</p>
                }
                { content(node) }
                { neighbours::links(node) }
            </article>
            { margin::margin(node) }
        </div>
    }
}

/// The number before a title, as printed; the one that the source has lost is not made up.
fn printed_number(node: NodeRef) -> Option<String> {
    match node.level {
        Level::Part => Some(format!("{}.", node.id)),
        Level::Section => Some(format!("{}.", node.id.rsplit('.').next()?)),
        Level::Task if node.id != "V.iii.2" => Some(format!("{}.", node.number)),
        Level::SpecialColumn => Some(format!("Special Column {}", node.number)),
        _ => None,
    }
}

fn breadcrumb(node: NodeRef) -> Html {
    let siblings = node.parent.map_or(6, |parent| {
        parent.children().filter(|sibling| sibling.level == node.level).count()
    });
    let place = match node.level {
        Level::Part => format!("Part {} of 6", node.number),
        Level::SpecialColumn => format!("Special column {} of 9", node.number),
        Level::Section => format!("Section {} of {siblings}", node.number),
        _ => format!("Task {} of {siblings}", node.number),
    };
    html! {
        <nav class="breadcrumb" aria-label="Where this stands">
            <ol>
                if node.level == Level::Part {
                    <li><a href={href(Route::Plan)}>{ "The plan" }</a></li>
                }
                { for node.ancestors().into_iter().map(|above| {
                    let numeral = above.id.rsplit('.').next().unwrap_or_default();
                    html! {
                        <li key={above.id}>
                            <a href={href(above)}>{ format!("{numeral} {}", above.heading()) }</a>
                        </li>
                    }
                }) }
                <li aria-current="page">{ place }</li>
            </ol>
        </nav>
    }
}

fn content(node: NodeRef) -> Html {
    match node.level {
        Level::SpecialColumn => column::projects(node),
        Level::Task => node
            .parent
            .into_iter()
            .flat_map(NodeRef::children)
            .filter(|child| child.follows == Some(node))
            .map(column::closed)
            .collect(),
        _ => html! { <ol class="items">{ for node.children().map(item) }</ol> },
    }
}

/// One item of a part or section, at its printed place.
fn item(node: NodeRef) -> Html {
    match node.level {
        Level::SpecialColumn => html! { <li key={node.id} class="boxed">{ column::closed(node) }</li> },
        Level::Background => html! {
            <li key={node.id} id={node.id}>
                <h2>{ node.short }</h2>
                <p>{ node.digest }</p>
                { background::figures(node) }
            </li>
        },
        Level::Principle | Level::Goal => html! {
            <>
                <li key={node.id} id={node.id}>
                    <h2>{ node.heading() }</h2>
                    <p>{ node.digest }</p>
                    if let Some(note) = node.note {
                        <p class="note"><b>{ "On the print. " }</b>{ note }</p>
                    }
                </li>
                if plan::table().follows == node {
                    <li key="table" class="table-place">
                        <h2><a href={href(Route::Indicators)}>{ plan::table().title }</a></h2>
                        <p>{ "The ten indicators and their targets for 2020. " }{ plan::table().remark }</p>
                    </li>
                }
            </>
        },
        _ => html! {
            <li key={node.id}>
                <h2>
                    <a href={href(node)}>
                        if let Some(number) = printed_number(node) {
                            { number }{ " " }
                        }
                        { node.heading() }
                    </a>
                </h2>
                <p>{ node.digest }</p>
            </li>
        },
    }
}
