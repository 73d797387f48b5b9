//! A special column: closed at its printed place, open on its own page.

use crate::plan::{Level, NodeRef};
use crate::route::href;
use yew::prelude::*;

/// The box as it stands among the tasks: its title, its projects, the way into it.
pub fn closed(column: NodeRef) -> Html {
    let projects = column.children().count();
    let title = format!("column-{}", column.number);
    html! {
        <aside class="column" aria-labelledby={title.clone()}>
            <p class="kicker">{ follows(column) }{ format!(" · {projects} projects") }</p>
            <h2 id={title}>
                <a href={href(column)}>
                    { format!("Special column {}", column.number) }<br />{ column.heading() }
                </a>
            </h2>
            <ul>
                { for column.children().map(|project| html! {
                    <li key={project.id}><a href={href(project)}>{ project.short }</a></li>
                }) }
            </ul>
        </aside>
    }
}

fn follows(column: NodeRef) -> String {
    column.follows.map_or_else(String::new, |task| format!("Follows task {}", task.number))
}

/// The projects of a column, and where it stands among the tasks of its section.
pub fn projects(column: NodeRef) -> Html {
    let tasks: Vec<NodeRef> = column
        .parent
        .into_iter()
        .flat_map(NodeRef::children)
        .filter(|node| node.level == Level::Task)
        .collect();
    html! {
        <>
            <ol class="items column-items">
                { for column.children().map(|project| html! {
                    <li key={project.id} id={project.id}>
                        <h2>{ project.heading() }</h2>
                        <p>{ project.digest }</p>
                        if let Some(note) = project.note {
                            <p class="note"><b>{ "On the print. " }</b>{ note }</p>
                        }
                    </li>
                }) }
            </ol>
            <section class="around" aria-labelledby="around">
                <h2 id="around">{ "The tasks around it" }</h2>
                <p>
                    if let Some(task) = column.follows {
                        { format!("Printed after task {}. ", task.number) }
                    }
                    { "A column serves its whole section, in our reading." }
                </p>
                <ol>
                    { for tasks.into_iter().map(|task| html! {
                        <li key={task.id}>
                            <a href={href(task)}>
                                <span class="number">{ task.number }</span><span>{ task.heading() }</span>
                            </a>
                        </li>
                    }) }
                </ol>
            </section>
        </>
    }
}
