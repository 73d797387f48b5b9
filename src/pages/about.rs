//! What this site is, where its words come from, and what may be done with them.

use super::pieces::{heading, link, paragraph};
use crate::plan;
use crate::route::Route;
use crate::ui::element::element;
use yew::Html;

/// The About page.
pub fn about() -> Html {
    let document = plan::document();
    element("article.prose")
        .with(element("h1").text("About"))
        .with(element("p.digest").text(
            "The IP Plan 2016–2020 lets anyone read one national plan part by part, see its ten targets, and try what another pace or path would mean for them.",
        ))
        .with(heading("source", "The source"))
        .with(
            element("p")
                .text(document.title)
                .text(". ")
                .text(document.number)
                .text(", ")
                .text(document.issuer)
                .text(", ")
                .text(document.date)
                .text(". This site was made from an English rendering of the circular and was not compared with the Chinese original; the ")
                .with(link(Route::Plan).text("contents of the plan"))
                .text(" say where that is."),
        )
        .with(heading("ours", "What is the plan’s and what is ours"))
        .with(paragraph(
            "As printed: the titles of parts, sections, tasks, special columns and projects, and the table of indicators with its names, units, values and note. Only words cut by a page break are healed; closing full stops and stray marks are left out.",
        ))
        .with(paragraph(
            "Ours: the short names, the digests under each title, the measures and how they are sorted, the notes on the print, the kinds of number, and every link between an indicator and the text. A digest or a measure says in plain words what the plan commits to, and keeps its strength: to study is not to do. Readings of ours are marked where they stand.",
        ))
        .with(heading("measures", "What a measure is"))
        .with(paragraph(
            "A measure is one thing the plan commits to, in one sentence of ours. There are 601; Method says how they were counted and sorted.",
        ))
        .with(heading("background", "The background figures"))
        .with(
            element("p")
                .text("Part I prints ")
                .number(plan::figures().len() as u16)
                .text(" figures on the years to 2015. ")
                .may(plan::find("I.p1").map(|node| link(node).text("They are listed there")))
                .text(", each with what must not be made of it."),
        )
        .with(heading("licence", "Licence"))
        .with(paragraph(
            "Our words and data: Creative Commons Attribution 4.0 (CC BY 4.0). The program: MIT or Apache 2.0, as you choose. The plan is the State Council’s.",
        ))
        .with(
            paragraph("To cite: The IP Plan 2016–2020, explorer of ")
                .text(document.number)
                .text(", with the address of the page."),
        )
        .with(heading("privacy", "Privacy"))
        .with(paragraph(
            "No account, no cookie, no request to anyone else. What you set stays on this device, but a link carries its scenario to the host that serves the page. The choice between light and dark, pinned scenarios and a copy of the site for use without a network are kept in this browser.",
        ))
        .with(
            element("p.ways")
                .with(link(Route::Method).text("How figures are worked out"))
                .with(link(Route::Data).text("The data as files"))
                .with(link(Route::Accessibility).text("Accessibility")),
        )
        .into()
}
