//! A special column: a box at its printed place, in full on its own page.

use crate::pages::measure::{all_of, count, list};
use crate::pages::pieces::{link, section};
use crate::plan::{Level, NodeRef};
use crate::search::Marks;
use crate::ui::bands;
use crate::ui::element::{Element, element};

/// The box among the tasks: its title, its projects, and a link to its page.
pub(super) fn closed(column: NodeRef) -> Element {
    let projects = column.children();
    let measures = all_of(column);
    let title = ["column-", &column.number.to_string()].concat();
    let mut kicker = element("p.kicker");
    if let Some(task) = column.follows {
        kicker = kicker.text("Follows task ").number(task.number);
    }
    let name = link(column)
        .text("Special column ")
        .number(column.number)
        .with(element("br"))
        .text(column.heading());
    element("aside.column")
        .put("aria-labelledby", title.clone())
        .with(kicker.text(" · ").words(count(measures.len())))
        .with(element("h2").put("id", title).with(name))
        .with(bands::row(&measures))
        .with(
            element("ul").each(
                projects
                    .into_iter()
                    .map(|project| element("li").with(link(project).text(project.short))),
            ),
        )
}

/// The projects of a column, each with its measures.
pub(super) fn projects(column: NodeRef, marks: &Marks) -> Element {
    let project = |project| super::described(project, marks).with(list(&all_of(project), marks));
    element("ol.items column-items").each(column.children().into_iter().map(project))
}

/// The place of a column among the tasks of its section.
pub(super) fn around(column: NodeRef) -> Element {
    let mut place = element("p");
    if let Some(task) = column.follows {
        place = place.text("Printed after task ").number(task.number).text(". ");
    }
    let mut tasks = element("ol");
    for task in column.parent.map(NodeRef::children).unwrap_or_default() {
        if task.level == Level::Task {
            let link = link(task)
                .with(element("span.number").number(task.number))
                .text(" ")
                .with(element("span").text(task.heading()));
            tasks = tasks.with(element("li").with(link));
        }
    }
    section("around", "The tasks around it")
        .set("class", "around")
        .with(place.text("A column serves its whole section, in our reading."))
        .with(tasks)
}
